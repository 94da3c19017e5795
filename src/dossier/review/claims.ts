import type {AnyEntry, Dossier} from '../shape.js';

/** Who says something: a source, and whom that source credits. */
interface Claim {
  readonly source: string;
  readonly creditedTo: string;
}

/** Who says an entry; without a `source` it is the article, the first of the sources. */
const claimsOf = ({sources}: Dossier, {evidence}: AnyEntry): Claim[] =>
  evidence.map(({source = sources[0]!.id, creditedTo = ''}) => ({source, creditedTo}));

const anyAgree =
  (dossier: Dossier, agree: (a: Claim, b: Claim) => boolean) =>
  (one: AnyEntry, other: AnyEntry): boolean =>
    claimsOf(dossier, one).some((a) => claimsOf(dossier, other).some((b) => agree(a, b)));

/** Whether two entries are said by the same source, which credits the same. */
export const sameClaimant = (dossier: Dossier) =>
  anyAgree(dossier, (a, b) => a.source === b.source && a.creditedTo === b.creditedTo);

/** Whether two entries are of one source, which does not credit different people for them. */
export const fromOneSource = (dossier: Dossier) =>
  anyAgree(
    dossier,
    (a, b) => a.source === b.source && (a.creditedTo === b.creditedTo || !a.creditedTo || !b.creditedTo),
  );

/** All who say an entry, as a key. */
export const claimantKey = (dossier: Dossier, entry: AnyEntry) => JSON.stringify(claimsOf(dossier, entry));
