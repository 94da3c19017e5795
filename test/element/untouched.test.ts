import {assert} from '@open-wc/testing';
import {addDossier} from '../../src/index.js';
import {all, article, bare, button, shown, tags} from './fixture.js';

/** A document like the article's, which the page does not have yet. */
const another = (id: string) => ({...article, id});

describe('a figure that nobody has touched', () => {
  for (const tag of tags) {
    it(`keeps nothing of Lit's for each of its places until it changes, in <${tag}>`, async () => {
      const element = await bare(tag);
      assert.isUndefined((element.renderRoot as ParentNode & {_$litPart$?: unknown})._$litPart$);
      element.heading = 'Other words';
      await element.updateComplete;
      assert.match(shown(element), /^Other words/);
      const [frame] = all(element, '.frame');
      element.heading = 'Yet other words';
      await element.updateComplete;
      assert.match(shown(element), /^Yet other words/);
      assert.equal(all(element, '.frame')[0], frame);
    });

    it(`is not made anew for what changes nothing, in <${tag}>`, async () => {
      const element = await bare(tag);
      const [frame] = all(element, '.frame');
      addDossier(another(`untouched-${tag}`));
      document.dispatchEvent(new Event('readystatechange'));
      element.append('A word more of the page’s own');
      await new Promise((resolve) => setTimeout(resolve));
      await element.updateComplete;
      assert.equal(all(element, '.frame')[0], frame);
    });

    it(`keeps what is open and has the focus when it changes for the first time, in <${tag}>`, async () => {
      const element = await bare(tag);
      const open = () => all(element, 'details').map((each) => (each as HTMLDetailsElement).open);
      all(element, 'summary')[1]!.click();
      all(element, 'summary')[1]!.focus();
      const before = open();
      assert.isTrue(before[1]);
      element.heading = 'Other words';
      await element.updateComplete;
      assert.deepEqual(open(), before);
      assert.equal(element.shadowRoot!.activeElement, all(element, 'summary')[1]);
    });

    it(`shows its table in answer to its button, in <${tag}>`, async () => {
      const element = await bare(tag);
      for (const summary of all(element, '.body summary')) summary.click();
      button(element, 'Table').focus();
      button(element, 'Table').click();
      await element.updateComplete;
      assert.equal(element.shadowRoot!.activeElement, button(element, 'Chart'));
      assert.lengthOf(all(element, 'details[open]'), 0);
      button(element, 'Chart').click();
      await element.updateComplete;
      assert.equal(element.shadowRoot!.activeElement, button(element, 'Table'));
    });
  }

  it('is followed by a pointer and a voice without being made anew', async () => {
    const years = [2018, 2019, 2020].map((year) => ({
      ...article.spending[0]!,
      id: `in-${year}`,
      time: String(year),
    }));
    const element = await bare('dossier-spending-chart', {...article, id: 'followed', spending: years});
    const [input] = all(element, 'input') as [HTMLInputElement];
    input.value = '0';
    input.dispatchEvent(new Event('input'));
    await element.updateComplete;
    assert.match(shown(element), /2018/);
    assert.equal(all(element, 'input')[0], input);
  });
});
