import type {Dossier, Evidence} from '../../../src/dossier/shape.js';
import {casualty} from '../../documents/casualties.js';
import {supplied} from '../../documents/suppliers.js';
import {quoted, type Case} from './case.js';

type Count = NonNullable<Dossier['casualties']>[number]['count'];

/** A count whose phrase is what was printed. */
const count = (count: Count, evidence: readonly Evidence[] = quoted(count.asPrinted ?? 'as counted')) => ({
  casualties: [casualty({id: 'count', count, evidence})],
});
const german = (entry: Count) => ({language: 'de', ...count(entry)});
const value = (value: NonNullable<Dossier['figures']>[number]['value']) => ({
  figures: [{id: 'figure', label: 'Something', value, evidence: quoted(value.asPrinted ?? 'as counted')}],
});

const AT = '/casualties/0/count';

const DIGITS: readonly Case[] = [
  ['a range', count({low: 500, high: 900})],
  ['a range of one number', count({low: 500, high: 500}), `range-of-one-number ${AT}/high`],
  ['a range of one number with an open end', count({low: 500, high: 500, open: 'high'})],
  ['digits', count({best: 3900, asPrinted: '3,900'})],
  ['digits apart', count({best: 3900, asPrinted: '3 900'})],
  ['digits with a narrow space', count({best: 12345678, asPrinted: '12\u202f345\u202f678'})],
  ['digits in the Swiss way', count({best: 3900, asPrinted: '3’900'})],
  ['digits in the Indian way', count({best: 1234567, asPrinted: '12,34,567'})],
  ['a scale in words', count({best: 3900, asPrinted: '3.9 thousand'})],
  ['a scale in letters', count({best: 2_200_000, asPrinted: '2.2m'})],
  ['two words of scale', count({best: 500_000, asPrinted: '5 hundred thousand'})],
  ['a power of ten', count({best: 652_000_175, asPrinted: '6.52000175E+08'})],
  ['a power of ten without a sign', value({best: 1.98e12, unit: 'dollars', asPrinted: '1.98e12'})],
  ['another power of ten', count({best: 65_200, asPrinted: '6.52E+08'}), `digits-differ ${AT}/best`],
  ['points between thousands', count({best: 3825, asPrinted: '3.825'})],
  ['points and a decimal comma', value({best: 652_000_175.5, unit: 'dollars', asPrinted: '652.000.175,50'})],
  ['spaces and a decimal comma', value({best: 1854.2, unit: 'dollars', asPrinted: '1 854,2'})],
  ['a decimal comma before three digits', value({best: 0.567, unit: 'dollars', asPrinted: '0,567'})],
  ['short words of scale', count({best: 12e6, asPrinted: '12 mio'})],
  ['digits that no sign explains', count({best: 38_250, asPrinted: '3.825'}), `digits-differ ${AT}/best`],
  ['a number in words', count({best: 2, asPrinted: 'two'})],
  ['another number beside it', count({best: 3900, asPrinted: '3,900 Armenians and 2,900 Azerbaijanis'})],
  ['both ends of a range', count({low: 15e6, high: 20e6, asPrinted: '15 to 20 million'})],
  ['both ends of a tight range', count({low: 15e6, high: 20e6, asPrinted: '15–20 million'})],
  ['a digit that is missing', count({best: 390, asPrinted: '3,900'}), `digits-differ ${AT}/best`],
  ['digits that are swapped', count({best: 9300, asPrinted: '3,900'}), `digits-differ ${AT}/best`],
  ['a tenth digit that differs', count({best: 4_234_567_891, asPrinted: '4,234,567,890'}), `digits-differ ${AT}/best`],
  ['a scale that was overlooked', count({best: 4, asPrinted: '4 thousand'}), `digits-differ ${AT}/best`],
  ['another scale', count({best: 2.238e12, asPrinted: '2.238 billion'}), `digits-differ ${AT}/best`],
  ['one end that differs', count({low: 500, high: 900, asPrinted: '500 to 1,000'}), `digits-differ ${AT}/high`],
  [
    'a best value that nobody printed',
    count({low: 500, best: 700, high: 900, asPrinted: '500 to 900'}),
    `digits-differ ${AT}/best`,
  ],
  [
    'a value that was worked out',
    count({best: 700, asPrinted: '500 and 200'}, quoted('500 and 200', {derived: '500 and 200 added'})),
  ],
  ['digits in another language', german({best: 3900, asPrinted: '3.900'})],
  ['a scale in another language', german({best: 2_238_000_000, asPrinted: '2,238 Milliarden'})],
  ['other digits in another language', german({best: 3800, asPrinted: '3.900'}), `digits-differ ${AT}/best`],
  ['a scale in the unit', value({best: 1.2, unit: 'million barrels a day', asPrinted: '1.2 million barrels'})],
  ['a letter that is a unit', value({best: 221, unit: 'm', asPrinted: '221 m'})],
  ['a value that is missing', count({missing: 'not-stated', asPrinted: '3 of them'})],

  ['a range with one value', count({best: 900, asPrinted: '500 to 900'}), `range-as-value ${AT}/best`],
  ['a tight range with one value', count({best: 500, asPrinted: '500–900'}), `range-as-value ${AT}/best`],
  [
    'a range between two with one value',
    count({best: 1900, asPrinted: 'between 1,200 and 1,900'}),
    `range-as-value ${AT}/best`,
  ],
  ['a change from one value to another', count({best: 900, asPrinted: 'rose from 500 to 900'})],
  [
    'a share of a range of years',
    {suppliers: [supplied('PTC', {best: 70, asPrinted: '70% in 2016–2020'}, {evidence: quoted('70% in 2016–2020')})]},
  ],
];

const HEDGES: readonly Case[] = [
  ...['nearly', 'almost'].map((word): Case => [
    `${word}, as its bound`,
    count({high: 700, approximate: true, asPrinted: `${word} 700`}),
  ]),
  ...['about', 'around', 'approximately', 'roughly', 'some', 'ca.', '~', 'close to', 'about an estimated'].flatMap(
    (word): Case[] => [
      [`${word}, marked`, count({best: 700, approximate: true, asPrinted: `${word} 700`})],
      [`${word}, not marked`, count({best: 700, asPrinted: `${word} 700`}), `unmarked-doubt ${AT}/asPrinted`],
    ],
  ),
  ['a number or so', count({best: 700, asPrinted: '700 or so'}), `unmarked-doubt ${AT}/asPrinted`],
  ['nearly, not marked', count({high: 700, asPrinted: 'nearly 700'}), `unmarked-doubt ${AT}/asPrinted`],
  [
    'about a quarter, not marked',
    value({best: 25, unit: 'percent', asPrinted: 'about a quarter'}),
    'unmarked-doubt /figures/0/value/asPrinted',
  ],
  ['nearly, before another number', count({best: 3900, asPrinted: '3,900, nearly 70 percent'})],
  ['nearly, as a value', count({best: 700, approximate: true, asPrinted: 'nearly 700'}), `bound-as-value ${AT}/best`],
  ['some of them', count({best: 700, asPrinted: 'some of the 700'})],
  ['about in another language', {language: 'de', ...count({best: 700, asPrinted: 'about 700'})}],

  ...['more than', 'over', 'in excess of', 'more than an estimated'].flatMap((word): Case[] => [
    [`${word}, marked`, count({low: 1000, open: 'high', asPrinted: `${word} 1,000`})],
    [`${word}, not marked`, count({best: 1000, asPrinted: `${word} 1,000`}), `unmarked-open ${AT}/asPrinted`],
  ]),
  ['a range with an open end', count({low: 500, high: 1000, open: 'high', asPrinted: '500 to more than 1,000'})],
  [
    'a range whose open end is not marked',
    count({low: 500, high: 1000, asPrinted: '500 to more than 1,000'}),
    `unmarked-open ${AT}/asPrinted`,
  ],
  [
    'a range that begins above a number',
    count({low: 500, high: 1000, asPrinted: 'more than 500 and fewer than 1,000'}),
  ],
  ['over so many years', count({best: 3900, asPrinted: '3,900 over 10 years'})],
  [
    'over an amount',
    {
      spending: [
        {
          id: 'a',
          party: 'PTA',
          time: '2031',
          amount: {best: 634e6, currency: 'USD', prices: 'current', asPrinted: 'over US$634 million'},
          evidence: quoted('over US$634 million'),
        },
      ],
    },
    'unmarked-open /spending/0/amount/asPrinted',
  ],

  ['more than, by its sign', count({low: 1000, open: 'high', asPrinted: '>1000'})],
  ['more than, by its sign, not marked', count({low: 1000, asPrinted: '> 1,000'}), `unmarked-open ${AT}/asPrinted`],
  ['an arrow', count({best: 1000, asPrinted: '-> 1,000'})],
  ['at least, by its sign', count({low: 500, asPrinted: '≥ 500'})],
  ['at least, by its signs, as a value', count({best: 500, asPrinted: '>= 500'}), `bound-as-value ${AT}/best`],
  ['less than, by its sign', count({high: 700, asPrinted: '<700'})],
  ['less than, by its sign, as a value', count({best: 700, asPrinted: '<700'}), `bound-as-value ${AT}/best`],

  ['at least', count({low: 500, asPrinted: 'at least 500'})],
  ['at least, as a value', count({best: 500, asPrinted: 'at least 500'}), `bound-as-value ${AT}/best`],
  ['at least, as the upper bound', count({high: 500, asPrinted: 'at least 500'}), `bound-as-value ${AT}/high`],
  [
    'at least a quarter, as a value',
    value({best: 25, unit: 'percent', asPrinted: 'at least a quarter'}),
    'bound-as-value /figures/0/value/best',
  ],
  ['a number or more, as a value', count({best: 500, asPrinted: '500 or more'}), `bound-as-value ${AT}/best`],
  ['no fewer than, as a value', count({best: 500, asPrinted: 'no fewer than 500'}), `bound-as-value ${AT}/best`],
  ['a range up to at least', count({low: 500, high: 1000, asPrinted: '500 to at least 1,000'})],
  ['at most', count({high: 700, asPrinted: 'at most 700'})],
  ['at most, as a value', count({best: 700, asPrinted: 'at most 700'}), `bound-as-value ${AT}/best`],
  ['up to, as a value', count({best: 700, asPrinted: 'up to 700'}), `bound-as-value ${AT}/best`],
  ['no more than', count({high: 700, asPrinted: 'no more than 700'})],
  ['not over', count({high: 700, asPrinted: 'not over 700'})],
  ['not over, as a value', count({best: 700, asPrinted: 'not over 700'}), `bound-as-value ${AT}/best`],
  ['what is quarrelled over', count({best: 700, asPrinted: 'a dispute over 700'})],
  [
    'nearly two words',
    value({best: 66, unit: 'percent', asPrinted: 'nearly two thirds'}),
    'unmarked-doubt /figures/0/value/asPrinted',
    'bound-as-value /figures/0/value/best',
  ],
  ['no more than, as the lower bound', count({low: 700, asPrinted: 'no more than 700'}), `bound-as-value ${AT}/low`],

  [
    'doubt that is not printed',
    count({best: 700, approximate: true, asPrinted: '700'}),
    `doubt-not-printed ${AT}/approximate`,
  ],
  [
    'doubt that only the phrase has',
    count({best: 700, approximate: true, asPrinted: '700'}, quoted('an estimated 700')),
  ],
  [
    'doubt that was worked out',
    count({best: 700, approximate: true, asPrinted: '700'}, quoted('700', {derived: '900 less those who came back'})),
  ],
  ['doubt in square brackets', count({best: 700, approximate: true, asPrinted: '[700]'})],
  ['doubt, shortened', count({best: 700, approximate: true, asPrinted: 'est. 700'})],
  [
    'a note in square brackets',
    count({best: 700, approximate: true, asPrinted: '700 [2]'}),
    `doubt-not-printed ${AT}/approximate`,
  ],
  ['doubt in words', count({best: 300, approximate: true, asPrinted: 'several hundred'})],
  ['doubt without words', count({best: 700, approximate: true})],
  ['an open end that is not printed', count({low: 700, open: 'high', asPrinted: '700'}), `open-not-printed ${AT}/open`],
  ['an open end that only the phrase has', count({low: 700, open: 'high', asPrinted: '700'}, quoted('more than 700'))],
];

const ZEROS: readonly Case[] = [
  ['a zero that is said', count({best: 0}, quoted('no soldiers were killed'))],
  ['a zero in digits', count({best: 0, asPrinted: '0'})],
  ['a zero that nobody says', count({best: 0}, quoted('10 were wounded')), `zero-without-words ${AT}/best`],
  ['at most nobody', count({high: 0}, quoted('as counted')), `zero-without-words ${AT}/high`],
  ['a range from zero', count({low: 0, high: 5}, quoted('as counted'))],
  ['a share of zero', {suppliers: [supplied('PTC', {best: 0})]}, 'zero-without-words /suppliers/0/share/best'],
  ['a zero in another language', {language: 'de', ...count({best: 0}, quoted('niemand kam um'))}],
];

export const printedCases: readonly Case[] = [...DIGITS, ...HEDGES, ...ZEROS];
