const BULLET = /^[-*•·–]\s|^\d+[.)]\s/;
const words = (text: string) => text.split(/\s+/).length;

/** A line that has no end of a sentence: a headline, a heading, a byline. */
const isUnpunctuated = (line: string) => !/[.,;:…][\s"”’»)\]]*$/.test(line);

/**
 * A line that stands alone and looks like a heading: short, with a capital at its start and no full stop at its end.
 * Questions and exclamations are short paragraphs as often, so that they count only where a wider gap sets them off.
 */
export function looksLikeHeading(line: string, isSetOff: boolean): boolean {
  return (
    line.length <= 100 &&
    words(line) <= 12 &&
    isUnpunctuated(line) &&
    (isSetOff || !/[?!][\s"”’»)\]]*$/.test(line)) &&
    /^["“„«'‘¿¡]?[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(line) &&
    /\p{L}/u.test(line) &&
    !BULLET.test(line)
  );
}

/** The line with who wrote the article, or when. */
export function looksLikeByline(line: string, authors: readonly string[]): boolean {
  const named = authors.some((author) => line.toLowerCase().includes(author.toLowerCase()));
  return isUnpunctuated(line) && ((named && words(line) <= 20) || (/\b(19|20)\d\d\b/.test(line) && words(line) <= 8));
}

/** Words that begin the caption of a picture in running text: "Cover photo:", "Figure 2.". */
const CAPTION =
  /^(?:(?:cover|lead|main|top|file)[ -])?(?:photo(?:graph)?|picture|image|caption|figure|foto|titelbild|bild|abbildung|légende|immagine|didascalia|imagen|figura)(?: (?:caption|credit))?(?: \d+)?\s?[:.–—]/iu;

export const looksLikeCaption = (text: string) => CAPTION.test(text);
