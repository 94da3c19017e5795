/** Words by the power of ten that they stand for. */
export type ByPower = Readonly<Record<number, string>>;

const NORWEGIAN: ByPower = {
  3: 'tusen',
  6: 'million|millioner|mill',
  9: 'milliard|milliarder|mrd',
  12: 'billion|billioner',
  18: 'trillion|trillioner',
};

/**
 * Words that multiply the number before them, for whatever reads them. Where languages disagree and nobody has said which
 * one a text is in, English has its way: "billion" is 1,000,000,000 there, whatever it is in German.
 */
export const WORDS: Readonly<Record<string, ByPower>> = {
  en: {
    2: 'hundred',
    3: 'thousand|thsd',
    5: 'lakh|lakhs|lac|lacs|hundred thousand',
    6: 'million|mn|mln|mio',
    7: 'crore|crores',
    8: 'hundred million',
    9: 'billion|bn|bln|thousand million',
    12: 'trillion|tn|trn|tln|lakh crore|lakh crores',
  },
  de: {
    3: 'tausend|tsd',
    6: 'million|millionen|mio',
    9: 'milliarde|milliarden|mrd',
    12: 'billion|billionen|bio',
    18: 'trillion|trillionen',
  },
  fr: {
    3: 'mille|millier|milliers',
    6: 'million|millions',
    9: 'milliard|milliards|mrd',
    12: 'billion|billions|mille milliards|millier de milliards|milliers de milliards',
    18: 'trillion|trillions',
  },
  es: {
    3: 'mil',
    6: 'millón|millon|millones|mill|mln',
    9: 'mil millones|miles de millones|millardo|millardos',
    12: 'billón|billon|billones',
    18: 'trillón|trillon|trillones',
  },
  it: {
    3: 'mila|mille|migliaia',
    6: 'milione|milioni|mln',
    9: 'miliardo|miliardi|mld|mrd',
    12: 'mila miliardi|mille miliardi|bilione|bilioni|bln',
    18: 'trilione|trilioni',
  },
  pt: {
    3: 'mil|milhares',
    6: 'milhão|milhões|mi',
    9: 'bilhão|bilhões|mil milhões',
    12: 'trilhão|trilhões|bilião|biliões',
  },
  nl: {3: 'duizend', 6: 'miljoen|mln', 9: 'miljard|mld|mrd', 12: 'biljoen|bln', 18: 'triljoen'},
  pl: {
    3: 'tysiąc|tysiąca|tysiące|tysięcy|tys',
    6: 'milion|miliona|miliony|milionów|mln',
    9: 'miliard|miliarda|miliardy|miliardów|mld',
    12: 'bilion|biliona|biliony|bilionów|bln',
    18: 'trylion|tryliona|tryliony|trylionów',
  },
  ru: {
    3: 'тысяча|тысячи|тысяч|тыс',
    6: 'миллион|миллиона|миллионов|млн',
    9: 'миллиард|миллиарда|миллиардов|млрд',
    12: 'триллион|триллиона|триллионов|трлн',
  },
  uk: {
    3: 'тисяча|тисячі|тисяч|тис',
    6: 'мільйон|мільйона|мільйони|мільйонів|млн',
    9: 'мільярд|мільярда|мільярди|мільярдів|млрд',
    12: 'трильйон|трильйона|трильйони|трильйонів|трлн',
  },
  sv: {3: 'tusen', 6: 'miljon|miljoner|mn', 9: 'miljard|miljarder', 12: 'biljon|biljoner', 18: 'triljon|triljoner'},
  da: {
    3: 'tusind',
    6: 'million|millioner|mio',
    9: 'milliard|milliarder|mia',
    12: 'billion|billioner',
    18: 'trillion|trillioner',
  },
  nb: NORWEGIAN,
  nn: NORWEGIAN,
  no: NORWEGIAN,
  tr: {3: 'bin', 6: 'milyon|mn', 9: 'milyar', 12: 'trilyon'},
};

/** Abbreviations that a text has with their point only, as they begin other words: "30 Bio-Labore". */
export const POINTED: Readonly<Record<string, readonly string[]>> = {de: ['bio']};

/** What a language has for something else: lakes, minutes, tonnes, nautical miles, national currency. */
export const HOMONYMS: Readonly<Record<string, readonly string[]>> = {
  fr: ['lac', 'lacs', 'mn'],
  es: ['mn', 'tn'],
  it: ['mn'],
  pt: ['mn', 'tn'],
};

/** What no number stands before in a text, where "in 2022 millions fled", but in a table may: as its name, or in a cell. */
export const PLURALS: ByPower = {
  2: 'hundreds',
  3: 'thousands|tausende|duizenden',
  6: 'millions|miljoenen',
  9: 'billions|miljarden',
  12: 'trillions',
};

/** What begins a number of its own after what may be a year: "en 2022 mille soldats", "im Jahr 2022 hundert Tote". */
export const BEGINNINGS =
  'hundred|thousand|hundert|tausend|cent|mille|mil|cento|cem|cien|honderd|duizend|hundra|hundre|tusen|tusind|bin|' +
  'sto|tysiąc|сто|тысяча|тисяча';

/** What counts beside money alone: where people are counted, k are killed and m missing. */
export const MONEY: Readonly<Record<string, ByPower>> = {en: {3: 'k', 6: 'm', 7: 'cr', 9: 'b'}, fr: {9: 'md|mds'}};

/** What only names of columns say so: in a cell they are the end of a number: "5th". */
export const NAMES: ByPower = {3: '000|000s|th'};

/** What says different things, so that it is asked about: the powers that it may stand for; zero where it may be no scale. */
export const UNSURE: Readonly<Record<string, readonly number[]>> = {
  mil: [3, 6],
  miles: [3, 0],
  bin: [3, 0],
  t: [3, 12, 0],
  l: [5, 0],
  g: [9, 0],
  mi: [6, 0],
  mill: [6, 0],
  bi: [9, 12],
  bio: [9, 12],
  mia: [9, 0],
  mm: [6, 0],
  ths: [3, 0],
  thou: [3, 0],
};
