import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, afterEach, before, it} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {articleScript} from '../../dist/embed/article-script.js';
import {code, forms, outside, own, ownText, release, widgets} from '../embed.mjs';
import {
  bundled,
  change,
  drawn,
  inEachEngine,
  isQuiet,
  name,
  openSite,
  pageOf,
  script,
  settle,
  tag,
  until,
} from '../page.mjs';
import {takesLong} from '../thorough.mjs';
import {strict, wordpress} from '../wordpress.mjs';

const plain = readFileSync(new URL('../../dist/dossier.js', import.meta.url), 'utf8');

/** What a reader sees of each widget: its figure, and what stands beside or in place of it. */
const seen = () =>
  [...document.querySelectorAll('section')].map((section) => {
    const element = [...section.querySelectorAll('*')].find(({localName}) => localName.startsWith('dossier-'));
    const frames = [...(element?.shadowRoot?.querySelectorAll('[part~=frame]') ?? [])];
    const isShown = frames.length === 1 && frames[0].checkVisibility() && frames[0].offsetHeight > 200;
    return {
      frames: frames.length,
      figure: isShown ? frames[0].innerText : '',
      // Of what is in an element, only what is shown.
      text: section.innerText.trim(),
      height: section.offsetHeight,
      overflow: document.documentElement.scrollWidth - innerWidth,
    };
  });

const DRAWN = ['script', 'self-hosted'];
const dead = {scripts: false};
const situations = {
  'in a page': {visit: {outside}, site: true, live: forms},
  'in a page that the script does not reach': {
    visit: {outside: {}, more: {'/dist/nagorno-karabakh.js': ''}},
    drawn: DRAWN,
  },
  'in a page with scripts off': {visit: dead, site: true, drawn: DRAWN},
  'saved by WordPress': {visit: {}, site: true, save: wordpress, live: ['placeholder']},
  'saved by WordPress, with scripts off': {visit: dead, save: wordpress, engines: ['Chromium']},
  'saved by a stricter editor': {visit: {}, site: true, save: strict, live: ['placeholder'], engines: ['Chromium']},
};

inEachEngine('a page with embed codes', (engine) => {
  let site;
  before(async () => (site = await openSite(engine)));
  afterEach(() => site.leave());
  after(() => site.close());

  const open = async (codes, {visit, site: hasScript, save = (html) => html}, isLive = false) => {
    const body = codes.map((html) => `<section>${save(html)}</section>`).join('\n');
    const page = await site.visit(pageOf(hasScript ? tag('async') : '', body), visit);
    if (isLive) await until(page, drawn);
    // Something may still come that should not, but not where no script of ours is.
    if (hasScript && visit !== dead) await sleep(200);
    return page;
  };

  for (const [where, situation] of Object.entries(situations)) {
    const {live = [], drawn = [], engines = [engine], save} = situation;
    const isElsewhere = !engines.includes(engine) && 'what an editor takes away is the same in every engine';
    const skip = isElsewhere || (save && takesLong.skip);
    for (const form of forms) {
      const isFigure = live.includes(form) || drawn.includes(form);
      const shows = isFigure ? 'the figure' : form === 'bare' ? 'nothing' : 'the readable form';

      it(`shows ${shows}, once: ${form}, ${where}`, {skip}, async () => {
        const page = await open(
          widgets.map(({id}) => code(id, {}, form)),
          situation,
          live.includes(form),
        );
        const widgetsSeen = await page.evaluate(seen);
        assert.equal(widgetsSeen.length, 4);
        for (const [i, {frames, figure, text, height}] of widgetsSeen.entries()) {
          assert.equal(frames, isFigure ? 1 : 0);
          if (isFigure) assert.match(figure, bundled[i]);
          if (isFigure || form === 'bare') {
            assert.equal(text, '');
            if (!isFigure) assert.equal(height, 0);
          } else {
            assert.match(text, bundled[i]);
            assert.match(text, /Source: Ilaria Romano, Reset DOC/);
            assert.equal(text.split(/Source: /).length, 2);
            assert.doesNotMatch(text, /:host|\{|CSV/);
          }
        }
        assert.deepEqual(page.heard.errors, []);
        if (!/not reach/.test(where)) isQuiet(page);
      });
    }
  }

  for (const form of forms) {
    it(`shows one’s own figures, and never the bundled ones: ${form}`, async () => {
      const codes = widgets.map(({id}) => code(id, {}, form, {own}));
      for (const where of ['in a page', 'in a page with scripts off']) {
        const page = await open(codes, situations[where], where === 'in a page');
        for (const [i, {figure, text}] of (await page.evaluate(seen)).entries()) {
          if (form === 'bare' && where !== 'in a page') assert.equal(figure + text, '');
          else assert.match(figure + text, ownText[widgets[i].id]);
          // Quotations and notes may still say them.
          assert.doesNotMatch(
            figure + text,
            /(^|\t)(3,900|\$634 million)(\t|$)|Armenia 3,900|Russian border guards begin/m,
          );
        }
        isQuiet(page);
      }
    });
  }

  for (const form of forms) {
    it(`never shows the bundled figures where one’s own were taken away: ${form}`, async () => {
      const take = (html) =>
        change(html, form === 'placeholder' ? / data-json="[^"]*"/ : /<script type.*?<\/script>/s, '');
      const codes = widgets.map(({id}) => take(code(id, {}, form, {own})));
      const page = await open(codes, situations['in a page']);
      // What is drawn stays until the element knows better, and then says so.
      await until(
        page,
        () => [...document.querySelectorAll('section *')].filter((each) => each.hasUpdated).length === 4,
      );
      for (const [i, {figure, text}] of (await page.evaluate(seen)).entries()) {
        assert.equal(figure, '');
        if (form !== 'bare') assert.match(text, ownText[widgets[i].id]);
      }
      assert.deepEqual(page.heard.errors, []);
      assert.equal(page.heard.console.length, 4);
    });
  }

  it('shows its own figures where the script of another article came first', async () => {
    const other = '/other.js';
    const late = '/late.js';
    const more = {[other]: articleScript(plain, own), [late]: script, [name]: ''};
    for (const form of forms) {
      const codes = widgets.map(
        ({id}) => `<section>${code(id, {}, form, {script: {...release, folder: '/late/'}})}</section>`,
      );
      const page = await site.visit(pageOf(tag('', other), codes.join('')), {more});
      await page.evaluate(settle);
      for (const {figure, text} of await page.evaluate(seen))
        assert.doesNotMatch(figure + text, /4,321|635 million|68%/);
      await page.evaluate((src) => document.head.append(Object.assign(document.createElement('script'), {src})), late);
      await until(page, drawn);
      for (const [i, {figure}] of (await page.evaluate(seen)).entries()) assert.match(figure, bundled[i]);
    }
  });

  it('speaks the language of one’s own figures, in the drawing as in the figure that takes its place', async () => {
    const german = {own: {...own, language: 'de'}};
    const {file} = release.languages.de;
    const more = {[`/dist/${file}`]: readFileSync(new URL(`../../dist/${file}`, import.meta.url), 'utf8')};
    const codes = widgets.map(({id}) => code(id, {}, 'self-hosted', german));
    const drawing = await (await open(codes, {visit: dead})).evaluate(seen);
    const after = await open(codes, {visit: {more}}, true);
    await until(
      after,
      () => [...document.querySelectorAll('section > *')].filter((each) => each.hasUpdated).length === 4,
    );
    assert.deepEqual(await after.evaluate(seen), drawing);
    for (const {figure} of drawing) assert.match(figure, /Quelle: .*2023[^]*Tabelle\s*CSV\s*Zitieren/);
    isQuiet(after);
    // The same script speaks English where that is asked for.
    const page = await open(
      codes.map((html) => html.replace('lang="de"', 'lang="en"')),
      {visit: {more}},
    );
    await until(
      page,
      () => [...document.querySelectorAll('section > *')].filter((each) => each.hasUpdated).length === 4,
    );
    for (const {figure} of await page.evaluate(seen)) assert.match(figure, /Source: .*2023[^]*Table\s*CSV\s*Cite/);
  });

  it('shows one’s own figures where WordPress has saved a placeholder', async () => {
    const codes = widgets.map(({id}) =>
      code(id, {heading: 'Own “words” & <more>', view: 'table'}, 'placeholder', {own}),
    );
    const page = await open(codes, situations['saved by WordPress'], true);
    for (const [i, {figure}] of (await page.evaluate(seen)).entries()) {
      assert.match(figure, ownText[widgets[i].id]);
      assert.ok(figure.startsWith('Own “words” & <more>'));
    }
    isQuiet(page);
  });

  it('shows the readable form where a policy blocks the drawing’s style sheet, until the script is there', async () => {
    const csp = `default-src 'none'; img-src data:; script-src 'self'; style-src 'none'`;
    const codes = widgets.map(({id}) => code(id, {}, 'self-hosted'));
    const visit = {csp, more: {'/dist/nagorno-karabakh.js': ''}};
    const before = await (await open(codes, {visit})).evaluate(seen);
    const after = await (await open(codes, {visit: {csp}}, true)).evaluate(seen);
    for (const [i, expected] of bundled.entries()) {
      assert.equal(before[i].figure, '');
      assert.match(before[i].text, expected);
      assert.match(after[i].figure, expected);
      assert.equal(after[i].text, '');
    }
  });

  const insertions = {
    innerHTML: (html) => (document.querySelector('main').innerHTML = html),
    insertAdjacentHTML: (html) => document.querySelector('main').insertAdjacentHTML('beforeend', html),
    setHTMLUnsafe: (html) => document.querySelector('main').setHTMLUnsafe(html),
    'a fragment': (html) =>
      document.querySelector('main').append(document.createRange().createContextualFragment(html)),
    // As frameworks do, and as a page does that moves its article about.
    'a template': (html) => {
      const template = document.createElement('template');
      template.innerHTML = html;
      document.querySelector('main').append(document.importNode(template.content, true));
      document.body.prepend(document.querySelector('main'));
    },
  };
  for (const [method, insert] of Object.entries(insertions)) {
    const isFew = ['innerHTML', 'a template'].includes(method);
    const others = isFew ? {} : engine === 'Chromium' ? takesLong : {skip: 'tried in Chromium'};
    for (const form of ['self-hosted', 'placeholder']) {
      it(`shows each figure once where it was inserted later: ${method}, ${form}`, others, async () => {
        for (const isFirst of [true, false]) {
          const html = widgets.map(({id}) => `<section>${code(id, {}, form)}</section>`).join('');
          const page = await site.visit(pageOf(isFirst ? tag() : '', '<p>Before</p><main></main>'));
          await page.evaluate(insert, html);
          if (!isFirst) {
            const texts = (await page.evaluate(seen)).map(({figure, text}) => figure || text);
            for (const [i, expected] of bundled.entries()) assert.match(texts[i], expected);
            await page.evaluate(
              (src) => document.head.append(Object.assign(document.createElement('script'), {src})),
              name,
            );
          }
          await until(page, drawn);
          await page.evaluate(settle);
          for (const [i, {frames, figure, text}] of (await page.evaluate(seen)).entries()) {
            assert.deepEqual([frames, text], [1, '']);
            assert.match(figure, bundled[i]);
          }
          assert.deepEqual(page.heard.errors, []);
        }
      });
    }
  }
});
