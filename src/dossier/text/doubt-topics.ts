import {once} from '../once.js';
import {anyOf, primary} from './language.js';

/**
 * Words before a number that may tell of something else than doubt: what somebody speaks or quarrels about, rules over or
 * stands before. They do so after some words, or before others behind the number; without either, always may they.
 */
interface Topic {
  readonly words: string;
  /** A pattern for what stands right before them. */
  readonly before?: string;
  /** A pattern for what stands right behind the number; capitals are capitals there. */
  readonly after?: string;
  /** A pattern for what stands right before them where they are doubt after all: "weit unter". */
  readonly unless?: string;
}

/** Words of one sentence, as a pattern. */
const within = (most: number) => String.raw`(?:\s[^\s.,;:!?]+){0,${most}}`;

const EN_TOPICS = [
  '(?:disput|quarrel|disagreement|argument|debat|discussion|conversation|row|report|articl|book|film|speech)(?:e?s|e)?',
  '(?:question|complaint|concern|protest|outrage|anger|grief|talk|negotiation|deal|agreement|lawsuit|trial)s?',
  '(?:investigation|information|news|doubt|rumou?r)s?|(?:controvers|documentar|stor|inquir|worr)(?:y|ies)',
  '(?:argu|disput|quarrel+|debat|negotiat|complain|talk|protest)(?:e|ed|s|es|ing)?|sp(?:eak|oke)(?:s|n|ing)?',
].join('|');

/** What is over something without being more than it: a ruler, a plane, a field of graves. */
const EN_OVER =
  'presid(?:e|es|ed|ing)|rul(?:e|es|ed|ing)|reign(?:s|ed|ing)?|command|control|power|authority|jurisdiction|' +
  'victory|wars?|battles?|conflicts?|clash(?:es|ed)?|spread|scattered|stretch(?:es|ed|ing)?|fl(?:y|ies|ew|own|ying)|f(?:ight|ought|ighting)';

const DE_TOPICS = [
  String.raw`\p{L}*(?:debatt|streit|diskussion|auseinandersetzung|bericht|gespräch|verhandlung|nachricht|meldung)\p{L}{0,3}`,
  String.raw`\p{L}*(?:artikel|buch|film|studie|entscheidung|information|frage|klage|gerücht|empörung|einigung)\p{L}{0,2}`,
  String.raw`(?:diskutier|verhandel|sprech|sprach|sprich|schreib|schrieb|informier|stritt)\p{L}{0,3}|gestritten|gesprochen`,
  // A contract "über 12 Millionen Euro" is for that sum.
  String.raw`\p{L}*(?:vertrag|verträge|auftrag|aufträge|abkommen|vereinbarung|rechnung|kredit|darlehen|scheck)\p{L}{0,3}`,
  String.raw`(?:befehlig|befiehl|befahl|verteil|verstreut)\p{L}{0,4}|wacht(?:e|en)?`,
  String.raw`(?:sprech|sprach|sprich|schwieg|schweig|trauer|flog|flieg|erstreck|verläuf|verlief)\p{L}{0,4}(?:\s(?:sich|lange|auch|nur))?`,
  String.raw`\p{L}*(?:kommando|oberbefehl|befehl|befehlsgewalt|herrschaft|kontrolle|macht|aufsicht)|\p{L}*(?:list|angab|statistik)en?`,
].join('|');

/** Verbs whose object stands behind "über", be it a few words away. */
const DE_OVER = String.raw`(?:verfüg|entscheid|entschied|herrsch|gebiet|gebot|regier)\p{L}{0,4}`;
const DE_OVER_BEHIND = String.raw`(?:verfüg|entscheid|entschied|herrsch|gebiet|verhandel|diskutier|debattier|bericht)\p{L}{0,4}|gesprochen|gestritten|abgestimmt`;

/** What makes it more than a number again: "ein Heer von über 700". */
const DE_MORE = 'auf|aus|bei|für|in|mit|nach|um|von|vor|zu|deutlich|etwas|klar|knapp|leicht|weit';

/** What is done for those who get something. */
const DE_GIVEN =
  String.raw`(?:verteil|liefer|geliefer|übergab|übergeb|übergib|ausgeliefer|vergab|vergeb|verkauf|verschick|geschick|richte|gerichte)\p{L}{0,4}` +
  String.raw`|(?:zahlte|gezahlt|ausgezahlt|ausgegeben|ausgeteilt|gesandt|gesendet|ging|gingen|geht|gehen|gegangen|erinner\p{L}*|gedacht)` +
  String.raw`|\p{L}*(?:[Hh]ilfe|[Ss]pende|[Bb]rief|[Aa]ppell|[Aa]ufruf|[Zz]ahlung|[Ll]ieferung|[Aa]usgabe|[Vv]erteilung)(?:n|en|s|e)?`;

/** In German, dead of whom some were children stand in the dative: "unter 12.000 Toten"; "unter 12.000 Tonnen" are fewer. */
const DE_DATIVE = String.raw`\s(?:\p{Ll}+en\s){0,2}(?!(?:Tonnen|Kronen|Franken|Millionen|Milliarden)(?!\p{L}))\p{Lu}\p{L}*n(?!\p{L})`;

const FR_PLACES = String.raw`(?:situé|installé|tombé|campé|posté|stationné|déployé|réfugié|regroupé|passé|volé)(?:e?s|e)?|(?:surv)?vol(?:e|ent|ait|aient|ant)`;

const TOPICS: Readonly<Record<string, readonly Topic[]>> = {
  en: [
    {words: 'about|around|over', before: EN_TOPICS},
    {words: 'over', before: EN_OVER},
    {words: 'around', before: 'spread|scattered|travel(?:s|l?ed|l?ing)?'},
    {words: 'under', before: 'serv(?:e|es|ed|ing)|buried|crushed|trapped'},
    {words: 'above|below', before: 'fl(?:y|ies|ew|own|ying)|hover(?:s|ed|ing)?'},
  ],
  de: [
    // Against so many, and soon so many.
    {words: 'gegen|bald'},
    {words: 'über', before: DE_TOPICS},
    {
      words: 'über',
      before: `${DE_OVER}${within(5)}`,
      after: `${within(4)}\\s(?:${DE_OVER_BEHIND})(?!\\p{L})`,
      unless: DE_MORE,
    },
    // A place, or a number that readers know by itself.
    {
      words: 'jenseits der|oberhalb der|unterhalb der',
      after: String.raw`\s(?!(?:Euro|Dollar|Franken|Prozent)(?!\p{L}))\p{Lu}`,
    },
    {words: 'unter', after: DE_DATIVE, unless: 'weit|deutlich|klar|knapp|noch'},
    {words: 'an die', before: `(?:${DE_GIVEN})${within(5)}`, after: `${within(5)}\\s(?:${DE_GIVEN})(?!\\p{L})`},
    // Until so many had come.
    {words: 'bis', before: '\\p{L}*,'},
    {words: 'keine', after: '-\\p{L}'},
  ],
  fr: [
    {
      words: 'autour de',
      before: String.raw`(?:débat|discussion|dispute|querelle|polémique|controverse|négociation|tension|accord)s?`,
    },
    {words: 'autour de|près de|au-dessus de|au-dessous de|en dessous de', before: FR_PLACES},
  ],
  es: [
    {
      words: 'alrededor de|en torno a',
      before: String.raw`(?:debate|discusi[óo]n|disputa|pol[ée]mica|controversia|negociaci[óo]n|acuerdo)(?:e?s)?`,
    },
  ],
  it: [
    {
      words: 'intorno a',
      before: String.raw`(?:dibattit[oi]|discussion[ei]|disput[ae]|polemic(?:a|he)|controversi[ae]|negoziat[oi]|accord[oi])`,
    },
  ],
};

/** Each with a pattern for a text up to the end of such words, and one for a text from the end of their number. */
type TopicPatterns = readonly {readonly ends: readonly RegExp[]; readonly begins?: readonly [words: RegExp, RegExp]}[];

const patterns = once((language: string): TopicPatterns =>
  (TOPICS[primary(language)] ?? []).map(({words, before, after, unless}) => {
    const not = unless ? `(?<!(?:${unless})\\s)` : '';
    const end = `${not}(?:${anyOf(words.split('|'))})$`;
    const any = new RegExp(`(?<!\\p{L})${end}`, 'iu');
    const own = before ? [new RegExp(`(?<!\\p{L})(?:${before})\\s${end}`, 'iu')] : [];
    return {
      ends: before || after ? own : [any],
      ...(after && {begins: [any, new RegExp(`^(?:${after})`, 'u')] as const}),
    };
  }),
);

/** Whether words of doubt at the end of a text, and before a number and another text, may tell a topic: "a dispute over". */
export const isTopicAt = (before: string, after: string, language: string): boolean =>
  patterns(language).some(
    ({ends, begins}) =>
      ends.some((end) => end.test(before)) || begins?.every((each, i) => each.test(i ? after : before)),
  );
