import {assert} from '@open-wc/testing';
import {datesFigure} from '../../src/model/key-dates.js';
import {spendingFigure} from '../../src/model/spending-chart.js';
import {months} from '../documents/any.js';
import {event} from '../documents/dates.js';
import {dossierWith} from '../documents/dossier.js';
import {spent} from '../documents/spending.js';
import {speech} from './bundled.js';

describe('spendingFigure of 10,000 amounts of a party', () => {
  const amounts = months(1200, 10_000).map((time, i) =>
    spent('PTA', time, {best: i === 5000 ? 9000 : i === 7003 ? 0 : 500 + (i % 7)}),
  );
  const {lines, facts} = spendingFigure(dossierWith({spending: amounts}), speech, {});

  it('has a thousand points at most, and the extremes among them', () => {
    const points = lines!.series.flatMap(({runs}) => runs.flat());
    assert.isAtMost(points.length, 1000);
    const values = points.map(({y}) => y);
    assert.equal(Math.min(...values), 0);
    assert.equal(Math.max(...values), 0.9);
    for (const [i, {x}] of points.slice(1).entries()) assert.isAtLeast(x, points[i]!.x);
  });

  it('reads every single one, and lists it', () => {
    assert.deepEqual([lines!.stops.length, facts.length], [10_000, 10_000]);
    assert.equal(lines!.read(5000).text, 'September 1616: Party A $9,000.');
  });

  it('has a thousand points at most also where nothing joins them', () => {
    const apart = months(1200, 10_000).map((time) => spent('PTA', `${time}-05`, {best: 5}));
    const {series} = spendingFigure(dossierWith({spending: apart}), speech, {}).lines!;
    assert.isAtMost(series[0]!.runs.flat().length, 1000);
    assert.isAbove(series[0]!.runs.length, 500);
  });

  it('keeps all of a thousand', () => {
    const few = spendingFigure(dossierWith({spending: amounts.slice(0, 1000)}), speech, {}).lines!;
    assert.lengthOf(few.series[0]!.runs[0]!, 1000);
  });
});

describe('datesFigure of 15,000 dates', () => {
  const dates = months(800, 15_000).map((time, i) => event(time, `Event ${i}`));
  const {facts: cards, marks, years} = datesFigure(dossierWith({dates}), speech, {});

  it('has a card for each, and marks as can be told apart', () => {
    assert.lengthOf(cards, 15_000);
    assert.isAtMost(marks.length, 1001);
    assert.equal(
      marks.reduce((sum, {count}) => sum + count, 0),
      15_000,
    );
  });

  it('has few ticks', () => assert.isTrue(years.length > 1 && years.length < 10));
});

describe('one of each', () => {
  it('has one amount, and no line', () => {
    const {lines, groups} = spendingFigure(dossierWith({spending: [spent('PTA', 2020, {best: 1})]}), speech, {});
    assert.isUndefined(lines);
    assert.lengthOf(groups[0]!.rows, 1);
  });

  it('has one date on an axis of its own', () => {
    const [mark] = datesFigure(dossierWith({dates: [event('2020-09-27', 'a')]}), speech, {}).marks;
    assert.deepEqual([mark!.from, mark!.to], [0, 1]);
  });
});

describe('the texts of 20,000 facts', () => {
  const amounts = months(1200, 10_000).flatMap((time) => [
    spent('PTA', time, {best: 5e6}),
    spent('PTB', time, {best: 7e6}),
  ]);
  let made = 0;
  const counting = {
    ...speech,
    time: (text: string) => (made++, speech.time(text)),
    quantity: (...given: Parameters<typeof speech.quantity>) => (made++, speech.quantity(...given)),
  };
  const figure = spendingFigure(dossierWith({spending: amounts}), counting, {});

  it('are not made before they are asked for', () => assert.isBelow(made, 50));

  it('are made for the row that is asked for', () =>
    assert.include(figure.row(figure.facts[19_999]!).join(), 'Party B,$7 million'));
});
