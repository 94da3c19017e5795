// What the tests of hostile pages share: a page of somebody else's with the figures in it, and what must hold there. In
// Chromium each page is opened three times: with each kind of script of ours, and without one.
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, afterEach, before, it} from 'node:test';
import resolve from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';
import {data, four, inEachEngine, name, openSite, settle, until, without} from '../../page.mjs';
import {figuresIn, framesIn, hostIn} from './in-page.mjs';

const scripts = {
  classic: `<script src="${name}"></script>`,
  module: '<script type="module" src="/module.js"></script>',
  none: '<script src="/none.js"></script>',
};

/** A page's own content, which must stay as it is. */
export const OWN = `<div id="own"><h1 class="title">A page</h1><form><input id="field" name="field" value="typed"></form>
  <p>What the page <b>says</b>.</p><svg width="20" height="20"><rect width="20" height="20"></rect></svg></div>`;

/** The elements as a bundler puts them into a page, with Lit as it is. */
async function bundle() {
  const entry = `import '/dist/define.js'; import {addDossier} from '/dist/index.js'; addDossier(${data});`;
  const here = new URL('../../..', import.meta.url).pathname.replace(/\/$/, '');
  const made = await rollup({
    input: 'entry',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? id : id.startsWith('/dist/') ? here + id : null),
        load: (id) => (id === 'entry' ? entry : null),
      },
      resolve({exportConditions: ['production'], rootDir: here}),
    ],
    onwarn: () => {},
  });
  const {output} = await made.generate({format: 'es'});
  await made.close();
  return output[0].code;
}

const WORLD = 'a world of its own beside that of the page';

/** Where `@script` and `@four` stand in a page, our script and the elements do. */
const write = ({head = '', body = '@own @four', doctype = '<!doctype html>', html, nonce}, kind) => {
  const at = (html ?? head + body).includes('@script') ? '' : '@script';
  const whole =
    html ??
    `${doctype}<html lang="en"><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">${head}${at}</head><body>${body}</body></html>`;
  const fill = (text) =>
    text
      .replaceAll('@script', () => (nonce ? scripts[kind].replace(' ', ` nonce="${nonce}" `) : scripts[kind]))
      .replaceAll('@four', () => four())
      .replaceAll('@own', () => OWN);
  return Array.isArray(whole) ? whole.map(fill) : fill(whole);
};

const unless = (heard, ofHost) => {
  const rest = [...ofHost];
  return heard.filter((each) => {
    const at = rest.indexOf(each);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
};

/** What each element shows where it should show its figures: those of a page that does it no harm. */
function assertFigures(found, untouched, {boxes, count = 4, change: [figure, other] = ['', '']}) {
  assert.equal(found.length, count);
  for (const {tag, frames, text, isVisible, boxes: seen} of found) {
    const expected = untouched.find((each) => each.tag === tag);
    assert.equal(frames, 1, `${tag} has ${frames} frames`);
    assert.equal(text, expected.text.replaceAll(figure, other));
    assert.ok(isVisible, `${tag} is not to be seen`);
    if (!boxes) continue;
    const moved = seen.map((box, i) => box !== expected.boxes[i] && `${box}, not ${expected.boxes[i]}`).filter(Boolean);
    assert.deepEqual(moved.slice(0, 5), []);
  }
}

function assertFallback(found, {count = 4}) {
  assert.equal(found.length, count);
  for (const {tag, frames, isFallbackVisible} of found)
    assert.deepEqual([tag, frames, isFallbackVisible], [tag, 0, true]);
}

/** That a page is as it is without us. A Lit that a bundler brings notes its versions; our scripts leave nothing. */
function assertSame({globals, ...state}, without) {
  const lits = /^(litHtmlVersions|litElementVersions|litPropertyMetadata|reactiveElementVersions)$/;
  assert.deepEqual({...state, globals: without.globals}, without);
  assert.deepEqual(
    globals.filter((each) => !without.globals.includes(each) && !lits.test(each)),
    [],
  );
}

/**
 * Cases of hostile pages, each in each engine with each kind of script, or with those that are named. `shows` says what
 * holds: `figures`, or the `fallback`; `boxes`, in every engine or by its name, that they are where they are in a page that
 * does nothing, or nothing but what is in `beside`; `after`, what happens to the page then; `warnings`, how many lines of ours are in the console;
 * `check`, what else holds. `realm` is where the test looks from:
 * `isolated` where the page's own built-in objects cannot be trusted, and an engine has a world of its own beside that of
 * the page; `needed` where nothing can be asked without one. `requires` is the name of a global without which there is
 * nothing to try; `fails` says why an engine cannot. The page itself is never another than without us.
 */
export function hostilePages(title, cases, all = ['classic', 'module']) {
  inEachEngine(title, (engine) => {
    let site;
    let more;
    const untouched = {};
    const alone = {};
    before(async () => {
      site = await openSite(engine);
      more = {'/module.js': await bundle(), '/none.js': '', '/own.json': data.replaceAll('3900', '4321')};
    });
    afterEach(() => site.leave());
    after(() => site.close());

    const open = async (host, kind) => {
      const page = await site.visit(write(host, kind), {...host, more: {...more, ...host.more}});
      const realm = host.realm && !without(engine, WORLD) ? page.mainFrame().isolatedRealm() : page;
      const isDrawn = async () => {
        const found = await realm.evaluate(framesIn);
        return found.length && found.every(Boolean);
      };
      return {page, realm, look: () => realm.evaluate(figuresIn), drawn: () => until({evaluate: isDrawn})};
    };

    const known = {};
    const has = (name) =>
      (known[name] ??= open({}, 'none').then(({page}) => page.evaluate((name) => name in window, name)));

    const figuresOf = async (kind, {width, beside = ''}) => {
      const key = `${kind} ${width} ${beside}`;
      if (!untouched[key]) {
        const {look, drawn} = await open({width, head: beside}, kind);
        await drawn();
        untouched[key] = await look();
      }
      return untouched[key];
    };

    // Elsewhere it takes longer: there a part of many pages is opened, in WebKit others than in Firefox.
    const [step, first] = (cases.length > 6 && {Firefox: [2, 0], WebKit: [3, 1]}[engine]) || [1, 0];
    if (step > 1) it(`all but every ${step === 2 ? 'second' : 'third'} page`, {skip: 'tried in Chromium'}, () => {});
    for (const host of cases.filter((_, i) => i % step === first)) {
      const {
        name: what,
        shows = 'figures',
        after: then,
        warnings = 0,
        check,
        fails = {},
        requires,
        // The others take longer, and what differs between the kinds is ours.
        kinds = engine === 'Chromium' ? all : ['classic'],
      } = host;
      for (const kind of kinds) {
        it(
          `${what}, ${kind} script: ${typeof shows === 'string' ? shows : 'as told'}`,
          {
            skip: host.skip || (host.realm === 'needed' && without(engine, WORLD)) || fails[engine],
          },
          async (t) => {
            if (requires && !(await has(requires))) return t.skip(`this ${engine} has no ${requires}`);
            const expected = await figuresOf(kind, host);
            const visit = async (with_) => {
              const {page, realm, look, drawn} = await open(host, with_);
              await page.evaluate(() => document.querySelector('#field')?.focus({preventScroll: true}));
              if (with_ !== 'none' && shows === 'figures') await drawn();
              if (then) await page.evaluate(then, with_ !== 'none');
              // Where scripts are off no timer ends, and nothing changes.
              if (host.scripts !== false && (then || with_ !== 'none')) await page.evaluate(settle);
              return {page, heard: page.heard, look, state: await realm.evaluate(hostIn)};
            };
            const {page, heard, look, state} = await visit(kind);
            const found = await look();
            if (shows === 'figures')
              assertFigures(found, expected, {...host, boxes: host.boxes?.[engine] ?? host.boxes});
            else if (shows === 'fallback') assertFallback(found, host);
            await check?.({page, found, expected, kind});
            // What the script does to a page is the same elsewhere: there the page is opened without it only where it speaks itself.
            const speaks = [...heard.errors, ...heard.console.filter((each) => !each.startsWith('<dossier-'))];
            const plain = (engine === 'Chromium' || speaks[0]) && (await (alone[what] ??= visit('none')));
            if (plain && !host.changes) assertSame(state, plain.state);
            assert.deepEqual(unless(heard.errors, plain ? plain.heard.errors : []), []);
            const said = unless(heard.console, plain ? plain.heard.console : []).filter(
              (each) => each.startsWith('<dossier-') || !host.browsers?.test(each),
            );
            assert.equal(said.length, warnings, said.join('\n'));
          },
        );
      }
    }
  });
}

/** The same where a page does nothing but style and place: one kind of script will do. */
export const styledPages = (title, cases) => hostilePages(title, cases, ['classic']);

export const readDist = (file) => readFile(new URL(`../../../dist/${file}`, import.meta.url), 'utf8');
