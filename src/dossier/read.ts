import {bare} from './bare.js';
import {closed} from './direction.js';
import {once} from './once.js';
import {inWords, problem, type Problem} from './problem.js';
import {quantityFault} from './quantity.js';
import {FORMATS, type Either, type Fields, type List, type Shape, type Words} from './schema.js';

// There can be thousands of values of a shape, and asking it takes longer than reading one.
/** The words of a shape one by one, the numbers among them, and what its texts must be. */
const wordsOf = once((words: Words) => {
  const [first = '', name = ''] = words.split(' ');
  const [least, most] = words.match(/ \d+/g) ?? [];
  return {first, name, least, most, format: FORMATS[first]};
});

/** The fields of a record, and which of them may be left out: written as a text, their shape has "nothing" in it, or ends in a least of 0. */
const fieldsOf = once((shape: Fields) =>
  Object.entries(shape).map(([name, field]) => ({
    name,
    step: `/${name}`,
    field,
    isFree: /nothing|,0$/.test(field as string),
  })),
);

/** As many entries as are read at once. */
const PIECE = 1000;

/**
 * Reads a document, or a part of one, by its shape; of long lists of entries only the first, and `next` reads some more of
 * them and says whether there are more. Never throws: every fault is in the problems, and what they touch is left out.
 */
export function read(shape: Shape, document: unknown) {
  const problems: Problem[] = [];
  /** The ids of what has one, by what it is. */
  const ids = bare<Record<string, Set<unknown>>>({});

  const fail = (...told: Parameters<typeof problem>) => {
    // Whoever has so many has another problem; the rest would only keep the page waiting.
    if (problems.push(problem(...told)) > 2e4) throw new Error();
  };

  const readWords = (words: Words, value: unknown, pointer: string, step: string) => {
    const {first, name, least, most, format} = wordsOf(words);
    const number = value as number;
    /** False where nothing is wrong; nothing where the type is. */
    const code: string | false | undefined =
      // Most begin with a sign that is seen.
      typeof value === 'string' && /^[!-~]|[^\s\p{DI}]/u.test(value)
        ? first === 'a'
          ? // Conflicts need not be declared; where some are, all must be.
            ids[name]?.has(value) === false && `unknown-${name}`
          : first === 'new'
            ? /\s/.test(value)
              ? 'bad-id'
              : (ids[name] ??= new Set()).has(value) && 'duplicate-id'
            : first !== 'text' && (format ? !format.test(value) && `bad-${first}` : undefined)
        : // From 1e21 on numbers are written with an exponent, and arithmetic may end in Infinity. Of whole ones so large that
          // not all are numbers in JavaScript, others would be shown.
          typeof value === 'number' &&
            // Where no least is named, it is NaN, which nothing reaches.
            number >= +least! &&
            number < 1e21 &&
            (first !== 'whole' || Number.isSafeInteger(number))
          ? number > +most! && 'share-over-100'
          : undefined;
    return code === false || words.split(' or ').includes(inWords(value))
      ? typeof value === 'string'
        ? closed(value)
        : // There is no zero below zero.
          value || 0
      : fail(pointer + step, value, words, code);
  };

  /**
   * A list of records goes on without its faulty ones, but not without its first where it must have one: of the sources it
   * is the article, and the next would pass for it. A list of words has all: "killed or missing" must not become "killed".
   */
  const readList = (shape: List | Either, value: unknown, pointer: string, step: string): unknown => {
    const [of, least = 1] = shape as List;
    if (isNaN(least))
      return readAny((shape as Either).find((each) => inWords(each) === inWords(value)) ?? of, value, pointer, step);
    pointer += step;
    // Given as a property, it can be as long as a number, with nothing in it.
    if (Array.isArray(value) && value.length > 1e5) return fail(pointer, value, 'a list of 100,000 at most');
    const isWords = typeof of === 'string';
    // One party twice is not both sides.
    const all = Array.isArray(value) && [...(isWords ? new Set(value) : (value as unknown[]))];
    if (!all || all.length < least) return fail(pointer, value, `a list of ${least} or more`);
    // Nothing refers to entries.
    const piece = (of as Fields)['evidence'] ? PIECE : Infinity;
    // What is right takes the first places: of a long list elsewhere, so that nobody sees what has not been read.
    const whole = all.length > piece ? [] : all;
    let count = 0;
    let isLost = false;
    const readFrom = (i: number) => {
      for (const each of all.slice(i, i + piece)) {
        const item = readAny(of, each, pointer, `/${i}`);
        if (item !== undefined) whole[count++] = item;
        else if (isWords || (least && !i)) isLost = true;
        i++;
      }
      if (i === all.length) whole.length = count;
    };
    readFrom(0);
    for (let i = piece; i < all.length; i += piece) pieces.push(() => readFrom(i));
    return isLost ? undefined : whole;
  };

  /** Reads own fields one by one into a fresh record, so that nothing of the page's prototypes gets in. */
  const readRecord = (shape: Fields, value: unknown, pointer: string, step: string): unknown => {
    pointer += step;
    if (inWords(value) !== 'a record') return fail(pointer, value, 'a record');
    const result = bare<Record<string, unknown>>({});
    const own = value as typeof result;
    let isWhole = true;
    for (const {name, step, field, isFree} of fieldsOf(shape)) {
      const given = Object.hasOwn(own, name) ? own[name] : undefined;
      if (given === undefined && isFree) continue;
      const item = readAny(field, given, pointer, step);
      if (item === undefined) isWhole = false;
      result[name] = item;
    }
    for (const name of Object.keys(own))
      if (!Object.hasOwn(shape, name))
        fail(`${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`, name, 'nothing', 'unknown-field');
    if (!isWhole) return undefined;
    // Only now: what is left out cannot be referred to.
    if (shape['id']) ids[wordsOf(shape['id'] as string).name]?.add(result['id']);
    if (!Object.hasOwn(shape, 'best')) return result;
    const [code, name] = quantityFault(result);
    return code ? fail(`${pointer}/${name}`, result[name!], 'low to high or missing', code) : result;
  };

  const readAny = (shape: Shape, value: unknown, pointer: string, step: string): unknown =>
    (typeof shape === 'string' ? readWords : Array.isArray(shape) ? readList : readRecord)(
      shape as never,
      value,
      pointer,
      step,
    );

  const pieces: (() => unknown)[] = [
    () => {
      reading.dossier = readAny(shape, document, '', '');
      // Whoever keeps what has been read does not keep what it was read from.
      document = undefined;
    },
  ];
  const reading = {
    dossier: undefined as unknown,
    problems,
    next() {
      try {
        pieces.shift()?.();
      } catch {
        // A document given as a property can be a proxy or have getters that throw.
        reading.dossier = undefined;
        problems.push(problem('', undefined, 'JSON', 'unreadable'));
        pieces.length = 0;
      }
      return pieces.length > 0;
    },
  };
  reading.next();
  return reading;
}
