import {cut, endsValue, isSign, lineOf, put, type Diagnose} from './diagnosis.js';

const CLOSERS: Readonly<Record<string, string>> = {'{': '}', '[': ']'};

export const trailingComma: Diagnose = ({text, at, before, open}) =>
  before?.text === ',' && at.text && at.text === CLOSERS[open.at(-1)?.text ?? '']
    ? {
        code: 'trailing-comma',
        offset: before.offset,
        found: `a comma before ${at.text}`,
        expected: 'no comma after the last one',
        repaired: put(text, before.offset, ' '),
      }
    : undefined;

export const unclosed: Diagnose = ({text, at, open}) => {
  const bracket = open.at(-1);
  if (!bracket || !/^[}\]]?$/.test(at.text) || CLOSERS[bracket.text] === at.text) return undefined;
  const expected = `${CLOSERS[bracket.text]} for the ${bracket.text} in line ${lineOf(text, bracket.offset)}`;
  return {code: 'unclosed-bracket', offset: at.offset, found: at.text || 'the end of the text', expected};
};

export const textAfterEnd: Diagnose = ({text, at, before, open}) => {
  if (!before || open.length) return undefined;
  const expected = `nothing after the ${cut(before.text)} in line ${lineOf(text, before.offset)}`;
  return {code: 'text-after-end', offset: at.offset, found: cut(at.text), expected};
};

export const missingColon: Diagnose = ({at, before}) =>
  before?.isName
    ? {code: 'missing-colon', offset: before.end, found: cut(at.text), expected: `a colon after ${cut(before.text)}`}
    : undefined;

export const missingComma: Diagnose = ({text, at, before}) => {
  if (!before || !endsValue(before)) return undefined;
  const space = /[ \t]/.exec(text.slice(before.end, at.offset));
  return {
    code: 'missing-comma',
    offset: before.end,
    found: `${cut(at.text)} after ${cut(before.text)}`,
    expected: 'a comma between them',
    repaired: space && /^["{[]/.test(at.text) ? put(text, before.end + space.index, ',') : undefined,
  };
};

/** What stands where a name or a value has to be. */
export const noValue: Diagnose = ({at, before, open}) => {
  if (!before) return undefined;
  const isName = open.at(-1)?.text === '{' && before.text !== ':';
  const part = {offset: at.offset, found: cut(at.text)};
  return isSign(at)
    ? {code: 'missing-value', ...part, expected: isName ? 'a name in quotation marks' : 'a value'}
    : {code: 'missing-quotes', ...part, expected: isName ? 'a name in quotation marks' : 'a text in quotation marks'};
};

export const notJson: Diagnose = ({at}) => ({
  code: 'bad-json',
  offset: at.offset,
  found: cut(at.text) || 'nothing',
  expected: 'a dossier in { }',
});
