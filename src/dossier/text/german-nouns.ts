/** A pattern for nouns that are one of some stems in small letters or end with one; verbs and adjectives are written small. */
export const germanNouns = (stems: string) => String.raw`(?:\p{Lu}\p{L}*(?:${stems})|(?:${inCapitals(stems)}))`;

const inCapitals = (stems: string) => stems.replace(/(?<=^|\|)\p{L}/gu, (letter) => letter.toUpperCase());
