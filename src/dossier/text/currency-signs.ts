import {once} from '../once.js';
import {currencyNames} from './currency-names.js';
import {CODES} from './currency-words.js';

/** The sign, the code or the word of a currency beside a number. */
export interface CurrencyMention {
  readonly printed: string;
  /** The currencies that it can stand for: "dollars" are of many countries. */
  readonly codes: ReadonlySet<string>;
}

/** What signs can stand for beyond what Intl prints: codes, and nouns of English names. */
const SHARED: Readonly<Record<string, string>> = {
  ...{$: 'dollar peso', '£': 'pound ITL MTL', '₤': 'pound lira', '¥': 'yen yuan', '￥': 'yen yuan'},
  ...{'₨': 'rupee', '₣': 'franc', '﷼': 'rial riyal'},
};

/** The letters before a dollar sign. */
const DOLLARS: Readonly<Record<string, string>> = {
  ...{US: 'USD', A: 'AUD', AU: 'AUD', C: 'CAD NIO', CA: 'CAD', HK: 'HKD', NZ: 'NZD', S: 'SGD SBD'},
  ...{NT: 'TWD', R: 'BRL', MX: 'MXN', RD: 'DOP', TT: 'TTD', J: 'JMD', Z: 'ZWL', T: 'TOP'},
};

const signCodes = once((language: string) =>
  once((sign: string): ReadonlySet<string> => {
    // "R$" has the sign as well, but no dollar is a real.
    const isPrinted = (currency: string) =>
      [language, 'en'].some((locale) =>
        (['symbol', 'narrowSymbol'] as const).some((currencyDisplay) =>
          new Intl.NumberFormat(locale, {style: 'currency', currency, currencyDisplay})
            .formatToParts(0)
            .some(({type, value}) => type === 'currency' && value === sign),
        ),
      );
    const {byNoun} = currencyNames('en');
    const shared = (SHARED[sign] ?? '').split(' ').flatMap((each) => byNoun.get(each)?.map(({code}) => code) ?? each);
    return new Set([...[...CODES].filter(isPrinted), ...shared]);
  }),
);

/** The sign of a currency before or behind a number. */
export function signBeside(before: string, after: string, language: string): CurrencyMention | undefined {
  const [, letters = '', sign = /^\s?(\p{Sc})/u.exec(after)?.[1]] =
    /(?<!\p{L})(\p{Lu}{1,2})?(\p{Sc})\s?$/u.exec(before) ?? /()(\p{Sc})\s?$/u.exec(before) ?? [];
  if (!sign) return undefined;
  const own = sign === '$' ? DOLLARS[letters] : undefined;
  return own
    ? {printed: letters + sign, codes: new Set(own.split(' '))}
    : {printed: sign, codes: signCodes(language)(sign)};
}

/** The code of a currency before or behind a number. Other capitals may be anything. */
export function codeBeside(before: string, after: string): CurrencyMention | undefined {
  const found = [/^\s?\(?([A-Z]{3})(?![\p{L}\p{N}])/u.exec(after), /(?<![\p{L}\p{N}])([A-Z]{3})\s?$/u.exec(before)]
    .flatMap((match) => match?.[1] ?? [])
    .find((code) => CODES.has(code));
  return found ? {printed: found, codes: new Set([found])} : undefined;
}
