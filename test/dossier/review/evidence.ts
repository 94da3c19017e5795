import type {Dossier, Evidence} from '../../../src/dossier/shape.js';
import {casualty} from '../../documents/casualties.js';
import {event} from '../../documents/dates.js';
import {quoted, type Case} from './case.js';

const count = (asPrinted: string, ...evidence: (readonly Evidence[])[]): Partial<Dossier> => ({
  casualties: [casualty({id: 'count', count: {best: 3900, asPrinted}, evidence: evidence.flat()})],
});

/** Two events with this evidence. */
const twice = (one: Partial<Evidence>, other: Partial<Evidence>): Partial<Dossier> => ({
  dates: [one, other].map((evidence, i) =>
    event('2031', `Event ${i}`, {
      evidence: [{section: 'A heading', paragraph: 1, quote: `the phrase of ${'ab'[i]}`, ...evidence}],
    }),
  ),
});

const QUOTE = '/dates/1/evidence/0/quote';
const LONG = 'one phrase of five words';

export const evidenceCases: readonly Case[] = [
  ['a phrase with its digits', count('3,900', quoted('3,900 soldiers'))],
  ['a phrase that writes them otherwise', count('3,900', quoted('3.9 thousand soldiers'))],
  ['a second phrase with the digits', count('3,900', quoted('so many soldiers'), quoted('3,900 of them'))],
  [
    'a phrase without its digits',
    count('3,900', quoted('so many soldiers')),
    'quote-without-digits /casualties/0/evidence/0/quote',
  ],
  [
    'a phrase with other digits',
    count('3,900', quoted('2,900 soldiers')),
    'quote-without-digits /casualties/0/evidence/0/quote',
  ],
  [
    'a phrase from which the number was worked out',
    count('3,900', quoted('a thousand more', {derived: '2,900 and 1,000'})),
  ],
  ['a number in words', count('so many', quoted('so many soldiers'))],
  [
    'a phrase within marks',
    count('so many', quoted('“so many soldiers”')),
    'quote-in-marks /casualties/0/evidence/0/quote',
  ],
  [
    'a phrase that begins with a mark',
    count('so many', quoted('“so many')),
    'quote-in-marks /casualties/0/evidence/0/quote',
  ],
  ['a phrase that ends with inches', count('so many', quoted('a gun of 5"'))],
  [
    'a phrase that ends with a mark',
    count('so many', quoted('so many"')),
    'quote-in-marks /casualties/0/evidence/0/quote',
  ],
  ['a phrase with a word in marks', count('so many', quoted('so many “volunteers”'))],

  ['one phrase twice', twice({quote: LONG}, {quote: LONG})],
  [
    'one phrase with other quotation marks',
    twice({quote: 'its “first” war'}, {quote: 'its "first" war'}),
    `quote-typed-differently ${QUOTE}`,
  ],
  [
    'one phrase with other dashes',
    twice({quote: '2016–20 in all'}, {quote: '2016-20 in all'}),
    `quote-typed-differently ${QUOTE}`,
  ],
  [
    'one phrase with a capital letter',
    twice({quote: 'Last January'}, {quote: 'last January'}),
    `quote-typed-differently ${QUOTE}`,
  ],
  ['one phrase with a space', twice({quote: 'of 2016'}, {quote: 'of 2016 '}), `quote-typed-differently ${QUOTE}`],
  ['points for what is missing', twice({quote: '. .'}, {quote: '...'})],
  [
    'one phrase of two sources in two spellings',
    twice({quote: 'Last January'}, {quote: 'last January', source: 'registry'}),
  ],
  [
    'one heading with other quotation marks',
    twice({section: 'Baku’s war'}, {section: "Baku's war"}),
    'section-typed-differently /dates/1/evidence/0/section',
  ],
  [
    'one heading of two sources in two spellings',
    twice({section: 'Table 2'}, {section: 'table 2', source: 'registry'}),
  ],
  ['two headings', twice({section: 'Table 2'}, {section: 'Table 3'})],
  [
    'one long phrase in two paragraphs',
    twice({quote: LONG, paragraph: 1}, {quote: LONG, paragraph: 2}),
    'quote-in-two-places /dates/1/evidence/0/paragraph',
  ],
  [
    'one long phrase in two sections',
    twice({quote: LONG, section: 'A'}, {quote: LONG, section: 'B'}),
    'quote-in-two-places /dates/1/evidence/0/paragraph',
  ],
  ['one short phrase in two paragraphs', twice({quote: 'of 2016', paragraph: 1}, {quote: 'of 2016', paragraph: 2})],
  [
    'one long phrase of two sources',
    twice({quote: LONG, paragraph: 1}, {quote: LONG, paragraph: 2, source: 'registry'}),
  ],
];
