// What hostile texts do in a page, in every field, every attribute and by every way in: nothing runs, nothing is asked for,
// nothing is wider than its place, and what is harmless is shown as it is.
import assert from 'node:assert/strict';
import {after, afterEach, before, it} from 'node:test';
import {parseDossier} from '../../dist/dossier/parse.js';
import {articleScript} from '../../dist/embed/article-script.js';
import {copyOf, wholeDossier, withEverywhere} from '../documents/hostile-documents.mjs';
import {harmless, hostile} from '../documents/hostile-strings.mjs';
import {tableOf} from '../documents/tables.mjs';
import {code, widgets} from '../embed.mjs';
import {four, inEachEngine, lowDown, openSite, pageOf, tag, tags, until} from '../page.mjs';

const strings = [...hostile.map(({value}) => value), ...harmless];
const readable = strings.filter((text) => parseDossier(withEverywhere(text)).dossier);

/** A letter under so many marks that it is wider than a figure. */
const isHeap = (text) => /\p{M}{30}/u.test(text);
/** Without `overflow-clip-margin` what stands over a figure's edge cannot be cut off but with the rings around the focus. */
const clipless = ['WebKit'];

/** Texts that hold themselves what must not come from us. */
const looksWrong = /NaN|undefined|Infinity|Invalid Date|1970|\[object/;

const prepare = () => {
  window.violations = [];
  addEventListener('securitypolicyviolation', ({blockedURI}) => window.violations.push(blockedURI));
  window.alert = window.confirm = window.prompt = () => (window.ran = 'dialog');
  window.told = [];
  for (const type of ['dossier-error', 'dossier-ready'])
    addEventListener(type, ({target, problems}) => window.told.push({type, target, problems}));
  /** What is wrong with what an element shows. */
  window.faultsOf = (element) => {
    const root = element.shadowRoot;
    // A heap of marks over one letter is cut off; of all else nothing may be.
    const frame = !/\p{M}{30}/u.test(root.textContent) && root.querySelector('.frame');
    const space = navigator.userAgent.includes('Firefox') ? 6 : 0;
    const all = [...root.querySelectorAll('*')];
    const names =
      /^(a|blockquote|button|caption|circle|details|div|g|input|li|line|ol|p|path|pattern|rect|slot|span|style|summary|sup|svg|table|tbody|td|text|th|thead|time|tr|ul)$/;
    return [
      ...all.filter(({localName}) => !names.test(localName)).map(({localName}) => `<${localName}>`),
      ...all.flatMap(({attributes}) =>
        [...attributes].map(({name}) => name).filter((name) => /^on|^style$|^src/.test(name)),
      ),
      ...all
        .filter(
          (each) => each.localName === 'a' && (!/^https?:$/.test(each.protocol) || each.username || each.password),
        )
        .map(({href}) => href),
      // What is cut off at the edge is so behind the ring around what has the focus. In Firefox a space that ends a line
      // can stand beyond its edge.
      ...[element, frame, document.documentElement]
        .filter((box) => box && box.scrollWidth > box.clientWidth + (box === element ? 4 : box === frame ? space : 0))
        .map((box) => `${box.localName}: ${box.scrollWidth} px in ${box.clientWidth}`),
      ...(window.ran ? [`ran: ${window.ran}`] : []),
      ...window.violations,
    ];
  };
};

const isHarmed = ({heard}) => {
  assert.deepEqual(heard.errors, []);
  assert.deepEqual(
    heard.requests.filter((path) => !/^\/(dist\/|documents\/|articles\.js|$)|^,$/.test(path)),
    [],
  );
};

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

inEachEngine('hostile texts by every way in', (engine) => {
  let site;
  before(async () => (site = await openSite(engine)));
  afterEach(() => site.leave());
  after(() => site.close());

  /** Many texts in one dossier: one key date for each, and names and notes of the other sections. */
  const together = (texts, id) => {
    const document = copyOf(wholeDossier());
    document.id = id;
    const [casualty, spent, supplied, date] = ['casualties', 'spending', 'suppliers', 'dates'].map(
      (name) => document[name][0],
    );
    const each = (entry, more) =>
      texts.map((text, i) => ({...entry, id: `${entry.id}-${i}`, note: text, ...more(text, i)}));
    return {
      ...document,
      parties: [...document.parties, ...texts.map((name, i) => ({id: `P${i}`, name}))],
      casualties: each(casualty, (_, i) => ({party: `P${i}`})),
      spending: each(spent, (_, i) => ({party: `P${i}`})),
      suppliers: each(supplied, (_, i) => ({supplier: `P${i}`, share: {best: 1}})),
      dates: each(date, (event) => ({event})),
    };
  };
  // Elsewhere, every third: others than those above.
  const some =
    engine === 'Chromium'
      ? readable
      : readable.filter((text, i) => i % 3 === 1 && !(clipless.includes(engine) && isHeap(text)));
  const chunks = Array.from({length: Math.ceil(some.length / 90)}, (_, i) => some.slice(i * 90, i * 90 + 90));

  for (const [n, texts] of chunks.entries())
    it(`are texts, as they are: ${n * 90} to ${n * 90 + texts.length}`, async () => {
      const documents = ['child', 'address', 'script', 'code', 'figure', 'table'].map((id) => together(texts, id));
      const [child, address, script, drawn, figure, table] = documents;
      const whole = wholeDossier();
      const others = Object.fromEntries(widgets.map(({section}) => [section, whole[section]]));
      const bodies = widgets.flatMap(({id, tag, section}) => [
        code(id, {}, 'bare', {own: parseDossier(child).dossier}),
        `<${tag} src="/documents/address.json"></${tag}>`,
        `<${tag} dossier="script"></${tag}>`,
        code(id, {}, 'script', {own: parseDossier(drawn).dossier}).replace(/<script async src[^]*$/, ''),
        code(id, {}, 'placeholder', {own: parseDossier(figure).dossier}),
        `<${tag} src="/documents/${section}.csv" dossier="table"></${tag}>`,
      ]);
      const more = {
        '/documents/address.json': JSON.stringify(address),
        '/articles.js': [script, {...table, ...others}]
          .map((each) => articleScript('', parseDossier(each).dossier))
          .join('\n'),
        ...Object.fromEntries(widgets.map(({section}) => [`/documents/${section}.csv`, tableOf(table[section])])),
      };
      const head = `${tag('defer')}<script defer src="/articles.js"></script>`;
      const page = await site.visit(pageOf(head, bodies.join('\n')), {more, prepare, width: 320});
      await until(page, () => window.told.filter(({type}) => type === 'dossier-ready').length >= 24);
      const shown = await page.evaluate(() =>
        [...document.querySelectorAll('body > *, figure > *')]
          .filter(({localName}) => localName.startsWith('dossier-'))
          .map((element) => ({
            tag: element.localName,
            faults: window.faultsOf(element),
            text: element.shadowRoot.textContent,
            way: element.dossier ?? element.getAttribute('src') ?? 'placeholder',
          })),
      );
      assert.equal(shown.length, 24);
      for (const {tag, faults, text, way} of shown) {
        assert.deepEqual(faults, [], `${tag}, ${way}`);
        for (const each of texts) {
          // A placeholder cannot hold what HTML cannot. No file can hold half a letter, and no cell begins with a space.
          const isLost = /[\x7f-\x9f]|\p{Noncharacter_Code_Point}/u.test(each);
          assert.ok(
            isLost || text.includes(way === 'table' ? each.trim().toWellFormed() : each),
            `${tag}, ${way}: ${JSON.stringify(each.slice(0, 60))}`,
          );
        }
      }
      assert.deepEqual(page.heard.console, []);
      isHarmed(page);
    });

  it('are told in one sentence where they are no address', async () => {
    const addresses = hostile.filter(
      ({group, value}) => group === 'addresses' && !/^\s*(\/|\\|https?:|about)/i.test(value),
    );
    const page = await site.visit(pageOf(tag('defer'), ''), {prepare});
    for (const {value} of addresses) {
      const before = page.heard.console.length;
      const told = await page.evaluate(async (value) => {
        window.told.length = 0;
        const element = document.createElement('dossier-key-dates');
        element.setAttribute('src', value);
        document.body.append(element);
        for (let tries = 0; tries < 200 && !window.told[0]; tries++) await new Promise((done) => setTimeout(done, 5));
        element.remove();
        return window.told.map(({type, problems}) => [type, problems.length]);
      }, value);
      assert.deepEqual(told, [['dossier-error', 1]], JSON.stringify(value));
      const ours = page.heard.console.slice(before).filter((text) => text.startsWith('<dossier-'));
      assert.equal(ours.length, 1, ours.join('\n'));
    }
    assert.equal(await page.evaluate(() => window.ran), undefined);
    assert.deepEqual(page.heard.errors, []);
  });
});
