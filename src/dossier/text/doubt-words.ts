import {IN_CONTEXT} from './doubt-in-context.js';
import {primary} from '../language.js';
import {anyOf} from './language.js';

/** What words beside a number make of it. "Below" is not reached itself, and "at most" the nearest that a dossier has. */
export type Doubt = 'about' | 'nearly' | 'over' | 'at-least' | 'at-most' | 'below';

/** The words before a number, then those after it, of each kind. */
export type DoubtWords = Readonly<Record<Doubt, readonly [before: string, after?: string]>>;

/**
 * All words of doubt, for whatever reads them. "Close to" does not say on which side, so that it is no bound. What is
 * negated, such as "not exceeding", is made of `NOT` and these.
 */
const WORDS: Readonly<Record<string, DoubtWords>> = {
  en: {
    about: [
      'about|around|some|circa|ca.|ca|c.|approximately|roughly|approx.|approx|close to|something like|in the region of|' +
        'an estimated|estimated|estimated at|est.|an est.',
      'or so|-odd|odd|approximately|approx.',
    ],
    nearly: ['nearly|almost|just under|just below|just short of|just shy of|approaching|not quite'],
    over: [
      'more than|over|above|upwards of|in excess of|greater than|higher than|just over|well over|north of|' +
        'exceeding|exceed|exceeds|exceeded',
    ],
    'at-least': [
      'at least|a minimum of|minimum of|a minimum|minimum|min.',
      '+|-plus|plus|or more|and more|at least|and counting',
    ],
    'at-most': [
      'at most|at the most|up to|as many as|as much as|a maximum of|maximum of|a maximum|maximum|max.',
      'or less|or fewer|at most|at the most',
    ],
    below: ['less than|fewer than|lower than|smaller than|under|below|well under|well below'],
  },
  de: {
    about: [
      'etwa|rund|ungefähr|zirka|circa|cirka|ca.|plus/minus|schätzungsweise|um die|an die|gegen|grob|in der Größenordnung von|' +
        'geschätzt|geschätzte|geschätzten|geschätzter|geschätztes',
      'oder so|(geschätzt)',
    ],
    nearly: [
      'fast|knapp|knappe|knappen|knappes|nahezu|beinahe|annähernd|nicht ganz|kaum|bald|etwas weniger als|etwas unter|knapp unter',
    ],
    over: [
      'mehr als|über|gut|gute|guten|gutes|jenseits von|jenseits der|oberhalb von|oberhalb der|' +
        'überstieg|überstiegen|übersteigt|übersteigen|überschritt|überschritten|überschreitet|überschreiten',
      'überstieg|überstiegen|übersteigt|übersteigen|überschritt|überschritten|überschreitet|überschreiten',
    ],
    'at-least': ['mindestens|wenigstens|zumindest|minimal|mind.|min.', 'oder mehr|und mehr'],
    'at-most': [
      'höchstens|maximal|allenfalls|bis zu|max.',
      'oder weniger|nicht übersteigt|nicht überstieg|nicht überschreitet|nicht überschritt',
    ],
    below: ['weniger als|unter|unterhalb von|unterhalb der|keine|nicht einmal'],
  },
  fr: {
    about: [
      'environ|env.|autour de|à peu près|quelque|approximativement|aux alentours de|aux environs de|grosso modo|' +
        "de l’ordre de|de l'ordre de|estimé à|estimée à|estimés à|estimées à",
      'environ',
    ],
    nearly: ['près de|presque|quasiment|un peu moins de|pas loin de|à peine'],
    over: [
      'plus de|au-delà de|au-dessus de|supérieur à|supérieure à|supérieurs à|supérieures à|dépassant|dépassé|' +
        'dépasse|dépassent|dépassait|dépassaient|dépasserait|dépasseraient',
    ],
    'at-least': [
      'au moins|au minimum|minimum|un minimum de|au bas mot|à tout le moins',
      'au moins|au minimum|minimum|ou plus|et plus',
    ],
    'at-most': [
      "au plus|au maximum|maximum|max.|un maximum de|jusqu’à|jusqu'à|sans dépasser|pas dépasser|" +
        'dépasse pas|dépassent pas|dépassait pas|dépassaient pas',
      'au plus|au maximum|maximum|ou moins',
    ],
    below: ['moins de|inférieur à|inférieure à|inférieurs à|inférieures à|en dessous de|au-dessous de'],
  },
  es: {
    about: ['alrededor de|aproximadamente|unos|unas|cerca de|en torno a|circa', 'aproximadamente'],
    nearly: ['casi'],
    over: ['más de|por encima de'],
    'at-least': ['al menos|por lo menos|como mínimo', 'o más|y más'],
    'at-most': ['como máximo|a lo sumo|hasta', 'o menos'],
    below: ['menos de'],
  },
  it: {
    about: ['circa|intorno a|approssimativamente|più o meno', 'circa'],
    nearly: ['quasi|poco meno di'],
    over: ['più di|oltre'],
    'at-least': ['almeno', 'o più|e più'],
    'at-most': ['al massimo|fino a', 'o meno'],
    below: ['meno di'],
  },
};

/** Signs right before a number, in any language; an arrow is none of them. */
const SIGNS: Readonly<Partial<Record<Doubt, string>>> = {
  about: '[~≈∼≃±]',
  over: '(?<![-=])>',
  'at-least': '[≥⩾]|>=',
  'at-most': '[≤⩽]|<=',
  below: '<',
};

/** What may stand between "not" and such words: "must not have exceeded 700". */
const BETWEEN = 'longer|even|ever|to|be|been|have|have\\sbeen';

/** What a phrase begins with whose "not" may have been left out. */
export const AFTER_NOT = new RegExp(`^(?:${BETWEEN})?\\s?$`, 'i');

/** What turns "more than" and "less than" round. */
const NOT: Readonly<Record<string, string>> = {
  en: String.raw`(?:not?|nor|never|without|cannot|\p{L}+n['’]t)(?!\sjust\b)(?:\s(?:${BETWEEN}))?`,
  de: 'nicht',
  fr: 'pas|non|jamais',
  es: 'no',
  it: 'non',
};

/** The words that make a bound when they are negated: no more than 700 is at most 700. */
const TURNED: Readonly<Partial<Record<Doubt, Doubt>>> = {'at-most': 'over', 'at-least': 'below'};

const KNOWN = Object.keys(WORDS);

/** Whether words of doubt are known of a language. */
export const knowsDoubt = (language: string) => KNOWN.includes(primary(language));

/** French has no “de” before a vowel: “plus d’un million”. */
const elided = (word: string) => (/ de$/.test(word) ? [word, word.replace(/e$/, '’'), word.replace(/e$/, "'")] : word);

const plain = (language: string, doubt: Doubt) => {
  const words = WORDS[language]![doubt][0].split('|');
  return anyOf(language === 'fr' ? words.flatMap(elided) : words);
};

/** Patterns for the words of a language that stand before a number; of all languages, if none is asked for. */
export function wordsBefore(doubt: Doubt, language?: string): string {
  const turned = TURNED[doubt];
  const all = (language ? [primary(language)] : KNOWN).flatMap((each) => [
    ...(turned ? [`(?:${NOT[each]})\\s(?:${plain(each, turned)})`] : []),
    plain(each, doubt),
    IN_CONTEXT[each]?.[doubt]?.[0] ?? [],
  ]);
  return [...all, SIGNS[doubt] ?? []].flat().join('|');
}

/** The same of those that stand after one; empty where there are none. */
export function wordsAfter(doubt: Doubt, language?: string): string {
  const all = language ? [primary(language)] : KNOWN;
  const words = anyOf(all.flatMap((each) => WORDS[each]![doubt][1]?.split('|') ?? []));
  return [words || [], all.flatMap((each) => IN_CONTEXT[each]?.[doubt]?.[1] ?? [])].flat().join('|');
}

/** All kinds of doubt. */
export const DOUBTS = Object.keys(WORDS['en']!) as readonly Doubt[];
