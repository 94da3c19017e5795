import {assert, oneEvent, waitUntil} from '@open-wc/testing';
import type {ErrorEvent} from '../../src/index.js';
import type {FigureElement} from '../../src/element/shared/figure-element.js';
import {casualty} from '../documents/casualties.js';
import {partlyFaulty, unreadable} from '../documents/faulty.js';
import {expectWarning} from '../quiet.js';
import {article, bare, figure, shown, tags} from './fixture.js';
import {address, bundledText, own, ownText} from './own-data.js';

const json = (value: unknown) => `<script type="application/json">${JSON.stringify(value)}</script>`;

const sections = ['casualties', 'spending', 'suppliers', 'dates'];

/** Own data in which no entry of an element's section can be read. */
const emptied = (tag: string) => ({...own, [sections[tags.indexOf(tag as never)]!]: [{id: 'own'}]});

for (const tag of tags) {
  describe(`where <${tag}> gets its data`, () => {
    it('shows the bundled dossier where it has no data of its own', async () => {
      assert.match(shown(await bare(tag)), bundledText);
    });

    it('prefers the property to everything else', async () => {
      const element = await figure(`<${tag} dossier="nagorno-karabakh">${json(article)}</${tag}>`, own);
      assert.match(shown(element), ownText);
      assert.notMatch(shown(element), bundledText);
    });

    it('reads an attribute, follows it, and leaves it for good where the property is set', async () => {
      const element = await figure(`<${tag}></${tag}>`);
      const other = {...article, id: `attribute-${tag}`};
      element.setAttribute('data', JSON.stringify(own));
      await waitUntil(() => ownText.test(shown(element)));
      element.setAttribute('data', JSON.stringify(other));
      await waitUntil(() => bundledText.test(shown(element)));
      element.data = own;
      await element.updateComplete;
      assert.match(shown(element), ownText);
      element.data = undefined;
      await element.updateComplete;
      // The own figures stay until there are others: neither the attribute's nor the bundle's take their place.
      element.setAttribute('data', JSON.stringify({...other, id: `late-${tag}`}));
      await new Promise((resolve) => setTimeout(resolve, 20));
      await element.updateComplete;
      assert.notMatch(shown(element), bundledText);
    });

    it('takes an empty attribute for none', async () => {
      assert.match(shown(await figure(`<${tag} data=""></${tag}>`)), bundledText);
    });

    it('reads a JSON script inside', async () => {
      assert.match(shown(await figure(`<${tag}>${json(own)}</${tag}>`)), ownText);
    });

    for (const start of [
      '<script type="text/json">',
      '<script type=" application/json; charset=utf-8">',
      '<script type="application/ld+json">',
      '<script type="text/plain">',
      '<script>',
    ])
      it(`reads it in ${start} too`, async () => {
        // A script without a type would run, and what it has is no program: here a page never runs it.
        const element = await figure(`<${tag}><p>Soon.</p>${start}${JSON.stringify(own)}</script></${tag}>`);
        assert.match(shown(element), ownText);
        assert.notMatch(shown(element), bundledText);
      });

    it('keeps its fallback where none of its entries can be read', async () => {
      expectWarning(/missing-field/);
      const element = await figure(`<${tag}><p>As published.</p>${json(emptied(tag))}</${tag}>`);
      assert.equal(shown(element), '');
      assert.isTrue(element.querySelector('p')!.checkVisibility());
    });

    it('keeps its last good figures where none of the new entries can be read', async () => {
      expectWarning(/missing-field/);
      const element = await bare(tag, own);
      element.data = emptied(tag);
      await element.updateComplete;
      assert.match(shown(element), ownText);
      assert.match(shown(element), /earlier figures/);
    });

    it('fetches what src names, and shows its fallback until it is there', async () => {
      const ready = oneEvent(document, 'dossier-ready');
      const element = await figure(`<${tag} src="${address(JSON.stringify(own))}"><p>Soon.</p></${tag}>`);
      assert.notMatch(shown(element), bundledText);
      await ready;
      assert.match(shown(element), ownText);
    });

    it('never shows the bundled figures in place of its own bad data', async () => {
      expectWarning(/missing-field/);
      const element = await figure(`<${tag}>${json(unreadable)}</${tag}>`);
      assert.equal(shown(element), 'These figures could not be read and are not shown.');
      assert.isTrue(element.renderRoot.querySelector('.frame')!.checkVisibility());
    });

    it('keeps its fallback where its own data is bad', async () => {
      expectWarning(/bad-json/);
      const element = await figure(
        `<${tag}><p>As published.</p><script type="application/json">{"id": </script></${tag}>`,
      );
      assert.equal(shown(element), '');
      assert.isTrue(element.querySelector('p')!.checkVisibility());
    });

    it('keeps its fallback where the element that names its own data is all that a sanitizer has left', async () => {
      for (const name of ['lost', '']) {
        expectWarning(/unknown-dossier/);
        const element = await figure(`<${tag}><p>As published.</p><data value="${name}"></data></${tag}>`);
        await waitUntil(() => element.querySelector('p')!.checkVisibility());
        assert.equal(shown(element), '');
      }
    });

    it('takes a number in the page’s own words for no such name', async () => {
      const element = await figure(`<${tag}><p>About <data value="3900">3,900</data>.</p></${tag}>`);
      assert.match(shown(element), bundledText);
    });

    it('leaves out a faulty entry, says so, and tells the page', async () => {
      expectWarning(/casualties\/1/);
      setTimeout(() => void bare(tag, partlyFaulty));
      const {target, problems} = (await oneEvent(document, 'dossier-error')) as ErrorEvent & {target: HTMLElement};
      assert.include(
        problems.map(({pointer}) => pointer),
        '/casualties/1/count/best',
      );
      const text = (target.shadowRoot!.querySelector('.frame') as HTMLElement).innerText;
      assert.include(text, 'missing here');
      assert.notMatch(text, /NaN|undefined|Infinity|Invalid|1970/);
    });
  });
}

describe('a fallback', () => {
  for (const tag of tags)
    it(`is seen from the first moment in <${tag}>, until the figure is`, async () => {
      const element = document.createElement(tag) as FigureElement;
      element.innerHTML = '<p>As published.</p>';
      document.body.append(element);
      assert.isTrue(element.querySelector('p')!.checkVisibility());
      await element.updateComplete;
      assert.isFalse(element.querySelector('p')!.checkVisibility());
      element.remove();
    });
});

describe('where elements get their data', () => {
  for (const [what, part] of [
    ['a field too many', {comment: 'For us.'}],
    ['a faulty entry of another widget', {dates: [{}]}],
  ] as const)
    it(`does not say that entries are missing here for ${what}`, async () => {
      expectWarning(/unknown-field|missing-field/);
      const element = await figure('<dossier-casualty-bar></dossier-casualty-bar>');
      element.data = {...own, ...part};
      await oneEvent(element, 'dossier-error');
      assert.match(shown(element), /4,321/);
      assert.notMatch(shown(element), /missing here/);
    });

  it('shows the newest src, whatever answers first', async () => {
    const element = await figure(
      `<dossier-casualty-bar src="${address(JSON.stringify(article))}"></dossier-casualty-bar>`,
    );
    element.src = address(JSON.stringify(own));
    await waitUntil(() => /4,321/.test(shown(element)));
    await new Promise((done) => setTimeout(done, 50));
    assert.match(shown(element), /4,321/);
  });

  it('does not show letters that were lost', async () => {
    expectWarning(/not-loaded/);
    const latin = Uint8Array.from(JSON.stringify({...own, title: 'Café'}), (letter) => letter.charCodeAt(0));
    const told = oneEvent(document, 'dossier-error');
    const src = URL.createObjectURL(new Blob([latin], {type: 'application/json'}));
    const element = await figure(`<dossier-casualty-bar src="${src}"></dossier-casualty-bar>`);
    await told;
    await element.updateComplete;
    assert.equal(shown(element), 'These figures could not be read and are not shown.');
  });

  it('says that an address gave no dossier', async () => {
    expectWarning(/not-loaded|bad-json/);
    const told = oneEvent(document, 'dossier-error');
    const element = await figure(
      `<dossier-casualty-bar src="${address('<!doctype html>', 'text/html')}"></dossier-casualty-bar>`,
    );
    await told;
    await element.updateComplete;
    assert.equal(shown(element), 'These figures could not be read and are not shown.');
  });

  it('waits for a dossier that is named but not there yet, and says so once the page is loaded', async () => {
    expectWarning(/unknown-dossier/);
    const element = await figure('<dossier-casualty-bar dossier="to-come"><p>Soon.</p></dossier-casualty-bar>');
    assert.equal(shown(element), '');
    const {addDossier} = await import('../../src/index.js');
    addDossier({...own, id: 'to-come'} as never);
    await element.updateComplete;
    assert.match(shown(element), /4,321/);
  });

  it('redraws when its data changes', async () => {
    const element = await bare('dossier-casualty-bar', own);
    element.data = {...own, casualties: [casualty({id: 'own', count: {best: 777}})]};
    await element.updateComplete;
    assert.include(shown(element), '777');
  });
});

describe('an option that asks for what there is not', () => {
  it('is told once, with what there is', async () => {
    expectWarning(/found "no-war", expected a match for war-2020, attack-2023/);
    let events = 0;
    const count = () => events++;
    document.addEventListener('dossier-error', count);
    const element = await figure('<dossier-casualty-bar conflict="no-war"></dossier-casualty-bar>');
    element.heading = 'Drawn again';
    await element.updateComplete;
    document.removeEventListener('dossier-error', count);
    assert.equal(events, 1);
    assert.match(shown(element), /There are no figures to show here/);
  });

  it('leaves the fallback where there is one', async () => {
    expectWarning(/found "no-war"/);
    const element = await figure('<dossier-casualty-bar conflict="no-war"><p>As published.</p></dossier-casualty-bar>');
    assert.equal(shown(element), '');
    assert.isTrue(element.querySelector('p')!.checkVisibility());
    element.setAttribute('conflict', 'war-2020');
    await element.updateComplete;
    assert.match(shown(element), /3,900/);
  });
});

describe('an update that fails', () => {
  const stale = /earlier figures/;

  for (const tag of tags)
    it(`leaves the last good figures of <${tag}>, marked as such`, async () => {
      expectWarning(/missing-field/);
      const element = await bare(tag, own);
      assert.notMatch(shown(element), stale);
      element.data = unreadable;
      await element.updateComplete;
      assert.match(shown(element), ownText);
      assert.match(shown(element), stale);
      element.data = own;
      await element.updateComplete;
      assert.notMatch(shown(element), stale);
    });

  it('marks them too while newer ones are on their way', async () => {
    const element = await bare('dossier-casualty-bar', own);
    element.data = null;
    await element.updateComplete;
    assert.match(shown(element), stale);
  });

  it('does not leave the bundled figures', async () => {
    expectWarning(/missing-field/);
    const element = await bare('dossier-casualty-bar');
    element.data = unreadable;
    await element.updateComplete;
    assert.equal(shown(element), 'These figures could not be read and are not shown.');
  });

  for (const [how, empty] of [
    ['its property is emptied', (element) => (element.data = undefined)],
    ['its script goes', (element) => element.replaceChildren()],
  ] as [string, (element: FigureElement) => void][])
    it(`does not give way to the bundled figures where ${how}`, async () => {
      const element = await figure(`<dossier-casualty-bar>${json(own)}</dossier-casualty-bar>`);
      element.data = own;
      await element.updateComplete;
      if (how.includes('script')) element.data = undefined;
      else element.replaceChildren();
      empty(element);
      await new Promise((done) => setTimeout(done));
      await element.updateComplete;
      assert.match(shown(element), ownText);
      assert.match(shown(element), stale);
    });
});
