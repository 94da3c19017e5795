import assert from 'node:assert/strict';
import {after, afterEach, before, it} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {code, own, ownText, widgets} from '../embed.mjs';
import {another, bundled, isQuiet, name, inEachEngine, openSite, pageOf, tag, until} from '../page.mjs';

const figureOf = (attributes, inside = '<p>As published.</p>') => `<figure ${attributes}>${inside}</figure>`;

/** Of each placeholder: the elements in it, what they show, and what is in them or beside them. */
const filled = () =>
  [...document.querySelectorAll('figure')].map((figure) => {
    const elements = [...figure.children].filter(({localName}) => localName.startsWith('dossier-'));
    const [element] = elements;
    return {
      elements: elements.map(({localName}) => localName),
      attributes: element && Object.fromEntries([...element.attributes].map(({name, value}) => [name, value])),
      shows: element?.shadowRoot.querySelector('.frame')?.innerText ?? '',
      inside: element?.innerHTML,
      text: figure.innerText.trim(),
    };
  });

inEachEngine('a placeholder', (engine) => {
  let site;
  before(async () => (site = await openSite(engine)));
  afterEach(() => site.leave());
  after(() => site.close());

  const open = async (body, {head = tag('async'), ...options} = {}) => {
    const page = await site.visit(Array.isArray(body) ? body : pageOf(head, body), options);
    await sleep(200);
    // On a busy machine it takes longer until what has come is shown.
    await page.evaluate(async () => {
      for (const element of document.querySelectorAll('figure > *')) await element.updateComplete;
    });
    return {page, figures: await page.evaluate(filled)};
  };

  it('becomes the element, with what it held as its fallback', async () => {
    const {page, figures} = await open(
      widgets.map(({id}) => figureOf(`data-dossier="${id}" id="${id}" class="wide" lang="en"`)).join(''),
    );
    for (const [i, {tag: expected, id}] of widgets.entries()) {
      const {elements, attributes, shows, inside, text} = figures[i];
      assert.deepEqual([elements, attributes, inside, text], [[expected], {}, '<p>As published.</p>', '']);
      assert.match(shows, bundled[i]);
      const selector = `figure#${id}.wide[data-dossier=${id}]`;
      assert.ok(await page.evaluate((selector) => !!document.querySelector(selector), selector));
    }
    isQuiet(page);
  });

  it('hands on the options that the element knows, and nothing else', async () => {
    const known = 'data-heading="Own words" data-heading-level="4" data-view="table" data-conflict="war-2020"';
    const others = 'data-onclick="window.ran = true" data-style="color: red" data-class="x" data-id="7" data-data="{}"';
    const {page, figures} = await open(figureOf(`data-dossier="casualty-bar" ${known} ${others} onfocus=""`));
    assert.deepEqual(figures[0].attributes, {
      heading: 'Own words',
      'heading-level': '4',
      view: 'table',
      conflict: 'war-2020',
    });
    await page.evaluate(() => document.querySelector('figure > *').click());
    assert.equal(await page.evaluate(() => window.ran), undefined);
    isQuiet(page);
  });

  const strange = [
    '',
    'map',
    'constructor',
    '__proto__',
    'casualty-bar ',
    'Casualty-Bar',
    '"><img src=x onerror=alert(1)>',
  ];
  for (const value of strange) {
    it(`stays as it is where there is no such widget: ${JSON.stringify(value)}`, async () => {
      const {page, figures} = await open(
        figureOf(`data-dossier="${value.replaceAll('"', '&quot;')}"`) + figureOf('data-dossier="key-dates"'),
      );
      assert.deepEqual([figures[0].elements, figures[0].text], [[], 'As published.']);
      assert.equal(figures[1].elements.length, 1);
      isQuiet(page);
    });
  }

  it('takes no other element for one', async () => {
    const {page} = await open('<div data-dossier="casualty-bar">A</div><p data-dossier="key-dates">B</p>');
    assert.equal(await page.evaluate(() => document.body.innerText.replace(/\s+/g, '')), 'AB');
  });

  it('waits until all of it has been read', async () => {
    const [head, tail] = pageOf(tag(), '@').split('@');
    const parts = [`${head}<figure data-dossier="casualty-bar"><p>One</p>`, `<p>Two</p></figure>${tail}`];
    const {page, figures} = await open(parts);
    assert.deepEqual([figures[0].inside, figures[0].text], ['<p>One</p><p>Two</p>', '']);
    isQuiet(page);
  });

  it('is filled once, however many scripts there are', async () => {
    const head = tag('async') + tag() + tag('async', `${name}?2`) + tag('async', '/another.js');
    const body =
      figureOf('data-dossier="casualty-bar"') + figureOf('data-dossier="casualty-bar" data-dossier-id="another"');
    const {page, figures} = await open(body, {head, more: {'/another.js': another()}});
    for (const {elements} of figures) assert.equal(elements.length, 1);
    assert.match(figures[1].shows, /4,321/);
    isQuiet(page);
  });

  it('is filled once where a page copies it, moves it or writes it anew', async () => {
    const {page} = await open(figureOf('data-dossier="casualty-bar"'));
    await page.evaluate(() => {
      const [figure] = document.querySelectorAll('figure');
      document.body.append(figure.cloneNode(true));
      document.body.append(figure);
      const main = document.createElement('main');
      main.innerHTML = figure.outerHTML;
      document.body.append(main);
    });
    await until(page, () =>
      [...document.querySelectorAll('figure')].every((figure) =>
        figure.querySelector('dossier-casualty-bar')?.shadowRoot?.querySelector('.frame'),
      ),
    );
    await sleep(200);
    const figures = await page.evaluate(filled);
    assert.equal(figures.length, 3);
    for (const {elements, inside, shows, text} of figures) {
      assert.deepEqual([elements.length, inside, text], [1, '<p>As published.</p>', '']);
      assert.match(shows, /3,900/);
    }
    isQuiet(page);
  });

  it('shows its own data, also where a CMS has escaped it twice or changed its quotation marks', async () => {
    // Typographic quotation marks in the texts themselves could not be told from those that were straight.
    const plain = JSON.parse(JSON.stringify(own).replace(/[“”]/g, "'"));
    const good = code('casualty-bar', {}, 'placeholder', {own: plain});
    const doubled = good.replaceAll('&quot;', '&amp;quot;');
    const curly = good.replaceAll('&quot;', '”');
    const {page, figures} = await open([good, doubled, curly].join(''));
    for (const {shows} of figures) assert.match(shows, ownText['casualty-bar']);
    isQuiet(page);
  });

  it('never shows the bundled figures in place of its own bad data', async () => {
    const codes = ['{"id": ', '[1]', ''].map((json) =>
      figureOf(`data-dossier="casualty-bar" data-json="${json.replaceAll('"', '&quot;')}"`),
    );
    const {page, figures} = await open(codes.join(''));
    assert.equal(figures.length, 3);
    for (const {elements, shows, text} of figures) {
      assert.deepEqual([elements.length, shows, text], [1, '', 'As published.']);
    }
    assert.deepEqual(page.heard.errors, []);
    assert.equal(page.heard.console.length, 3);
  });

  it('is filled under the strictest policy', async () => {
    const csp = `default-src 'none'; img-src data:; script-src 'self'; style-src 'none'; require-trusted-types-for 'script'; trusted-types dossier-widgets`;
    const {page, figures} = await open(code('casualty-bar', {}, 'placeholder', {own}), {csp});
    assert.match(figures[0].shows, ownText['casualty-bar']);
    isQuiet(page);
  });

  it('weighs little: the page’s script looks at nothing but figures', async () => {
    const {page} = await open(figureOf('data-dossier="casualty-bar"') + '<main></main>');
    const asked = await page.evaluate(async () => {
      const {querySelectorAll} = Document.prototype;
      const asked = [];
      Document.prototype.querySelectorAll = function (selector) {
        asked.push(selector);
        return querySelectorAll.call(this, selector);
      };
      const main = document.querySelector('main');
      for (let i = 0; i < 1000; i++) main.append(document.createElement('p'));
      await new Promise((resolve) => setTimeout(resolve, 50));
      return asked;
    });
    // A thousand changes at once are looked at once.
    assert.deepEqual(asked, ['figure[data-dossier]']);
  });
});
