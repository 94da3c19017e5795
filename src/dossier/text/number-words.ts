import {ONES, TEENS, TENS} from './german-numbers.js';
import {compounds, fractions, numbered, tens, THIRD} from './number-lists.js';

/** How a language writes numbers without digits. */
export interface NumberWords {
  readonly units: Readonly<Record<string, number>>;
  /** What multiplies a number before it. */
  readonly times: Readonly<Record<string, number>>;
  /** Those, and the thousands, that are numbers without a word before them: "several hundred" is none. */
  readonly alone: readonly string[];
  /** What stands between words of one number. */
  readonly and: string;
  /** What adds a part of one more to the number before it. */
  readonly more?: Readonly<Record<string, number>>;
  /** What "a" million is, and "the" where it is none of several. */
  readonly one: readonly string[];
  /** Parts of a whole. */
  readonly parts: Readonly<Record<string, number>>;
  /** Parts of what stands right behind them, such as a million. */
  readonly partsOf?: Readonly<Record<string, number>>;
  /** What there are parts of besides words of scale: "half a dozen"; "im Viertel hundert Menschen" is a hundred. */
  readonly wholes?: Readonly<Record<string, number>>;
}

const FIFTHS_DE = 'fünftel sechstel siebtel achtel neuntel zehntel';

/**
 * Cardinal numbers up to twenty and the tens, and the parts of a whole that news use. Ordinal numbers are no numbers.
 * In other languages, numbers are looked for in digits only.
 */
export const numberWords: Readonly<Record<string, NumberWords>> = {
  en: {
    units: {
      ...numbered(0, 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'),
      ...numbered(16, 'sixteen seventeen eighteen nineteen'),
      ...tens('twenty thirty forty fifty sixty seventy eighty ninety'),
    },
    times: {hundred: 100, dozen: 12},
    alone: ['dozen'],
    wholes: {dozen: 12},
    and: 'and',
    more: {'and a half': 0.5},
    one: ['a', 'one'],
    parts: {
      half: 0.5,
      'a third': THIRD,
      'one third': THIRD,
      'two thirds': 2 * THIRD,
      'a quarter': 0.25,
      'one quarter': 0.25,
      'three quarters': 0.75,
      'a fifth': 0.2,
      'one fifth': 0.2,
      'two fifths': 0.4,
      'three fifths': 0.6,
      'four fifths': 0.8,
      'a tenth': 0.1,
      'one tenth': 0.1,
      'nine tenths': 0.9,
    },
  },
  de: {
    units: {
      ...numbered(0, ['null', 'eins', ...ONES.slice(1), ...TEENS].join(' ')),
      ...tens(TENS.join(' ')),
      ...{dreissig: 30, anderthalb: 1.5, 'halbes hundert': 50},
    },
    times: {hundert: 100, dutzend: 12},
    alone: ['hundert', 'tausend', 'dutzend'],
    wholes: {dutzend: 12},
    and: 'und',
    one: ['ein', 'eine', 'einer', 'einem', 'einen'],
    parts: {
      hälfte: 0.5,
      'ein drittel': THIRD,
      'zwei drittel': 2 * THIRD,
      'ein viertel': 0.25,
      'drei viertel': 0.75,
      dreiviertel: 0.75,
      ...fractions(ONES.join(' '), FIFTHS_DE, FIFTHS_DE),
    },
    partsOf: {halbe: 0.5, halben: 0.5, halbes: 0.5, viertel: 0.25, dreiviertel: 0.75, 'drei viertel': 0.75},
  },
  fr: {
    units: {
      ...numbered(0, 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'),
      ...numbered(17, 'dix-sept dix-huit dix-neuf'),
      ...numbered(1, 'une'),
      ...tens('vingt trente quarante cinquante soixante soixante-dix quatre-vingt quatre-vingt-dix'),
      ...compounds(60, 'soixante', 'dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'),
      ...compounds(80, 'quatre-vingt', 'dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'),
      ...Object.fromEntries(
        ['vingt', 'trente', 'quarante', 'cinquante', 'soixante'].map((word, i) => [`${word}-et-un`, i * 10 + 21]),
      ),
      ...{'quatre-vingts': 80, 'soixante et onze': 71, 'soixante-et-onze': 71},
    },
    times: {cent: 100, cents: 100},
    alone: ['cent', 'mille'],
    and: 'et',
    more: {'et demi': 0.5, 'et demie': 0.5, 'et quart': 0.25},
    one: ['un', 'une', 'le'],
    parts: {
      moitié: 0.5,
      'un tiers': THIRD,
      'deux tiers': 2 * THIRD,
      'un quart': 0.25,
      'trois quarts': 0.75,
      ...fractions(
        'un deux trois quatre cinq six sept huit neuf',
        'cinquième sixième septième huitième neuvième dixième',
        'cinquièmes sixièmes septièmes huitièmes neuvièmes dixièmes',
      ),
    },
    partsOf: {demi: 0.5, 'quart de': 0.25, 'trois quarts de': 0.75},
    wholes: {douzaine: 12},
  },
  es: {
    units: {
      ...numbered(0, 'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince'),
      ...numbered(16, 'dieciséis diecisiete dieciocho diecinueve'),
      ...tens('veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa'),
      ...{un: 1, una: 1},
    },
    times: {cien: 100, ciento: 100},
    alone: ['cien', 'ciento', 'mil'],
    and: 'y',
    more: {'y medio': 0.5, 'y media': 0.5},
    one: ['un', 'una'],
    parts: {
      mitad: 0.5,
      'un tercio': THIRD,
      'dos tercios': 2 * THIRD,
      'un cuarto': 0.25,
      'una cuarta parte': 0.25,
      'tres cuartos': 0.75,
    },
  },
  it: {
    units: {
      ...numbered(0, 'zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici'),
      ...numbered(15, 'quindici sedici diciassette diciotto diciannove'),
      ...tens('venti trenta quaranta cinquanta sessanta settanta ottanta novanta'),
      ...{un: 1, una: 1},
    },
    times: {cento: 100},
    alone: ['cento', 'mille'],
    and: 'e',
    more: {'e mezzo': 0.5, 'e mezza': 0.5},
    one: ['un', 'una'],
    parts: {
      metà: 0.5,
      'un terzo': THIRD,
      'due terzi': 2 * THIRD,
      'un quarto': 0.25,
      'tre quarti': 0.75,
    },
  },
};
