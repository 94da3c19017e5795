import type {Dossier} from '../../src/dossier/shape.js';

/** A valid dossier of an invented war between invented parties, with the given parts in place of its own. */
export const dossierWith = (parts: Partial<Dossier> = {}): Dossier => ({
  id: 'invented-war',
  title: 'An invented war',
  language: 'en',
  updated: '2033-01-15',
  article: {
    headline: 'What Was Counted, and by Whom',
    authors: ['A. Writer'],
    publisher: 'The Example',
    published: '2032-11-03',
    url: 'https://example.org/what-was-counted',
  },
  parties: ['A', 'B', 'C', 'D', 'E'].map((letter) => ({id: `PT${letter}`, name: `Party ${letter}`})),
  sources: [
    {id: 'article', title: 'What Was Counted, and by Whom', publisher: 'The Example', published: '2032-11-03'},
    {
      id: 'registry',
      title: 'Registry of the Missing',
      publisher: 'Invented Institute',
      published: '2032',
      url: 'https://example.org/registry',
    },
  ],
  conflicts: [
    {id: 'war', name: 'War of 2031', time: '2031-03-02/2031-05-20'},
    {id: 'raid', name: 'Raid of 2032', time: '2032-09-01'},
  ],
  ...parts,
});

/** The evidence of an invented figure. */
export const evidenceOf = (quote: string) => [{section: 'Lead', paragraph: 1, quote}];

/** A whole number from `from` to `to`, for each of them. */
export const numbers = (from: number, to: number) => Array.from({length: to - from + 1}, (_, i) => from + i);

/** Every section is there, and nothing in it. */
export const emptySections = dossierWith({casualties: [], spending: [], suppliers: [], dates: []});
