import type {SpendingEntry} from '../../../src/dossier/shape.js';
import {
  oneUnsureYear,
  oneYear,
  seventyYears,
  spent,
  twoCurrencies,
  twoPriceBases,
  yearsWithGaps,
} from '../../documents/spending.js';
import {quoted, type Case} from './case.js';

const spending = (...spending: SpendingEntry[]) => ({
  spending: spending.map((each, i) => ({...each, id: `amount-${i}`})),
});
const amount = (amount: Partial<SpendingEntry['amount']>) => spending(spent('PTA', 2031, {best: 5e6, ...amount}));
const evidence = quoted('$640 million and $2.24 billion');

export const moneyCases: readonly Case[] = [
  ['one year', {spending: oneYear.spending!.map((each) => ({...each, evidence}))}],
  ['an unsure year', {spending: oneUnsureYear.spending!}],
  ['seventy years', {spending: seventyYears.spending!}],
  ['years with gaps', {spending: yearsWithGaps.spending!}],
  ['two currencies', {spending: twoCurrencies.spending!}, 'mixed-currencies /spending/1/amount/currency'],
  ['two price bases', {spending: twoPriceBases.spending!}, 'mixed-prices /spending/1/amount/prices'],
  [
    'another currency and price basis, of which no amount is stated',
    spending(
      spent('PTA', 2031, {best: 5e6}),
      spent('PTB', 2031, {missing: 'not-stated', currency: 'EUR', prices: 'constant 2030'}),
    ),
  ],
  ['a price basis that is not stated', amount({prices: 'not stated'}), 'prices-not-stated /spending/0/amount/prices'],
  [
    'two price bases that are not stated',
    spending(
      spent('PTA', 2031, {best: 5e6, prices: 'not stated'}),
      spent('PTB', 2031, {best: 5e6, prices: 'not stated'}),
    ),
    'prices-not-stated /spending/0/amount/prices',
  ],
  [
    'a price basis that is not stated beside one that is',
    spending(spent('PTA', 2031, {best: 5e6}), spent('PTB', 2031, {best: 5e6, prices: 'not stated'})),
    'prices-not-stated /spending/1/amount/prices',
    'mixed-prices /spending/1/amount/prices',
  ],
  ['constant prices', amount({prices: 'constant 2030'})],
  ['constant prices of no year', amount({prices: 'constant'}), 'unknown-prices /spending/0/amount/prices'],
  ['prices in words', amount({prices: 'in dollars of 2030'}), 'unknown-prices /spending/0/amount/prices'],
  ['a small currency', amount({currency: 'AMD'})],
  ...['SUR', 'BYB', 'MRO', 'STD', 'VEB', 'ZWD', 'XEU'].map((currency): Case => [
    `a currency of the past, ${currency}`,
    amount({currency}),
  ]),
  ['a volume of arms', amount({currency: 'TIV'}), 'unknown-currency /spending/0/amount/currency'],
  ['an amount of one thousand', amount({best: 1000}), 'amounts-below-million /spending/0/amount'],
  [
    'a table of millions',
    spending(...[5900, 41_200, 65_900].map((best, i) => spent('PTA', 2021 + i, {best}))),
    'amounts-below-million /spending/0/amount',
  ],
  ['a small amount beside a large one', spending(spent('PTA', 2031, {best: 64_000}), spent('PTB', 2031, {best: 5e6}))],
  [
    'a small amount with its currency',
    spending({...spent('PTA', 2031, {best: 640_000}), evidence: quoted('only $640,000')}),
  ],
  [
    'one year in millions among billions',
    spending(...[5.9e9, 41.2e6, 65.9e9].map((best, i) => spent('PTA', 2021 + i, {best}))),
    'amount-jumps /spending/1/amount',
  ],
  [
    'one year in billions among millions',
    spending(...[5.9e6, 6.2e9, 6.5e6].map((best, i) => spent('PTA', 2021 + i, {best}))),
    'amount-jumps /spending/1/amount',
  ],
  ['other parties', spending(spent('PTA', 2021, {best: 5.9e9}), spent('PTB', 2022, {best: 4.1e6}))],
  ['many years apart', spending(spent('PTA', 1961, {best: 5.9e6}), spent('PTA', 2022, {best: 41e9}))],
  [
    'a jump that both phrases print',
    spending(
      {...spent('PTA', 2021, {best: 5.9e6}), evidence: quoted('5.9 million dollars')},
      {...spent('PTA', 2022, {best: 41.2e9}), evidence: quoted('41.2 billion dollars')},
    ),
  ],
  [
    'a jump of which one phrase prints the smaller number',
    spending(
      {...spent('PTA', 2021, {best: 5.9e6}), evidence: quoted('$5.9 million')},
      spent('PTA', 2022, {best: 41.2e9}),
    ),
    'amount-jumps /spending/1/amount',
  ],
  ['an amount in millions', amount({best: 640}), 'small-amount /spending/0/amount'],
  ['an amount in billions', amount({best: 2.238}), 'small-amount /spending/0/amount'],
  ['an amount that is not stated', spending(spent('PTA', 2031, {missing: 'not-stated'}))],
  [
    'times one after the other',
    spending(spent('PTA', '2021/2025', {best: 5e6}), spent('PTA', '2026/2030', {best: 5e6})),
  ],
  ['a year of its own', spending(spent('PTA', '2029-07/2030-06', {best: 5e6}), spent('PTA', 2031, {best: 5e6}))],
  [
    'a year, and five of which nothing is stated',
    spending(spent('PTA', 2031, {best: 5e6}), spent('PTB', '2026/2030', {missing: 'not-stated'})),
  ],
  [
    'five years and one',
    spending(spent('PTA', '2026/2030', {best: 5e6}), spent('PTA', 2031, {best: 5e6})),
    'mixed-lengths /spending/1/time',
  ],
  [
    'a year and what has no end',
    spending(spent('PTA', 2025, {best: 5e6}), spent('PTB', '2026/..', {best: 5e6})),
    'mixed-lengths /spending/1/time',
  ],
  [
    'a year inside a longer time',
    spending(spent('PTA', 2029, {best: 5e6}), spent('PTA', '2026/2030', {best: 5e6})),
    'overlapping-times /spending/0/time',
    'mixed-lengths /spending/1/time',
  ],
  [
    'a year inside a longer time of another party',
    spending(spent('PTB', 2029, {best: 5e6}), spent('PTA', '2026/2030', {best: 5e6})),
    'mixed-lengths /spending/1/time',
  ],
  [
    'a year inside a longer time of another source',
    spending(
      {...spent('PTA', 2029, {best: 5e6}), evidence: quoted('in 2029', {source: 'registry'})},
      spent('PTA', '2026/2030', {best: 5e6}),
    ),
    'mixed-lengths /spending/1/time',
  ],
  [
    'two years inside a longer time',
    spending(spent('PTA', '2026/2030', {best: 5e6}), spent('PTA', 2027, {best: 5e6}), spent('PTA', 2029, {best: 5e6})),
    'overlapping-times /spending/1/time',
    'overlapping-times /spending/2/time',
    'mixed-lengths /spending/1/time',
  ],
];
