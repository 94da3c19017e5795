import {once} from '../once.js';
import {anyOf, primary} from './language.js';
import type {NumberMention} from './number-mention.js';
import {numberWords} from './number-words.js';
import {scaleWords} from './scale-words.js';

const pattern = once((language: string) => {
  const {parts = {}, one = []} = numberWords[primary(language)] ?? {};
  const words = Object.keys(parts).flatMap((part) => [part, part.replaceAll(' ', '-')]);
  if (!words.length) return undefined;
  const scale = `(?:\\s(?:of\\s)?(?:${anyOf(one)})\\s(?<scale>${anyOf(scaleWords(language).keys())}))?`;
  return new RegExp(`(?<![\\p{L}\\p{N}]|\\band\\sa\\s)(?<part>${anyOf(words)})${scale}(?![\\p{L}\\p{N}])`, 'giu');
});

/** Parts of a whole as percentages: "a quarter" is 25; "half a million" is a number. */
export function partMentions(text: string, language: string): NumberMention[] {
  const found = pattern(language);
  if (!found) return [];
  return [...text.matchAll(found)].map(({0: printed, index: start, groups}) => {
    const {part = '', scale: word = ''} = groups!;
    const share = numberWords[primary(language)]!.parts[part.toLowerCase().replaceAll('-', ' ')]!;
    const scale = scaleWords(language).get(word.toLowerCase());
    const at = {start, end: start + printed.length, scale: 1};
    return scale
      ? {...at, values: [share * scale], isPercent: false}
      : {...at, values: [share * 100], isPercent: true, isPart: true};
  });
}
