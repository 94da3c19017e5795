import {extentOf} from '../quantity.js';
import type {Dossier, SpendingEntry} from '../shape.js';
import {claimantKey} from './claims.js';
import {placed, type Placed} from './entries.js';

export type PlacedAmount = Placed<SpendingEntry>;

/** The amounts of money of a dossier. */
export const amountsOf = ({spending}: Dossier): PlacedAmount[] => placed(spending, '/spending');

/** The upper end of an amount; zero where none is stated. */
export const most = ({it}: PlacedAmount) => extentOf(it.amount)?.most ?? 0;

/** What makes amounts of several times one line: who spends what money, by whose word. */
export const seriesOf =
  (dossier: Dossier) =>
  ({it}: PlacedAmount) => [it.party, it.amount.currency, it.amount.prices, claimantKey(dossier, it)];

/** No army costs less than a thousand a year. */
export const SMALL = 1000;
