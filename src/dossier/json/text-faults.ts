import {cut, isSign, isText, put, type Diagnose, type Diagnosis} from './diagnosis.js';

// One kind may stand inside the other: “the parties’”.
const SINGLE = "'‘’‚‛`´‹›";
const DOUBLE = '"“”„‟«»″＂';

/** Whether a text has its last quotation mark, and no backslash that takes its meaning from it. */
function isWhole(text: string): boolean {
  if (text.length < 2 || !text.endsWith('"')) return false;
  let slashes = 0;
  // A regular expression would run out of memory in a text of megabytes.
  while (text.at(-2 - slashes) === '\\') slashes++;
  return slashes % 2 === 0;
}

const wrongQuote = (text: string, offset: number, repaired?: string): Diagnosis => ({
  code: 'wrong-quotes',
  offset,
  found: text[offset]!,
  expected: 'a straight quotation mark: "',
  repaired,
});

/** A text in other quotation marks. It ends at the first one behind which something stands that follows a text. */
export const wrongQuotes: Diagnose = ({text, at}) => {
  const kind = [SINGLE, DOUBLE].find((quotes) => at.text && !isText(at) && quotes.includes(at.text[0]!));
  if (!kind) return undefined;
  const [line] = /[^\r\n]*/.exec(text.slice(at.offset + 1))!;
  const closer = new RegExp(`[${kind}](?=\\s*([,:}\\]]|$))`).exec(line);
  const opened = put(text, at.offset, '"');
  return wrongQuote(text, at.offset, closer ? put(opened, at.offset + 1 + closer.index, '"') : undefined);
};

/** A text that ends with another quotation mark than it begins with: it goes on to the next straight one, or to the line's end. */
export const wrongLastQuote: Diagnose = ({text, at, before}) => {
  const token = isText(at) ? !isWhole(at.text) && at : before?.end === at.offset && !isSign(at) && before;
  const [begin] = (token && /^"[^“„«"]*(?=[”“»]\s*([,:}\]]|$))/.exec(token.text)) || [];
  if (!token || !begin) return undefined;
  const offset = token.offset + begin.length;
  return wrongQuote(text, offset, put(text, offset, '"'));
};

/** A straight quotation mark inside a text, which ends it there. */
export const unescapedQuote: Diagnose = ({text, at, before}) => {
  if (!before || !isText(before) || before.end !== at.offset || isSign(at)) return undefined;
  if (/^[=;]/.test(at.text)) return undefined;
  if (isText(at) && /^\s*:/.test(text.slice(at.end, at.end + 9))) return undefined;
  const found = cut(before.text + at.text);
  return {code: 'unescaped-quote', offset: before.end - 1, found, expected: 'a typographic quotation mark, or \\"'};
};

export const unfinishedText: Diagnose = ({at: {offset, ...at}}) =>
  at.text[0] === '"' && !isWhole(at.text)
    ? {code: 'unfinished-text', offset, found: cut(at.text), expected: 'a quotation mark at its end, in the same line'}
    : undefined;

export const badEscape: Diagnose = ({at}) => {
  const escapes = isText(at) ? at.text.matchAll(/\\(["\\/bfnrt]|u[\da-fA-F]{4})?/g) : [];
  for (const {index, 1: known} of escapes) {
    const found = at.text.slice(index, index + 2);
    if (!known) return {code: 'bad-escape', offset: at.offset + index, found, expected: '\\\\ for one backslash'};
  }
  return undefined;
};

export const controlCharacter: Diagnose = ({text, at}) => {
  const control = isText(at) && /[\0-\x1f]/.exec(at.text);
  if (!control) return undefined;
  const offset = at.offset + control.index;
  const found = control[0] === '\t' ? 'a tab inside a text' : 'a control character inside a text';
  return {code: 'control-character', offset, found, expected: 'a space', repaired: put(text, offset, ' ')};
};
