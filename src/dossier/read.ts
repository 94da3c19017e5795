import {inWords, problem, type Problem} from './problem.js';
import {quantityFault} from './quantity.js';
import {FORMATS, type Either, type Fields, type List, type Shape, type Words} from './schema.js';

/**
 * Reads a document, or a part of one, by its shape. Every fault is in the problems; what they touch is nothing in the
 * result. Inside, nothing stands for faulty values, and null for those that are left out and may be.
 */
export function read(shape: Shape, document: unknown) {
  const problems: Problem[] = [];
  /** What has an id, and the ids themselves: `party`, `partyPTA`. */
  const ids = new Set<string>();

  const fail = (...told: Parameters<typeof problem>) => {
    // Whoever has so many has another problem; the rest would only fill the page's memory.
    if (problems.length < 1e5) problems.push(problem(...told));
  };

  /** The code of what is wrong with a value, or false; where nothing is given, its type is wrong. */
  const faultOf = (words: Words, value: unknown): string | false | undefined => {
    const [first, name] = words.split(' ') as [string, string];
    if (typeof value === 'string' && /\S/.test(value))
      return first === 'a'
        ? // Conflicts need not be declared; where some are, all must be.
          ids.has(name) && !ids.has(name + value) && `unknown-${name}`
        : first === 'new'
          ? ids.add(name).has(name + value) && 'duplicate-id'
          : FORMATS[first]
            ? !FORMATS[first].test(value) && `bad-${first}`
            : first !== 'text' && undefined;
    const [least, most] = words.match(/ \d+/g) ?? [];
    // From 1e21 numbers are written with an exponent, and arithmetic may end in Infinity.
    return typeof value === 'number' && value >= +least! && value < 1e21 && !(first === 'whole' && value % 1)
      ? value > +most! && 'share-over-100'
      : undefined;
  };

  const readWords = (words: Words, value: unknown, pointer: string) => {
    if (words.split(' or ').includes(inWords(value))) return value ?? null;
    const code = faultOf(words, value);
    // There is no zero below zero.
    return code === false ? (value === 0 ? 0 : value) : fail(pointer, value, words, code);
  };

  /** A list of records goes on without its faulty ones; one of words does not: "killed or missing" must not become "killed". */
  const readList = (shape: List | Either, value: unknown, pointer: string): unknown => {
    const [of, least = 1] = shape as List;
    if (isNaN(least))
      return readAny((shape as Either).find((each) => inWords(each) === inWords(value)) ?? of, value, pointer);
    if (!least && value === undefined) return null;
    if (!Array.isArray(value) || value.length < least) return fail(pointer, value, `a list of ${least} or more`);
    const items = [...(value as unknown[])].map((item, i) => readAny(of, item, `${pointer}/${i}`));
    const whole = items.filter((item) => item !== undefined);
    return whole.length < (typeof of === 'string' ? items.length : least) ? undefined : whole;
  };

  /** Reads own fields one by one into a fresh record, so that nothing of the page's prototypes gets in. */
  const readRecord = (shape: Fields, value: unknown, pointer: string): unknown => {
    if (inWords(value) !== 'a record') return fail(pointer, value, 'a record');
    const result = Object.create(null) as Record<string, unknown>;
    const others = new Set(Object.keys(value as object));
    for (const [name, field] of Object.entries(shape)) {
      const given = others.delete(name) ? (value as typeof result)[name] : undefined;
      const item = readAny(field, given, `${pointer}/${name}`);
      if (item !== null) result[name] = item;
    }
    for (const name of others)
      fail(`${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`, name, 'nothing', 'unknown-field');
    if (Object.values(result).includes(undefined)) return undefined;
    // Only now: what is left out cannot be referred to.
    ids.add(`${shape['id'] as string}`.slice(4) + (result['id'] as string));
    if (!Object.hasOwn(shape, 'best')) return result;
    const [code, name] = quantityFault(result);
    return code ? fail(`${pointer}/${name}`, result[name!], 'low to high or missing', code) : result;
  };

  const readAny = (shape: Shape, value: unknown, pointer: string): unknown =>
    (typeof shape === 'string' ? readWords : Array.isArray(shape) ? readList : readRecord)(
      shape as never,
      value,
      pointer,
    );

  let dossier;
  try {
    dossier = readAny(shape, document, '');
  } catch {
    // A document given as a property can be a proxy or have getters that throw.
    fail('', undefined, 'JSON', 'unreadable');
  }
  return {dossier, problems};
}
