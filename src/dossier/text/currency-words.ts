const CURRENT = Intl.supportedValuesOf('currency');

/** Currencies that were, and of which articles still speak, and series of 70 years. Browsers know today's. */
const FORMER =
  'AFA AON ARA ATS AZM BEF BGL BRC BYB BYR CSD CSK CYP DDM DEM ECS EEK ESP FIM FRF GEK GHC GRD HRD HRK IEP ITL LTL LVL ' +
  'MRO MTL MZM NLG PEI PLZ PTE ROL RUR SDD SIT SKK STD SUR TJR TMM TRL UAK VEB VEF XEU YDD YUD YUM ZMK ZRN ZWD';

/** Gold, units of account and Zaire: words that say something else beside a number. */
export const ODD = ['XDR', 'XEU', 'XSU', 'ZRN', 'ZWG'];

/** The ISO 4217 codes that a text and a dossier can have. */
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
  'of de des du d di del dei degli do da la las los el les l new hard constant current nominal'.split(' '),
);
