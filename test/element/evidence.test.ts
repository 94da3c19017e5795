import {assert, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {EvidenceEvent} from '../../src/index.js';
import {speechFor} from '../../src/model/speech.js';
import '../../src/words/languages.js';
import {event} from '../documents/dates.js';
import {dossierWith} from '../documents/dossier.js';
import type {FigureElement} from '../../src/element/shared/figure-element.js';
import {all, article, bare, figure, shown, tags} from './fixture.js';
import {onPaper} from './paper.js';

const opened = (element: FigureElement) => all(element, 'details[open] .evidence');

/** Opens the evidence of the first figure, and waits until the page has been told. */
async function open(element: FigureElement) {
  const told = oneEvent(element, 'dossier-evidence');
  all(element, 'summary')[0]!.click();
  return (await told) as unknown as EvidenceEvent;
}

for (const tag of tags) {
  describe(`evidence in <${tag}>`, () => {
    it('opens for every printed figure, with phrase, section and paragraph', async () => {
      const element = await bare(tag);
      const figures = all(element, '.value');
      assert.isAbove(figures.length, 1);
      for (const [i, figure] of figures.entries()) {
        figure.click();
        assert.lengthOf(opened(element), i + 1);
        const evidence = figure.closest('details')!.querySelector<HTMLElement>('.evidence')!;
        assert.match(evidence.innerText, /“[^”]+”.+, paragraph \d+\./s);
        assert.isTrue(evidence.checkVisibility());
      }
    });

    it('opens and closes by keyboard, and gives the focus back', async () => {
      const element = await bare(tag);
      const line = all(element, 'summary')[0]!;
      line.focus();
      await sendKeys({press: 'Enter'});
      assert.lengthOf(opened(element), 1);
      await sendKeys({press: 'Escape'});
      assert.lengthOf(opened(element), 0);
      assert.equal(element.shadowRoot!.activeElement, line);
    });

    it('closes with Escape what is open around the focus, or else the first that is open', async () => {
      const element = await bare(tag);
      const lines = all(element, '.body summary');
      lines[0]!.click();
      lines[1]!.click();
      lines[1]!.focus();
      await sendKeys({press: 'Escape'});
      assert.deepEqual(opened(element), all(element, '.evidence').slice(0, 1));
      assert.equal(element.shadowRoot!.activeElement, lines[1]);
      await sendKeys({press: 'Escape'});
      assert.lengthOf(opened(element), 0);
      assert.equal(element.shadowRoot!.activeElement, lines[0]);
    });

    it('keeps Escape from the page only while something is open', async () => {
      const element = await bare(tag);
      let heard = 0;
      const count = () => heard++;
      document.addEventListener('keydown', count);
      await open(element);
      all(element, 'summary')[0]!.focus();
      await sendKeys({press: 'Escape'});
      assert.equal(heard, 0);
      await sendKeys({press: 'Escape'});
      document.removeEventListener('keydown', count);
      assert.equal(heard, 1);
    });

    it('tells the page which entry was opened, and nothing when it closes', async () => {
      const element = await bare(tag);
      const {entry, target} = await open(element);
      assert.isString(entry.id);
      assert.equal(target, element);
      let told = 0;
      element.addEventListener('dossier-evidence', () => told++);
      all(element, 'summary')[0]!.click();
      await new Promise((done) => setTimeout(done, 50));
      assert.equal(told, 0);
    });

    it('closes when other data comes', async () => {
      const element = await bare(tag, article);
      await open(element);
      element.data = structuredClone(article);
      await element.updateComplete;
      assert.lengthOf(opened(element), 0);
    });

    it('is printed, open or not', async () => {
      const element = await bare(tag);
      const heights = await onPaper(element, () =>
        all(element, '.evidence').map((each) => each.getBoundingClientRect().height),
      );
      assert.isAbove(heights.length, 0);
      for (const height of heights) assert.isAbove(height, 20);
    });
  });
}

describe('evidence', () => {
  it('credits whom the article credits', async () => {
    const element = await bare('dossier-casualty-bar');
    await open(element);
    assert.include(
      shown(element),
      'Credited to Resolution 2391 (2021) of the Parliamentary Assembly of the Council of Europe.',
    );
  });

  it('jumps to the phrase where the address of the article is known', async () => {
    const evidence = [{section: 'Lead', paragraph: 1, quote: 'three-hundred, or so'}];
    const casualties = [
      {id: 'c', conflict: 'war', group: 'military', outcome: ['killed'], party: 'PTA', count: {best: 300}, evidence},
    ];
    const element = await bare('dossier-casualty-bar', {...dossierWith(), casualties});
    await open(element);
    const [link] = all(element, '.evidence a') as HTMLAnchorElement[];
    assert.equal(link!.href, 'https://example.org/what-was-counted#:~:text=three%2Dhundred%2C%20or%20so');
  });

  it('has no link where the address is not known', async () => {
    const element = await bare('dossier-casualty-bar');
    await open(element);
    assert.lengthOf(all(element, '.evidence a'), 0);
  });
});

describe('a phrase', () => {
  // What is in its box: the end, without which the rest is not the phrase that a link looks for.
  for (const [phrase, language, end] of [
    ['nearly 700 civilians', 'en', 'civilians”'],
    ['nearly 700\u00a0civilians', 'en', 'civilians”'],
    ['fast 700 Zivilpersonen', 'de', 'Zivilpersonen“'],
    ['près de 700 civils', 'fr', 'civils\u00a0»'],
    ['双方同意停火', 'en', '火”'],
    // A letter on its own would lose its shape, or its mark.
    ['القتلى', 'en', '“القتلى”'],
    ['दिल्ली', 'en', '“दिल्ली”'],
    ['—', 'en', '“—”'],
  ] as const)
    it(`is whole, and its end in a box: ${phrase}`, async () => {
      const [date] = dossierWith({dates: [event('2031-03-02', 'An event')]}).dates!;
      const quoted = dossierWith({dates: [{...date!, evidence: [{...date!.evidence[0]!, quote: phrase}]}]});
      const element = await figure(`<dossier-key-dates lang="${language}"></dossier-key-dates>`, quoted);
      const [quote] = all(element, 'blockquote');
      const [box] = all(element, 'blockquote span');
      assert.equal(quote!.textContent, speechFor(language).words.quote(phrase));
      assert.equal(box!.textContent, end);
      assert.equal(getComputedStyle(box!).display, 'inline-block');
    });
});
