// What hostile texts do to an element in a narrow place, in every field and every attribute: nothing runs, nothing is asked
// for, nothing is wider than its place, and what is harmless is shown as it is.
import assert from 'node:assert/strict';
import {after, before, it} from 'node:test';
import {copyOf, wholeDossier, withEverywhere} from '../documents/hostile-documents.mjs';
import {harmless, hostile} from '../documents/hostile-strings.mjs';
import {four, inEachEngine, lowDown, openSite, pageOf, tag, tags} from '../page.mjs';
import {clipless, isHarmed, isHeap, prepare} from './harm.mjs';
import {readable, strings} from './texts.mjs';

/** Texts that hold themselves what must not come from us. */
const looksWrong = /NaN|undefined|Infinity|Invalid Date|1970|\[object/;

inEachEngine('an element in a narrow place', (engine) => {
  let site, page;
  before(async () => {
    site = await openSite(engine);
    const csp = "default-src 'none'; img-src data:; script-src 'self'; style-src 'none'";
    page = await site.visit(pageOf(tag('defer'), four('', '')), {width: 320, csp, prepare});
    await page.evaluate(lowDown);
  });
  after(() => site.close());

  // Elsewhere it takes long, and what differs between texts is mostly ours.
  const step = engine === 'Chromium' ? 1 : 6;
  const some = (all) => all.filter((value, i) => i % step === 0 && !(hasNoClip && isHeap(value)));
  const each = engine === 'Chromium' ? 'each text' : 'every sixth text';
  const hasNoClip = clipless.includes(engine);

  const show = (document, view) =>
    page.evaluate(
      async (document, view) => {
        const results = [];
        for (const element of window.document.body.children) {
          if (!element.localName.startsWith('dossier-')) continue;
          element.view = view;
          element.data = document;
          await element.updateComplete;
          for (const details of element.shadowRoot.querySelectorAll('details')) details.open = true;
          const {textContent} = element.shadowRoot;
          results.push({tag: element.localName, faults: window.faultsOf(element), text: textContent});
        }
        return results;
      },
      document,
      view,
    );

  for (const group of new Set(hostile.map(({group}) => group)))
    it(`shows ${each} in each field as a text, no wider than itself: ${group}`, async () => {
      const values = hostile.filter((each) => each.group === group).map(({value}) => value);
      for (const value of some(values.filter((each) => readable.includes(each))))
        for (const view of step === 1 && /shapes|direction/.test(group) && value.length < 700
          ? ['chart', 'table']
          : ['chart'])
          for (const {tag, faults, text} of await show(withEverywhere(value), view)) {
            const where = `${tag}, ${view}: ${JSON.stringify(value.slice(0, 60))}`;
            assert.deepEqual(faults, [], where);
            assert.ok(text.includes(value.trim()), where);
            if (!looksWrong.test(value)) assert.doesNotMatch(text, looksWrong, where);
          }
      isHarmed(page);
    });

  it('shows what is harmless to the letter', async () => {
    for (const value of some(harmless))
      for (const {tag, faults, text} of await show(withEverywhere(value), 'chart')) {
        assert.deepEqual(faults, [], `${tag}: ${value}`);
        assert.ok(text.includes(value), `${tag}: ${value}`);
      }
    isHarmed(page);
  });

  it(
    'keeps a letter under a heap of marks from making the page wider',
    {skip: hasNoClip && `${engine} has no overflow-clip-margin`},
    async () => {
      for (const value of readable.filter(isHeap))
        for (const {tag, faults} of await show(withEverywhere(value), 'chart')) assert.deepEqual(faults, [], tag);
    },
  );

  it('does not turn figures round behind a name that turns its own direction', async () => {
    for (const {value} of hostile.filter(({group}) => group === 'direction')) {
      const document = copyOf(wholeDossier());
      document.parties[0].name = value;
      document.casualties = [{...document.casualties[0], count: {best: 1234}}];
      const isInOrder = await page.evaluate(async (document) => {
        const element = window.document.querySelector('dossier-casualty-bar');
        element.view = 'chart';
        element.data = document;
        await element.updateComplete;
        const [text] = [...element.shadowRoot.querySelector('.takeaway').childNodes].filter(({data}) =>
          /1,234/.test(data),
        );
        const first = text.data.lastIndexOf('1,234');
        const places = [0, 1, 2, 3, 4].map((i) => {
          const range = window.document.createRange();
          range.setStart(text, first + i);
          range.setEnd(text, first + i + 1);
          const {left, top} = range.getBoundingClientRect();
          return top * 1e4 + left;
        });
        return places.every((place, i) => !i || places[i - 1] < place);
      }, document);
      assert.ok(isInOrder, encodeURI(value));
    }
  });

  it(`takes ${each} as each of its attributes`, async () => {
    for (const value of some(strings)) {
      const results = await page.evaluate(
        async (tags, document, value) => {
          const elements = tags.map((tag) => {
            const element = window.document.createElement(tag);
            for (const name of element.constructor.observedAttributes) element.setAttribute(name, value);
            element.data = document;
            window.document.body.append(element);
            return element;
          });
          await Promise.all(elements.map(({updateComplete}) => updateComplete));
          const results = elements.map((element) => {
            const frame = element.shadowRoot.querySelector('.frame');
            return {
              tag: element.localName,
              faults: window.faultsOf(element),
              heading: element.shadowRoot.querySelector('.heading').textContent,
              classes: frame.className.trim(),
              isSeen: frame.offsetHeight > 50 && getComputedStyle(frame).position === 'relative',
            };
          });
          for (const element of elements) element.remove();
          return results;
        },
        tags,
        wholeDossier(),
        value,
      );
      for (const {tag, faults, heading, classes, isSeen} of results) {
        const where = `${tag}: ${JSON.stringify(value.slice(0, 60))}`;
        assert.deepEqual([faults, classes, isSeen], [[], 'frame', true], where);
        if (value.trim()) assert.equal(heading, value.trim(), where);
      }
    }
    isHarmed(page);
  });

  it(`takes ${each} as what a placeholder says`, async () => {
    const faults = await page.evaluate(
      async (strings, names) => {
        const faults = [];
        const tryOut = async (value) => {
          const figure = document.createElement('figure');
          for (const name of names) figure.setAttribute(`data-${name}`, value);
          figure.dataset.dossier = 'key-dates';
          const other = document.createElement('figure');
          other.dataset.dossier = value;
          document.body.append(figure, other);
          await new Promise((done) => setTimeout(done));
          const [element] = figure.children;
          await element.updateComplete;
          if (other.children.length) faults.push([value, 'filled']);
          if (element.attributes.length > names.length) faults.push([value, 'attributes']);
          faults.push(...window.faultsOf(element));
          figure.remove();
          other.remove();
        };
        // An element waits for its turn: of some at once no more than of one.
        while (strings.length) await Promise.all(strings.splice(0, 10).map(tryOut));
        return faults;
      },
      some(strings),
      [
        'json',
        'heading',
        'heading-level',
        'view',
        'lang',
        'color-scheme',
        'kinds',
        'from',
        'to',
        'dossier-id',
        'onclick',
        'style',
      ],
    );
    assert.deepEqual(faults, []);
    isHarmed(page);
  });
});
