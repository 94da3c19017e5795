import {assert} from '@open-wc/testing';
import {casualtyFigure} from '../../src/model/casualty-bar.js';
import {csvOf} from '../../src/model/csv.js';
import {datesFigure} from '../../src/model/key-dates.js';
import {spendingFigure} from '../../src/model/spending-chart.js';
import {supplierFigure} from '../../src/model/supplier-breakdown.js';
import {casualty} from '../documents/casualties.js';
import {dossierWith, emptySections} from '../documents/dossier.js';
import {dossier, speech} from './bundled.js';

/** Reads CSV as RFC 4180 has it. */
function read(text: string) {
  const cells = [...text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)];
  const rows: string[][] = [[]];
  for (const [all, quoted, bare, end] of cells) {
    if (!all) break;
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter(({length}) => length);
}

const ofConflict = (name: string) =>
  read(
    csvOf(
      casualtyFigure(
        dossierWith({conflicts: [{id: 'war', name}], casualties: [casualty({id: 'a', count: {best: 1}})]}),
        speech,
        {},
      ),
    ),
  )[1]![0];

describe('csvOf', () => {
  it('has the columns and rows of the table, of every widget', () => {
    for (const figure of [casualtyFigure, spendingFigure, supplierFigure, datesFigure].map((figure) =>
      figure(dossier, speech, {}),
    )) {
      const [columns, ...rows] = read(csvOf(figure));
      assert.deepEqual(columns!.slice(0, figure.columns.length), [...figure.columns]);
      assert.deepEqual(
        rows.map((row) => row.slice(0, figure.columns.length)),
        figure.facts.map((fact) => [...figure.row(fact)]),
      );
      for (const row of rows) assert.lengthOf(row, columns!.length);
    }
  });

  it('adds the bare numbers, which are not rounded', () => {
    const rows = read(csvOf(casualtyFigure(dossier, speech, {}))).map((row) => row.slice(-3));
    assert.deepEqual(rows, [
      ['low', 'best', 'high'],
      ['', '3900', ''],
      ['', '2900', ''],
      ['', '', '700'],
      ['500', '', '1000'],
    ]);
    assert.deepEqual(
      read(csvOf(spendingFigure(dossier, speech, {}))).map((row) => row.at(-2)),
      ['best', '634000000', '2238000000'],
    );
  });

  it('tells zero from nothing', () => {
    const [, zero, nothing] = read(
      csvOf(
        casualtyFigure(
          dossierWith({
            casualties: [casualty({id: 'a', count: {best: 0}}), casualty({id: 'b', count: {missing: 'not-stated'}})],
          }),
          speech,
          {},
        ),
      ),
    );
    assert.deepEqual([zero!.at(-2), nothing!.at(-2)], ['0', '']);
  });

  it('keeps quotation marks, commas and line breaks', () => {
    for (const name of ['a "b" c', 'a, b', 'a\nb', 'a\r\nb', '“a”']) assert.equal(ofConflict(name), name);
  });

  it('keeps a spreadsheet from running a text', () => {
    for (const name of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '"=1"', '＝1', '＋1', '－1', '＠SUM(A1)'])
      assert.equal(ofConflict(name), `'${name}`);
    for (const [name, safe] of [
      ['\nb', "'\nb"],
      ['\r=1', "'\r'=1"],
      ['a;=1;b', "a;'=1;b"],
      ['a; =1', "a;' =1"],
      ['a;;@SUM(A1)', "a;;'@SUM(A1)"],
      ['a;"=1"', 'a;\'"=1"'],
      ['a\n=1', "a\n'=1"],
      ['a\r\n-1', "a\r\n'-1"],
    ])
      assert.equal(ofConflict(name!), safe);
    for (const name of ['a = 1', 'a;b', 'a\nb', 'x-1; y']) assert.equal(ofConflict(name), name);
  });

  it('has only the columns where there are no figures', () =>
    assert.lengthOf(read(csvOf(casualtyFigure(emptySections, speech, {}))), 1));

  it('has names that run the other way as they are written, without the signs that keep them apart in a sentence', () => {
    const creditedTo = 'الأمم المتحدة';
    const claims = ['A', creditedTo].map((who, i) =>
      casualty({
        id: `${i}`,
        count: {best: i},
        evidence: [{section: 'Lead', paragraph: 1, quote: 'x', creditedTo: who}],
      }),
    );
    const figure = casualtyFigure(dossierWith({casualties: claims}), speech, {});
    assert.include(figure.facts[1]!.cells[1]!, `\u2068${creditedTo}\u2069`);
    const text = csvOf(figure);
    assert.include(text, `(according to ${creditedTo})`);
    assert.notMatch(text, /[\u2068\u2069]/);
  });
});
