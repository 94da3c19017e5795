import type {Dossier, SpendingEntry, SupplierEntry} from '../../../src/dossier/shape.js';
import {casualty} from '../../documents/casualties.js';
import {spent} from '../../documents/spending.js';
import {supplied} from '../../documents/suppliers.js';
import {quoted, type Case} from './case.js';

type Count = NonNullable<Dossier['casualties']>[number]['count'];

const count = (quote: string, count: Count, language = 'en') => ({
  language,
  casualties: [casualty({id: 'count', count, evidence: quoted(quote)})],
});
const amount = (quote: string, amount: Partial<SpendingEntry['amount']>, language = 'en') => ({
  language,
  spending: [{...spent('PTA', 2031, amount), evidence: quoted(quote)}],
});
const share = (quote: string, share: SupplierEntry['share']) => ({
  suppliers: [supplied('PTB', share, {evidence: quoted(quote)})],
});
const figure = (quote: string, best: number, unit: string) => ({
  figures: [{id: 'figure', label: 'Something', value: {best, unit}, evidence: quoted(quote)}],
});

const [COUNT, AMOUNT, SHARE] = ['/casualties/0/count', '/spending/0/amount', '/suppliers/0/share'];

const WRONG: readonly Case[] = [
  ['ten times as many', count('4,200 soldiers of the army', {best: 42_000}), `number-not-in-quote ${COUNT}/best`],
  ['two digits changed', count('killed 3,900 Armenians', {best: 9300}), `number-not-in-quote ${COUNT}/best`],
  ['a half', count('for 2½ million people', {best: 2e6}), `number-not-in-quote ${COUNT}/best`],
  ['words', count('lost two hundred of its soldiers', {best: 2000}), `number-not-in-quote ${COUNT}/best`],
  ['a whole phrase', count('the army lost 4,200', {best: 42_000}), `number-not-in-quote ${COUNT}/best`],
  ['a range', count('500 to 900 deaths', {low: 5000, high: 9000}), `number-not-in-quote ${COUNT}/low`],
  ['thousands for billions', amount('41.2 billion dollars', {best: 41_200}), `number-not-in-quote ${AMOUNT}/best`],
  ['what is told as a small amount', amount('spent $640 million', {best: 640}), `small-amount ${AMOUNT}`],
  ['millions for billions', amount('spent $41.2 billion', {best: 41.2e6}), `number-not-in-quote ${AMOUNT}/best`],
  [
    'a decimal comma',
    amount('41,2 Mrd. Euro', {best: 412e9, currency: 'EUR'}, 'de'),
    `number-not-in-quote ${AMOUNT}/best`,
  ],
  // What may be a number in words is no number here.
  ...(
    [
      ['de', 'Seit Monaten fehlen 4.200 Soldaten der Armee'],
      ['fr', 'Les 1\u00a0350 soldats de la région'],
      ['es', 'La cuenta de 4.200 soldados muertos'],
      ['it', 'Il vento e 4.200 soldati di Trento'],
      ['pt', 'A conta de 4.200 soldados mortos'],
      ['nl', 'De lijst met 4.200 soldaten'],
      ['sv', 'Listan med 4\u00a0200 soldater'],
      ['pl', 'Lista 4\u00a0200 żołnierzy'],
      ['ru', 'В списке семьи 4\u00a0200 солдат'],
      ['uk', 'У списку 4\u00a0200 солдатів'],
      ['hy', 'ավելի քան 4\u00a0200 զինվոր'],
      ['fr', 'ces quatre-vingts chars et 1\u00a0350 soldats tués'],
    ] as const
  ).map(([language, quote]): Case => [
    `${language}: ${quote}`,
    count(quote, {best: 9300}, language),
    `number-not-in-quote ${COUNT}/best`,
  ]),
  [
    'people of a railway, which is no length',
    count('as 1,350 metro passengers fled', {best: 9300}),
    `number-not-in-quote ${COUNT}/best`,
  ],
  [
    'a number in one word',
    count('Es waren zweitausend Soldaten in 1.350 Dörfern', {best: 9300}, 'de'),
    `number-not-in-quote ${COUNT}/best`,
  ],
  ['seven hundred', count('On compte sept cents civils', {best: 900}, 'fr'), `number-not-in-quote ${COUNT}/best`],
  ['another share', share('nearly 70 percent of its arsenal', {best: 7}), `number-not-in-quote ${SHARE}/best`],
  [
    'another number than both phrases have',
    {
      casualties: [
        casualty({
          id: 'count',
          count: {best: 42_000},
          evidence: [...quoted('4,200 soldiers of the army'), ...quoted('as its 4,200 dead show')],
        }),
      ],
    },
    `number-not-in-quote ${COUNT}/best`,
  ],
];

const RIGHT: readonly Case[] = [
  ['seven hundred in French', count('On compte sept cents civils', {best: 700}, 'fr')],
  ['the number itself', count('4,200 soldiers of the army', {best: 4200})],
  ['a half behind it', count('some 2½ million people fled', {best: 2.5e6, approximate: true})],
  ['a quarter behind it', amount('spent 2¼ billion dollars', {best: 2.25e9})],
  ['half in digits', count('for 2 1/2 thousand soldiers', {best: 2500})],
  ['a half after a hyphen', count('for 2-1/2 thousand soldiers', {best: 2500})],
  ['eine Hälfte dahinter', count('den 2½ Millionen Soldaten', {best: 2.5e6}, 'de')],
  ['a half behind another number', count('in 2½ years 1,350 soldiers died', {best: 1350})],
  ['one of several numbers', count('3,900 Armenians and 2,900 Azerbaijanis', {best: 2900})],
  ['both ends of a range', count('500 to 900 deaths', {low: 500, high: 900})],
  ['a number in words', count('lost two hundred of its soldiers', {best: 200})],
  ['ein halber Begriff', count('1.350 in einer halben Million', {best: 500_000}, 'de')],
  ['ein hängender Strich', count('100- bis 120.000 Tote', {low: 100_000, high: 120_000}, 'de')],
  ['no number', count('thousands of its soldiers', {best: 4200})],
  ['one, as an article', count('a soldier died, 12 were hurt', {best: 1})],
  ['two, as a word', count('both brothers of the 12 died', {best: 2})],
  ...(
    [
      ['de', 'siebenundvierzig Tote und 1.350 Verletzte', 47],
      ['fr', 'les vingt-et-un morts et 1\u00a0350 blessés', 21],
      ['fr', 'ces soixante et onze tués, 1\u00a0350 blessés', 71],
      ['fr', 'ces quatre-vingt-onze morts et 1\u00a0350 blessés', 91],
      ['fr', 'cette trentaine de morts et 1\u00a0350 blessés', 30],
      ['es', 'veintidós muertos y 1.350 heridos', 22],
      ['es', 'los dieciseis muertos y 1.350 heridos', 16],
      ['es', 'quinientos muertos y 1.350 heridos', 500],
      ['es', 'aquella veintena de muertos y 1.350 heridos', 20],
      ['it', 'trentasette morti e 1.350 feriti', 37],
      ['it', 'quarantuno morti e 1.350 feriti', 41],
      ['it', 'ventidue morti e 1.350 feriti', 22],
      ['it', 'centoventi morti e 1.350 feriti', 120],
      ['nl', 'eenenveertig van de 1.350 matrozen', 41],
      ['nl', 'de zeventien doden en 1.350 gewonden', 17],
      ['pt', 'quarenta e um dos 1.350 marinheiros', 41],
      ['pt', 'dezessete mortos e 1.350 feridos', 17],
      ['sv', 'fyrtioen av de 1\u00a0350 sjömännen', 41],
      ['da', 'de enogfyrre af 1.350 søfolk', 41],
      ['nb', 'førtien av de 1\u00a0350 sjømennene', 41],
      ['pl', 'czterdziestu jeden z 1\u00a0350 marynarzy', 41],
      ['ru', 'сорок один из 1\u00a0350 моряков', 41],
      ['uk', 'п’ятдесят шість із 1\u00a0350 моряків', 56],
      ['tr', '1.350 kişiden kırk biri öldü', 41],
      ['az', '1.350 nəfərdən qırx biri öldü', 41],
      ['hy', 'քառասուն զոհ և 1\u00a0350 վիրավոր', 40],
      ['el', 'σαράντα ένας από τους 1.350 ναύτες', 41],
      ['cs', 'čtyřicet jedna z 1\u00a0350 námořníků', 41],
    ] as const
  ).map(([language, quote, best]): Case => [`${language}: ${quote}`, count(quote, {best}, language)]),
  ['a number in one word', count('zweitausend Soldaten in 44 Dörfern', {best: 2000}, 'de')],
  ['another number in one word', count('duemila soldati in 44 villaggi', {best: 2000}, 'it')],
  ['a number in two words', count('две тысячи солдат в 44 сёлах', {best: 2000}, 'ru')],
  ['a percentage', count('20 percent more than before', {best: 4200})],
  ['a year', count('in the autumn war of 2020', {best: 4200})],
  ['a date', count('on September 27, 2020', {best: 4200})],
  ...(
    [
      ['en', 'on 1,350 miles of the front'],
      ['de', 'auf 1.350 Kilometern der Front'],
      ['fr', 'sur 1\u00a0350 kilomètres du front'],
      ['es', 'en 1.350 kilómetros del frente'],
      ['it', 'su 1.350 chilometri del fronte'],
    ] as const
  ).map(([language, quote]): Case => [`a length: ${quote}`, count(quote, {best: 9300}, language)]),
  ['days whose month is not quoted', count('12 and 16, 2020, the army lost', {best: 4200})],
  ['the end of a stretch of years', count('dead in 2016–20 alone', {best: 4200})],
  ['a duration', count('within 24 hours the army lost', {best: 4200})],
  ['an hour', count('at 10:30 the army lost', {best: 4200})],
  ['a resolution', count('Resolution 2391 counts the dead', {best: 4200})],
  ['a type', count('by its S-400 rockets', {best: 4200})],
  ['a sum of money', count('for $5 million the army', {best: 4200})],
  ['nobody', count('no civilians in 5 villages', {best: 0})],
  ['a number that goes on', count('the army lost 4', {best: 4_200})],
  [
    'what is worked out',
    {
      casualties: [
        casualty({
          id: 'count',
          count: {best: 6800},
          evidence: quoted('3,900 Armenians and 2,900 others', {derived: 'their sum'}),
        }),
      ],
    },
  ],
  [
    'a number of another source',
    {
      casualties: [
        casualty({
          id: 'count',
          count: {best: 4200},
          evidence: [...quoted('4,100 of its soldiers'), ...quoted('4,200 of its soldiers', {source: 'registry'})],
        }),
      ],
    },
  ],
  ['millions', amount('Armenia invested $634 million', {best: 634e6})],
  ['a number before its scale', amount('Armenia invested $634', {best: 634e6})],
  ['the first number of a range', amount('from 15 to 20 million dollars', {low: 15e6, high: 20e6})],
  ['a scale in brackets', amount('41,200 (in millions of dollars)', {best: 41.2e9})],
  ['a plain cell', amount('Ukraine, 2022: 41,200', {best: 41.2e9})],
  ['troops', amount('for its 120,000 men at arms', {best: 634e6})],
  ['a part of the economy', amount('2.3 percent of its economy', {best: 634e6})],
  ['crores', amount('Rs 3,000 crore for the army', {best: 30e9, currency: 'INR'})],
  ['lakh crores', amount('2.5 lakh crore rupees', {best: 2.5e12, currency: 'INR'})],
  ['a decimal comma', amount('41,2 Mrd. Euro', {best: 41.2e9, currency: 'EUR'}, 'de')],
  ['points', count('4.200 Soldaten starben', {best: 4200}, 'de')],
  ['spaces', count('4 200 soldats tués', {best: 4200}, 'fr')],
  ['another language', amount('3,5 миллиарда долларов', {best: 3.5e9}, 'ru')],
  ['other digits', count('٤٬٢٠٠ جندي', {best: 4200}, 'ar')],
  ['a part of a whole', share('a quarter of its arms', {best: 25})],
  ['the whole', share('all of its 27 tanks', {best: 100})],
  ['the scale in the unit', figure('1.2 million barrels a day', 1.2, 'million barrels')],
  ['a rank', figure('the second largest of 12', 2, 'rank')],
];

const TOPICS = [
  ['en', 'a dispute over 1,350 prisoners'],
  ['en', 'the report about 1,350 dead soldiers'],
  ['en', 'they argued over the 1,350 prisoners'],
  ['en', 'stories about 1,350 lost soldiers'],
  ['de', 'Die Debatte über 1.350 Gefallene'],
  ['de', 'ein Zeitungsbericht über 1.350 Gefallene'],
  ['de', 'Sie sprachen über die 1.350 Gefallenen'],
  ['de', 'Die Armee verfügt über 1.350 Panzer'],
  ['de', 'Ein Vertrag über 1.350 Panzer'],
  ['en', 'They ruled over 1,350 islanders'],
  ['fr', 'le débat autour de 1\u00a0350 morts'],
  ['es', 'la disputa en torno a 1.350 muertos'],
  ['it', 'la polemica intorno a 1.350 morti'],
] as const;

const DOUBT: readonly Case[] = [
  ...TOPICS.map(([language, quote]): Case => [quote, count(quote, {best: 1350}, language)]),
  ...TOPICS.map(([language, quote]): Case => [`${quote}, marked`, count(quote, {low: 1350, open: 'high'}, language)]),
  ['over, after another word', count('the report counts over 1,350 dead', {best: 1350}), `unmarked-open ${COUNT}/best`],
  ['über', count('Die Debatte kostete über 1.350 Menschen', {best: 1350}, 'de'), `unmarked-open ${COUNT}/best`],
  ['just over', count('a dispute of just over 1,350', {best: 1350}), `unmarked-open ${COUNT}/best`],
  ['plus d’un', count('plus d’un million de morts', {best: 1e6}, 'fr'), `unmarked-open ${COUNT}/best`],
  ["plus d'un, marked", count("plus d'un million de morts", {low: 1e6, open: 'high'}, 'fr')],
  ['près d’un', count('près d’un million de morts', {best: 1e6}, 'fr'), `unmarked-doubt ${COUNT}/best`],
  ['nearly', count('nearly 1,350 of them', {best: 1350}), `unmarked-doubt ${COUNT}/best`],
  ['about', count('some 1,350 of them', {best: 1350}), `unmarked-doubt ${COUNT}/best`],
  ['up to', count('up to 1,350 of them', {best: 1350}), `bound-as-value ${COUNT}/best`],
  ['at least', count('at least 1,350 of them', {best: 1350}), `bound-as-value ${COUNT}/best`],
  ['more than', count('more than 20,000 dead', {best: 20_000}), `unmarked-open ${COUNT}/best`],
  ['fast', count('fast 1.350 Menschen', {best: 1350}, 'de'), `unmarked-doubt ${COUNT}/best`],
  ['unter, of whom', count('unter 1.350 Toten waren 300 Kinder', {best: 1350}, 'de')],
  ['unter, of tons', count('unter 1.350 Tonnen', {best: 1350}, 'de'), `bound-as-value ${COUNT}/best`],
  ['gegen', count('sie kämpften gegen 1.350 Soldaten', {best: 1350}, 'de')],
  ['bis, of a range', count('12 bis 1.350 Tote', {low: 12, high: 1350}, 'de')],
  ['bis', count('bis 1.350 Tote', {best: 1350}, 'de'), `bound-as-value ${COUNT}/best`],
  ['keine', count('keine 1.350 Tote', {best: 1350}, 'de'), `bound-as-value ${COUNT}/best`],
  ['geschätzt', count('geschätzt 1.350 Tote', {best: 1350}, 'de'), `unmarked-doubt ${COUNT}/best`],
  ['auf … geschätzt', count('auf 1.350 Tote geschätzt', {best: 1350}, 'de'), `unmarked-doubt ${COUNT}/best`],
  ['dépassant', count('dépassant 1\u00a0350 morts', {best: 1350}, 'fr'), `unmarked-open ${COUNT}/best`],
  ['à peine', count('à peine 1\u00a0350 morts', {best: 1350}, 'fr'), `unmarked-doubt ${COUNT}/best`],
  ['más de', count('más de 20.000 muertos', {best: 20_000}, 'es'), `unmarked-open ${COUNT}/best`],
  ['nearly, of a share', share('nearly 70 percent of its arsenal', {best: 70}), `unmarked-doubt ${SHARE}/best`],
  ['nearly, marked', count('nearly 1,350 of them', {high: 1350, approximate: true})],
  ['up to, as a bound', count('up to 1,350 of them', {high: 1350})],
  ['more than, open', count('more than 20,000 dead', {low: 20_000, open: 'high'})],
  ['"no" before the phrase', count('more than 20,000 dead', {high: 20_000})],
  ['"no" before another one', count('less than 500 dead', {low: 500})],
  ['a plus sign', count('1,000+ dead', {low: 1000})],
  ['a plus sign beside an exact number', count('1,000+ dead', {best: 1000}), `bound-as-value ${COUNT}/best`],
  ['"up" before the phrase', count('to about 700 civilians', {high: 700})],
  ['about, of a range', count('about 500 to 900 dead', {low: 500, high: 900}), `unmarked-doubt ${COUNT}/low`],
  [
    'about, far from an end',
    count('by all accounts there were about 700', {high: 700}),
    `unmarked-doubt ${COUNT}/high`,
  ],
  ['"not" before the phrase', count('exceeding 700 civilians', {high: 700})],
  ['"not" before another one', count('have exceeded 700 civilians', {high: 700})],
  ['not exceeding', count('not exceeding 700 civilians', {high: 700})],
  ['not exceeding, as a value', count('not exceeding 700 civilians', {best: 700}), `bound-as-value ${COUNT}/best`],
  [
    'without exceeding, as a value',
    count('without exceeding 700 civilians', {best: 700}),
    `bound-as-value ${COUNT}/best`,
  ],
  ['not below, as a value', count('not below 700 civilians', {best: 700}), `bound-as-value ${COUNT}/best`],
  ['a range with an open end', count('500 to more than 1,000 deaths', {low: 500, high: 1000, open: 'high'})],
  ...(
    [
      ['en', 'more than 500 and fewer than 1,000'],
      ['de', 'mehr als 500 und weniger als 1.000'],
      ['fr', 'plus de 500 et moins de 1\u00a0000'],
    ] as const
  ).flatMap(([language, quote]): Case[] => [
    [quote, count(quote, {low: 500, high: 1000}, language)],
    [`${quote}, without its end`, count(quote, {low: 500}, language), `unmarked-open ${COUNT}/low`],
  ]),
  ['doubt of another number', count('3,900 and nearly 700 civilians', {best: 3900})],
  [
    'two phrases, one without doubt',
    {
      casualties: [
        casualty({
          id: 'count',
          count: {best: 700},
          evidence: [...quoted('nearly 700 civilians'), ...quoted('the 700 civilians')],
        }),
      ],
    },
  ],
  ['words of an unknown language', count('մոտ 700 մարդ', {best: 700}, 'hy')],
  [
    'what asPrinted tells already',
    count('nearly 700 civilians', {best: 700, asPrinted: 'nearly 700'}),
    `unmarked-doubt ${COUNT}/asPrinted`,
    `bound-as-value ${COUNT}/best`,
  ],
];

export const phraseCases: readonly Case[] = [...WRONG, ...RIGHT, ...DOUBT];
