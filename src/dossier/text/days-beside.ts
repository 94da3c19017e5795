const AND = /(?:,|and|to|through|or|und|oder|bis|et|ou|au|y|al|e|à|и|[-–—/])/u;

/** "Vom 10. bis zum 12.", "entre le 10 et le 12". */
const ARTICLE = /(?:(?:the|zum|den|dem|le|el|il)\s)?/u;

const LINK_BEFORE = new RegExp(`(?:\\s?${AND.source}\\s?)${ARTICLE.source}$`, 'iu');
const LINK_AFTER = new RegExp(`^(?:\\s?${AND.source}\\s?)${ARTICLE.source}`, 'iu');
// Before a slash stands another day, or the digits are no day: "10./11.".
const DAY_BEFORE = /(?<![\d.,]|(?<!(?<![\d.,/])\d{1,2}\.?)\/)(\d{1,2})(?:st|nd|rd|th|er|ᵉʳ|[.º])?$/iu;
const DAY_AFTER = /^(\d{1,2})(?:st|nd|rd|th|er|º)?(?![.,]?\d|\p{L}|\s?%)/iu;

/** The days that a text names before a month, as in "12 and 16 July", and how far back they reach. */
export function daysBefore(text: string): {days: number[]; length: number} {
  let rest = text.replace(/\s?(?:(?:of|de|di)\s|d[’']|\s)$/iu, '');
  const days: number[] = [];
  let length = 0;
  for (;;) {
    const match = DAY_BEFORE.exec(rest);
    if (!match) return {days, length};
    days.unshift(Number(match[1]));
    rest = rest.slice(0, match.index);
    length = text.length - rest.length;
    const link = LINK_BEFORE.exec(rest);
    if (!link) return {days, length};
    rest = rest.slice(0, link.index);
  }
}

/** The days that a text names after a month, as in "July 12 and 16", and how far they reach. */
export function daysAfter(text: string): {days: number[]; length: number} {
  let at = /^\s?(?:the\s)?/iu.exec(text)![0].length;
  const days: number[] = [];
  let length = 0;
  for (;;) {
    const match = DAY_AFTER.exec(text.slice(at));
    if (!match) return {days, length};
    days.push(Number(match[1]));
    length = at + match[0].length;
    const link = LINK_AFTER.exec(text.slice(length));
    if (!link) return {days, length};
    at = length + link[0].length;
  }
}
