import {assert} from '@open-wc/testing';
import type {CasualtyEntry, Evidence, SupplierEntry} from '../../src/dossier/shape.js';
import {casualtyFigure} from '../../src/model/casualty-bar.js';
import {csvOf} from '../../src/model/csv.js';
import {datesFigure} from '../../src/model/key-dates.js';
import {spendingFigure} from '../../src/model/spending-chart.js';
import {supplierFigure} from '../../src/model/supplier-breakdown.js';
import {casualty, rivalCounts} from '../documents/casualties.js';
import {event} from '../documents/dates.js';
import {dossierWith, numbers} from '../documents/dossier.js';
import {spent} from '../documents/spending.js';
import {supplied} from '../documents/suppliers.js';
import {plain, speech} from './bundled.js';

const by = (creditedTo: string): {evidence: Evidence[]} => ({
  evidence: [{section: 'Lead', paragraph: 1, quote: 'as they say', creditedTo}],
});
const casualties = (...entries: CasualtyEntry[]) => casualtyFigure(dossierWith({casualties: entries}), speech, {});
const spending = (...entries: ReturnType<typeof spent>[]) =>
  spendingFigure(dossierWith({spending: entries}), speech, {});
const suppliers = (...entries: SupplierEntry[]) => supplierFigure(dossierWith({suppliers: entries}), speech, {});

describe('rival counts', () => {
  const figure = casualtyFigure(rivalCounts, speech, {});
  const rows = figure.groups.flatMap(({rows}) => rows);

  it('stand side by side, each with who claims it', () =>
    assert.deepEqual(
      rows.map(({who, detail, text}) => [who, detail, text]),
      [
        ['Party A', 'military, killed; according to the ministry of Party A', '1,200'],
        ['Party A', 'military, killed; according to the ministry of Party B', 'more than 3,000'],
        ['Party A', 'military, killed; according to Invented Institute', '1,450 to 1,900'],
      ],
    ));

  it('are all in the takeaway, with who claims them', () =>
    assert.equal(
      figure.takeaway,
      'War of 2031: Party A (military, killed) 1,200 (according to the ministry of Party A), more than 3,000 (according to the ministry of Party B) or 1,450 to 1,900 (according to Invented Institute).',
    ));

  it('are told apart in speech, in the table and in CSV', () => {
    assert.equal(new Set(figure.facts.map(({who, claim}) => `${who}, ${claim}`)).size, 3);
    assert.equal(new Set(figure.facts.map((fact) => figure.row(fact)[1])).size, 3);
    assert.include(
      csvOf(figure),
      '"Party A (according to the ministry of Party B)","military, killed","more than 3,000"',
    );
  });

  const ORDERS: readonly (readonly [what: string, one: Partial<CasualtyEntry>, other: Partial<CasualtyEntry>])[] = [
    ['sides', {party: ['PTA', 'PTB']}, {party: ['PTB', 'PTA']}],
    ['outcomes', {outcome: ['killed', 'missing']}, {outcome: ['missing', 'killed']}],
  ];
  for (const [what, one, other] of ORDERS)
    it(`are rivals in whatever order they name the ${what}`, () => {
      const {facts} = casualties(
        casualty({id: 'one', count: {best: 5}, ...one, ...by('X')}),
        casualty({id: 'other', count: {best: 6}, ...other, ...by('Y')}),
      );
      assert.deepEqual(
        facts.map(({claim}) => claim),
        ['according to X', 'according to Y'],
      );
    });

  it('stand together wherever the dossier has them, and in its order else', () => {
    const {facts} = casualties(
      casualty({id: 'a', count: {best: 1}, ...by('X')}),
      casualty({id: 'b', party: 'PTB', count: {best: 2}}),
      casualty({id: 'c', count: {best: 3}, ...by('Y')}),
      casualty({id: 'd', outcome: ['wounded'], count: {best: 4}, ...by('Y')}),
      casualty({id: 'e', conflict: 'raid', count: {best: 5}, ...by('Z')}),
    );
    assert.deepEqual(
      facts.map(({cells, text}) => `${cells[1]} ${text}`),
      ['Party A (according to X) 1', 'Party A (according to Y) 3', 'Party B 2', 'Party A 4', 'Party A 5'],
    );
  });

  const WHO: readonly (readonly [evidence: Evidence[], who: string])[] = [
    [by('a ministry').evidence, 'a ministry'],
    [[{source: 'registry', section: 'Table 2', paragraph: 1, quote: 'a'}], 'Invented Institute'],
    [[{section: 'Lead', paragraph: 1, quote: 'a'}], 'The Example'],
    [[...by('X').evidence, ...by('Y').evidence, ...by('X').evidence], 'X and Y'],
  ];
  for (const [evidence, who] of WHO)
    it(`are claimed by ${who}`, () => {
      const {facts} = casualties(
        casualty({id: 'a', count: {best: 1}, evidence}),
        casualty({id: 'b', count: {best: 2}, ...by('another')}),
      );
      assert.equal(facts[0]!.cells[1], `Party A (according to ${who})`);
    });

  it('are none where all of it is one claimant’s', () => {
    const {facts} = casualties(
      casualty({id: 'a', count: {best: 1}, ...by('X')}),
      casualty({id: 'b', count: {best: 2}, ...by('X')}),
      casualty({id: 'c', party: 'PTB', count: {best: 2}, ...by('Y')}),
    );
    assert.deepEqual(
      facts.map(({cells}) => cells[1]),
      ['Party A', 'Party A', 'Party B'],
    );
  });

  const SAID: readonly (readonly [
    what: string,
    one: Partial<CasualtyEntry>,
    other: Partial<CasualtyEntry>,
    said: string,
  ])[] = [
    [
      'the dead and the wounded of a party',
      {},
      {outcome: ['wounded']},
      'Party A 5 (military, killed); Party A 6 (military, wounded)',
    ],
    [
      'all the dead and all the wounded',
      {group: 'all'},
      {group: 'all', outcome: ['wounded']},
      'deaths 5 and wounded 6 (sides and civilians not told apart)',
    ],
    ['two counts of one claimant, who does not say when', {}, {}, 'Party A (military, killed) 5 or 6'],
  ];
  for (const [what, one, other, said] of SAID)
    it(`say ${what}`, () => {
      const {takeaway} = casualties(
        casualty({id: 'one', count: {best: 5}, ...one}),
        casualty({id: 'other', count: {best: 6}, ...other}),
      );
      assert.equal(takeaway, `War of 2031: ${said}.`);
    });
});

describe('as of when', () => {
  it('is said wherever it is given', () => {
    const figure = casualties(
      casualty({id: 'a', count: {best: 1}, asOf: '2032-12', ...by('X')}),
      casualty({id: 'b', count: {best: 2}, asOf: '2033-01-02', ...by('Y')}),
      casualty({id: 'c', party: 'PTB', count: {best: 2}, asOf: '2032~'}),
    );
    assert.deepEqual(
      figure.groups[0]!.rows.map(({detail}) => detail),
      [
        'military, killed; according to X, as of December 2032',
        'military, killed; according to Y, as of 2 January 2033',
        'military, killed; as of about 2032',
      ],
    );
    assert.equal(figure.row(figure.facts[2]!)[1], 'Party B (as of about 2032)');
    assert.include(figure.takeaway, '; Party B (as of about 2032) 2 (military, killed).');
    assert.include(csvOf(figure), 'as of December 2032');
  });
});

describe('rival amounts', () => {
  it('of one year are bars with who claims them, and nothing is compared', () => {
    const {groups, takeaway, lines} = spending(
      {...spent('PTA', 2031, {best: 5e6}), ...by('X')},
      {...spent('PTA', 2031, {best: 7e6}), ...by('Y'), id: 'other'},
      spent('PTB', 2031, {best: 9e6}),
    );
    assert.deepEqual(
      groups[0]!.rows.map(({who, detail, text}) => [who, detail, text]),
      [
        ['Party A', 'according to X', '$5 million'],
        ['Party A', 'according to Y', '$7 million'],
        ['Party B', '', '$9 million'],
      ],
    );
    assert.notInclude(takeaway, 'times as much');
    assert.isUndefined(lines);
  });

  const rival = spending(
    ...numbers(2029, 2031).map((year) => ({...spent('PTA', year, {best: 5e6}), ...by('X')})),
    ...numbers(2030, 2031).map((year) => ({...spent('PTA', year, {best: 7e6}), ...by('Y'), id: `y-${year}`})),
    spent('PTB', 2029, {best: 9e6}),
  );

  it('of several years are a line for each claimant', () =>
    assert.deepEqual(
      rival.lines!.series.map(({label, runs}) => [label, ...runs.map(({length}) => length)]),
      [
        ['Party A (X)', 3],
        ['Party A (Y)', 2],
        ['Party B', 1],
      ],
    ));

  it('are all read out', () => {
    assert.equal(
      rival.lines!.read(2).text,
      '2031: Party A (according to X) $5 million, Party A (according to Y) $7 million, Party B not stated.',
    );
    assert.equal(
      rival.lines!.read(0).text,
      '2029: Party A (according to X) $5 million, Party A (according to Y) not stated, Party B $9 million.',
    );
  });

  it('are not compared, and no earlier year in their place', () =>
    assert.equal(rival.takeaway, 'In US dollars, current prices.'));

  it('of one claimant are both read out', () => {
    const {lines} = spending(spent('PTA', 2030, {best: 5e6}), spent('PTA', 2031, {best: 5e6}), {
      ...spent('PTA', 2031, {best: 7e6}),
      id: 'other',
    });
    assert.equal(lines!.read(1).text, '2031: Party A $5 million, Party A $7 million.');
  });
});

describe('rival shares', () => {
  const rival = suppliers(
    {...supplied('PTC', {best: 69}), ...by('X')},
    {...supplied('PTD', {best: 17}), ...by('X')},
    {...supplied('PTC', {best: 60}), ...by('Y'), id: 'other'},
  );

  it('have a bar for each claimant', () =>
    assert.deepEqual(
      rival.bars.map(({label, segments}) => [
        plain(label),
        ...segments.map(({label, width}) => [label, Math.round(width * 100)]),
      ]),
      [
        ['Party A, 2027 to 2031 (according to X)', ['Party C', 69], ['Party D', 17], ['Not broken down', 14]],
        ['Party A, 2027 to 2031 (according to Y)', ['Party C', 60], ['Not broken down', 40]],
      ],
    ));

  it('are all in the takeaway and the table', () => {
    assert.equal(
      plain(rival.takeaway),
      'Party A, 2027 to 2031: Party C 69% and Party D 17% (according to X); Party C 60% (according to Y).',
    );
    assert.deepEqual(
      rival.facts.map(({cells, text}) => `${cells[1]} ${text}`),
      ['Party C (according to X) 69%', 'Party C (according to Y) 60%', 'Party D 17%'],
    );
  });

  it('do not take those who are only named away from the only bar', () => {
    const {bars} = suppliers(
      {...supplied('PTC', {best: 69}), ...by('X')},
      {
        ...supplied('PTD', {missing: 'not-stated'}),
        ...by('Y'),
      },
    );
    assert.lengthOf(bars, 1);
  });

  it('are none where they are parts of different wholes, or of different times', () => {
    for (const other of [{of: 'drones'}, {period: '2022/2026'}])
      assert.deepEqual(
        suppliers(
          {...supplied('PTC', {best: 69}), ...by('X')},
          {...supplied('PTC', {best: 60}, {...other, id: 'other'}), ...by('Y')},
        ).facts.map(({claim}) => claim),
        ['', ''],
      );
  });
});

describe('rival dates', () => {
  const claimants = (...events: readonly string[]) =>
    datesFigure(
      dossierWith({dates: events.map((text, i) => event('2031-03-02', text, {id: `${i}`, ...by(`Teller ${i}`)}))}),
      speech,
      {},
    ).facts.map(({claim}) => claim);

  it('are of one event, and name who tells of it', () =>
    assert.deepEqual(claimants('The war begins', 'The war begins'), [
      'according to Teller 0',
      'according to Teller 1',
    ]));

  it('are none where two things happened on one day', () =>
    assert.deepEqual(claimants('The war begins', 'The border is closed'), ['', '']));
});
