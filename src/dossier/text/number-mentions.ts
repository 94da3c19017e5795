import {once} from '../once.js';
import {currencyBeside} from './currency.js';
import {anyOf} from './language.js';
import {digitMentions} from './digit-mentions.js';
import {isClose} from './is-close.js';
import type {NumberMention} from './number-mention.js';
import {partMentions} from './part-mentions.js';
import {wordMentions} from './word-mentions.js';
import {westernDigits} from './number-format.js';

/** What stands between the ends of a range: "15 to 20". */
export const RANGE_WORDS = 'to bis à a al ai до';

const between = (words: string) => new RegExp(`^\\s?(?:[-–—]|(?:${anyOf(words.split(' '))}))\\s?\\p{Sc}?$`, 'iu');

/** Words of a range: in "15 to 20 million", 15 is 15 million. */
const RANGE = between(RANGE_WORDS);

/** What stands between the last two of several numbers. */
export const LIST_WORDS = 'and or und oder et ou y o e и';

/** Words of a list: in "15 and 20 million", it may be so. */
const LIST = between(LIST_WORDS);

/** In "100- bis 120.000" and "zwei- bis dreihundert", the first number leaves out what ends the second. */
const HANGING = /^-\s(?:bis|und|oder)\s$/iu;

/** What the end of a number multiplies the rest of it by. */
function endOf({scale}: NumberMention, printed: string): number {
  if (scale > 1) return scale;
  const [hundred, thousand] = [/hundert$/i.test(printed), /tausend$|\d[.'’\s]\d{3}$/iu.test(printed)];
  return hundred ? 100 : thousand ? 1000 : 1;
}

/** Gives the first of two numbers the scale, the percent sign and the currency of the second, where it may share them. */
function share(mentions: readonly NumberMention[], text: string): NumberMention[] {
  return mentions.map((mention, i) => {
    const next = mentions[i + 1];
    const words = next ? text.slice(mention.end, next.start) : '';
    const isHanging = HANGING.test(words);
    const isRange = isHanging || RANGE.test(words);
    if (!next || mention.scale > 1 || !(isRange || LIST.test(words))) return mention;
    const {values} = mention;
    const shared = isHanging ? endOf(next, text.slice(next.start, next.end)) : next.scale;
    const scaled = shared > 1 ? values.map((value) => value * shared) : [];
    // Nobody goes down from 500 million to 1 million.
    const ofRange = scaled[0]! < next.values[0]! ? scaled : values;
    return {
      ...mention,
      values: isRange ? ofRange : [...values, ...scaled],
      isPercent: mention.isPercent || next.isPercent,
      currency: mention.currency ?? next.currency,
    };
  });
}

function mentionsIn(text: string, language: string): readonly NumberMention[] {
  const western = westernDigits(text);
  const digits = digitMentions(western, language);
  const parts = partMentions(western, language);
  const isFree = ({start, end}: NumberMention) =>
    ![...digits, ...parts].some((each) => each.start < end && start < each.end);
  const words = wordMentions(western, language).filter(isFree);
  const mentions = [...digits, ...parts, ...words]
    .sort((one, other) => one.start - other.start)
    .map((mention) => ({...mention, currency: currencyBeside(western, mention, language)}));
  return share(mentions, western);
}

const kept = once((language: string) => once((text: string) => mentionsIn(text, language)));

/** Every number of a text in its order, in digits and in words. */
export const numberMentions = (text: string, language: string): readonly NumberMention[] => kept(language)(text);

/** Whether a number of a text is a value; "a third" is 33, 33.3 and so on. */
export function standsFor({values, isPart, isOrdinal}: NumberMention, value: number): boolean {
  if (isOrdinal) return false;
  const decimals = String(value).split('.')[1]?.length ?? 0;
  return values.some((each) => isClose(each, value) || (isPart && isClose(Number(each.toFixed(decimals)), value)));
}
