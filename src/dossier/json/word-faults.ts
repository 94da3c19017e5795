import {cut, endsValue, isNumber, put, type Diagnose} from './diagnosis.js';
import type {Spot, Token} from './spot.js';

export const comment: Diagnose = ({text, at}) => {
  if (!/^(\/\/|\/\*|#)/.test(at.text)) return undefined;
  const whole = at.text[0] === '#' ? /[^\r\n]*/.exec(text.slice(at.offset))![0] : at.text;
  const repaired = put(text, at.offset, whole.replace(/[^\r\n]/g, ' '));
  return {code: 'comment', offset: at.offset, found: cut(whole.trim()), expected: 'no comments', repaired};
};

/** What a CMS puts into a text that it takes for one of its own. */
export const html: Diagnose = ({text, at: {offset, ...at}, before}) => {
  const [tag] = /^<\/?[a-z][^<>\r\n]*>/i.exec(text.slice(offset)) ?? [];
  const [letter] = /^&(#\d+|[a-z]+);/i.exec(at.text) ?? [];
  if (!before || !(tag ?? letter)) return undefined;
  const repaired = tag && put(text, offset, ' '.repeat(tag.length));
  return {code: 'html', offset, found: cut(tag ?? letter!), expected: 'no HTML', repaired};
};

/** A space that only looks like one, or is not seen at all. */
export const oddSpace: Diagnose = ({text, at: {offset, ...at}}) => {
  const [space] = /^[\s\u200b-\u200f\u2060\ufeff]/.exec(at.text) ?? [];
  if (!space) return undefined;
  const found = `the character U+${space.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  return {code: 'odd-space', offset, found, expected: 'a plain space', repaired: put(text, offset, ' ')};
};

/** Where a number begins that has a separator, a sign or a unit in it. */
function numberAround({text, at, before, beforeThat, open}: Spot): Token | undefined {
  const inRecord = open.at(-1)?.text === '{';
  if (before && isNumber(before) && /^[\d.'’_%°$€£\p{L}]/u.test(at.text)) {
    const between = text.slice(before.end, at.offset);
    if (!between || (inRecord && !/[\r\n]/.test(between))) return before;
  }
  // In a list they would be two numbers.
  const isGrouped = inRecord && before?.text === ',' && isNumber(at) && at.offset - beforeThat!.end === 1;
  if (isGrouped && isNumber(beforeThat!)) return beforeThat;
  const isOdd = /^(-|[-+]?(\.?\d|[$€£¥]|(Infinity|NaN)$))/.test(at.text);
  return isOdd && before && !before.isName && !endsValue(before) ? at : undefined;
}

export const badNumber: Diagnose = (spot) => {
  const number = numberAround(spot);
  if (!number) return undefined;
  const [found] = /^[^\r\n{}[\]":,]*(,\d+)*/.exec(spot.text.slice(number.offset))!;
  return {
    code: 'bad-number',
    offset: number.offset,
    found: cut(found.trim()),
    expected: 'a number such as 3900 or 2.5',
  };
};
