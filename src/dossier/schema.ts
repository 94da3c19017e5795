import {parseTime} from './time.js';

/**
 * A small schema language. One shape, which is plain data, describes a value three times over: as a TypeScript type
 * (`Infer`), to the parser (`read.ts`), and as JSON Schema (`json-schema.ts`). It is our own because a library's share
 * of the shipped script would be several times as large.
 */
export type Shape = Words | List | Either | Fields;

/**
 * What one value may be, in the words in which people are told of it. Several ways are joined by "or": a format, of which
 * only the first word counts (`time in EDTF`); a value as JSON has it (`true`, `"high"`); or `nothing`, where it may be
 * left out. `new party` gives a thing its id, `a party` refers to it. Numbers have a least and perhaps a greatest; in
 * no other words may there be digits.
 */
export type Words = string;

/** A list of one or more, of `least` or more; it may be left out where it may be empty. */
export type List = readonly [of: Shape, least?: number];

/** The one whose JSON type the value has, else the first, which tells what is expected. */
export type Either = readonly [Shape, Shape, ...Shape[]];

export interface Fields {
  readonly [name: string]: Shape;
}

/** The TypeScript type of the values that a shape accepts. */
export type Infer<S> = S extends string
  ? Ways<S>
  : S extends readonly [infer Of, infer Least extends number]
    ? readonly Infer<Of>[] | (Least extends 0 ? undefined : never)
    : S extends readonly [infer Of]
      ? readonly Infer<Of>[]
      : S extends readonly (infer Each)[]
        ? Infer<Each>
        : InferFields<S>;
type InferFields<F> = {
  readonly [K in keyof F as undefined extends Infer<F[K]> ? never : K]: Infer<F[K]>;
} & {
  readonly [K in keyof F as undefined extends Infer<F[K]> ? K : never]?: Exclude<Infer<F[K]>, undefined>;
};
type Ways<S> = S extends `${infer First} or ${infer Rest}` ? Way<First> | Ways<Rest> : Way<S>;
type Way<W> = W extends 'true'
  ? true
  : W extends 'nothing'
    ? undefined
    : W extends `"${infer Text}"`
      ? Text
      : W extends `${string}number ${string}`
        ? number
        : string;

/** An address that may become a link: http or https, with nothing unseen in it, and nobody's name before its host. */
export function webAddress(text: string): string | undefined {
  try {
    const {origin, href} = new URL(text);
    // A user name or a password can make one host look like another.
    if (/^https?:[^\s\p{C}\p{DI}]+$/iu.test(text) && href.startsWith(`${origin}/`)) return href;
  } catch {
    // It is no address.
  }
  return undefined;
}

/** What a text must be, by the first word of its shape. */
export const FORMATS: Readonly<Record<string, {test: (text: string) => unknown}>> = {
  __proto__: null as never,
  id: /^\S+$/,
  time: {test: parseTime},
  url: {test: webAddress},
  language: /^[a-z]{2,3}(-\w+)*$/i,
  currency: /^[A-Z]{3}$/,
  quote: /^\s*(\S+\s+){0,7}\S+\s*$/,
};
