/**
 * A small schema language. One value describes a document three times over: as a TypeScript type (`Infer`), to the
 * parser (`read.ts`), and as JSON Schema (`json-schema.ts`). It is our own because a library's share of the shipped
 * script would be several times as large.
 */
export type Schema = TextSchema | NumberSchema | FlagSchema | ChoiceSchema | ListSchema | RecordSchema | EitherSchema;

/** What can be named by an id inside a dossier. */
export type Named = 'party' | 'source' | 'conflict' | 'entry';

/** `new …` gives a thing its id, which must be unique; `a …` refers to it. */
export type TextFormat = 'text' | 'id' | 'time' | 'url' | 'language' | 'quote' | `new ${Named}` | `a ${Named}`;

export interface TextSchema {
  readonly kind: 'text';
  readonly format: TextFormat;
}
export interface NumberSchema {
  readonly kind: 'number';
  readonly min: number;
  readonly whole: boolean;
}
export interface FlagSchema {
  readonly kind: 'flag';
}
export interface ChoiceSchema<V extends string = string> {
  readonly kind: 'choice';
  readonly values: readonly V[];
}
export interface ListSchema<S = unknown> {
  readonly kind: 'list';
  readonly of: S;
  readonly atLeast: number;
}
export interface RecordSchema<F = object, O = object> {
  readonly kind: 'record';
  readonly required: F;
  readonly optional: O;
  readonly rule?: Rule | undefined;
}
export interface EitherSchema<A = unknown, B = unknown> {
  readonly kind: 'either';
  readonly first: A;
  readonly second: B;
}

/** What is wrong inside a record whose fields are right one by one, or nothing. */
export type Rule = (record: never) => Fault | undefined;
export interface Fault {
  readonly code: string;
  readonly field: string;
  readonly expected: string;
}

export type Fields = Readonly<Record<string, Schema>>;

export const text = (format: TextFormat = 'text'): TextSchema => ({kind: 'text', format});
export const number = (min: number, whole = false): NumberSchema => ({kind: 'number', min, whole});
export const flag: FlagSchema = {kind: 'flag'};
export const choice = <const V extends string>(...values: V[]): ChoiceSchema<V> => ({kind: 'choice', values});
export const list = <S extends Schema>(of: S, atLeast = 0): ListSchema<S> => ({kind: 'list', of, atLeast});
export const record = <F extends Fields, O extends Fields>(required: F, optional: O, rule?: Rule): RecordSchema<F, O> => ({
  kind: 'record',
  required,
  optional,
  rule,
});
export const either = <A extends Schema, B extends Schema>(first: A, second: B): EitherSchema<A, B> => ({
  kind: 'either',
  first,
  second,
});

/** The TypeScript type of the values that a schema accepts. */
export type Infer<S> = S extends TextSchema
  ? string
  : S extends NumberSchema
    ? number
    : S extends FlagSchema
      ? true
      : S extends ChoiceSchema<infer V>
        ? V
        : S extends ListSchema<infer E>
          ? readonly Infer<E>[]
          : S extends EitherSchema<infer A, infer B>
            ? Infer<A> | Infer<B>
            : S extends RecordSchema<infer F, infer O>
              ? {readonly [K in keyof F]: Infer<F[K]>} & {readonly [K in keyof O]?: Infer<O[K]>}
              : never;
