import {assert} from '@open-wc/testing';
import type {Options} from '../../src/model/select.js';
import {spendingFigure} from '../../src/model/spending-chart.js';
import {dossierWith, emptySections} from '../documents/dossier.js';
import {oneUnsureYear, oneYear, spent, twoCurrencies, twoPriceBases, yearsWithGaps} from '../documents/spending.js';
import {dossier, plain, speech} from './bundled.js';

const figureOf = (...spending: ReturnType<typeof spent>[]) => spendingFigure(dossierWith({spending}), speech, {});
const takeaway = (...spending: ReturnType<typeof spent>[]) => figureOf(...spending).takeaway;
const basis = 'In US dollars, current prices.';

describe('spendingFigure of one year', () => {
  const {groups, lines, refusal, title, takeaway: said} = spendingFigure(dossier, speech, {});
  const rows = groups.flatMap(({rows}) => rows);

  it('has a bar for each party in the order of the parties', () => {
    assert.equal(title, 'Military spending, 2020');
    assert.deepEqual(
      rows.map(({who, detail, side, text}) => [who, detail, side, text]),
      [
        ['Armenia', '', 1, '$634 million'],
        ['Azerbaijan', '', 2, '$2.238 billion'],
      ],
    );
    assert.isUndefined(lines);
    assert.isUndefined(refusal);
  });

  it('does not follow the order of the amounts in the dossier, nor their size', () => {
    const {groups} = figureOf(
      spent('PTC', 2031, {best: 9}),
      spent('PTB', 2031, {best: 1}),
      spent('PTA', 2031, {best: 5}),
    );
    assert.deepEqual(
      groups[0]!.rows.map(({who}) => who),
      ['Party A', 'Party B', 'Party C'],
    );
  });

  it('tells of hatching where there is some', () => {
    assert.equal(spendingFigure(oneYear, speech, {}).guide, 'Bars start at zero.');
    const one = figureOf(spent('PTA', 2031, {best: 5}), spent('PTB', 2031, {low: 5, high: 9}));
    assert.equal(one.guide, 'Bars start at zero; hatched parts are uncertain.');
  });

  it('starts its scale at zero', () => {
    assert.equal(rows[1]!.extent!.most, 1);
    assert.approximately(rows[0]!.extent!.most, 634 / 2238, 1e-9);
  });

  it('says how many times as much, in which currency and prices', () => {
    assert.equal(said, 'Azerbaijan spent 3.5 times as much as Armenia. In US dollars, price basis not stated.');
    assert.equal(spendingFigure(oneYear, speech, {}).takeaway, `Party B spent 3.5 times as much as Party A. ${basis}`);
    const [more, less] = [spent('PTA', 2031, {best: 7}), spent('PTB', 2031, {best: 2})];
    assert.equal(takeaway(more, less), `Party A spent 3.5 times as much as Party B. ${basis}`);
  });

  it('compares nothing with less than one unit of the currency', () => {
    assert.equal(takeaway(spent('PTA', 2031, {best: 5e-324}), spent('PTB', 2031, {best: 9e20})), basis);
  });

  it('keeps the doubt of the amounts in the ratio', () => {
    const [exact, about] = [spent('PTA', 2031, {best: 100}), spent('PTB', 2031, {best: 350, approximate: true})];
    assert.include(takeaway(exact, about), 'about 3.5 times');
    for (const unsure of [
      {best: 350, open: 'high'},
      {low: 200, best: 350, high: 900},
      {low: 0, best: 350, high: 900},
      {low: 200, best: 350},
      {best: 350, high: 900},
    ] as const)
      assert.equal(takeaway(exact, spent('PTB', 2031, unsure)), basis);
  });

  it('has no ratio where an amount is a range, zero or not stated', () => {
    for (const unsure of [{low: 1, high: 2}, {best: 0}, {missing: 'not-stated'}] as const)
      assert.equal(takeaway(spent('PTA', 2031, {best: 9}), spent('PTB', 2031, unsure)), basis);
    assert.equal(spendingFigure(oneUnsureYear, speech, {}).takeaway, basis);
  });

  it('does not say that equal amounts are one times as much', () => {
    assert.equal(takeaway(spent('PTA', 2031, {best: 9}), spent('PTB', 2031, {best: 9})), basis);
  });
});

describe('spendingFigure of several years', () => {
  it('says the least and the most of more than two, in any order', () => {
    const three = [spent('PTA', 2031, {best: 2e9}), spent('PTB', 2031, {best: 5e8, approximate: true})];
    const most = spent('PTC', 2031, {best: 8.72e10});
    assert.equal(
      plain(takeaway(...three, most)),
      `2031: about $500 million (Party B) to $87.2 billion (Party C). ${basis}`,
    );
    assert.equal(takeaway(most, ...three), takeaway(...three, most));
    // Of two that have the same, neither is picked.
    assert.equal(takeaway(...three, spent('PTC', 2031, {best: 2e9})), basis);
    assert.equal(takeaway(...three, spent('PTC', 2031, {best: 5e8, approximate: true})), basis);
    // Of what is not exact, nobody knows which is the most; nor of two claims.
    assert.equal(takeaway(...three, spent('PTC', 2031, {low: 1e9, high: 9e9})), basis);
    assert.equal(takeaway(...three, spent('PTC', 2031, {missing: 'not-stated'})), basis);
    assert.equal(takeaway(...three, spent('PTB', 2031, {best: 7e9})), basis);
  });

  it('has lines, and compares the last year that both have', () => {
    const {lines, title, takeaway} = spendingFigure(yearsWithGaps, speech, {});
    assert.lengthOf(lines!.series, 2);
    assert.equal(title, 'Military spending, 2002 to 2030');
    assert.equal(takeaway, '2030: Party B spent 3.6 times as much as Party A. In US dollars, constant 2030 prices.');
  });

  it('names the year that it compares', () => {
    const said = takeaway(
      spent('PTA', 2019, {best: 100}),
      spent('PTB', 2019, {best: 300}),
      spent('PTA', 2020, {best: 500}),
    );
    assert.equal(said, `2019: Party B spent 3 times as much as Party A. ${basis}`);
  });

  it('says nothing about a year where there is nothing to compare', () => {
    assert.equal(takeaway(spent('PTA', 2019, {best: 100}), spent('PTA', 2020, {best: 500})), basis);
  });

  it('has bars that say their time where several times begin together', () => {
    const {lines, groups, title} = figureOf(spent('PTA', '2016/2018', {best: 9}), spent('PTA', 2016, {best: 3}));
    assert.isUndefined(lines);
    assert.equal(plain(title), 'Military spending, 2016 and 2016 to 2018');
    assert.deepEqual(
      groups[0]!.rows.map(({who, detail, text}) => [who, plain(detail), text]),
      [
        ['Party A', '2016', '$3'],
        ['Party A', '2016 to 2018', '$9'],
      ],
    );
  });

  it('compares amounts of one time, in whatever way that is written', () => {
    const said = takeaway(spent('PTA', '2031', {best: 9}), spent('PTB', '2031/2031', {best: 18}));
    assert.equal(said, `Party B spent 2 times as much as Party A. ${basis}`);
  });

  it('names up to three periods in its title', () => {
    const titled = (...times: readonly string[]) =>
      plain(figureOf(...times.map((time) => spent('PTA', time, {best: 9}))).title);
    assert.equal(titled('2031', '2031/2031'), 'Military spending, 2031');
    assert.equal(titled('2030', '2031/2031'), 'Military spending, 2030 and 2031');
    assert.equal(
      titled('2030', '2031', '2031/2032'),
      'Military spending, 2030, 2031, and 2031 to 2032'.replace('1, and', '1 and'),
    );
    assert.equal(titled('2030/2031', '2031/2032', '2032/2033', '2033/2034'), 'Military spending');
    const both = ['2026/2030', '2031/2035'].flatMap((time) => [
      spent('PTA', time, {best: 9}),
      spent('PTB', time, {best: 8}),
    ]);
    assert.equal(plain(figureOf(...both).title), 'Military spending, 2026 to 2030 and 2031 to 2035');
  });

  it('shows the parties and the years that it is told to', () => {
    const CASES: readonly (readonly [options: Options, count: number])[] = [
      [{parties: ['PTB']}, 29],
      [{parties: 'PTB'}, 29],
      [{parties: ['PTA', 'PTB'], from: '2030'}, 2],
      [{parties: 'PTA, PTB', from: '2030'}, 2],
      [{from: '2003', to: '2005'}, 5],
      [{parties: [], to: '2002'}, 2],
      [{parties: ['nobody']}, 0],
    ];
    for (const [options, count] of CASES)
      assert.lengthOf(spendingFigure(yearsWithGaps, speech, options).facts, count, JSON.stringify(options));
  });

  it('warns of parties that have no amounts', () => {
    const {problems} = spendingFigure(yearsWithGaps, speech, {parties: 'PTA PTC'});
    assert.deepEqual(
      problems!.map(({message}) => message),
      ['parties: found "PTC", expected a match for PTA, PTB [bad-option]'],
    );
  });
});

describe('spendingFigure of amounts that differ in kind', () => {
  for (const [what, mixed] of Object.entries({currencies: twoCurrencies, 'price bases': twoPriceBases})) {
    it(`refuses different ${what}, names them and nothing else, and lists the amounts`, () => {
      const {refusal, lines, takeaway, facts} = spendingFigure(mixed, speech, {});
      assert.equal(refusal, `Amounts in different ${what} cannot stand on one scale.`);
      assert.isUndefined(lines);
      assert.equal(takeaway, '');
      assert.lengthOf(facts, 2);
      assert.notEqual(facts[0]!.cells[3], facts[1]!.cells[3]);
    });
  }

  it('names all that differs', () => {
    const {refusal} = figureOf(
      spent('PTA', '2020', {best: 1e9}),
      spent('PTB', '2016/2020', {best: 1e9, currency: 'EUR', prices: 'constant 2020'}),
    );
    assert.match(refusal!, /different currencies, price bases and lengths of time cannot/);
  });

  const LENGTHS: readonly (readonly [times: readonly string[], isRefused: boolean])[] = [
    [['2016/2020', '2020'], true],
    [['2016/2020', '2016/2019'], true],
    [['2020', '2020-01'], true],
    [['2020-01', '2020-01-05'], true],
    [['2016/..', '2018'], true],
    [['../2016', '2016'], true],
    [['2020-01/2020-03', '2020'], true],
    [['2019', '2020', '2020/2020'], false],
    [['2019', '2019-07/2020-06'], false],
    [['2011/2015', '2014/2018'], false],
    [['2020-01', '2020-02', '2020-03'], false],
    [['2020-01/2020-03', '2020-04/2020-06', '2020-07/2020-09'], false],
    [['2020-01-05', '2021-02-28'], false],
  ];
  for (const [times, isRefused] of LENGTHS)
    it(`${isRefused ? 'refuses' : 'draws'} ${times.join(', ')} on one scale`, () => {
      const {refusal, lines, facts} = figureOf(...times.map((time, i) => spent('PTA', time, {best: i + 1})));
      assert.equal(!!refusal, isRefused);
      assert.equal(!lines, isRefused);
      assert.lengthOf(facts, times.length);
    });

  it('draws what is stated on one scale, whatever is not', () => {
    const {refusal, lines} = figureOf(
      spent('PTA', 2030, {best: 5e8}),
      spent('PTA', 2031, {best: 6e8}),
      spent('PTB', '2026/2030', {missing: 'not-stated'}),
    );
    assert.isUndefined(refusal);
    assert.exists(lines);
  });

  it('takes no amount in another currency, or in other prices, for a rival claim', () => {
    for (const {spending} of [twoCurrencies, twoPriceBases]) {
      const [first, second] = spending!;
      const both = [first!, {...second!, party: first!.party}];
      const apart = both.map((entry, i) => ({
        ...entry,
        evidence: [{...entry.evidence[0]!, creditedTo: `Counter ${i}`}],
      }));
      const {facts} = spendingFigure(dossierWith({spending: apart}), speech, {});
      assert.deepEqual(
        facts.map(({cells}) => cells[1]),
        ['Party A', 'Party A'],
      );
    }
  });

  it('takes what is left where the rest is filtered out', () => {
    assert.isUndefined(spendingFigure(twoCurrencies, speech, {parties: ['PTA']}).refusal);
  });
});

describe('spendingFigure without amounts', () => {
  it('says nothing', () => {
    for (const empty of [emptySections, dossierWith()]) {
      const {facts, takeaway, lines, refusal, title} = spendingFigure(empty, speech, {});
      assert.deepEqual([facts, takeaway, lines, refusal, title], [[], '', undefined, undefined, 'Military spending']);
    }
  });

  it('has no lines where none is stated, and lists that', () => {
    const notStated = {missing: 'not-stated'} as const;
    const {lines, groups} = figureOf(spent('PTA', 2030, notStated), spent('PTA', 2031, notStated));
    assert.isUndefined(lines);
    assert.deepEqual(
      groups[0]!.rows.map(({detail, text}) => `${detail}: ${text}`),
      ['2030: not stated', '2031: not stated'],
    );
  });
});
