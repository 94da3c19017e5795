type Step = readonly [name: string, plain: (text: string) => string];

/** What typography alone may change in a phrase, and how each change is undone. */
const STEPS: readonly Step[] = [
  ['composed accents', (text) => text.normalize('NFC')],
  [
    'invisible characters',
    // As escapes with an alternation: joiners inside a class would read as parts of one character.
    (text) =>
      text.replace(/\u00AD|\u061C|[\u200B\u200C]|\u200D|[\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g, ''),
  ],
  ['quotation marks', (text) => text.replace(/[“”„‟«»″〝〞]/g, '"').replace(/[‘’‚‛‹›′ʼ`´]/g, "'")],
  ['dashes', (text) => text.replace(/[‐‑‒–—―−﹘﹣－]/g, '-')],
  ['ellipses', (text) => text.replaceAll('…', '...')],
  ['spaces', (text) => text.replace(/\s+/g, ' ').trim()],
];

const CASE: Step = ['capital letters', (text) => text.toLowerCase()];

const apply = (text: string, steps: readonly Step[]) => steps.reduce((plain, [, step]) => step(plain), text);

/** A text without its typography: straight quotes, hyphens, single spaces, nothing invisible. */
export const plainText = (text: string) => apply(text, STEPS);

/** Two texts are one to a reader who cares neither for typography nor for capital letters. */
export const readsAs = (one: string, other: string) => CASE[1](plainText(one)) === CASE[1](plainText(other));

/** In what two texts differ that read alike, in words. */
export function differencesBetween(one: string, other: string): string[] {
  const steps = [...STEPS, CASE];
  return steps.flatMap((step) => {
    const others = steps.filter((each) => each !== step);
    return apply(one, others) === apply(other, others) ? [] : step[0];
  });
}

/** How much of typography a comparison overlooks. */
export type Strictness = 'exact' | 'plain' | 'caseless';

/** A text as it is compared, and where each of its characters stands in the text as it was written. */
export interface Folded {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Folds a text character by character, so that what is found in it can be given back as it was written. */
export function fold(text: string, strictness: Exclude<Strictness, 'exact'>): Folded {
  const steps = strictness === 'caseless' ? [...STEPS, CASE] : STEPS;
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const {0: piece, index} of text.matchAll(/[^]\p{M}*/gu)) {
    const plain = /^[a-z0-9.,]$/.test(piece) ? piece : /^\s$/.test(piece) ? ' ' : apply(piece, steps);
    const end = index + piece.length;
    if (plain === ' ' && folded.endsWith(' ')) ends[ends.length - 1] = end;
    else
      for (const unit of plain.split('')) {
        folded += unit;
        starts.push(index);
        ends.push(end);
      }
  }
  return {text: folded, starts, ends};
}
