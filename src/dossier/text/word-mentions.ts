import {once} from '../once.js';
import {GERMAN_NUMBER, germanNumber} from './german-numbers.js';
import {primary} from '../language.js';
import {anyOf} from './language.js';
import type {NumberMention} from './number-mention.js';
import {numberWords, type NumberWords} from './number-words.js';
import {scaleWords} from './scale-words.js';
import {suffixAt} from './suffixes.js';

/** Whether a language's numbers can be read where they are written in words. */
export const readsWords = (language: string) => !!numberWords[primary(language)];

/** Whether a text begins in the middle of a number: with "hundred", "million" or "percent". */
export function continuesNumber(text: string, language: string): boolean {
  const [word = ''] = /^\p{L}+/u.exec(text) ?? [];
  const {kind = 'one'} = vocabulary(language)?.stepOf(word.toLowerCase()) ?? {};
  return suffixAt(text, 0, language).end > 0 || kind !== 'one';
}

/** What a word does to the number before it. */
type Step =
  | {readonly kind: 'unit' | 'part' | 'times' | 'scale'; readonly value: number}
  /** "A" is one, but only before something to count by. */
  | {readonly kind: 'one'; readonly value: 1};

interface Vocabulary {
  /** What a word in lower case does. */
  readonly stepOf: (word: string) => Step | undefined;
  readonly alone: readonly string[];
  readonly and: string;
  readonly words: RegExp;
}

function stepsOf({units, times, more = {}, one}: NumberWords, scales: ReadonlyMap<string, number>): Map<string, Step> {
  const steps = new Map<string, Step>(one.map((word) => [word, {kind: 'one', value: 1}]));
  for (const [word, value] of Object.entries(units)) steps.set(word, {kind: 'unit', value});
  for (const [word, value] of Object.entries(times)) steps.set(word, {kind: 'times', value});
  for (const [word, value] of Object.entries(more)) steps.set(word, {kind: 'part', value});
  // Abbreviations follow digits only.
  for (const [word, value] of scales)
    if (/^[\p{L}\p{M} ]{3,}$/u.test(word) && !steps.has(word)) steps.set(word, {kind: 'scale', value});
  return steps;
}

const vocabulary = once((language: string): Vocabulary | undefined => {
  const words = numberWords[primary(language)];
  if (!words) return undefined;
  const steps = stepsOf(words, scaleWords(language));
  const {and, alone} = words;
  const isGerman = primary(language) === 'de';
  const made = (word: string): Step | undefined => {
    const value = isGerman ? germanNumber(word) : undefined;
    return value === undefined ? undefined : {kind: 'unit', value};
  };
  return {
    stepOf: (word) => steps.get(word) ?? made(word),
    and,
    alone,
    words: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${anyOf([...steps.keys(), and])}${isGerman ? `|${GERMAN_NUMBER}` : ''})(?![\\p{L}\\p{N}])`,
      'giu',
    ),
  };
});

/** A number that is being read: "two hundred" on its way to "two hundred thousand and one". */
interface Reading {
  start: number;
  end: number;
  total: number;
  current: number;
  scale: number;
  isCounted: boolean;
}

const fits = ({current}: Reading, unit: number) =>
  current === 0 || (current % 100 === 0 && unit < 100) || (current >= 20 && current % 10 === 0 && unit < 10);

/** Takes a word into the number before it, or tells that it begins another one. */
function take(reading: Reading, {kind, value}: Step): boolean {
  if (kind === 'one' || (kind === 'unit' && !fits(reading, value))) return false;
  if (kind === 'unit') {
    reading.current += value;
    reading.scale = 1;
  } else if (kind === 'part') {
    // "A million and a half" is half a million more.
    if (reading.current) reading.current += value;
    else reading.total += reading.scale * value;
  } else if (kind === 'times') reading.current = (reading.current || 1) * value;
  else {
    reading.total += (reading.current || 1) * value;
    [reading.current, reading.scale] = [0, value];
  }
  return true;
}

function begin({kind, value}: Step, word: string, start: number, alone: readonly string[]): Reading {
  // "Mille milliards" begins as "mille" does.
  const isCounted = kind === 'unit' || alone.includes(word.split(' ')[0]!);
  const reading = {start, end: start + word.length, total: 0, current: kind === 'one' ? 1 : 0, scale: 1, isCounted};
  if (kind !== 'one') take(reading, {kind, value});
  return reading;
}

/** The numbers that words make, one after the other: "twenty and thirty" are two. */
function readingsIn(text: string, {stepOf, and, alone, words}: Vocabulary): Reading[] {
  const readings: Reading[] = [];
  let last: Reading | undefined;
  for (const {0: found, index} of text.matchAll(words)) {
    const word = found.toLowerCase();
    const step = stepOf(word);
    if (!step) continue;
    const isNext = last && new RegExp(`^(?:[-\\s]|\\s${and}\\s)$`, 'iu').test(text.slice(last.end, index));
    const wasOne = last?.current === 1 && !last.isCounted;
    if (last && isNext && take(last, step)) {
      last.end = index + found.length;
      last.isCounted ||= wasOne && step.kind !== 'unit';
    } else readings.push((last = begin(step, word, index, alone)));
  }
  return readings.filter(({isCounted}) => isCounted);
}

/** The numbers that a text prints in words: "twenty-one", "ten billion", "a hundred thousand". */
export function wordMentions(text: string, language: string): NumberMention[] {
  const known = vocabulary(language);
  if (!known) return [];
  return readingsIn(text, known).map(({start, end, total, current, scale}) => {
    const suffix = suffixAt(text, end, language);
    const value = (total + current) * suffix.scale;
    return {
      start,
      end: suffix.end,
      values: [value],
      scale: current ? suffix.scale : scale,
      isPercent: suffix.isPercent,
    };
  });
}
