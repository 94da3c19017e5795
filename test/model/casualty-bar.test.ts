import {assert} from '@open-wc/testing';
import type {Quantity} from '../../src/dossier/quantity.js';
import {casualtyFigure} from '../../src/model/casualty-bar.js';
import {casualty, noneKilled, oneCount, unsureCounts} from '../documents/casualties.js';
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
      figure.groups.map(({label, rows}) => [label, ...rows.map((row) => row.who)]),
      [
        ['War of 2020', 'Armenia', 'Azerbaijan', 'Both sides'],
        ['Attack of 19 September 2023', 'Deaths'],
      ],
    );
    const small = figureOf(
      {id: 'a', count: {best: 1}},
      {id: 'b', party: 'PTB', count: {best: 9}},
      {id: 'c', party: 'PTC', count: {best: 4}},
    );
    assert.deepEqual(
      rowsOf(small).map(({text}) => text),
      ['1', '9', '4'],
    );
  });

  it('keeps the parties in their order where a table was sorted by size, and together what was counted alike', () => {
    const sorted = figureOf(
      {id: 'a', party: 'PTB', count: {best: 9}},
      {id: 'b', party: ['PTA', 'PTB'], group: 'civilians', count: {best: 7}},
      {id: 'c', party: 'PTC', count: {best: 4}},
      {id: 'd', party: 'PTA', group: 'civilians', count: {best: 3}},
      {id: 'e', party: 'PTA', count: {best: 1}},
    );
    assert.deepEqual(
      rowsOf(sorted).map(({who, text}) => `${who} ${text}`),
      ['Party A 1', 'Party B 9', 'Party C 4', 'Party A 3', 'Party A and Party B together 7'],
    );
  });

  it('keeps together what was counted alike, in whatever order its outcomes are written', () => {
    const {groups} = figureOf(
      {id: 'a', outcome: ['killed', 'missing'], count: {best: 1}},
      {id: 'b', outcome: ['wounded'], count: {best: 2}},
      {id: 'c', party: 'PTB', outcome: ['missing', 'killed'], count: {best: 3}},
    );
    assert.deepEqual(
      groups[0]!.rows.map(({text}) => text),
      ['1', '3', '2'],
    );
  });

  it('tells of hatching where there is some', () => {
    const guide = (count: Parameters<typeof casualty>[0]['count']) =>
      figureOf({id: 'a', count: {best: 9}}, {id: 'b', party: 'PTB', count}).guide;
    assert.equal(guide({best: 7}), 'Bars start at zero.');
    assert.equal(guide({missing: 'not-stated'}), 'Bars start at zero.');
    assert.equal(guide({high: 7, approximate: true}), 'Bars start at zero; hatched parts are uncertain.');
  });

  it('prints each count with its doubt', () => {
    assert.deepEqual(
      rows.map(({text}) => text),
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
    const close = rowsOf(figureOf({id: 'a', count: {best: 999}}, {id: 'b', party: 'PTB', count: {best: 1000}}));
    assert.deepEqual(close[0]!.extent, {sure: 0.999, most: 0.999, open: false});
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
    assert.equal(casualtyFigure(unsureCounts, speech, {}).title, 'Dead, missing, wounded and captured, as reported');
    assert.equal(figureOf({id: 'a', outcome: ['wounded'], count: {best: 1}}).title, 'Wounded, as reported');
  });

  it('says what was counted also where soldiers and civilians are not told apart', () => {
    const rows = rowsOf(
      figureOf(
        {id: 'dead', party: 'PTA', group: 'all', count: {best: 5}},
        {id: 'wounded', party: 'PTA', group: 'all', outcome: ['wounded'], count: {best: 12}},
      ),
    );
    assert.include(rows[1]!.detail, 'wounded');
    assert.notEqual(rows[0]!.detail, rows[1]!.detail);
  });

  it('tells both sides from all of several', () => {
    const sides = (...party: string[]) => rowsOf(figureOf({id: 'a', party, count: {best: 1}}))[0]!.who;
    assert.equal(sides('PTA', 'PTB'), 'Both sides');
    assert.equal(sides('PTA', 'PTB', 'PTC'), 'All sides');
  });

  it('leaves names their first letters', () => {
    const dossier = dossierWith({casualties: [casualty({id: 'a', count: {best: 64}})]});
    const parties = dossier.parties.map((party) => ({...party, name: `al-${party.name}`}));
    const {groups, takeaway} = casualtyFigure({...dossier, parties}, speech, {});
    assert.equal(groups[0]!.rows[0]!.cells[1], 'al-Party A');
    assert.match(takeaway, /: al-Party A 64 \(/);
  });

  it('names the parties that an entry counts for, where another one has lost people', () => {
    const whose = (...party: string[]) =>
      figureOf(
        {id: 'a', party, count: {best: 64}},
        {id: 'b', conflict: 'raid', party: 'PTC', count: {best: 5}},
        {id: 'c', party: 'PTA', count: {best: 9}},
      );
    assert.include(
      rowsOf(whose('PTB', 'PTA')).map(({who}) => who),
      'Party A and Party B together',
    );
    assert.include(
      rowsOf(whose('PTC', 'PTB', 'PTA')).map(({who}) => who),
      'All sides',
    );
    assert.match(
      whose('PTA', 'PTB').takeaway,
      /: Party A 9 and Party A and Party B together 64 \(military, killed\)\.$/,
    );
  });

  it('does not call some of the dead all of them, where no side is stated', () => {
    const of = (group: 'all' | 'civilians') =>
      figureOf(
        {
          id: 'a',
          party: undefined as never,
          group,
          count: {best: 240},
          evidence: [{section: 'Lead', paragraph: 1, quote: 'x', creditedTo: 'The Amnesty'}],
        },
        {
          id: 'b',
          party: undefined as never,
          group,
          count: {best: 250},
          evidence: [{section: 'Lead', paragraph: 1, quote: 'x', creditedTo: 'The Registry'}],
        },
      );
    assert.deepEqual(
      rowsOf(of('civilians')).map(({who, detail}) => [who, detail]),
      [
        ['Civilians', 'killed, side not stated; according to The Amnesty'],
        ['Civilians', 'killed, side not stated; according to The Registry'],
      ],
    );
    assert.match(
      of('civilians').takeaway,
      /: civilians \(killed, side not stated\) 240 \(according to The Amnesty\) or 250 \(according to The Registry\)\.$/,
    );
    assert.equal(rowsOf(of('all'))[0]!.who, 'Deaths');
    assert.match(
      of('all').takeaway,
      /: deaths \(sides and civilians not told apart\) 240 \(according to The Amnesty\) or 250 \(/,
    );
  });

  it('sums the first conflict up, and says once what was counted', () => {
    assert.equal(
      figure.takeaway,
      'War of 2020: Armenia 3,900 and Azerbaijan 2,900 (military, dead or missing); both sides nearly 700 (civilians, killed).',
    );
  });

  it('says the first of many, and how many more there are', () => {
    const said = (count: number) =>
      figureOf(
        ...Array.from({length: count}, (_, i) => ({
          id: `c${i}`,
          party: `PT${'ABCDE'[i % 5]}`,
          conflict: 'war',
          count: {best: i + 1},
          evidence: [{section: 'Lead', paragraph: 1, quote: 'x', creditedTo: `Counter ${i}`}],
        })),
      ).takeaway;
    const first = 'War of 2031: Party A (military, killed) 1 (according to Counter 0) or 6 (according to Counter 5); ';
    assert.equal(said(6), `${first}Party B 2, Party C 3, Party D 4 and Party E 5 (military, killed).`);
    assert.equal(
      said(7),
      `${first}Party B (military, killed) 2 (according to Counter 1) or 7 (according to Counter 6); Party C 3 (military, killed); 2 more, listed below.`,
    );
  });

  it('says what is stated, and of what is not, only where nothing is', () => {
    const [known, unknown] = [{best: 12}, {missing: 'not-stated'}] as const;
    const said = (...counts: readonly Quantity[]) =>
      figureOf(...counts.map((count, i) => ({id: `c${i}`, party: `PT${'ABC'[i]}`, count}))).takeaway;
    assert.equal(said(unknown, known, unknown), 'War of 2031: Party B 12 (military, killed).');
    assert.equal(said(unknown, unknown), 'War of 2031: Party A not stated and Party B not stated (military, killed).');
  });

  it('names two parties of one name twice', () => {
    const casualties = [casualty({id: 'a', count: {best: 10}}), casualty({id: 'b', party: 'PTB', count: {best: 20}})];
    const dossier = dossierWith({casualties});
    const parties = dossier.parties.map((party) => ({...party, name: 'Rebels'}));
    assert.equal(
      casualtyFigure({...dossier, parties}, speech, {}).takeaway,
      'War of 2031: Rebels 10 and Rebels 20 (military, killed).',
    );
  });

  it('says both counts of one who has counted twice', () => {
    const {takeaway} = figureOf(
      {id: 'a', count: {best: 1}, asOf: '2032-12'},
      {id: 'b', count: {best: 2}, asOf: '2033-01'},
    );
    assert.equal(
      takeaway,
      'War of 2031: Party A (military, killed) 1 (as of December 2032) and 2 (as of January 2033).',
    );
  });

  it('writes every party as its name is written', () => {
    assert.include(figureOf({id: 'c', party: 'PTC', count: {best: 12}}).takeaway, 'Party C 12');
  });

  it('tells zero from what is not stated', () => {
    const [none, notStated] = rowsOf(casualtyFigure(noneKilled, speech, {}));
    assert.deepEqual([none!.text, none!.extent], ['0', {sure: 0, most: 0, open: false}]);
    assert.deepEqual([notStated!.text, notStated!.extent], ['not stated', undefined]);
  });

  it('shows one conflict, on a scale of its own', () => {
    const {groups, facts} = casualtyFigure(dossier, speech, {conflict: 'attack-2023'});
    assert.lengthOf(facts, 1);
    assert.equal(groups[0]!.rows[0]!.extent!.most, 1);
  });

  it('warns of a conflict that it does not know', () => {
    const {problems, facts} = casualtyFigure(dossier, speech, {conflict: 'war-2002'});
    assert.deepEqual(
      problems!.map(({message}) => message),
      ['conflict: found "war-2002", expected a match for war-2020, attack-2023 [bad-option]'],
    );
    assert.lengthOf(facts, 0);
  });

  it('names a conflict that is not declared by its id', () => {
    assert.equal(casualtyFigure({...oneCount, conflicts: []}, speech, {}).groups[0]!.label, 'war');
  });

  it('has the same figures as text', () => {
    assert.deepEqual(
      figure.facts.map((fact) => figure.row(fact).slice(0, 4)),
      rows.map(({who, detail, text}, i) => [figure.groups[i < 3 ? 0 : 1]!.label, who, detail, text]),
    );
    for (const fact of figure.facts) assert.lengthOf(figure.row(fact), figure.columns.length);
  });

  it('is empty without casualties', () => {
    for (const empty of [emptySections, dossierWith()]) {
      const {groups, facts, takeaway, title} = casualtyFigure(empty, speech, {});
      assert.deepEqual([groups, facts, takeaway, title], [[], [], '', 'Deaths, as reported']);
    }
  });
});
