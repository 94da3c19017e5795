import {assert} from '@open-wc/testing';
import {casualtyFigure} from '../../src/model/casualty-bar.js';
import {casualty, noneKilled, oneCount, rivalCounts, unsureCounts} from '../documents/casualties.js';
import {dossierWith, emptySections} from '../documents/dossier.js';
import {dossier, speech} from './bundled.js';

const figureOf = (...casualties: Parameters<typeof casualty>[0][]) =>
  casualtyFigure(dossierWith({casualties: casualties.map(casualty)}), speech, {});
const rowsOf = ({groups}: ReturnType<typeof casualtyFigure>) => groups.flatMap(({rows}) => rows);

describe('casualtyFigure', () => {
  const figure = casualtyFigure(dossier, speech, {});
  const rows = rowsOf(figure);

  it('has the rows of each conflict in the order of the dossier, never by size', () => {
    assert.deepEqual(
      figure.groups.map(({label, rows}) => [label, ...rows.map((row) => row.label)]),
      [
        ['War of 2020', 'Armenia', 'Azerbaijan', 'Both sides'],
        ['Attack of 19 September 2023', 'All deaths'],
      ],
    );
    const small = figureOf(
      {id: 'a', count: {best: 1}},
      {id: 'b', party: 'PTB', count: {best: 9}},
      {id: 'c', party: 'PTC', count: {best: 4}},
    );
    assert.deepEqual(
      rowsOf(small).map(({value}) => value.text),
      ['1', '9', '4'],
    );
  });

  it('prints each count with its doubt', () => {
    assert.deepEqual(
      rows.map(({value}) => value.text),
      ['3,900', '2,900', 'nearly 700', '500 to more than 1,000'],
    );
  });

  it('puts all rows of all conflicts on one scale from zero', () => {
    assert.deepEqual(
      rows.map(({extent}) => Math.round(extent!.most * 3900)),
      [3900, 2900, 700, 1000],
    );
    assert.deepEqual(rows[0]!.extent, {sure: 1, most: 1, open: false});
    assert.isBelow(rows[2]!.extent!.sure, rows[2]!.extent!.most);
    assert.deepEqual(
      rows.map(({extent}) => extent!.open),
      [false, false, false, true],
    );
  });

  it('gives a side to the first two parties, and none to what belongs to neither', () => {
    assert.deepEqual(
      rows.map(({side}) => side),
      [1, 2, 0, 0],
    );
    assert.equal(rowsOf(figureOf({id: 'c', party: 'PTC', count: {best: 1}}))[0]!.side, 0);
  });

  it('says what was counted, and never "killed" of the killed or missing', () => {
    assert.deepEqual(rows.map(({detail}) => detail).slice(0, 3), [
      'military, dead or missing',
      'military, dead or missing',
      'civilians, killed',
    ]);
    assert.equal(figure.title, 'Dead and missing, as reported');
    assert.equal(casualtyFigure(oneCount, speech, {}).title, 'Deaths, as reported');
    assert.equal(casualtyFigure(unsureCounts, speech, {}).title, 'Losses, as reported');
  });

  it('says what was counted also where soldiers and civilians are not told apart', () => {
    const rows = rowsOf(
      figureOf(
        {id: 'dead', party: 'PTA', group: 'all', count: {best: 5}},
        {id: 'wounded', party: 'PTA', group: 'all', outcome: ['wounded'], count: {best: 12}},
      ),
    );
    assert.include(rows[1]!.label + rows[1]!.detail, 'wounded');
    assert.notEqual(rows[0]!.label + rows[0]!.detail, rows[1]!.label + rows[1]!.detail);
  });

  it('sums the first conflict up in one sentence', () => {
    assert.equal(
      figure.takeaway,
      'War of 2020: Armenia 3,900 and Azerbaijan 2,900 (military, dead or missing); both sides nearly 700 (civilians, killed).',
    );
  });

  it('writes every party as its name is written', () => {
    assert.include(figureOf({id: 'c', party: 'PTC', count: {best: 12}}).takeaway, 'Party C 12');
  });

  it('keeps rival counts apart', () => {
    assert.deepEqual(
      rowsOf(casualtyFigure(rivalCounts, speech, {})).map(({value}) => value.text),
      ['1,200', 'more than 3,000', '1,450 to 1,900'],
    );
  });

  it('tells zero from what is not stated', () => {
    const [none, notStated] = rowsOf(casualtyFigure(noneKilled, speech, {}));
    assert.deepEqual([none!.value.text, none!.extent], ['0', {sure: 0, most: 0, open: false}]);
    assert.deepEqual([notStated!.value.text, notStated!.extent], ['not stated', undefined]);
  });

  it('shows one conflict, on a scale of its own', () => {
    const {groups, entries} = casualtyFigure(dossier, speech, {conflict: 'attack-2023'});
    assert.lengthOf(entries, 1);
    assert.equal(groups[0]!.rows[0]!.extent!.most, 1);
  });

  it('names a conflict that is not declared by its id', () => {
    assert.equal(casualtyFigure({...oneCount, conflicts: []}, speech, {}).groups[0]!.label, 'war');
  });

  it('has the same figures as text', () => {
    assert.deepEqual(
      figure.rows.map((row) => row.slice(0, 4)),
      rows.map(({label, detail, value}, i) => [figure.groups[i < 3 ? 0 : 1]!.label, label, detail, value.text]),
    );
    for (const row of figure.rows) assert.lengthOf(row, figure.columns.length);
  });

  it('is empty without casualties', () => {
    for (const empty of [emptySections, dossierWith()]) {
      const {groups, entries, takeaway} = casualtyFigure(empty, speech, {});
      assert.deepEqual([groups, entries, takeaway], [[], [], '']);
    }
  });
});
