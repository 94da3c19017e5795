// What the script leaves behind in a page: no request, nothing stored, no global, no built-in object changed.
import assert from 'node:assert/strict';
import {after, afterEach, before, it} from 'node:test';
import {four, inEachEngine, isQuiet, name, openSite, pageOf, settle, tag} from '../page.mjs';
import {showsOnce} from './shown-once.mjs';

inEachEngine('the traces of nagorno-karabakh.js', (engine) => {
  let site;
  before(async () => (site = await openSite(engine)));
  afterEach(() => site.leave());
  after(() => site.close());

  it('asks for nothing, stores nothing and leaves no global', async () => {
    const prepare = () => {
      window.touched = [];
      const spy = (owner, key) => {
        const {get, set, value} = Object.getOwnPropertyDescriptor(owner, key);
        const told = (use) =>
          use &&
          function (...given) {
            window.touched.push(key);
            return new.target ? Reflect.construct(use, given) : Reflect.apply(use, this, given);
          };
        Object.defineProperty(
          owner,
          key,
          value ? {value: told(value), writable: true} : {get: told(get), set: told(set)},
        );
      };
      spy(Document.prototype, 'cookie');
      for (const key of ['getItem', 'setItem', 'removeItem', 'key']) spy(Storage.prototype, key);
      for (const key of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
        if (Object.hasOwn(window, key)) spy(window, key);
      for (const key of ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker', 'SharedWorker', 'Image'])
        spy(window, key);
      spy(Navigator.prototype, 'sendBeacon');
      spy(Navigator.prototype, 'serviceWorker');
    };
    const before = `<script>window.was = new Set(Reflect.ownKeys(window)).add('was')</script>`;
    const page = await site.visit(pageOf(before + tag(), four()), {prepare});
    await showsOnce(page);
    await page.evaluate(() => {
      for (const {shadowRoot} of document.body.children)
        for (const each of shadowRoot.querySelectorAll('button')) each.click();
    });
    await page.evaluate(settle);
    assert.deepEqual(await page.evaluate(() => window.touched), []);
    const globals = () =>
      Reflect.ownKeys(window)
        .filter((key) => !window.was.has(key))
        .map(String);
    // What WebKit's driver leaves itself.
    const driver = 'Symbol(automationSessionProxy)';
    assert.deepEqual(
      (await page.evaluate(globals)).filter((key) => key !== driver),
      [],
    );
    assert.deepEqual(
      page.heard.requests.filter((address) => !address.includes('-')),
      ['/'],
    );
    assert.equal(page.heard.requests.filter((address) => address === name).length, 1);
    isQuiet(page);
  });

  it('leaves the built-in objects as they are', async () => {
    const count = `<script>window.builtIns = () => Object.getOwnPropertyNames(window).flatMap((name) => {
      const {value} = Object.getOwnPropertyDescriptor(window, name);
      return typeof value !== 'function' ? [] : [value, value.prototype ?? {}].flatMap((each) =>
        Reflect.ownKeys(each).map((key) => name + ' ' + String(key)));
    }); window.were = new Set(window.builtIns())</script>`;
    const page = await site.visit(pageOf(count + tag(), four()));
    await showsOnce(page);
    assert.deepEqual(await page.evaluate(() => window.builtIns().filter((each) => !window.were.has(each))), []);
  });
});
