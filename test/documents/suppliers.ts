import type {SupplierEntry} from '../../src/dossier/shape.js';
import {dossierWith, evidenceOf} from './dossier.js';

/** What a supplier has of a recipient's arms imports, by default Party A's of 2027 to 2031. */
export const supplied = (
  supplier: string,
  share: SupplierEntry['share'],
  facts: Partial<SupplierEntry> = {},
): SupplierEntry => ({
  id: ['from', supplier, facts.recipient, facts.period].filter(Boolean).join('-'),
  recipient: 'PTA',
  supplier,
  share,
  period: '2027/2031',
  evidence: evidenceOf('who supplied how much'),
  ...facts,
});

const notStated = {missing: 'not-stated'} as const;

export const fullShares = dossierWith({
  suppliers: [supplied('PTC', {best: 69}), supplied('PTD', {best: 17}), supplied('PTE', {best: 14})],
});

export const partlyKnownShares = dossierWith({
  suppliers: [
    supplied('PTC', {high: 60, approximate: true, asPrinted: 'nearly 60 percent'}),
    supplied('PTD', notStated, {leading: true}),
    supplied('PTE', notStated),
  ],
});

export const namedSuppliers = dossierWith({
  suppliers: [supplied('PTC', notStated, {leading: true}), supplied('PTD', notStated), supplied('PTE', notStated)],
});

/** Two recipients, and two periods for one of them: three wholes, so three bars. */
export const twoPeriods = dossierWith({
  suppliers: [
    supplied('PTC', {best: 55}, {period: '2022/2026'}),
    supplied('PTC', {best: 31.5}),
    supplied('PTD', {low: 20, high: 25}),
    supplied('PTE', {best: 94}, {recipient: 'PTB'}),
  ],
});

/** Rounded one by one, they add up to 101. */
export const roundedShares = dossierWith({
  suppliers: [supplied('PTC', {best: 68}), supplied('PTD', {best: 18}), supplied('PTE', {best: 15})],
});

const small = [22, 15, 12, 9, 8, 7, 6, 5, 4, 4, 3, 2, 2, 1].map((best, i) => ({
  id: `small-${i}`,
  name: `Supplier ${i + 1}`,
  best,
}));

export const manySmallShares = dossierWith({
  parties: [...dossierWith().parties, ...small.map(({id, name}) => ({id, name}))],
  suppliers: small.map(({id, best}) => supplied(id, {best})),
});
