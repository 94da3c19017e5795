import {parseTime} from '../dossier/time.js';
import {isForeign} from './markup.js';
import type {Option} from './options.js';

/** What an option is set to. An option that takes several values has them in one text, or in a list. */
type Value = string | number | readonly string[];

/** The settings of a widget by the names of its options. A form may leave empty ones in it. */
export type Options = Readonly<Record<string, Value | null | undefined>>;

/** A widget as far as its settings go; the catalogue has all of it. */
export interface Settable {
  readonly id: string;
  readonly options: Readonly<Record<string, Option>>;
}

/** What a widget cannot have or show: a setting, or figures. */
export class OptionError extends Error {
  override name = 'OptionError';
  /** The option that is wrong, where it is one. */
  readonly option: string | undefined;

  constructor(message: string, option?: string) {
    super(message);
    this.option = option;
  }
}

function isLanguage(tag: string): boolean {
  try {
    return !!Intl.getCanonicalLocales(tag)[0];
  } catch {
    return false;
  }
}

/** What a text of a format must be, and how to tell. */
const FORMATS: Readonly<Record<NonNullable<Option['format']>, readonly [string, (text: string) => boolean]>> = {
  'uri-reference': ['an address of the web or a path', (text) => !isForeign(text)],
  'language-tag': ['a language tag such as en, en-GB or hy', isLanguage],
  edtf: [
    'a year, a month or a day such as 2016, 2016-04 or 2016-04-02',
    (text) => !!parseTime(text) && !text.includes('/'),
  ],
};

/** What a value must be, where it is not. */
function expected(value: string | number, {type, enum: choices, minimum, maximum, format}: Option): string | undefined {
  if (choices && !choices.includes(value)) return choices.join(' or ');
  const number = Number(value);
  const isNumber = String(value).trim() && (type === 'integer' ? Number.isInteger(number) : Number.isFinite(number));
  if ((type === 'integer' || type === 'number') && !(isNumber && number >= minimum! && number <= maximum!))
    return `a whole number from ${minimum} to ${maximum}`;
  const [words, holds] = (format && FORMATS[format]) ?? [];
  return holds?.(String(value)) === false ? words : undefined;
}

/** A value as an attribute has it. */
function attributeOf(name: string, value: Value, option: Option): string {
  const one = option.multiple && Array.isArray(value) ? value.join(' ') : value;
  // Programs hand over anything.
  if (typeof one !== 'string' && typeof one !== 'number')
    throw new OptionError(
      `${name} must be a text${option.multiple ? ' or a list of texts' : ''}, not ${Array.isArray(one) ? 'a list' : `of the type ${typeof one}`}`,
      name,
    );
  const text = String(one).trim();
  if (!text) return '';
  const wanted = expected(one, option);
  if (wanted) throw new OptionError(`${name} must be ${wanted}, not “${one}”`, name);
  return option.type === 'integer' ? String(Number(text)) : String(one);
}

/**
 * The attributes that set these options, in the widget's own order: without those that are empty, and without those that
 * say what is so anyway. What the widget does not know is refused, so that nothing else becomes an attribute.
 */
export function attributesOf({id, options: known}: Settable, options: Options): Readonly<Record<string, string>> {
  const unknown = Object.keys(options).find((name) => !Object.hasOwn(known, name));
  if (unknown !== undefined)
    throw new OptionError(`${id} has no option “${unknown}”; it has ${Object.keys(known).join(', ')}`, unknown);
  return Object.fromEntries(
    Object.entries(known).flatMap(([name, option]) => {
      const value = options[name];
      const text = value === undefined || value === null ? '' : attributeOf(name, value, option);
      return text === '' || text === String(option.default) ? [] : [[name, text]];
    }),
  );
}
