import {isForeign} from './markup.js';
import type {Option} from './options.js';

/** The settings of a widget by the names of its options. */
export type Options = Readonly<Record<string, string | number | undefined>>;

/** A widget as far as its settings go; the catalogue has all of it. */
export interface Settable {
  readonly id: string;
  readonly options: Readonly<Record<string, Option>>;
}

/** A setting that a widget does not have, or cannot have. */
export class OptionError extends Error {
  override name = 'OptionError';
}

function check(name: string, value: string | number, {type, enum: choices, minimum, maximum}: Option) {
  if (name === 'src' && isForeign(String(value)))
    throw new OptionError(`src must be an address that begins with https:// or with /, not “${value}”`);
  if (choices && !choices.includes(value))
    throw new OptionError(`${name} must be ${choices.join(' or ')}, not “${value}”`);
  const number = Number(value);
  const isNumber = String(value).trim() && (type === 'integer' ? Number.isInteger(number) : Number.isFinite(number));
  if ((type === 'integer' || type === 'number') && !(isNumber && number >= minimum! && number <= maximum!))
    throw new OptionError(`${name} must be a whole number from ${minimum} to ${maximum}, not “${value}”`);
}

/**
 * The attributes that set these options, in the widget's own order: without those that are empty, and without those that
 * say what is so anyway. What the widget does not know is refused, so that nothing else becomes an attribute.
 */
export function attributesOf({id, options: known}: Settable, options: Options): Readonly<Record<string, string>> {
  const unknown = Object.keys(options).find((name) => !Object.hasOwn(known, name));
  if (unknown !== undefined)
    throw new OptionError(`${id} has no option “${unknown}”; it has ${Object.keys(known).join(', ')}`);
  return Object.fromEntries(
    Object.entries(known).flatMap(([name, option]) => {
      const value = options[name];
      if (value === undefined || value === '') return [];
      check(name, value, option);
      return String(value) === String(option.default) ? [] : [[name, String(value)]];
    }),
  );
}
