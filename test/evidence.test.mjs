// Holds the bundled dossier against the text of its article, which is not kept in this project: name it in ARTICLE.
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const article = resolve(root, process.env.ARTICLE ?? '../shared/article.txt');
const facts = join(dirname(article), 'facts.md');
const dossier = JSON.parse(readFileSync(join(root, 'data/nagorno-karabakh.json'), 'utf8'));
const unless = (file) => (existsSync(file) ? false : `there is no ${file}: name the text of the article in ARTICLE`);

const {casualties, spending, suppliers, dates, figures, parties} = dossier;
const entries = [casualties, spending, suppliers, dates, figures].flat();
const nameOf = (id) => parties.find((party) => party.id === id).name;

/** The paragraphs of each section by its heading, which two empty lines set off. */
function sectionsOf(text) {
  const [body, caption] = text.split(/^(?=Cover photo:)/m);
  const [lead, ...others] = body.split(/\n{3,}/).map((part) => part.split(/\n+/).filter((line) => line.trim()));
  // The headline and the line below it are no paragraphs.
  const sections = new Map([['Lead', lead.slice(2)]]);
  for (const [heading, ...paragraphs] of others) if (heading) sections.set(heading.trim(), paragraphs);
  return sections.set('Caption', [caption.split('\n')[0]]);
}

/** The rows of the table under a heading, by the names of its columns; "same" stands for the cell above. */
function tableOf(text, heading) {
  const [, part] = text.split(`\n## ${heading}`);
  const [columns, , ...rows] = part
    .split('\n## ')[0]
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
  rows.forEach((row, i) => row.forEach((cell, j) => cell === 'same' && (row[j] = rows[i - 1][j])));
  return rows.map((row) => Object.fromEntries(columns.map((column, j) => [column, row[j]])));
}

const SCALE = {million: 1e6, billion: 1e9};

/** Every number of a text once, in order: "634 million" is one. */
const numbersIn = (text) => [
  ...new Set(
    [...text.matchAll(/(\d[\d,.]*)(?: (million|billion))?/g)].map(([, digits, scale]) =>
      Math.round(digits.replaceAll(',', '') * (SCALE[scale] ?? 1)),
    ),
  ),
];
const numbersOf = ({low, best, high}) => [low, best, high].filter((value) => value !== undefined);
const quotesOf = ({evidence}) => evidence.map(({quote}) => `"${quote}"`);

/** Each row has exactly one entry that says the same, and each entry a row. */
function compare(rows, entries, said, saidBy) {
  const text = (value) => JSON.stringify(value);
  assert.deepEqual(entries.map(saidBy).map(text).sort(), rows.map(said).map(text).sort());
}

describe('evidence', {skip: unless(article)}, () => {
  const sections = existsSync(article) ? sectionsOf(readFileSync(article, 'utf8')) : new Map();

  for (const {id, evidence} of entries) {
    it(`of ${id} stands where it says`, () => {
      for (const {source, section, paragraph, quote} of evidence) {
        assert.equal(source ?? dossier.sources[0].id, dossier.sources[0].id);
        assert.ok(sections.has(section), `there is no section "${section}"`);
        assert.ok(
          sections.get(section)[paragraph - 1]?.includes(quote),
          `"${quote}" is not in ${section}, ${paragraph}`,
        );
      }
    });
  }
});

describe('facts', {skip: unless(facts)}, () => {
  const text = existsSync(facts) ? readFileSync(facts, 'utf8') : '';

  it('of casualties are all in the dossier', () =>
    compare(
      tableOf(text, 'Casualties'),
      casualties,
      ({what, value, phrase}) => [
        parties.find(({name}) => what.includes(`, ${name},`))?.name ?? (what.includes('both sides') ? 'both' : 'all'),
        /military|civilians(?=, )/.exec(what)?.[0] ?? 'all',
        what.includes('missing'),
        numbersIn(value),
        value.includes('approximate'),
        value.includes('open'),
        phrase,
      ],
      ({party, group, outcome, count, evidence}) => [
        typeof party === 'string' ? nameOf(party) : party ? 'both' : 'all',
        group,
        outcome.includes('missing'),
        numbersOf(count),
        !!count.approximate,
        !!count.open,
        ...quotesOf({evidence}),
      ],
    ));

  it('of spending are all in the dossier', () =>
    compare(
      tableOf(text, 'Military spending'),
      spending,
      ({what, value, phrase}) => [what, numbersIn(value), value.includes('US dollars'), phrase],
      ({party, time, amount, evidence}) => [
        `${nameOf(party)} ${time}`,
        numbersOf(amount),
        amount.currency === 'USD',
        ...quotesOf({evidence}),
      ],
    ));

  it('of suppliers are all in the dossier', () =>
    compare(
      tableOf(text, 'Arms suppliers').flatMap((row) =>
        row.supplier.split(', ').map((supplier) => ({...row, supplier})),
      ),
      suppliers,
      ({recipient, supplier, value, period, phrase}) => [
        recipient,
        supplier,
        numbersIn(value),
        value.includes('approximate'),
        value.includes('leading'),
        numbersIn(period),
        phrase,
      ],
      ({recipient, supplier, share, leading, period = '', evidence}) => [
        nameOf(recipient),
        nameOf(supplier),
        numbersOf(share),
        !!share.approximate,
        !!leading,
        numbersIn(period),
        ...quotesOf({evidence}),
      ],
    ));

  it('of key dates are all in the dossier', () =>
    compare(
      tableOf(text, 'Key dates'),
      dates,
      ({EDTF, kind, phrase, remark}) => [
        EDTF,
        kind,
        /future|planned/i.test(remark),
        remark.includes('derived'),
        phrase,
      ],
      ({time, kind, planned, evidence}) => [
        time,
        kind,
        !!planned,
        evidence.some(({derived}) => derived),
        ...quotesOf({evidence}),
      ],
    ));
});
