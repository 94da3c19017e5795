import {once} from '../once.js';
import {primary} from '../language.js';
import {anyOf} from './language.js';
import type {NumberMention} from './number-mention.js';
import {numberWords} from './number-words.js';
import {scaleWords} from './scale-words.js';

/** What there are parts of: "half a dozen", "half a million". */
const wholesIn = once((language: string): ReadonlyMap<string, number> => {
  const {wholes = {}} = numberWords[primary(language)]!;
  return new Map([...scaleWords(language), ...Object.entries(wholes)]);
});

const pattern = once((language: string) => {
  const {parts = {}, partsOf = {}, one = []} = numberWords[primary(language)] ?? {};
  const words = Object.keys(parts).flatMap((part) => [part, part.replaceAll(' ', '-')]);
  if (!words.length) return undefined;
  const [a, scales] = [anyOf(one), anyOf(wholesIn(language).keys())];
  const whole = Object.keys(partsOf).length
    ? `(?:(?:${a})\\s)?(?<partOf>${anyOf(Object.keys(partsOf))})[-\\s]?(?<scaleOf>${scales})|`
    : '';
  const part = `(?<part>${anyOf(words)})(?:\\s(?:of\\s)?(?:${a})\\s(?<scale>${scales}))?`;
  return new RegExp(`(?<![\\p{L}\\p{N}]|\\band\\sa\\s)(?:${whole}${part})(?![\\p{L}\\p{N}])`, 'giu');
});

/** Parts of a whole as percentages: "a quarter" is 25; "half a million" is a number. */
export function partMentions(text: string, language: string): NumberMention[] {
  const found = pattern(language);
  if (!found) return [];
  const {parts, partsOf = {}} = numberWords[primary(language)]!;
  return [...text.matchAll(found)].map(({0: printed, index: start, groups}) => {
    const {part = '', partOf = '', scale: word = groups!['scaleOf'] ?? ''} = groups!;
    const share = partsOf[partOf.toLowerCase()] ?? parts[part.toLowerCase().replaceAll('-', ' ')]!;
    const scale = wholesIn(language).get(word.toLowerCase());
    const at = {start, end: start + printed.length, scale: 1};
    return scale
      ? {...at, values: [share * scale], isPercent: false}
      : {...at, values: [share * 100], isPercent: true, isPart: true};
  });
}
