const CURRENT = Intl.supportedValuesOf('currency');

/** Currencies that were, and of which articles still speak. */
const FORMER =
  'AFA ATS AZM BEF BGL BYB BYR CSD CYP DEM EEK ESP FIM FRF GHC GRD IEP ITL LTL LVL MRO MTL NLG PTE RUR SIT SKK STD SUR TRL VEF YUM ZMK';

/** Gold and drawing rights: words that say something else beside a number. */
export const ODD = ['XDR', 'XSU', 'ZWG'];

/** The ISO 4217 codes that a text can have. */
export const CODES: ReadonlySet<string> = new Set([...CURRENT, ...FORMER.split(' ')]);

/** Words that Intl does not know, and the nouns or codes of the currencies that they can stand for. */
export const MORE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    ...{rouble: 'ruble', renminbi: 'yuan', rmb: 'yuan', sterling: 'GBP', nis: 'ILS', reais: 'reals', lira: 'lira'},
    ...{rial: 'rial riyal', riyal: 'rial riyal', crown: 'krone krona koruna', kronor: 'krone krona'},
    ...{krone: 'krone krona', kroner: 'krone krona', krona: 'krone krona', hryvnya: 'hryvnia'},
  },
  de: {renminbi: 'yuan', sterling: 'GBP'},
  fr: {yuan: 'CNY', renminbi: 'CNY', sterling: 'GBP'},
  es: {yuan: 'CNY', yuanes: 'CNY', renminbi: 'CNY'},
  it: {yuan: 'CNY', renminbi: 'CNY'},
};

/** Adjectives that Intl does not use, in any language. */
export const ADJECTIVES: Readonly<Record<string, readonly string[]>> = {
  USD: ['us', 'usa', 'american'],
  GBP: ['uk', 'gb', 'british', 'sterling'],
  AED: ['emirati'],
};

/** English words that say something else as a rule: "in real terms", "passed the 5 billion mark". */
export const ORDINARY = ['real', 'mark'];

/** Words that join others, and tell no currency from another. */
export const FILLERS: ReadonlySet<string> = new Set(
  'of de des du d di del dei degli do da la las los el les l new constant current nominal'.split(' '),
);
