import {assert} from '@open-wc/testing';
import {datesFigure, type DateCard} from '../../src/model/key-dates.js';
import {event, manyDates, openIntervals, unsureDates, yearsOnly} from '../documents/dates.js';
import {dossierWith, emptySections, numbers} from '../documents/dossier.js';
import {speechFor} from '../../src/model/speech.js';
import {dossier, plain, speech} from './bundled.js';

const figureOf = (...times: string[]) =>
  datesFigure(dossierWith({dates: times.map((time, i) => event(time, `Event ${i}`))}), speech, {});
const printed = ({facts: cards}: ReturnType<typeof figureOf>) => cards.map(({text}) => plain(text));

describe('datesFigure', () => {
  const figure = datesFigure(dossier, speech, {});
  const cardOf = (id: string) => figure.facts.find(({entry}) => entry.id === id)!;

  it('is in time order, whatever the order of the dossier', () => {
    assert.lengthOf(figure.facts, 24);
    for (const [i, {from}] of figure.facts.slice(1).entries()) assert.isAtLeast(from, figure.facts[i]!.from);
    assert.deepEqual(printed(figureOf('2021', '2020-09-27', '2019', '2020-09')), [
      '2019',
      'September 2020',
      '27 September 2020',
      '2021',
    ]);
  });

  it('puts the shorter of two times that begin together first', () => {
    assert.deepEqual(printed(figureOf('2020', '2020-01-01', '2020-01')), ['1 January 2020', 'January 2020', '2020']);
  });

  it('gives a year the length of a year, and does not put it on 1 January', () => {
    const {facts: cards} = datesFigure(yearsOnly, speech, {});
    const year = 365.2425 / ((2032 - 1988) * 365.2425);
    for (const {from, to} of cards) assert.approximately(to - from, year, 1e-3);
    assert.equal(cards[0]!.from, 0);
    assert.equal(cards.at(-1)!.to, 1);
  });

  it('keeps an open end on the axis', () => {
    for (const {from, to} of datesFigure(openIntervals, speech, {}).facts)
      assert.isTrue(0 <= from && from < to && to <= 1);
  });

  it('marks round years of the axis', () => {
    assert.deepEqual(
      figure.years.map(({text}) => text),
      ['1995', '2000', '2005', '2010', '2015', '2020'],
    );
    for (const {at} of [...figure.years, ...datesFigure(manyDates, speech, {}).years])
      assert.isTrue(at >= 0 && at <= 1);
  });

  const AXES: readonly (readonly [times: readonly string[], ticks: readonly string[]])[] = [
    [['2020-09-27'], ['27 September 2020']],
    [
      ['2020-09-27', '2020-09-30'],
      ['27 September 2020', '29 September 2020'],
    ],
    [
      ['2020-09-27', '2020-11-09'],
      ['27 September 2020', '6 November 2020'],
    ],
    [
      ['2020-09-27', '2020-11-26'],
      ['October 2020', 'November 2020'],
    ],
    [
      ['2020-09', '2020-10'],
      ['September 2020', 'October 2020'],
    ],
    [['2020'], ['2020']],
    [['2019/2021'], ['2019', '2020', '2021']],
    [
      ['1914', '2020'],
      ['1920', '1940', '1960', '1980', '2000', '2020'],
    ],
    [
      ['1066', '2020'],
      ['1200', '1400', '1600', '1800', '2000'],
    ],
    [
      ['-0489', '0476'],
      ['400 BC', '200 BC', '1', '200', '400'],
    ],
    [['-0043-03-15'], ['15 March 44 BC']],
    [
      ['-0003', '0002'],
      ['4 BC', '3 BC', '2 BC', '1 BC', '1', '2'],
    ],
    [['2025-03'], ['March 2025']],
    [
      ['2025-03-29', '2025-04'],
      ['29 March 2025', '18 April 2025'],
    ],
    [
      ['2025-03-29', '2025-03-30/2025-04'],
      ['29 March 2025', '18 April 2025'],
    ],
    [
      ['2025-01-20', '2025-02-04'],
      ['20 January 2025', '30 January 2025'],
    ],
    [['../2019', '2020/..'], ['January 2020']],
    [['../2020-08', '2020-08/..'], ['August 2020']],
    [['9999'], ['9999']],
  ];
  for (const [times, ticks] of AXES)
    it(`has an axis of ${ticks.join(', ')} for ${times.join(', ')}`, () => {
      const {years, facts: cards} = figureOf(...times);
      assert.deepEqual(
        years.map(({text}) => text),
        [...ticks],
      );
      for (const {from, to} of cards) assert.isTrue(0 <= from && from < to && to <= 1);
    });

  it('prints every date with its own precision', () => {
    assert.equal(cardOf('border-guards').text, '1992');
    assert.equal(plain(cardOf('border-clashes-2020').text), '12 to 16 July 2020');
    assert.equal(cardOf('lachin-closed').text, 'about December 2022');
  });

  it('labels the first card of each year, and takes the year out of the date beside it', () => {
    const labels = (times: readonly string[]) => figureOf(...times).facts.map(({year}) => year);
    assert.deepEqual(labels(['1992', '2020-09-27', '2020-11-09', '2022-12~']), ['1992', '2020', '', '2022']);
  });

  const PARTS: readonly (readonly [time: string, date: string, year: string])[] = [
    ['2020-09-27', '27 September', ' 2020'],
    ['2022-12~', 'about December', ' 2022'],
    ['2020-07-12/2020-07-16', '12 to 16 July', ' 2020'],
    ['2020-07-12/..', 'since 12 July', ' 2020'],
    ['2020-07-12~/2020-08', 'about 12 July 2020 to August 2020', ''],
    ['2020-03/2020-08-24', 'March 2020 to 24 August 2020', ''],
    ['2020-12-30/2021-01-02', '30 December 2020 to 2 January 2021', ''],
    ['1992', '1992', ''],
    ['1992~', 'about 1992', ''],
    ['2016/2020', '2016 to 2020', ''],
    ['2020/2021-05', '2020 to May 2021', ''],
    ['-0043-03-15', '15 March', ' 44 BC'],
  ];
  for (const [time, date, year] of PARTS)
    it(`takes "${year}" out of ${time}`, () => {
      const [{parts, text}] = figureOf(time).facts as [DateCard];
      assert.deepEqual([...parts], [date, year]);
      assert.equal(parts.join(''), text);
    });

  it('takes the year out also where it stands behind a comma', () => {
    const {facts: cards} = datesFigure(dossierWith({dates: [event('2020-09-27', 'a')]}), speechFor('en-US'), {});
    assert.deepEqual([...cards[0]!.parts], ['September 27', ', 2020']);
  });

  it('counts the kinds that occur, in the order of the dates', () => {
    assert.deepEqual(figure.kinds.slice(0, 4), [
      {id: undefined, label: 'All 24'},
      {id: 'alliance', label: 'Alliances 7'},
      {id: 'ceasefire', label: 'Ceasefire 1'},
      {id: 'war', label: 'War 6'},
    ]);
  });

  it('shows the kinds that it is told to, and one that the reader picked, on the same axis', () => {
    const offered = datesFigure(dossier, speech, {kinds: ['war', 'energy']});
    const picked = datesFigure(dossier, speech, {kinds: ['war', 'energy']}, 'war');
    assert.deepEqual([offered.facts.length, picked.facts.length], [8, 6]);
    assert.deepEqual(picked.kinds, offered.kinds);
    assert.deepEqual(picked.years, offered.years);
    assert.equal(picked.facts[0]!.from, offered.facts[0]!.from);
    const [only, ...others] = datesFigure(dossier, speech, {}, 'ceasefire').facts;
    assert.deepEqual([only!.entry.kind, others], ['ceasefire', []]);
  });

  it('warns of a kind that does not occur', () => {
    const [problem] = datesFigure(yearsOnly, speech, {kinds: 'war peace'}).problems;
    assert.equal(problem!.message, 'kinds: found "peace", expected a match for diplomacy, war, ceasefire [bad-option]');
  });

  it('names a kind by its id', () => {
    const {kinds, facts: cards} = datesFigure(
      dossierWith({dates: [event('2020', 'A', {kind: 'constructor'})]}),
      speech,
      {},
    );
    assert.deepEqual([kinds[1]!.label, cards[0]!.cells[2]], ['Constructor 1', 'Constructor']);
  });

  it('shows a part of the time line', () => {
    assert.lengthOf(datesFigure(dossier, speech, {from: '2020', to: '2020'}).facts, 4);
    assert.lengthOf(datesFigure(dossier, speech, {from: '2024-01-02'}).facts, 1);
  });

  it('says what is planned, derived or remarked', () => {
    assert.deepEqual(
      cardOf('republic-ends').remarks.map(({text}) => text),
      ['Planned when the article was written.', 'Worked out: the year.'],
    );
    assert.deepEqual(
      cardOf('gyumri-base').remarks.map(({text}) => text),
      ['Worked out: three years after 1992.'],
    );
    assert.match(cardOf('ceasefire-2020').remarks[0]!.text, /six weeks/);
    assert.deepEqual([figure.notes, cardOf('ceasefire-2020').notes], [[], []]);
    assert.lengthOf(datesFigure(unsureDates, speech, {}).facts.find(({text}) => text === 'December 2031')!.remarks, 2);
    assert.deepEqual(cardOf('border-guards').remarks, []);
  });

  it('sums the dates up', () => {
    assert.match(figure.takeaway, /^24 dates from 1992 to 2024, 12 of them since 2022\.$/);
    assert.match(figureOf('1992', '1995', '2020', '2020', '2021').takeaway, /, 3 of them since 2020\.$/);
    assert.equal(figureOf('2020').takeaway, '1 date, 2020.');
    assert.equal(figureOf('2019', '2021').takeaway, '2 dates from 2019 to 2021.');
    assert.equal(figureOf('2010/2020', '2015').takeaway, '2 dates from 2010 to 2020.');
    assert.equal(figureOf('2020', '2021/..').takeaway, '2 dates from 2020 to 2021.');
  });

  it('says from which day or month to which, where all is in one year', () => {
    const said = (...times: string[]) => plain(figureOf(...times).takeaway);
    assert.equal(
      said('2025-01-20', '2025-01-31', '2025-02-01', '2025-02-04'),
      '4 dates, 20 January to 4 February 2025.',
    );
    assert.equal(said('2025-01-20/2025-02-04', '2025-01-31'), '2 dates, 20 January to 4 February 2025.');
    assert.equal(said('2025-01', '2025-03'), '2 dates, January to March 2025.');
    // No end is more precise than it is known.
    assert.equal(said('2025-01-20', '2025-03'), '2 dates, 2025.');
    assert.equal(said('2025-01-20', '2025-01-20'), '2 dates, 20 January 2025.');
    assert.equal(said('2025', '2025'), '2 dates, 2025.');
    // What is doubted of one is not said of all, and an open end is no time.
    assert.equal(said('2020?', '2020-05-03', '2020-08-09'), '3 dates, 2020.');
    assert.equal(said('2020-05-03~', '2020-05-03'), '2 dates, 2020.');
    assert.equal(said('../2020-11-09', '2020-11-10/..'), '2 dates, 2020.');
    assert.equal(said('../2020-05', '2020-08/..'), '2 dates, 2020.');
  });

  it('does not say of all that they are recent', () => {
    for (const {takeaway} of [
      figureOf('2020-01', '2020-02', '2020-03', '2020-04'),
      figureOf('1992', '1992', '1992', '1993'),
    ])
      assert.notInclude(takeaway, 'since');
  });

  it('goes back to all kinds where the picked one is not offered any more', () =>
    assert.lengthOf(datesFigure(dossier, speech, {kinds: 'war'}, 'energy').facts, 6));

  it('has a mark for each date, and where there are many one for all that cannot be told apart', () => {
    assert.deepEqual(
      figure.marks.map(({from, to, count}) => [from, to, count]),
      figure.facts.map(({from, to}) => [from, to, 1]),
    );
    const days = numbers(1, 28).map((day) => `2020-01-${String(day).padStart(2, '0')}`);
    const {marks, facts: cards} = figureOf('1900', ...numbers(1, 12).flatMap(() => days), '2030');
    assert.isBelow(marks.length, 10);
    assert.equal(
      marks.reduce((sum, {count}) => sum + count, 0),
      cards.length,
    );
    for (const {from, to} of marks) assert.isTrue(from < to);
  });

  it('is empty without dates', () => {
    const {takeaway, years, facts, marks, kinds} = datesFigure(emptySections, speech, {});
    assert.deepEqual([takeaway, years, facts, marks], ['', [], [], []]);
    assert.deepEqual(kinds, [{id: undefined, label: 'All 0'}]);
  });
});
