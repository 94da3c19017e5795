/** A text as browsers lay it out: each run of plain spaces and line ends is one space; no-break spaces stay. */
export const collapseSpaces = (text: string) => text.replace(/[ \t\n\r\f\v]+/g, ' ').trim();
