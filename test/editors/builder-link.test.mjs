// What leads into the embed builder and out of it: links to a set-up, and the page that has opened it.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, afterEach, before, describe, it} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {openPicker} from '../builder.mjs';
import {code, own, ownDocument, ownText, release} from '../embed.mjs';
import {data, isQuiet, openSite, pageOf, until} from '../page.mjs';

const script = {...release, folder: '/'};
const catalogue = JSON.parse(readFileSync(new URL('../../dist/catalogue.json', import.meta.url), 'utf8'));
const FIELD = 'A dossier as JSON, or a table (CSV) of this widget’s figures';
const linkOf = async (editor, holds = /./) =>
  until(
    editor.page,
    (source) => {
      const {value} = document.querySelector('dossier-embed-builder').shadowRoot.querySelector('#link');
      return new RegExp(source).test(value) && value;
    },
    holds.source,
  );

describe('a link to a set-up', () => {
  let site;
  before(async () => (site = await openSite()));
  afterEach(() => site.leave());
  after(() => site.close());

  it('hands over all that is set', async () => {
    const editor = await openPicker(site);
    await editor.press('radio', 'Key dates');
    await editor.press('checkbox', 'War');
    await editor.type('textbox', 'Heading', 'Käse & “Krieg” #1');
    await editor.press('button', '900 px');
    await editor.press('button', 'Dark');
    await editor.press('button', 'Right to left');
    await editor.press('tab', 'Script, self-hosted');
    await editor.fill('Folder of the script on your server', '/a b/');
    const hash = await editor.hash(/folder=/);
    assert.equal(new URL(await linkOf(editor, /folder=/)).hash, hash);

    const other = await openPicker(site, {query: hash});
    await other.preview(/^Käse & “Krieg” #1/);
    assert.equal(
      await other.code(),
      code('key-dates', {kinds: 'war', heading: 'Käse & “Krieg” #1'}, 'self-hosted', {
        script: {...script, folder: '/a b/'},
      }),
    );
    const pressed = await other.page.evaluate(() => {
      const {shadowRoot} = document
        .querySelector('dossier-embed-builder')
        .shadowRoot.querySelector('dossier-builder-preview');
      return [...shadowRoot.querySelectorAll('[aria-pressed=true]')].map(({innerText}) => innerText.split(/✓|\n/)[0]);
    });
    assert.deepEqual(pressed, ['900 px', 'Dark', 'Right to left']);
    assert.equal(await linkOf(other), new URL(hash, other.page.url()).href);
    isQuiet(other.page);
  });

  it('carries own figures', async () => {
    const editor = await openPicker(site);
    await (await editor.part('details.own > summary')).click();
    await editor.fill(FIELD, JSON.stringify(ownDocument));
    const hash = await editor.hash(/own=/);
    assert.ok(hash.length < 6500, `${hash.length} letters`);
    const other = await openPicker(site, {query: hash});
    await other.preview(ownText['casualty-bar']);
    assert.equal(await other.code(), code('casualty-bar', {}, 'script', {script, own}));
    isQuiet(other.page);
  });

  it('says where own figures are too long for it', async () => {
    const editor = await openPicker(site);
    await (await editor.part('details.own > summary')).click();
    // Letters that cannot be packed.
    let seed = 1;
    const letter = () => String.fromCharCode(35 + ((seed = (seed * 48271) % 2147483647) % 90));
    const noise = Array.from({length: 8000}, letter).join('');
    await editor.fill(FIELD, noise);
    await editor.says('.link + [role=status]', /too long for a link: hand their file over as well/);
    assert.doesNotMatch(await linkOf(editor), /own=/);
  });

  it('is not written before somebody has set something', async () => {
    const editor = await openPicker(site);
    await linkOf(editor);
    await sleep(500);
    assert.equal(await editor.page.evaluate(() => location.hash), '');
  });

  it('is followed when it comes to an open page', async () => {
    const editor = await openPicker(site);
    await editor.page.evaluate(() => (location.hash = '#widget=spending-chart&option.view=table'));
    await editor.preview(/Armenia\s+\$634 million/);
  });

  const hostile = [
    '#',
    '#%',
    '#%E0%A4%A',
    '#widget=nothing',
    '#widget=__proto__',
    '#widget=casualty-bar&own=%00',
    '#widget=casualty-bar&own=AAAA',
    '#widget=casualty-bar&form=constructor&theme=blue&direction=up&width=1e9',
    '#widget=casualty-bar&option.__proto__=1&option.onclick=alert(1)&option.constructor=1&__proto__=2',
    `#widget=casualty-bar&option.heading=${'x'.repeat(3000)}`,
    `#widget=casualty-bar&own=${'A'.repeat(7000)}`,
    // A text that unfolds into 10 million letters.
    'bomb',
  ];
  for (const hash of hostile) {
    it(`ignores what it does not know: ${hash.slice(0, 60)}`, async () => {
      const bomb = await new Response(
        new Blob(['{"own":"', 'x'.repeat(2e6), '"}']).stream().pipeThrough(new CompressionStream('deflate-raw')),
      ).arrayBuffer();
      const query = hash === 'bomb' ? `#widget=casualty-bar&own=${Buffer.from(bomb).toString('base64url')}` : hash;
      const editor = await openPicker(site, {query});
      await editor.preview(/3,900/);
      assert.equal(await editor.code(), code('casualty-bar', {}, 'script', {script}));
      isQuiet(editor.page);
    });
  }

  it('shows hostile options as the texts they are', async () => {
    const editor = await openPicker(site, {
      query: `#widget=casualty-bar&option.heading=${encodeURIComponent('"><img src=x onerror=alert(1)>')}&folder=javascript:alert(1)`,
      isShown: false,
    });
    await editor.says('dossier-builder-code >> .fault', /see what is marked/);
    const other = await openPicker(site, {
      query: `#widget=casualty-bar&option.heading=${encodeURIComponent('</script><img src=x onerror=alert(1)>')}`,
    });
    await other.preview(/^<\/script><img src=x onerror=alert\(1\)>/);
    isQuiet(other.page);
  });

  it('belongs to one of several builders', async () => {
    const page = await site.visit(
      pageOf(
        '<script type="module" src="/dist/picker.js"></script>',
        '<dossier-embed-builder widget="key-dates"></dossier-embed-builder><dossier-embed-builder widget="spending-chart"></dossier-embed-builder>',
      ).replace('<head>', '<head><base href="/dist/">'),
    );
    await page.evaluate(
      (catalogue, dossier) => {
        for (const builder of document.querySelectorAll('dossier-embed-builder'))
          Object.assign(builder, {catalogue, dossier});
      },
      catalogue,
      JSON.parse(data),
    );
    const formsOf = () =>
      [...document.querySelectorAll('dossier-embed-builder')]
        .map(({choice}) => choice && `${choice.widget} ${choice.form}`)
        .join();
    await until(page, (read) => (0, eval)(`(${read})`)() === 'key-dates script,spending-chart script', String(formsOf));
    assert.equal(await page.evaluate(() => location.hash), '');
    await page.evaluate(() =>
      document
        .querySelectorAll('dossier-embed-builder')[1]
        .shadowRoot.querySelector('dossier-builder-code')
        .shadowRoot.querySelector('#tab-bare')
        .click(),
    );
    await until(page, () => location.hash === '#widget=spending-chart&form=bare');
    assert.equal(await page.evaluate(formsOf), 'key-dates script,spending-chart bare');
    await page.reload();
    isQuiet(page);
  });
});

describe('the page that has opened the builder', () => {
  let site;
  before(async () => (site = await openSite()));
  afterEach(() => site.leave());
  after(() => site.close());

  /** A CMS with the builder in a dialog, or in a window of its own. */
  const cms = async (origin, {isWindow = false} = {}) => {
    const page = await site.visit(pageOf('', '<div id="dialog"></div>'), {width: 1300});
    const own = new URL(page.url()).origin;
    await page.evaluate(() => {
      globalThis.messages = [];
      addEventListener('message', ({data, origin}) => globalThis.messages.push({data, origin}));
    });
    const address = `/dist/picker.html${origin === undefined ? '' : `?origin=${encodeURIComponent(origin.replace('OWN', own))}`}#widget=key-dates&form=placeholder&option.heading=Dates`;
    if (!isWindow) {
      await page.evaluate((src) => {
        const frame = document.createElement('iframe');
        Object.assign(frame, {src, width: 1250, height: 800});
        document.querySelector('#dialog').append(frame);
      }, address);
      const inner = await (await page.waitForSelector('iframe')).contentFrame();
      return {page, inner, own};
    }
    const opened = new Promise((resolve) => page.once('popup', resolve));
    await page.evaluate((src) => void open(src, 'picker', 'width=1250,height=800'), address);
    return {page, inner: await opened, own};
  };
  const insertButton = (inner) =>
    until(
      inner,
      () =>
        document
          .querySelector('dossier-embed-builder')
          ?.shadowRoot?.querySelector('dossier-builder-code')
          ?.shadowRoot?.querySelector('.primary')?.innerText,
    );

  // With a key, which meets the button also where the page still grows.
  const insert = async (inner) =>
    (await inner.waitForSelector('::-p-aria([name="Insert into the article"][role="button"])')).press('Enter');

  for (const isWindow of [false, true]) {
    it(`gets the choice: ${isWindow ? 'a window' : 'a dialog'}`, async () => {
      const {page, inner, own: origin} = await cms('OWN', {isWindow});
      await insert(inner);
      await until(page, () => globalThis.messages.length === 1);
      const [message] = await page.evaluate(() => globalThis.messages);
      const options = {heading: 'Dates'};
      assert.deepEqual(message, {
        origin,
        data: {
          type: 'dossier-widget',
          widget: 'key-dates',
          options,
          form: 'placeholder',
          code: code('key-dates', options, 'placeholder', {script}),
        },
      });
      isQuiet(page);
    });
  }

  it('gets nothing where it is not the origin that was named', async () => {
    const {page, inner} = await cms('https://cms.example');
    await insert(inner);
    await sleep(300);
    assert.deepEqual(await page.evaluate(() => globalThis.messages), []);
  });

  for (const origin of [
    undefined,
    '',
    '*',
    '/',
    'null',
    'OWN/',
    'OWN/dist/',
    'javascript:alert(1)',
    'data:,',
    'HTTPS://CMS.EXAMPLE',
  ]) {
    it(`finds no button where it has not said exactly who it is: ${origin}`, async () => {
      const {inner} = await cms(origin);
      assert.equal(await insertButton(inner), 'Copy the code');
    });
  }

  it('may be nobody', async () => {
    const editor = await openPicker(site, {query: '?origin=https://cms.example'});
    assert.equal(await insertButton(editor.page), 'Copy the code');
    assert.doesNotMatch(await linkOf(editor, /widget/), /origin/);
  });
});
