import {within, type Topic} from './topic.js';

const ABOUT = [
  '(?:disput|quarrel|disagreement|argument|debat|discussion|conversation|row|report|articl|book|film|speech|feud)(?:e?s|e)?',
  '(?:question|complaint|concern|protest|outrage|anger|grief|talk|negotiation|deal|agreement|lawsuit|trial|fear|tension)s?',
  '(?:mourning|standoff|alarm|unease|criticism|scandal|warning|charge|crisis|investigation|information|news|doubt|rumou?r)s?',
  '(?:controvers|documentar|stor|inquir|worr|anxiet)(?:y|ies)',
  '(?:argu|disput|quarrel+|debat|negotiat|complain|talk|protest|mourn|griev|learn)(?:e|ed|s|es|ing)?',
  'sp(?:eak|oke)(?:s|n|ing)?|hear(?:s|d|ing)?|kn(?:e|o)w(?:s|n|ing)?|wr(?:ite|ites|ote|itten|iting)|reads?|t(?:ells?|old)',
].join('|');

/** What is over something without being more than it: a ruler, a plane, a field of graves. */
const OVER =
  'presid(?:e|es|ed|ing)|rul(?:e|es|ed|ing)|reign(?:s|ed|ing)?|command|control|power|authority|jurisdiction|' +
  '(?:t(?:ake|akes|ook|aken|aking)|hand(?:s|ed|ing)?|turn(?:s|ed|ing)?)|' +
  'victory|wars?|battles?|conflicts?|clash(?:es|ed)?|spread|scattered|stretch(?:es|ed|ing)?|' +
  'fl(?:y|ies|ew|own|ying)|f(?:ight|ights|ought|ighting)';

const SUBJECT = 'he|she|it|they|we|i|who|that|which|but';
const VERB =
  'were|are|have|had|may|might|could|can|will|would|must|did|do|died?|fled|flee|fell|fought|lost|went|left|came|took|' +
  'made|became|got|saw|stood|spent|found|sought|perished|surrendered|disappeared|deserted|drowned|starved|escaped|survived|' +
  'lie|lay|burned|sank|remained|suffered|joined|protested|marched|participated';
const behind = (verbs: string) =>
  String.raw`${within(5, String.raw`${SUBJECT}|whose|where|(?<!and\s)\p{N}\S*|(?:and|or)\s(?:${verbs})`)}(?:,[^.,;:!?]{1,60},|\s\([^()]{1,60}\))?\s(?:${verbs})(?!\p{L})`;

/** "After the dispute over 700 prisoners was settled" has its own verb; 700 have another. */
const CLAUSES: NonNullable<Topic['clauses']> = [
  [`(?:after|before|since)${within(8, SUBJECT)}`, behind(VERB)],
  [
    `(?:in|during|throughout|amid|under|within|following|at|by|because\\sof|due\\sto|result\\sof)${within(8, SUBJECT)}`,
    behind(`${VERB}|was|is|has`),
  ],
];

/** Nobody wages war over people. */
const PEOPLE = [
  'wars?|battles?|conflicts?|clash(?:es)?|fighting',
  String.raw`(?:\s\p{L}+)?\s(?:people|persons|civilians|soldiers|troops|fighters|men|women|children|deaths|dead|killed|wounded)(?!\p{L})`,
] as const;

/** What words of doubt may tell of in English instead. */
export const EN_TOPICS: readonly Topic[] = [
  {words: 'about|around|over', before: ABOUT, clauses: CLAUSES},
  {words: 'over', before: OVER, clauses: [...CLAUSES, PEOPLE]},
  {words: 'around', before: 'spread|scattered|travel(?:s|l?ed|l?ing)?'},
  {words: 'under', before: 'serv(?:e|es|ed|ing)|buried|crushed|trapped'},
  {words: 'above|below', before: 'fl(?:y|ies|ew|own|ying)|hover(?:s|ed|ing)?'},
];
