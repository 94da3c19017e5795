import {assert, aTimeout, waitUntil} from '@open-wc/testing';
import type {FigureElement} from '../../src/element/shared/figure-element.js';
import {event} from '../documents/dates.js';
import {dossierWith} from '../documents/dossier.js';
import {expectWarning} from '../quiet.js';
import {bare, shown} from './fixture.js';

const own = dossierWith({dates: [event('2031-03-02', 'An own event')]});
const json = (value: unknown) => `<script type="application/json">${JSON.stringify(value)}</script>`;
const address = (text: string) => URL.createObjectURL(new Blob([text], {type: 'application/json'}));

describe('a long document', () => {
  const long = (event: string) =>
    dossierWith({
      dates: Array.from({length: 9000}, (_, i) => ({...own.dates![0]!, id: `${i}`, event: `${event} ${i + 1}`})),
    });
  const {now} = performance;
  let time: number;
  /** How much time goes by between two looks at the clock, in milliseconds. */
  let step: number;

  beforeEach(() => {
    time = 1000;
    step = 100;
    performance.now = () => (time += step);
  });
  afterEach(() => (performance.now = now));

  const isDone = (element: FigureElement, text: RegExp) =>
    waitUntil(() => text.test(shown(element).slice(0, 300)), `${text}`, {interval: 0, timeout: 5000});

  for (const [way, give] of [
    ['as data', (element: FigureElement) => (element.data = long('New event'))],
    ['inside', (element: FigureElement) => (element.innerHTML = json(long('New event')))],
    ['at src', (element: FigureElement) => (element.src = address(JSON.stringify(long('New event'))))],
  ] as const)
    it(`lets the page answer while it is read ${way}, and is shown whole`, async () => {
      const element = await bare('dossier-key-dates', way === 'as data' ? own : undefined);
      let answers = 0;
      const timer = setInterval(() => answers++);
      give(element);
      await isDone(element, /9,000.*New event 1\b/);
      clearInterval(timer);
      assert.isAtLeast(answers, 4);
    });

  it('is read at once as far as a moment goes, as each timer would make it wait', async () => {
    const element = await bare('dossier-key-dates', own);
    step = 0;
    let answers = 0;
    const timer = setInterval(() => answers++);
    element.data = long('New event');
    await isDone(element, /9,000.*New event 1\b/);
    clearInterval(timer);
    assert.isBelow(answers, 4);
  });

  it('is not shown where another one came meanwhile, nor by an element that is away', async () => {
    const element = await bare('dossier-key-dates', own);
    element.data = long('Old event');
    await element.updateComplete;
    element.data = dossierWith({dates: [event('2031-03-02', 'New event')]});
    await isDone(element, /New event/);
    await aTimeout(100);
    assert.notMatch(shown(element).slice(0, 300), /Old event/);

    element.data = long('Later event');
    await element.updateComplete;
    const {parentNode} = element;
    element.remove();
    await aTimeout(100);
    assert.notMatch(shown(element).slice(0, 300), /Later event/);
    parentNode!.append(element);
    await isDone(element, /Later event/);
  });

  it('is told of and shown once, by its last reading, where the page goes back to it while it is read', async () => {
    const element = await bare('dossier-key-dates', own);
    let errors = 0;
    element.addEventListener('dossier-error', () => errors++);
    const texts = new Set<string>();
    const watch = new MutationObserver(() => texts.add(shown(element)));
    watch.observe(element.shadowRoot!, {childList: true, characterData: true, subtree: true});
    const dates = long('Old event').dates!.map((each) => ({...each}));
    const document = dossierWith({dates});
    dates[8999]!.time = 'spring';
    expectWarning(/\/dates\/8999\/time/);
    element.data = document;
    await element.updateComplete;
    await aTimeout(0);
    element.data = long('Another event');
    await element.updateComplete;
    for (const each of dates) each.event = 'New event';
    element.data = document;
    await isDone(element, /8,999/);
    await aTimeout(100);
    watch.disconnect();
    assert.equal(errors, 1);
    for (const text of texts) assert.notMatch(text, /Old event|Another event/);
  });
});
