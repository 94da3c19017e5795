// What hostile texts do in a page by every way in: data inside, addresses, scripts, drawn codes, placeholders, tables.
import assert from 'node:assert/strict';
import {after, afterEach, before, it} from 'node:test';
import {parseDossier} from '../../dist/dossier/parse.js';
import {articleScript} from '../../dist/embed/article-script.js';
import {copyOf, wholeDossier} from '../documents/hostile-documents.mjs';
import {hostile} from '../documents/hostile-strings.mjs';
import {tableOf} from '../documents/tables.mjs';
import {code, widgets} from '../embed.mjs';
import {inEachEngine, openSite, pageOf, tag, until} from '../page.mjs';
import {clipless, isHarmed, isHeap, prepare} from './harm.mjs';
import {readable} from './texts.mjs';

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
