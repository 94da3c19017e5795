// Holds the bundled dossier against the text of its article, which is not kept in this project: name it in ARTICLE. The
// facts are a file beside it.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
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
const nameOf = (id) => parties.find((party) => party.id === id).name;

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

/** The lists of the dossier, by their names. */
const lists = {casualties, spending, suppliers, dates, figures};

describe('evidence', {skip: unless(article)}, () => {
  const command = join(root, 'dist/cli/dossier.js');
  const file = join(root, 'data/nagorno-karabakh.json');
  const args = [command, 'verify', file, '--article', article, '--json'];
  const verify = () => spawnSync(process.execPath, args, {encoding: 'utf8'});
  const {entries = [], summary, problems} = existsSync(article) ? JSON.parse(verify().stdout) : {};
  const sum = (counts) => Object.values(counts).reduce((one, other) => one + other, 0);

  it('is verified for every entry', () => {
    const ids = Object.entries(lists).flatMap(([list, entries]) => entries.map(({id}) => `${list} ${id}`));
    assert.deepEqual(
      entries.map(({list, id}) => `${list} ${id}`),
      ids,
    );
    assert.deepEqual(problems, []);
  });

  for (const {id, findings, phrases, numbers, dates} of entries)
    it(`of ${id} stands where it says`, () => {
      assert.deepEqual(
        findings.filter(({severity}) => severity === 'fault'),
        [],
      );
      const {evidence, count, amount, share, value, time, period} = Object.values(lists)
        .flat()
        .find((entry) => entry.id === id);
      const quantity = count ?? amount ?? share ?? value ?? {};
      assert.deepEqual(phrases, {found: evidence.length, differing: 0, moved: 0, missing: 0, unchecked: 0});
      assert.deepEqual(numbers, {found: numbersOf(quantity).length, missing: 0});
      assert.equal(sum(dates), new Set((time ?? period)?.split('/')).size);
    });

  it('of every entry makes the sum', () => {
    const {phrases, numbers, faults} = summary;
    assert.equal(
      sum(phrases),
      Object.values(lists)
        .flat()
        .flatMap(({evidence}) => evidence).length,
    );
    assert.deepEqual([phrases.found, numbers.missing, faults], [sum(phrases), 0, 0]);
  });
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
