// What the elements make of documents that are no dossiers, or not quite: no wrong figure, one message, one event.
import assert from 'node:assert/strict';
import {after, afterEach, before, it} from 'node:test';
import {bytes, malformed, oneFigure} from '../documents/hostile-jsons.mjs';
import {inEachEngine, lowDown, openSite, pageOf, tag, tags} from '../page.mjs';

/** Keeps what the elements tell the page and the console. */
const listen = () => {
  window.told = [];
  window.logged = [];
  for (const type of ['dossier-error', 'dossier-ready'])
    addEventListener(type, ({target, problems}) => window.told.push({type, target, problems}));
  for (const level of ['log', 'info', 'warn', 'error', 'debug'])
    console[level] = (...values) => window.logged.push(values.join(' '));
};

/** Gives a document to all of the elements at once, in one of the ways, and tells what comes of it. */
const tryOut = async (tags, way, text) => {
  window.told.length = window.logged.length = 0;
  const addresses = [];
  for (const tag of tags) {
    const element = document.createElement(tag);
    if (way === 'data') element.data = text;
    if (way === 'value') element.data = JSON.parse(text);
    if (way === 'src')
      element.setAttribute('src', addresses[addresses.push(URL.createObjectURL(new Blob([text]))) - 1]);
    if (way === 'address') element.setAttribute('src', text);
    if (way === 'child') {
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = text;
      element.append(script);
    }
    if (way === 'placeholder') {
      const figure = document.createElement('figure');
      figure.dataset.dossier = tag.replace('dossier-', '');
      figure.dataset.json = text;
      document.body.append(figure);
    } else document.body.append(element);
  }
  if (way === 'placeholder') await new Promise((done) => setTimeout(done));
  const all = tags.map((tag) => document.body.querySelector(tag));
  const isTold = (each) => window.told.some(({target}) => target === each);
  const updates = () => Promise.all(all.map(({updateComplete}) => updateComplete));
  await updates();
  for (let tries = 0; tries < 200 && !all.every(isTold); tries++) await new Promise((done) => setTimeout(done, 5));
  await updates();
  const results = all.map((shown) => {
    const {localName: tag, shadowRoot: root} = shown;
    // What comes from none of them counts for each.
    const told = window.told.filter(({target}) => target === shown || !all.includes(target));
    return {
      tag,
      events: told.map(({type}) => type),
      pointers: told.flatMap(({problems}) => problems?.map(({pointer}) => pointer) ?? []),
      logged: window.logged.filter(
        (text) => text.startsWith(`<${tag}>`) || !tags.some((other) => text.startsWith(`<${other}>`)),
      ),
      values: [...root.querySelectorAll('[part~=value]')].map(({textContent}) => textContent),
      text: root.textContent,
      hasFrame: !!root.querySelector('[part~=frame]'),
      isSeen: shown.offsetHeight > 0,
    };
  });
  document.body.replaceChildren();
  for (const address of addresses) URL.revokeObjectURL(address);
  return results;
};

inEachEngine('an element with a malformed document', (engine) => {
  let site, page, right;
  before(async () => {
    site = await openSite(engine);
    page = await site.visit(pageOf(tag(), ''), {prepare: listen});
    await page.evaluate(lowDown);
    right = (await page.evaluate(tryOut, tags, 'data', JSON.stringify(oneFigure()))).map(({values}) => new Set(values));
    for (const values of right) assert.ok(values.size > 0);
  });
  after(() => site.close());

  // What differs between the ways is ours: elsewhere each document comes in one of them.
  const ways = ['data', 'child', 'src', 'placeholder', 'value'];
  const isWhole = engine === 'Chromium';
  const rest = isWhole ? '' : ', of every eighth document';

  function check({name, isUnreadable}, way, results) {
    for (const [i, {tag, events, logged, values, text, hasFrame, isSeen, pointers}] of results.entries()) {
      const where = `${tag}, ${way}: ${name}`;
      assert.equal(events.filter((type) => type === 'dossier-error').length, 1, `${where}: ${events}`);
      assert.equal(logged.length, 1, `${where}: ${logged.join('\n')}`);
      assert.ok(logged[0].startsWith(`<${tag}> /`) && logged[0].length < 5000, `${where}: ${logged[0]}`);
      assert.ok(pointers.every((pointer) => pointer === '' || pointer.startsWith('/')));
      for (const value of values) assert.ok(right[i].has(value), `${where} shows ${value}`);
      assert.doesNotMatch(text, /NaN|undefined|Infinity|Invalid Date|1970|\[object/, where);
      assert.doesNotMatch(text, /3,900|Nagorno/, where);
      assert.equal(events.includes('dossier-ready'), hasFrame, where);
      if (isUnreadable) assert.ok(!hasFrame, where);
      // Of what other elements show, nothing is said.
      if (new Set(values).size < right[i].size) assert.match(text, /could not be read/, where);
      assert.ok(isSeen, where);
    }
  }

  it('has documents enough to try', () => {
    assert.equal(new Set(malformed.map(({name}) => name)).size, malformed.length);
    assert.ok(malformed.length >= 150, `${malformed.length}`);
  });

  for (const [i, way] of ways.entries())
    it(`shows no wrong figure, and says once what is wrong: ${way}${rest}`, async () => {
      for (const each of malformed.filter((_, n) => isWhole || n % 8 === i)) {
        if (way === 'placeholder' && !each.text.trim()) continue;
        if (way === 'value' && !each.document) continue;
        check(each, way, await page.evaluate(tryOut, tags, way, each.text));
      }
      assert.deepEqual(page.heard.errors, []);
    });

  it('leaves nothing behind where a script brings it', async () => {
    const documents = malformed.filter(({document}) => document).map(({text}) => text);
    const shown = await page.evaluate((documents) => {
      const {addDossier} = customElements.get('dossier-key-dates');
      return documents.map((text) => addDossier(JSON.parse(text)).problems.length);
    }, documents);
    assert.ok(shown.every((count) => count > 0));
    assert.deepEqual(page.heard.errors, []);
  });
});

inEachEngine('an element with bytes at its address', (engine) => {
  let site;
  before(async () => (site = await openSite(engine)));
  afterEach(() => site.leave());
  after(() => site.close());

  for (const [name, content] of Object.entries(bytes))
    it(`shows nothing of them, and says so: ${name}`, async () => {
      const page = await site.visit(pageOf(tag(), ''), {prepare: listen, more: {'/bytes.json': content}});
      for (const {events, logged, hasFrame, text, isSeen} of await page.evaluate(
        tryOut,
        tags,
        'address',
        '/bytes.json',
      )) {
        assert.deepEqual(
          [events, logged.length, hasFrame, isSeen],
          [['dossier-error'], 1, false, true],
          logged.join('\n'),
        );
        assert.match(logged[0], /not-loaded|bad-json/);
        assert.match(text, /could not be read/);
      }
      assert.deepEqual(page.heard.errors, []);
    });
});
