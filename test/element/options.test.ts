import {assert} from '@open-wc/testing';
import {CasualtyBar} from '../../src/index.js';
import type {Dossier} from '../../src/dossier/shape.js';
import type {Speech} from '../../src/model/speech.js';
import type {FigureElement} from '../../src/element/shared/figure-element.js';
import {yearsWithGaps} from '../documents/spending.js';
import {all, bare} from './fixture.js';

/** As a publisher's own element would be: one option more. */
class GroupBar extends CasualtyBar {
  static override properties = {...CasualtyBar.properties, group: {}};

  declare group: string | undefined;

  protected override figure(dossier: Dossier, speech: Speech) {
    const casualties = (dossier.casualties ?? []).filter(({group}) => group === this.group);
    return super.figure({...dossier, casualties}, speech);
  }
}

describe('an element with an option of its own', () => {
  it('draws its figure anew where that option differs', async () => {
    customElements.define('group-bar', GroupBar);
    const takeaways: (string | null)[] = [];
    for (const group of ['military', 'civilians']) {
      const element = (await bare('dossier-casualty-bar')).parentElement!.appendChild(new GroupBar());
      element.group = group;
      await element.updateComplete;
      takeaways.push(element.renderRoot.querySelector('.takeaway')!.textContent);
    }
    assert.match(takeaways[0]!, /3,900/);
    assert.match(takeaways[1]!, /nearly 700/);
    assert.notMatch(takeaways[1]!, /3,900/);
  });
});

describe('a reader who moves the reading line', () => {
  it('has the same figure, and what is printed with it, all the time', async () => {
    const element = await bare('dossier-spending-chart', yearsWithGaps);
    let count = 0;
    const {figure} = element as unknown as {figure: (...all: unknown[]) => unknown};
    Object.assign(element, {
      figure(...all: unknown[]) {
        count++;
        return figure.apply(element, all);
      },
    });
    const [slider] = all(element, 'input') as unknown as HTMLInputElement[];
    const [printed] = all(element, '.printed');
    for (const value of [3, 9, 0]) {
      slider!.value = `${value}`;
      slider!.dispatchEvent(new Event('input'));
      await element.updateComplete;
      assert.equal(all(element, '.readout .name')[0]!.textContent, `${2002 + value}`);
    }
    assert.equal(count, 0);
    assert.equal(all(element, '.printed')[0], printed);
  });
});

describe('a page whose prototypes have a next', () => {
  it('gets the bundled figures all the same', async () => {
    const prototype = Object.prototype as {next?: unknown};
    try {
      prototype.next = () => true;
      assert.match((await bare('dossier-casualty-bar')).renderRoot.textContent!, /3,900/);
    } finally {
      delete prototype.next;
    }
  });
});

describe('a page that has replaced Object.keys', () => {
  it('gets what it has asked for', async () => {
    await bare('dossier-casualty-bar');
    const {keys} = Object;
    const element = (await bare('dossier-casualty-bar')) as FigureElement & {conflict: string};
    try {
      Object.keys = () => [];
      element.conflict = 'attack-2023';
      await element.updateComplete;
    } finally {
      Object.keys = keys;
    }
    assert.notMatch(element.renderRoot.querySelector('.takeaway')!.textContent!, /3,900/);
  });
});

describe('the years on paper', () => {
  it('have heads that say with a word who claims the amounts below', async () => {
    const [first] = yearsWithGaps.spending!;
    const claimed = (creditedTo: string) => ({
      ...first!,
      id: creditedTo,
      evidence: first!.evidence.map((each) => ({...each, creditedTo})),
    });
    const spending = [...yearsWithGaps.spending!.slice(1), claimed('X'), claimed('Y')];
    const element = await bare('dossier-spending-chart', {...yearsWithGaps, spending});
    const heads = all(element, '.printed th[scope=col]').map(({textContent}) => textContent);
    assert.includeMembers(heads, ['Party A (according to X)', 'Party A (according to Y)']);
    const ends = all(element, '.ends')[0]!.textContent;
    assert.notInclude(ends, 'according');
  });
});
