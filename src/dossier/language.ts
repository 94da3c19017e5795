/** The language of a BCP 47 tag without its region and script, in lower case: words and texts are compared by it. */
export const primary = (tag: string) => tag.toLowerCase().split('-')[0]!;
