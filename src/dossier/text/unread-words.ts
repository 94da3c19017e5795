import {once} from '../once.js';
import {primary} from '../language.js';
import {knownLanguage} from './language.js';
import {numberMentions} from './number-mentions.js';
import {WORDS} from './scale-table.js';
import {scaleWords} from './scale-words.js';

const parts = (...list: readonly string[]) => new RegExp(list.join('|'), 'iu');
const words = (...list: readonly string[]) => new RegExp(`^(?:${list.join('|')})$`, 'iu');

const L = String.raw`\p{L}*`;

const NORDIC = words(
  'to|två|tre|fire|fyra|fem|se(?:ks|x)|s(?:yv|ju)|otte|åtta|åtte|ni|nio|ti|tio|el(?:leve|va)|tolv',
  '(?:tret|fjor|fem|se[kx]s?|syt|sjut|at|ar|nit)t(?:en|on)|fjorton|arton|atten|seksten|sexton|fe?m?ton',
  `${L}(?:tyve|tredive|fyrre|treds|tres|fjerds|firs|fems)|${L}(?:tjue|tjugo|tretti|fyrti|førti|femti|se[kx]s?ti|sytti|sjutti|åtti|nitti)${L}`,
  `${L}hundre${L}|${L}hundra${L}|${L}tus(?:en|ind)${L}|duss?in|snese?|tital${L}|tiotal${L}`,
);

/** Words, or parts of words, that may be a number where they are not read as one; "one" is an article as well. */
const MAY_BE: Readonly<Record<string, RegExp>> = {
  de: parts('hundert', '[zß]ig(?:e[mnrs]?)?$', 'zehn$', '^dutzend', '^zwo$'),
  fr: words(
    '(?:diz|douz|quinz|vingt|trent|quarant|cinquant|soixant|cent)aines?',
    'cents?|vingts?|septante|huitante|octante|nonante',
  ),
  es: words(
    `(?:dieci|veinti|(?:trein|cuaren|cincuen|sesen|seten|ochen|noven)tai)${L}`,
    '(?:trein|cuaren|cincuen|sesen|seten|ochen|noven)ta',
    `${L}cient[oa]s?|${L}sient[oa]s?|quinient[oa]s|(?:de|do|quin)cenas?|(?:vein|trein|cuaren|cincuen)tenas?`,
    `centen(?:as?|ar|ares)|miles|millar(?:es)?|${L}mil`,
  ),
  it: words(
    `vent(?:i|un|ott|in)${L}|(?:trent|quarant|cinquant|sessant|settant|ottant|novant)(?:a|un|ott|in[ae]$)${L}`,
    `(?:due|tre|quattro|cinque|sei|sette|otto|nove)?cento${L}|${L}mila${L}|mille${L}`,
    'centina(?:io|ia)|migliaio|(?:dec|dozz|quindic)in[ae]',
  ),
  pt: words(
    'dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|treze|catorze|quatorze|quinze',
    'dez[ae]sseis|dez[ae]ssete|dezoito|dez[ae]nove|vinte|trinta|(?:quar|cinqu|sess|set|oit|nov)enta',
    '(?:duz|trez)ent[oa]s|quinhent[oa]s|\\p{L}+cent[oa]s|cem|cento|milhar',
    'dúzias?|dezenas?|centenas?|vintenas?',
  ),
  nl: words(
    'twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|\\p{L}+tien',
    `${L}tig|${L}honderd${L}|dozijn(?:en)?|tiental${L}`,
  ),
  ru: words(
    `дв(?:а|е|ух|ум|умя|ое)|тр(?:и|[её]х|[её]м|емя|ое)|четыр${L}|четверо|(?:пят|шест|сем)(?:ь|и|ью|еро)|восемь|восьм(?:и|ью|еро)`,
    `(?:девят|десят)(?:ь|и|ью|еро|ок|ки|ков)|${L}надцат[ьи]ю?|${L}дцат[ьи]ю?|${L}десят|${L}десяти|сорока?|девяност[оа]`,
    `ст[оа]|двест${L}|двухсот|трист${L}|${L}сот|${L}сотн${L}|${L}тысяч${L}|дюжин${L}|полтор${L}`,
  ),
  uk: words(
    `дв(?:а|і|ох|ом|ома|оє)|тр(?:и|ьох|ьом|ьома|оє)|чотир${L}|четверо|пят(?:ь|и|ьох|еро)|ш(?:ість|ести|істьох|естеро)|сім|семи|сімох|вісім|восьми`,
    `(?:девят|десят)(?:ь|и|ьох|ок|ки|ків)|${L}надцят${L}|${L}дцят${L}|${L}десят${L}|сорока?|девяност[оа]`,
    `ст[оа]|двіст${L}|двохсот|трист${L}|${L}сот|${L}сотн${L}|${L}тисяч${L}|дюжин${L}|півтор${L}`,
  ),
  pl: words(
    `dw(?:a|ie|óch|om|oma|oje|u)|trz(?:y|ech|em|ema|oje)|czter${L}|pię(?:ć|ciu|cioro)|sześ(?:ć|ciu|cioro)|siedem|siedmiu|osiem|ośmiu`,
    `dziewię${L}|dziesię${L}|${L}na(?:ście|stu)|${L}dzieśc${L}|${L}dzieści${L}|${L}dziest${L}|${L}dziesi${L}`,
    `st[ou]|dwieście|dwustu|(?:trzy|cztery)sta|(?:pięć|sześć|siedem|osiem|dziewięć)set|${L}tysi${L}|tuzin${L}|setk${L}|setek`,
  ),
  tr: words(
    `(?:iki|üç|dört|dörd|beş|altı|yedi|sekiz|dokuz|yirmi|otuz|kırk|elli|altmış|yetmiş|seksen|doksan)${L}|on(?:u|a|dan)?|(?:yüz|bin)(?:i|ü|e|den|in|ler${L})?|düzine${L}`,
  ),
  az: words(
    `(?:iki|üç|dörd|beş|altı|yeddi|səkkiz|doqquz|iyirmi|otuz|qırx|əlli|altmış|yetmiş|səksən|doxsan)${L}|on(?:u|a|dan)?|(?:yüz|min)(?:i|ü|ə|dən|in|lər${L})?|milyon${L}|milyard${L}`,
  ),
  hy: words(
    `(?:երկու|երեք|չորս|հինգ|վեց|յոթ|ութ|ինն?|տաս|քսան|երեսուն|քառասուն|հիսուն|վաթսուն|հարյուր|հազար|միլիոն|միլիարդ)${L}`,
  ),
  sv: NORDIC,
  da: NORDIC,
  nb: NORDIC,
  nn: NORDIC,
  no: NORDIC,
};

/** Of other languages nothing is known: there any word may be one. */
const ANY = /\p{L}/u;

/** Words of scale with any endings, and long ones in compounds: "Millionenschaden", "vijfduizend". */
const scalesOf = once((language: string): RegExp | undefined => {
  const words = Object.values(WORDS[primary(language)] ?? {}).flatMap((list) => list.split('|'));
  const stems = words.filter((word) => /^[\p{L}\p{M}]{5,}$/u.test(word));
  return stems[0] ? parts(...stems.map((stem) => (stem.length > 5 ? stem : `^${stem}`))) : undefined;
});

/** What may stand between the words of one number. */
const JOINED = /^(?:[-\s]|[-\s](?:und|et|y|e)[-\s])$/iu;

/**
 * Whether a phrase may have a number in words that cannot be read: all of these are known of English alone. The language
 * is what the dossier says, of which an engine need not know anything.
 */
export function mayHaveUnread(text: string, tag: string): boolean {
  if (primary(tag) === 'en') return false;
  const language = knownLanguage(tag);
  const mentions = numberMentions(text, language);
  const isRead = (at: number) => mentions.some(({start, end}) => start <= at && at < end);
  const pattern = MAY_BE[primary(tag)] ?? ANY;
  const scales = scalesOf(language);
  const isPart = (word: string) =>
    pattern.test(word) || scaleWords(language).has(word.toLowerCase()) || !!scales?.test(word);
  // "Vingt-et-un" and "soixante et onze" are read as two.
  const isTorn = mentions.some(({end}, i) => {
    const next = mentions[i + 1];
    return !!next && JOINED.test(text.slice(end, next.start)) && !/\p{N}/u.test(text.slice(end, next.end));
  });
  // The apostrophe of "п’ять" is no end of a word.
  const found = text.matchAll(/\p{L}[\p{L}\p{M}’ʼ']+/gu);
  return isTorn || [...found].some(({0: word, index}) => isPart(word.replace(/[’ʼ']/g, '')) && !isRead(index));
}
