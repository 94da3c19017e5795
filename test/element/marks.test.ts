// How marks look that must not be taken for others: told apart without colour.
import {assert} from '@open-wc/testing';
import type {Quantity} from '../../src/dossier/quantity.js';
import {casualty} from '../documents/casualties.js';
import {dossierWith} from '../documents/dossier.js';
import {event} from '../documents/dates.js';
import {spent} from '../documents/spending.js';
import {fullShares, manySmallShares, supplied} from '../documents/suppliers.js';
import {all, bare, figure, shown} from './fixture.js';

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

describe('few beside very many', () => {
  const widths = async (...counts: readonly Quantity[]) =>
    all(
      await bare(
        'dossier-casualty-bar',
        dossierWith({casualties: counts.map((count, i) => casualty({id: `${i}`, count}))}),
      ),
      '.bar',
    ).map((bar) => bar.getBoundingClientRect().width);

  it('can be seen, and nobody is not drawn', async () => {
    const [, few, nobody, unsure] = await widths({best: 600_000}, {best: 100}, {best: 0}, {high: 200});
    assert.deepEqual([few, nobody, unsure], [2, 0, 2]);
  });
});

describe('a dark figure on a light page', () => {
  it('has paper around its words, and none outside of its place', async () => {
    const element = await figure('<dossier-casualty-bar color-scheme="dark"></dossier-casualty-bar>');
    const [frame, heading] = all(element, '.frame, .heading').map((each) => each.getBoundingClientRect());
    assert.closeTo(heading!.left - frame!.left, 12.8, 0.1);
    assert.deepEqual([frame!.left, frame!.width], [element.offsetLeft, element.offsetWidth]);
    assert.equal(getComputedStyle(all(element, '.frame')[0]!).boxShadow, 'none');
    const [plain] = all(await bare('dossier-casualty-bar'), '.frame');
    assert.equal(getComputedStyle(plain!).padding, '0px');
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
      assert.equal(getComputedStyle(all(element, `#${id}`)[0]!).color, color);
      return {ink: +ink!, isFramed: stroke === color};
    });
    assert.isFalse(nearly!.isFramed);
    assert.isTrue(unknown!.isFramed);
    assert.isBelow(unknown!.ink, nearly!.ink);
  });
});

describe('a figure that is sure in part', () => {
  const bars = [
    casualty({id: 'a', count: {best: 2000}}),
    casualty({id: 'b', party: 'PTB', count: {low: 250, high: 1000, open: 'high'}}),
  ];
  const shares = [supplied('PTC', {best: 40}), supplied('PTD', {low: 10, high: 40})];
  for (const [tag, data, bar, stretch, ...expected] of [
    ['dossier-casualty-bar', dossierWith({casualties: bars}), '.bar.side-2', '.bar.side-2', 0, 25, 25, 100],
    ['dossier-supplier-breakdown', dossierWith({suppliers: shares}), '.stack', '.shade', 40, 50, 50, 80],
  ] as const)
    it(`is solid as far as that, and hatched from there to its end, in its own colour: ${tag}`, async () => {
      const element = await bare(tag, data);
      const [whole] = all(element, bar);
      const {left, width} = whole!.getBoundingClientRect();
      const drawn = all(element, `${stretch} rect`);
      const edges = drawn.flatMap((each) => {
        const box = each.getBoundingClientRect();
        return [box.left, box.right].map((edge) => Math.round(((edge - left) / width) * 100));
      });
      assert.deepEqual(edges, expected);
      const hatching = drawn[1]!.getAttribute('fill')!.slice(4, -1);
      const {color} = getComputedStyle(whole!);
      for (const each of all(element, `${hatching}, ${bar} ~ .arrow`))
        assert.equal(getComputedStyle(each).color, color);
    });
});

describe('the marks of lines', () => {
  const box = (each: Element) => each.getBoundingClientRect();
  const middle = (each: Element) => [(box(each).left + box(each).right) / 2, (box(each).top + box(each).bottom) / 2];

  it('are at the amounts beside them, and at the reading line', async () => {
    const amounts = [
      spent('PTA', 2030, {best: 40}),
      spent('PTA', 2031, {best: 20}),
      spent('PTB', 2030, {low: 0, high: 10}),
      spent('PTC', 2031, {best: 30}),
    ];
    const element = await bare('dossier-spending-chart', dossierWith({spending: amounts}));
    const [area] = all(element, '.area > svg');
    const heights = new Map(
      all(element, '[text-anchor=end]').map((each) => [each.textContent, middle(each)[1]!] as const),
    );
    /** The amount at a height. */
    const amountAt = (y: number) => [...heights].find(([, height]) => Math.abs(height - y) < 3)?.[0];
    const amountsOf = (selector: string) => all(element, selector).map((each) => amountAt(middle(each)[1]!));
    assert.deepEqual([...heights.keys()], ['0', '10', '20', '30', '40']);
    assert.deepEqual(amountsOf('.area line:not([class])'), [...heights.keys()]);

    const [line] = all(element, 'path.side-1');
    assert.deepEqual([box(line!).top, box(line!).bottom].map(amountAt), ['40', '20']);
    const [doubt] = all(element, 'line.line');
    assert.deepEqual([box(doubt!).top, box(doubt!).bottom].map(amountAt), ['10', '0']);
    assert.deepEqual(amountsOf('circle[r="3"]'), ['30']);
    assert.deepEqual(amountsOf('.ends'), ['20', '10', '30']);

    const [input] = all(element, 'input') as [HTMLInputElement];
    for (const [edge, ...read] of [
      ['left', '40'],
      ['right', '20', '30'],
    ] as const) {
      input.value = edge === 'left' ? '0' : '1';
      input.dispatchEvent(new InputEvent('input'));
      await element.updateComplete;
      assert.deepEqual(amountsOf('circle[r="4.5"]'), read);
      for (const each of all(element, '.cursor, circle[r="4.5"]'))
        assert.closeTo(middle(each)[0]!, box(area!)[edge], 2);
    }
  });
});

describe('a date', () => {
  it('is a diamond of war, hollow or dashed where it was planned', async () => {
    const dates = [
      event('2030', 'War'),
      event('2031', 'Talks', {kind: 'diplomacy'}),
      event('2034', 'More talks', {kind: 'diplomacy', planned: true}),
    ];
    const element = await bare('dossier-key-dates', dossierWith({dates}));
    const lines = all(element, '.card').map((card) => getComputedStyle(card).borderTopStyle);
    assert.deepEqual(lines, ['solid', 'solid', 'dashed']);
    element.style.width = '320px';
    const looks = all(element, '.card > div').map((card) => {
      const {rotate, borderRadius, width, height} = getComputedStyle(card, '::before');
      assert.equal(height, width);
      return [rotate, borderRadius === '0px', width === '0px'];
    });
    assert.deepEqual(looks, [
      ['45deg', true, true],
      ['none', false, true],
      ['none', false, false],
    ]);
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

  it('of five parties are five, with names that end with a word where no claim stands behind it', async () => {
    const names = {
      'Russian Federation': 'Russian…',
      'Estonia, Latvia and Lithuania': 'Estonia, Latvia…',
      Verteidigungsgemeinschaft: 'Verteidigungsge…',
      'Armée (puis République)': 'Armée (puis Rép…',
      'United Kingdoms': 'United Kingdoms',
    };
    const data = dossierWith({
      spending: ['A', 'B', 'C', 'D', 'E'].flatMap((id, i) =>
        [2030, 2031].map((year) => spent(`PT${id}`, year, {best: i + 1})),
      ),
    });
    const parties = data.parties.map((party, i) => ({...party, name: Object.keys(names)[i]!}));
    const element = await bare('dossier-spending-chart', {...data, parties});
    assert.deepEqual(
      all(element, '.ends').map(({textContent}) => textContent),
      Object.values(names),
    );
    // Those of the third, fourth and fifth party have one colour.
    const grey = all(element, 'path.side-0').map((path) => getComputedStyle(path).strokeDasharray);
    assert.lengthOf(new Set(grey), 3);
  });
});
