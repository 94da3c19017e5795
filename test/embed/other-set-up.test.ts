// What of two tables of figures differs, in either of the forms that such a table can have; whole codes are compared in
// test/node/cms-other-set-up.test.mjs.
import {assert} from '@open-wc/testing';
import {parseInPage} from '../../src/embed/html-tree.js';
import {otherFigures} from '../../src/embed/other-set-up.js';
import {remainsOf} from '../../src/embed/remains.js';

const known = {id: 'bar', tag: 'dossier-bar', script: {file: 'bar.js'}};
const remains = (html: string) => remainsOf(parseInPage(html), known);

type Entry = readonly [name: string, count: string, source: string];

const ENTRIES: readonly Entry[] = [
  ['Army', '4,200', 'Losses, paragraph 1: “4,200 soldiers and 1,350 civilians”'],
  ['Civilians', '1,350', 'Losses, paragraph 1: “4,200 soldiers and 1,350 civilians”'],
  ['Others', 'between 1.5 and 20 thousand', 'Losses, paragraph 2'],
];

const row = (cells: readonly string[], name = 'td') =>
  `<tr>${cells.map((cell) => `<${name}>${cell}</${name}>`).join('')}</tr>`;
const around = (rows: readonly string[]) => `<dossier-bar><table>${rows.join('')}</table></dossier-bar>`;

const inColumn = (entries: readonly Entry[]) =>
  around([
    row(['Number', 'Group', 'Killed', 'Remarks', 'Evidence'], 'th'),
    ...entries.map(([name, count, source], i) => row([`${i + 1}`, name, count, i ? '' : 'note 1', source])),
  ]);
const below = (entries: readonly Entry[]) =>
  around([
    row(['Group', 'Killed'], 'th'),
    ...entries.flatMap(([name, count, source], i) => [
      row([name, i ? count : `${count} (note 1, note 2)`]),
      `<tr><td colspan="2">Where this comes from: ${source}</td></tr>`,
    ]),
  ]);

const [army, civilians, others] = ENTRIES as [Entry, Entry, Entry];
const withCount = ([name, , source]: Entry, count: string): Entry => [name, count, source];

const CHANGES: readonly (readonly [what: string, entries: readonly Entry[], told: string])[] = [
  ['two counts swapped', [withCount(army, '1,350'), withCount(civilians, '4,200'), others], '1,350 in place of 4,200'],
  ['a count twice', [army, withCount(civilians, '4,200'), others], '4,200 in place of 1,350'],
  [
    'the ends of a range swapped',
    [army, civilians, withCount(others, 'between 20 and 1.5 thousand')],
    'between 20 and 1.5 thousand in place of between 1.5 and 20 thousand',
  ],
  [
    'an end of a range lost',
    [army, civilians, withCount(others, '20 thousand')],
    '20 thousand in place of between 1.5 and 20 thousand',
  ],
  ['a decimal mark lost', [army, civilians, withCount(others, 'between 15 and 20 thousand')], '15 in place of 1.5'],
  ['an entry less', [army, civilians], '2 rows in place of 3'],
];

for (const [form, table] of Object.entries({'evidence in a column': inColumn, 'evidence below each entry': below}))
  describe(`otherFigures, ${form}`, () => {
    const compare = (saved: string) =>
      otherFigures({before: remains(table(ENTRIES)), after: remains(saved), settings: []});

    for (const [what, entries, told] of CHANGES)
      it(`tells ${what}`, () => {
        assert.equal(compare(table(entries)), told);
      });

    for (const [what, change] of Object.entries<(html: string) => string>({
      nothing: (html) => html,
      typography: (html) => html.replaceAll('“', '« ').replaceAll('”', '\u00a0»').replaceAll('ians', 'i\u00adans'),
      'tags in cells': (html) => html.replaceAll('4,200', '<b>4</b>,200'),
      'a cell that is emptied': (html) => html.replace('>1,350<', '><'),
      'words that are gone': (html) => html.replaceAll('paragraph 2', '2'),
      'spans that are gone': (html) => html.replaceAll(' colspan="2"', ''),
      'the names of columns that are gone': (html) => html.replace(/<tr><th>.*?<\/tr>/, ''),
      'a table that is gone': (html) => html.replace(/<table>.*<\/table>/, ''),
    }))
      it(`takes no other figures from ${what}`, () => {
        assert.isUndefined(compare(change(table(ENTRIES))));
      });
  });

describe('otherFigures, a table of the other form', () => {
  const swapped = [withCount(army, '1,350'), withCount(civilians, '4,200'), others];
  for (const [ours, theirs] of [
    [inColumn, below],
    [below, inColumn],
  ] as const)
    it(`compares the columns that both have, ${ours.name} and ${theirs.name}`, () => {
      const compare = (entries: readonly Entry[]) =>
        otherFigures({before: remains(ours(ENTRIES)), after: remains(theirs(entries)), settings: []});
      assert.isUndefined(compare(ENTRIES));
      assert.equal(compare(swapped), '1,350 in place of 4,200');
    });
});
