import {assert} from '@open-wc/testing';
import {casualtyFigure} from '../../src/model/casualty-bar.js';
import {datesFigure} from '../../src/model/key-dates.js';
import {supplierFigure} from '../../src/model/supplier-breakdown.js';
import {rowsOf} from '../../src/model/table.js';
import {nearlySevenHundred} from '../documents/casualties.js';
import {dossier, speech} from './bundled.js';

describe('rowsOf', () => {
  it('begins with the names of the columns', () => {
    const figure = casualtyFigure(dossier, speech, {});
    assert.deepEqual(rowsOf(figure, []), [figure.columns]);
  });

  it('names the notes that stand below the table, and does not repeat them', () => {
    for (const [figure, remarks] of [
      [casualtyFigure(dossier, speech, {}), ['note 1, note 2, note 3', 'note 1, note 2, note 3', 'note 4', '']],
      [casualtyFigure(nearlySevenHundred, speech, {}), ['', '', 'note 1']],
      [supplierFigure(dossier, speech, {}), ['note 1, note 2', 'note 2', 'note 3', 'note 3', 'note 2']],
    ] as const) {
      const [columns, ...rows] = rowsOf(figure, figure.facts);
      assert.equal(columns!.at(-2), 'Remarks');
      assert.deepEqual(
        rows.map((cells) => cells.at(-2)!),
        [...remarks],
      );
      // All else is as in the CSV.
      for (const [i, cells] of rows.entries()) {
        const whole = figure.row(figure.facts[i]!);
        assert.deepEqual(cells.with(-2, ''), whole.with(-2, ''));
      }
    }
  });

  it('says remarks itself where no notes stand below', () => {
    const figure = datesFigure(dossier, speech, {}, undefined);
    const [, ...rows] = rowsOf(figure, figure.facts);
    assert.deepEqual(rows, figure.facts.map(figure.row));
    assert.include(rows.map((cells) => cells.at(-2)!).join(' '), 'Worked out: three years after 1992.');
  });
});
