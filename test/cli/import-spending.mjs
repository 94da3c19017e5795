// What the tests of tables share: tables of spending, as most of them are.
import {imported, SOURCE} from './importing.mjs';

const PRICES = ['--currency', 'USD', '--prices', 'current'];
export const spending = (text, ...flags) => imported(text, '--as', 'spending', ...PRICES, ...SOURCE, ...flags);

export const amounts = ({made}) => made.spending.map(({party, time, amount}) => [party, time, amount.best]);

/** The amounts of most of the tables. */
export const TWO = [
  ['a', '2031', 1500000],
  ['b', '2031', 2500000],
];
