/** A text without what typing changes: quotation marks, dashes, spaces, full stops at the end, capital letters. */
export const folded = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{Quotation_Mark}`´‘’ʼ]/gu, "'")
    .replace(/\p{Dash}/gu, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[\s']+|[\s'.]+$/g, '');
