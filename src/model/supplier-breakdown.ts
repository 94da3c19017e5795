import type {Dossier, SupplierEntry} from '../dossier/shape.js';
import {
  byClaimant,
  claimed,
  frameOf,
  partyName,
  saidBy,
  sideOf,
  withMore,
  type Fact,
  type Figure,
  type Side,
} from './figure.js';
import {groupBy} from './groups.js';
import {select, type Options} from './select.js';
import type {Speech} from './speech.js';

export interface SupplierFigure extends Figure {
  readonly bars: readonly SupplierBar[];
}

/** The suppliers of one recipient in one period. */
export interface SupplierBar {
  readonly label: string;
  readonly side: Side;
  readonly segments: readonly Segment[];
  /** Whether every segment is wide enough for its label to stand under it. */
  readonly roomy: boolean;
  /** Said in place of the bar where its shares are not parts of one whole; its segments have no width then. */
  readonly refusal?: string | undefined;
}

type Share = Fact<SupplierEntry>;

/** A stretch of a bar in fractions of the whole; the last may be what is not broken down. */
export interface Segment {
  readonly at: number;
  readonly width: number;
  /** How much of the width is sure; nothing of what is not broken down. */
  readonly sure: number;
  readonly label: string;
  /** Said of suppliers that are named without a share. */
  readonly detail: string;
  /** The share, several small ones, or each supplier that is named without one. */
  readonly values: readonly Share[];
}

/** Least share, in percent, that is not gathered with others. */
const SMALL = 3;
/** As many shares as a sentence names. */
const MOST_SAID = 3;
/** Least part of a bar that leaves room for a label under it. */
const ROOM = 0.13;

const valueOf = ({entry: {share}, extent}: Share) => share.best ?? extent!.most;
const isStated = ({extent}: Share) => extent;
const sum = (shares: readonly Share[], numberOf: (share: Share) => number) =>
  shares.reduce((sum, share) => sum + numberOf(share), 0);

/** The stretches of a bar, from what is stated and from who is named only. */
function segmentsOf(known: readonly Share[], named: readonly Share[], {words}: Speech): Segment[] {
  // Rounded shares can add up to a little more than the whole.
  const whole = Math.max(100, sum(known, valueOf));
  const segments: Segment[] = [];
  let at = 0;
  const add = (label: string, detail: string, values: readonly Share[], width: number, sure: number) => {
    segments.push({at, width, sure, label, detail, values});
    at += width;
  };
  const small = known.filter((share) => valueOf(share) < SMALL);
  for (const values of [...known.filter((share) => !small.includes(share)).map((share) => [share]), small])
    if (values[0])
      add(
        values[1] ? words.others : values[0].who,
        '',
        values,
        sum(values, valueOf) / whole,
        sum(values, ({extent}) => extent!.sure) / whole,
      );
  if (at < 0.9999 || named[0])
    add(
      words.notBrokenDown,
      named[0] ? words.named(named.every(({entry}) => entry.period)) : words.nobodyNamed,
      named.map((share) => withMore(share, {text: share.cells[1]!})),
      1 - at,
      0,
    );
  return segments;
}

/**
 * Who arms whom: for each recipient, whole, period and claimant one bar of shares. What is not known is one open block
 * that names whoever is named: never split evenly, never guessed, never left out.
 */
export function supplierFigure(dossier: Dossier, speech: Speech, options: Options): SupplierFigure {
  const {words} = speech;
  const periodOf = (period: string | undefined) => (period ? speech.time(period) : words.periodNotStated);
  const frame = frameOf(dossier, speech, {
    ...select(dossier.suppliers, options, 'recipient', (entry) => entry.recipient),
    columns: words.supplierColumns,
    subject: 4,
    subjectOf: (entry) => [entry.recipient, entry.supplier, entry.of, entry.period],
    cells: ({recipient, supplier, leading, of, period, share}) => [
      partyName(dossier, recipient),
      claimed(partyName(dossier, supplier), leading ? words.leading : '', speech),
      of ?? words.notStated,
      periodOf(period),
      speech.quantity(share, (value) => speech.number(value / 100, {style: 'percent', maximumSignificantDigits: 5})),
    ],
  });
  const {facts} = frame;

  // Of what the shares are parts; where an entry does not say, it is that of the `others`.
  const wholeOf = (share: Share, others?: SupplierEntry) => {
    const {of = others?.of} = share.entry;
    const {period = of === others?.of ? others?.period : undefined} = share.entry;
    return words.joined(words.whole(share.cells[0]!, of), periodOf(period));
  };

  const barOf = (label: string, shares: readonly Share[]): SupplierBar => {
    const known = shares.filter(isStated);
    const isOne =
      sum(known, valueOf) <= 100 + known.length / 2 && !groupBy(known, (share) => share.who).some((own) => own[1]);
    const segments = isOne
      ? segmentsOf(
          known,
          shares.filter((share) => !isStated(share)),
          speech,
        )
      : shares.map((share) => ({at: 0, width: 0, sure: 0, label: share.who, detail: '', values: [share]}));
    return {
      label,
      side: sideOf(dossier, shares[0]!.entry.recipient),
      segments,
      roomy: segments.every((segment) => segment.width >= ROOM),
      refusal: isOne ? undefined : words.overfull,
    };
  };

  // Of many, the largest are said, and how many more there are; one more can be said as well.
  const said = (shares: readonly Share[]) => {
    const more = shares.length - MOST_SAID;
    const named = more > 1 ? shares.toSorted((a, b) => valueOf(b) - valueOf(a)).slice(0, MOST_SAID) : shares;
    return speech.list([
      ...named.map((share) => words.said(share.who, share.text)),
      ...(more > 1 ? [words.more(speech.number(more))] : []),
    ]);
  };

  const known = facts.filter(isStated);
  const bars = groupBy(facts, (share) => share.entry.recipient).flatMap((own) => {
    const [[first] = [], another] = groupBy(own.filter(isStated), (share) => wholeOf(share));
    // Who is named without a share and a period stands in the recipient's only bar; of several it would belong to none.
    const others = another ? undefined : first?.entry;
    return groupBy(own, (share) => wholeOf(share, others)).flatMap((shares) =>
      (byClaimant(shares.filter(isStated))[1] ? byClaimant(shares) : [['', shares] as const]).map(([claimant, own]) =>
        barOf(saidBy(wholeOf(shares[0]!, others), claimant, speech), own),
      ),
    );
  });

  const segments = bars.flatMap((bar) => bar.segments);

  return {
    ...frame,
    title: words.suppliers,
    guide: segments.some(({width}) => width) ? words.shares(segments.some(({sure, width}) => sure < width)) : '',
    // What was supplied to whom is said once for all who supplied it.
    takeaway: [
      ...groupBy(known, (share) => wholeOf(share)).map((own) =>
        words.clauses(
          wholeOf(own[0]!),
          byClaimant(own)
            .map(([claimant, shares]) => saidBy(said(shares), claimant, speech))
            .join(words.between),
        ),
      ),
      known.length < facts.length && words.notStatedShares(!known[0]),
    ]
      .filter(Boolean)
      .join(' '),
    bars,
  };
}
