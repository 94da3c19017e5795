import {assert, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {EvidenceEvent} from '../../src/index.js';
import {dossierWith} from '../documents/dossier.js';
import {all, bare, shown, tags} from './fixture.js';

for (const tag of tags) {
  describe(`evidence in <${tag}>`, () => {
    it('opens for every printed figure, one at a time, with phrase, section and paragraph', async () => {
      const element = await bare(tag);
      const buttons = all(element, 'button.value');
      assert.isAbove(buttons.length, 1);
      for (const button of buttons) {
        button.click();
        await element.updateComplete;
        assert.lengthOf(all(element, '.evidence'), 1);
        assert.match(all(element, '.evidence')[0]!.textContent, /“[^”]+”.+, paragraph \d+\./s);
        assert.equal(button.getAttribute('aria-expanded'), 'true');
      }
    });

    it('opens and closes by keyboard, and gives the focus back', async () => {
      const element = await bare(tag);
      const button = all(element, 'button.value')[0]!;
      button.focus();
      await sendKeys({press: 'Enter'});
      await element.updateComplete;
      assert.lengthOf(all(element, '.evidence'), 1);
      await sendKeys({press: 'Escape'});
      await element.updateComplete;
      assert.lengthOf(all(element, '.evidence'), 0);
      assert.equal(element.shadowRoot!.activeElement, button);
    });

    it('tells the page which entry was opened', async () => {
      const element = await bare(tag);
      setTimeout(() => all(element, 'button.value')[0]!.click());
      const event = (await oneEvent(document, 'dossier-evidence')) as EvidenceEvent;
      assert.isString(event.entry.id);
      assert.equal(event.target, element);
    });
  });
}

describe('evidence', () => {
  it('credits whom the article credits', async () => {
    const element = await bare('dossier-casualty-bar');
    all(element, 'button.value')[0]!.click();
    await element.updateComplete;
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
    all(element, 'button.value')[0]!.click();
    await element.updateComplete;
    const [link] = all(element, '.evidence a') as HTMLAnchorElement[];
    assert.equal(link!.href, 'https://example.org/what-was-counted#:~:text=three%2Dhundred%2C%20or%20so');
  });

  it('has no link where the address is not known', async () => {
    const element = await bare('dossier-casualty-bar');
    all(element, 'button.value')[0]!.click();
    await element.updateComplete;
    assert.lengthOf(all(element, '.evidence a'), 0);
  });
});
