// How marks look that must not be taken for others: told apart without colour.
import {assert} from '@open-wc/testing';
import {dossierWith} from '../documents/dossier.js';
import {spent} from '../documents/spending.js';
import {fullShares, manySmallShares} from '../documents/suppliers.js';
import {all, bare, shown} from './fixture.js';

describe('small shares that are gathered', () => {
  /** What each stretch of a bar is filled with, and whether it has a frame that can be seen. */
  const looks = async (data: unknown) =>
    all(await bare('dossier-supplier-breakdown', data), '.stack g').map((stretch) => {
      const frame = stretch.querySelector('.line');
      const {fill} = getComputedStyle(stretch.querySelector('rect')!);
      return {
        isFilled: fill !== 'none',
        isFramed: !!frame && getComputedStyle(frame).stroke === getComputedStyle(frame).color,
      };
    });

  it('are a frame, which no single share is', async () => {
    const [others, ...single] = (await looks(manySmallShares)).reverse();
    assert.deepEqual(others, {isFilled: false, isFramed: true});
    for (const share of [...single, ...(await looks(fullShares))])
      assert.deepEqual(share, {isFilled: true, isFramed: false});
  });
});

describe('a share that is not known', () => {
  it('is framed, and hatched more lightly than what is uncertain', async () => {
    const element = await bare('dossier-supplier-breakdown');
    const [nearly, unknown] = all(element, '.stack g').map((stretch) => {
      const [, hatched, frame] = stretch.querySelectorAll('rect');
      const id = /#(\w+)/.exec(hatched!.getAttribute('fill')!)![1];
      const [, ink] = /h(\d)/.exec(element.shadowRoot!.querySelector(`#${id} path`)!.getAttribute('d')!)!;
      const {stroke, color} = getComputedStyle(frame ?? hatched!);
      return {ink: +ink!, isFramed: stroke === color};
    });
    assert.isFalse(nearly!.isFramed);
    assert.isTrue(unknown!.isFramed);
    assert.isBelow(unknown!.ink, nearly!.ink);
  });
});

describe('amounts of one time', () => {
  it('are marks of their own, and are all read', async () => {
    const amounts = [2019, 2020, 2020, 2021].map((year, i) => ({...spent('PTA', year, {best: 5 + i}), id: `${i}`}));
    const element = await bare('dossier-spending-chart', dossierWith({spending: amounts}));
    assert.lengthOf(all(element, 'circle[r="3"]'), 4);
    assert.equal(
      all(element, 'path.line')[0]!
        .getAttribute('d')!
        .replace(/M[^ML]*(?=M|$)/g, ''),
      '',
    );
    const input = all(element, 'input')[0] as HTMLInputElement;
    assert.equal(input.max, '2');
    input.value = '1';
    input.dispatchEvent(new InputEvent('input'));
    await element.updateComplete;
    assert.include(shown(element), '2020 Party A $6 Party A $7');
    assert.equal(input.getAttribute('aria-valuetext'), '2020: Party A $6, Party A $7.');
  });

  it('are a level stretch where the time is several years', async () => {
    const amounts = [spent('PTA', '2016/2020', {best: 4}), spent('PTB', '2014/2018', {best: 2})];
    const element = await bare('dossier-spending-chart', dossierWith({spending: amounts}));
    assert.equal(all(element, 'path.line')[0]!.getAttribute('d'), 'M333 0L1000 0');
  });
});

describe('lines in one colour', () => {
  const claim = (party: string, time: number, best: number, creditedTo?: string) => {
    const entry = spent(party, time, {best});
    return {
      ...entry,
      id: `${party}-${time}-${creditedTo?.length}`,
      evidence: [{...entry.evidence[0]!, ...(creditedTo ? {creditedTo} : {})}],
    };
  };

  it('are told apart, and their labels are not cut off', async () => {
    const claims = ['PTA', 'PTB', 'PTC', 'PTD'].flatMap((party, i) =>
      [2030, 2031].flatMap((year) => [
        claim(party, year, i + 1, 'Ministry of Defence'),
        ...(i ? [] : [claim(party, year, 9, 'Institute')]),
      ]),
    );
    const element = await bare('dossier-spending-chart', dossierWith({spending: claims}));
    element.style.width = '500px';
    const dashes = all(element, 'path.line').map((path) => [
      path.classList[1],
      getComputedStyle(path).strokeDasharray !== 'none',
    ]);
    assert.deepEqual(dashes, [
      ['side-1', false],
      ['side-1', true],
      ['side-2', false],
      ['side-0', false],
      ['side-0', true],
    ]);
    const end = element.getBoundingClientRect().right + 4;
    const labels = all(element, '.ends');
    assert.equal(labels[0]!.textContent, 'Party A (Minist…');
    for (const label of labels) assert.isAtMost(label.getBoundingClientRect().right, end, label.textContent);
  });
});
