import {assert} from '@open-wc/testing';
import {datesFigure} from '../../src/model/key-dates.js';
import {event, manyDates, openIntervals, unsureDates, yearsOnly} from '../documents/dates.js';
import {dossierWith, emptySections} from '../documents/dossier.js';
import {dossier, plain, speech} from './bundled.js';

const figureOf = (...times: string[]) =>
  datesFigure(dossierWith({dates: times.map((time, i) => event(time, `Event ${i}`))}), speech, {});
const printed = ({cards}: ReturnType<typeof figureOf>) => cards.map(({date}) => plain(date.text));

describe('datesFigure', () => {
  const figure = datesFigure(dossier, speech, {});
  const cardOf = (id: string) => figure.cards.find(({date}) => date.entry.id === id)!;

  it('is in time order, whatever the order of the dossier', () => {
    assert.lengthOf(figure.cards, 24);
    for (const [i, {from}] of figure.cards.slice(1).entries()) assert.isAtLeast(from, figure.cards[i]!.from);
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
    const {cards} = datesFigure(yearsOnly, speech, {});
    const year = 365.2425 / ((2032 - 1988) * 365.2425);
    for (const {from, to} of cards) assert.approximately(to - from, year, 1e-3);
    assert.equal(cards[0]!.from, 0);
    assert.equal(cards.at(-1)!.to, 1);
  });

  it('keeps an open end on the axis', () => {
    for (const {from, to} of datesFigure(openIntervals, speech, {}).cards)
      assert.isTrue(0 <= from && from < to && to <= 1);
  });

  it('marks round years of the axis', () => {
    assert.deepEqual(
      figure.years.map(({text}) => text),
      ['1995', '2000', '2005', '2010', '2015', '2020'],
    );
    for (const {at} of [...figure.years, ...datesFigure(manyDates, speech, {}).years]) assert.isTrue(at >= 0 && at < 1);
  });

  it('prints every date with its own precision', () => {
    assert.equal(cardOf('border-guards').date.text, '1992');
    assert.equal(plain(cardOf('border-clashes-2020').date.text), '12 – 16 July 2020');
    assert.equal(cardOf('lachin-closed').date.text, 'about December 2022');
  });

  it('labels the first card of each year, and takes the year out of the date beside it', () => {
    assert.deepEqual(figure.cards.map(({label}) => label).filter(Boolean), [
      '1992',
      '1994',
      '1995',
      '1997',
      '2008',
      '2016',
      '2020',
      '2021',
      '2022',
      '2023',
      '2024',
    ]);
    assert.deepEqual(cardOf('war-2020-begins').parts, ['27 September', ' 2020', '']);
    assert.deepEqual(cardOf('border-guards').parts, ['1992', '', '']);
    for (const {parts, date} of figure.cards) assert.equal(parts.join(''), date.text);
  });

  it('has a machine-readable date where there is one', () => {
    assert.deepEqual(
      ['border-guards', 'csto-exercises', 'border-clashes-2020', 'exodus'].map((id) => cardOf(id).datetime),
      ['1992', '2023-01', '2020-07-12', '2023-09-30'],
    );
    for (const {datetime, date} of datesFigure(openIntervals, speech, {}).cards)
      assert.match(datetime || '0000', /^\d{4}(-\d\d){0,2}$/, date.text);
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
    assert.deepEqual([offered.cards.length, picked.cards.length], [8, 6]);
    assert.deepEqual(picked.kinds, offered.kinds);
    assert.deepEqual(picked.years, offered.years);
    assert.equal(picked.cards[0]!.from, offered.cards[0]!.from);
  });

  it('names a kind that it does not know by its id', () => {
    const {kinds, cards} = datesFigure(dossierWith({dates: [event('2020', 'A', {kind: 'constructor'})]}), speech, {});
    assert.deepEqual([kinds[1]!.label, cards[0]!.kindLabel], ['constructor 1', 'constructor']);
  });

  it('shows a part of the time line', () => {
    assert.lengthOf(datesFigure(dossier, speech, {from: '2020', to: '2020'}).cards, 4);
    assert.lengthOf(datesFigure(dossier, speech, {from: '2024-01-02'}).cards, 1);
  });

  it('says what is planned, derived or remarked', () => {
    assert.deepEqual(
      cardOf('republic-ends').remarks.map(({text}) => text),
      ['Planned when the article was written.', 'Worked out: the year.'],
    );
    assert.isTrue(cardOf('republic-ends').planned);
    assert.deepEqual(
      cardOf('gyumri-base').remarks.map(({text}) => text),
      ['Worked out: three years after 1992.'],
    );
    assert.match(cardOf('ceasefire-2020').remarks[0]!.text, /six weeks/);
    assert.lengthOf(
      datesFigure(unsureDates, speech, {}).cards.find(({date}) => date.text === 'December 2031')!.remarks,
      2,
    );
    assert.deepEqual([cardOf('border-guards').remarks, cardOf('border-guards').planned], [[], false]);
  });

  it('sums the dates up', () => {
    assert.match(figure.takeaway, /^24 dates from 1992 to 2024, .*half of them since 2022\.$/);
    assert.equal(figureOf('2020').takeaway, '1 date, 2020.');
    assert.equal(figureOf('2019', '2021').takeaway, '2 dates from 2019 to 2021.');
  });

  it('does not say "half" of all', () => {
    for (const {takeaway} of [
      figureOf('2020-01', '2020-02', '2020-03', '2020-04'),
      figureOf('1992', '1992', '1992', '1993'),
    ])
      assert.notInclude(takeaway, 'half');
  });

  it('is empty without dates', () => {
    const {cards, takeaway, years, entries} = datesFigure(emptySections, speech, {});
    assert.deepEqual([cards, takeaway, years, entries], [[], '', [], []]);
  });
});
