import {germanNouns} from './german-nouns.js';
import {within, type Topic} from './topic.js';

/** Nouns that end with one of some stems, and their endings. */
const nouns = (stems: string) => String.raw`${germanNouns(stems)}\p{L}{0,3}`;

/** Stems of verbs whose object stands behind "über", be it a few words away. */
const RULES = 'verfüg|entscheid|entschied|herrsch|gebiet|gebot|regier';
/** The same, where it is as far away only if the verb is the last word. */
const TALKS = 'verhandel|diskutier|debattier|bericht';
const DONE = 'gesprochen|gestritten|abgestimmt';
/** And where it is right behind. */
const OTHERS =
  'sprech|sprach|sprich|schreib|schrieb|schweig|schwieg|informier|streit|stritt|klag|trauer|flieg|flog|erstreck|verläuf|' +
  'verlief|verteil|verstreut|befehlig|befiehl|befahl|wacht|wachen';

const OVER = [
  String.raw`(?:${RULES}|${TALKS}|${OTHERS})\p{L}{0,4}(?:\s(?:sich|lange|auch|nur))?|${DONE}`,
  nouns(
    'debatte|streit|diskussion|auseinandersetzung|bericht|gespräch|verhandlung|nachricht|meldung|artikel|buch|film|studie|' +
      'entscheidung|information|frage|klage|gerücht|empörung|einigung|trauer',
  ),
  // A contract "über 12 Millionen Euro" is for that sum.
  nouns('vertrag|verträge|auftrag|aufträge|abkommen|vereinbarung|rechnung|kredit|darlehen|scheck'),
  nouns('kommando|oberbefehl|befehl|befehlsgewalt|herrschaft|kontrolle|macht|aufsicht|angabe|statistik'),
  String.raw`(?:\p{Lu}\p{L}*(?<![aeiou])l|L)isten?`,
].join('|');

/** "Nach offiziellen Angaben über 700" are more than those. */
const BY_WORD = String.raw`(?:(?:[Nn]ach|[Gg]emäß)\s(?:(?!de[nr]|\p{Ll}*eine[nr]|ihre[nr]|diese[nr])\p{Ll}+e[nr]\s)+|[Ll]aut\s(?:\p{Ll}+e[nr]\s)*)\p{Lu}\p{L}+`;

/** What makes it more than a number again: "ein Heer von über 700". */
const MORE = 'auf|aus|bei|für|in|mit|nach|um|von|vor|zu|deutlich|etwas|klar|knapp|leicht|weit';

/** Finite verbs: behind one, "über" belongs to it, and not to another before it. */
const FINITE =
  'ist|sind|war|waren|wird|wurden?|werden|hat|haben|hatten?|gibt|gab|gaben|kam|kamen|fiel|fielen|floh|flohen|starb|starben|' +
  'sterben|stirbt|verlor|verlieren|verließ|verließen|nahm|nahmen|fand|fanden|ließ|ließen|schlug|schlugen|traf|trafen|zog|' +
  'zogen|lag|lagen|stand|standen|blieb|blieben|erhielt|erhielten|bekam|bekamen|als|dass|' +
  String.raw`(?!heute|gesamte|letzte|erste|nächste)(?<!(?:d(?:ie|er|as|en|em|es)|\p{Ll}*ein\p{Ll}*|ihr\p{Ll}*|unser\p{Ll}*)\s)\p{Ll}{3,}(?:ten?|et)`;
const between = (most: number) => within(most, FINITE);

/** What is done for those who get something. */
const GIVEN =
  String.raw`(?:verteil|liefer|geliefer|übergab|übergeb|übergib|ausgeliefer|vergab|vergeb|verkauf|verschick|geschick|richte|gerichte)\p{L}{0,4}` +
  String.raw`|(?:zahlte|gezahlt|ausgezahlt|ausgegeben|ausgeteilt|gesandt|gesendet|ging|gingen|geht|gehen|gegangen|erinner\p{L}*|gedacht)` +
  String.raw`|\p{L}*(?:[Hh]ilfe|[Ss]pende|[Bb]rief|[Aa]ppell|[Aa]ufruf|[Zz]ahlung|[Ll]ieferung|[Aa]usgabe|[Vv]erteilung)(?:n|en|s|e)?`;

/** What is done about those whom it is about, and what there is: "Sorge um die 700 Vermissten". */
const CARES = String.raw`(?:ge)?(?:kümmer|bemüh|trauer|sorg|bang|kämpf|handel|verhandel|streit|stritt|bitt|wein|ring)\p{L}{0,4}|ging|geht|gehe|bat|rang`;
const CARE = nouns(
  'trauer|sorge|angst|furcht|verhandlung|gespräch|kampf|kämpfe|streit|gefecht|schlacht|krieg|konflikt|ringen|tauziehen|' +
    'bemühung|debatte|diskussion|auseinandersetzung|wettlauf|bitte|frage|skandal|affäre',
);

/** In German, dead of whom some were children stand in the dative: "unter 12.000 Toten"; "unter 12.000 Tonnen" are fewer. */
const DATIVE = String.raw`\s(?:\p{Ll}+en\s){0,2}(?!(?:Tonnen|Kronen|Franken|Millionen|Milliarden)(?!\p{L}))\p{Lu}\p{L}*n(?!\p{L})`;

/** "Um die 700 Toten" are those 700; about as many would be "Tote". */
const THOSE = String.raw`\s(?:\p{Ll}+en\s){0,2}(?:T|\p{Lu}\p{L}+t)oten(?!\p{L})|\s(?:\p{Ll}+en\s){0,2}\p{Lu}\p{L}+(?:letzt|tötet|wundet|misst|fallen|fangen|haftet|trieben|schleppt|führt|hörig)en(?!\p{L})`;

/** What words of doubt may tell of in German instead. */
export const DE_TOPICS: readonly Topic[] = [
  // Against so many, and soon so many.
  {words: 'gegen|bald'},
  {words: 'über', before: OVER, unless: BY_WORD, isExact: true},
  {
    words: 'über',
    before: String.raw`(?:${RULES})\p{L}{0,4}${between(5)}`,
    after: String.raw`${between(4)}\s(?:(?:${RULES}|${TALKS})\p{L}{0,4}|${DONE})(?!\p{L})`,
    unless: MORE,
    isExact: true,
  },
  // A place, or a number that readers know by itself.
  {
    words: 'jenseits der|oberhalb der|unterhalb der',
    after: String.raw`\s(?!(?:Euro|Dollar|Franken|Prozent)(?!\p{L}))\p{Lu}`,
  },
  {words: 'unter', after: DATIVE, unless: 'weit|deutlich|klar|knapp|etwas|noch'},
  {words: 'an die', before: `(?:${GIVEN})${within(5)}`, after: `${within(5)}\\s(?:${GIVEN})(?!\\p{L})`},
  {
    words: 'um die',
    before: `(?:${CARES}|gingen|gehen)${between(5)}|${CARE}`,
    after: `${between(4)}\\s(?:${CARES})(?!\\p{L})`,
    unless: `${MORE}|gegen`,
    isExact: true,
  },
  {words: 'um die|an die', after: THOSE},
  // Until so many had come.
  {words: 'bis', before: '\\p{L}*,'},
  {words: 'keine', after: '-\\p{L}'},
];
