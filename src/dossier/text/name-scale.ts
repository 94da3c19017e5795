import {countBefore, countedIn} from './count-before.js';
import {apart} from './currency-apart.js';
import {isUnit, standingOf} from './scale-context.js';
import {END, scalePattern, scalesIn, START, SUPERSCRIPTS, tableScales} from './scale-words.js';

/** What a name of a column says that its numbers are in. */
export interface NameScale {
  /** As the name has it, in lower case. */
  readonly word: string;
  /** Nothing where that may be one thing or another. */
  readonly power: number | undefined;
}

/** Of what a name is. */
export interface Named {
  readonly isMoney: boolean;
  /** Of the dossier; nothing where nobody has said it. */
  readonly language?: string | undefined;
}

interface Found extends NameScale {
  readonly start: number;
  readonly end: number;
}

const WORD = new RegExp(`${START}(?:${scalePattern('words')})${END}`, 'giu');

/** Letters, signs and what nobody can be sure of, as words of their own. */
const SIGN = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,’'-]|\d\s)(?:['’]?(?:${scalePattern('names')})|(?:${scalePattern('letters', 'unsure')}))(?![\p{L}\p{N}’'-])`,
  'giu',
);

/** A thousand, a million and so on in digits, or as powers of ten. */
const ROUND = /(?<![\p{L}\p{N}.,]|\d\s)(?:1(?:[., ’']?000)+s?|10\^[1-9]|10[²³⁴-⁹]|1e[1-9])(?![\p{L}\p{N}]|[., ]\d)/giu;

/** Units of money that no word names, such as 10,000 yuan. */
const UNNAMED = /(?<=[([]\s?(?:in\s)?|(?<!\p{L})in\s|¤\s)10{1,2}[., ’']?000(?![\p{L}\p{N}]|[., ]\d)/giu;

/** What may stand between two words of which one multiplies the other. */
const JOINT = /^\s?(?:of|de|di|d['’])?\s?$/iu;

/** No list of the dead is in more. */
const MOST_PEOPLE = 6;

/** What is a country or a place as often, where people are counted: "Killed (MN)", "(Lac)", "(Mila)". */
const MAYBE_PLACE = /^(?!(?:tsd|mil)$)(?:\p{Script=Latin}{1,3}|lacs|mila)$/u;

function powersOf(word: string, {isMoney, language}: Named): readonly number[] {
  const plain = word.toLowerCase().replace(/^['’]/, '').replace(/\s+/g, ' ');
  const {words, letters, names, unsure} = scalesIn(language);
  const power = words.get(plain) ?? names.get(plain);
  // Of a letter alone nobody knows but beside money.
  const powers = power === undefined ? (unsure.get(plain) ?? [letters.get(plain)!, 0]) : [power];
  const isAsked = !isMoney && (MAYBE_PLACE.test(plain) || powers.some((each) => each > MOST_PEOPLE));
  return isAsked ? [...new Set([...powers, 0])] : powers;
}

function signPower(word: string, named: Named): readonly number[] {
  const letter = tableScales.letters.get(word.toLowerCase());
  if (named.isMoney) return letter === undefined ? powersOf(word, named) : [letter];
  return powersOf(word, named).filter((power) => power <= MOST_PEOPLE);
}

function powerOfRound(word: string): number {
  const [, exponent] = /^1(?:0\^|e)(\d)$/i.exec(word) ?? [];
  if (exponent) return Number(exponent);
  return /^10\D$/.test(word) ? SUPERSCRIPTS.indexOf(word.at(-1)!) : word.match(/0/g)!.length;
}

function* foundIn(name: string, unit: number, named: Named): Generator<Found> {
  const place = ({0: word, index}: RegExpExecArray) => ({
    word: word.toLowerCase(),
    start: index,
    end: index + word.length,
  });
  for (const found of name.matchAll(WORD)) {
    const standing = standingOf(name, place(found), named.isMoney);
    const [power, ...others] = powersOf(found[0], named);
    if (standing !== 'name') yield {...place(found), power: standing === 'scale' && !others.length ? power : undefined};
  }
  for (const found of name.matchAll(ROUND))
    if (found.index >= unit)
      yield {...place(found), power: isUnit(name, place(found), named.isMoney) ? powerOfRound(found[0]) : undefined};
  for (const {word, index} of countedIn(name)) yield {word, start: index, end: index + word.length, power: undefined};
  if (named.isMoney) for (const found of name.matchAll(UNNAMED)) yield {...place(found), power: undefined};
  for (const found of name.matchAll(SIGN)) {
    const [power, ...others] = signPower(found[0], named);
    // What cannot be a scale at all, such as "MIA" of people, is none.
    if (found.index >= unit && (power || others[0])) yield {...place(found), power: others.length ? undefined : power};
  }
}

/**
 * What a name says that its numbers are in: millions under "Amount (US$ m)". Letters and signs are looked for behind the
 * name itself only: "Mil. spending (USD)".
 */
export function scaleIn(given: string, named: Named): NameScale | undefined {
  // A name is one thing, however many lines a spreadsheet has it in.
  const name = apart(given.replace(/\n/g, ' '));
  const unit = /[\s([,/:_¤]/.exec(name)?.index ?? name.length;
  const all = [...foundIn(name, unit, named)].sort((a, b) => a.start - b.start || b.end - a.end);
  const scales = all.filter(({start}, i) => !all.slice(0, i).some((other) => start < other.end));
  const [first] = scales;
  if (!first) return undefined;
  const last = scales.at(-1)!;
  const isOne = scales.every(
    ({start, power}, i) =>
      power === first.power &&
      !countBefore(name.slice(0, start)) &&
      !(i && JOINT.test(name.slice(scales[i - 1]!.end, start))),
  );
  if (isOne) return {word: first.word, power: first.power};
  const number = countBefore(name.slice(0, first.start)) ?? '';
  return {word: `${number}${name.slice(first.start, last.end)}`.toLowerCase(), power: undefined};
}
