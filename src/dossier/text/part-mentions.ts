import {once} from '../once.js';
import {primary} from '../language.js';
import {anyOf} from './language.js';
import type {NumberMention} from './number-mention.js';
import {numberWords} from './number-words.js';
import {scaleWords} from './scale-words.js';

/** What there are parts of besides what words of scale say: "half a dozen". */
const DOZEN: Readonly<Record<string, readonly string[]>> = {en: ['dozen'], de: ['dutzend'], fr: ['douzaine']};

const wholes = once(
  (language: string): ReadonlyMap<string, number> =>
    new Map([...scaleWords(language), ...(DOZEN[primary(language)] ?? []).map((word) => [word, 12] as const)]),
);

const pattern = once((language: string) => {
  const {parts = {}, partsOf = {}, one = []} = numberWords[primary(language)] ?? {};
  const words = Object.keys(parts).flatMap((part) => [part, part.replaceAll(' ', '-')]);
  if (!words.length) return undefined;
  const [a, scales] = [anyOf(one), anyOf(wholes(language).keys())];
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
    const scale = wholes(language).get(word.toLowerCase());
    const at = {start, end: start + printed.length, scale: 1};
    return scale
      ? {...at, values: [share * scale], isPercent: false}
      : {...at, values: [share * 100], isPercent: true, isPart: true};
  });
}
