// Pages that move, copy and keep their elements, and change them over and over.
import assert from 'node:assert/strict';
import {data, four} from '../../page.mjs';
import {hostilePages} from './host-page.mjs';

const move = (name, after, more = {}) => ({name, after, boxes: true, ...more});
const all = `const all = [...document.querySelectorAll('body > *')].filter(({localName}) => localName.startsWith('dossier-'));`;
/** Runs in the page; a page without us has elements that are not defined. */
const use = (code) => new Function('isDefined', `return (async () => {${all} ${code}})()`);

hostilePages('a page that moves its elements', [
  move('to another place', use('document.body.prepend(...all)')),
  move(
    'out and in again, many times',
    use('for (let i = 0; i < 50; i++) for (const each of all) { each.remove(); document.body.append(each) }'),
  ),
  move(
    'out, and in again later',
    use(
      'for (const each of all) each.remove(); await new Promise((done) => setTimeout(done, 100)); document.body.append(...all)',
    ),
  ),
  move(
    'into a box that is made for them',
    use(`const box = document.createElement('section'); document.body.append(box); box.append(...all)`),
  ),
  move('by innerHTML', use('for (const each of all) each.outerHTML = each.outerHTML')),
  move(
    'by innerHTML of the whole page',
    use('document.body.innerHTML = document.body.innerHTML; document.querySelector("#field").focus()'),
  ),
  move('as deep copies in their place', use('for (const each of all) each.replaceWith(each.cloneNode(true))')),
  move('as copies by importNode', use('for (const each of all) each.replaceWith(document.importNode(each, true))')),
  move(
    'through a template',
    use(`const template = document.createElement('template'); template.innerHTML = all.map(({outerHTML}) => outerHTML).join('');
    for (const each of all) each.remove(); document.body.append(template.content.cloneNode(true))`),
  ),
  move(
    'through a fragment',
    use('const fragment = new DocumentFragment(); fragment.append(...all); document.body.append(fragment)'),
  ),
  move(
    'through another document and back',
    use(`const other = document.implementation.createHTMLDocument();
    for (const each of all) { other.body.append(each); document.body.append(each) }`),
  ),
  move(
    'through another document, and back later',
    use(`const other = document.implementation.createHTMLDocument();
    other.body.append(...all); await new Promise((done) => setTimeout(done, 100)); document.body.append(...all)`),
  ),
  move(
    'through the document of a frame',
    use(`const frame = document.createElement('iframe'); document.body.append(frame);
    frame.contentDocument.body.append(...all); await new Promise((done) => setTimeout(done, 100)); document.body.append(...all); frame.remove()`),
  ),
  move(
    'saved and put back by pjax',
    use(`const saved = document.body.innerHTML; document.body.innerHTML = '<p>another page</p>';
    await new Promise((done) => setTimeout(done, 100)); document.body.innerHTML = saved; document.querySelector("#field").focus()`),
  ),
  move(
    'kept as nodes by pjax',
    use(`const kept = [...document.body.childNodes]; document.body.replaceChildren('another page');
    await new Promise((done) => setTimeout(done, 100)); document.body.replaceChildren(...kept); document.querySelector("#field").focus()`),
  ),
  move(
    'saved with their shadow roots',
    use(`if (!isDefined) return;
    const roots = all.map(({shadowRoot}) => shadowRoot);
    const html = document.body.getHTML ? document.body.getHTML({shadowRoots: roots}) : document.body.innerHTML;
    document.body.setHTMLUnsafe ? document.body.setHTMLUnsafe(html) : (document.body.innerHTML = html);
    document.querySelector("#field").focus()`),
  ),
]);

const clonable = `<template shadowrootmode="open" shadowrootclonable shadowrootserializable><div hidden>old</div><slot></slot></template>`;
hostilePages('a page that copies what is drawn', [
  move('with a clonable shadow root', use('for (const each of all) each.replaceWith(each.cloneNode(true))'), {
    browsers: /second declarative shadow root/,
    body: `@own ${['casualty-bar', 'spending-chart', 'supplier-breakdown', 'key-dates'].map((id) => `<dossier-${id}>${clonable}<p>fallback</p></dossier-${id}>`).join('')}`,
  }),
  move('before the script is there', use(''), {
    body: `@own @four<script>for (const each of [...document.body.children].slice(1, 5)) each.replaceWith(each.cloneNode(true))</script>@script`,
  }),
]);

const own = data.replaceAll('3900', '4321');
const change = [/3,900(?! (Armenians|and 2))/g, '4,321'];
const ownScript = `<data value="another"></data><script type="application/json">${own}</script>`;
const pause = 'await new Promise((done) => setTimeout(done, 100));';
/** Waits, also on a busy machine, for what the page’s elements are to say. */
const shown = (said) => `for (let i = 0; isDefined && i < 50 && !all.every((each) => ${said}); i++) ${pause}`;

hostilePages('a page that patches itself', [
  move(
    'with copies of its body, and with one that it has kept',
    use(`const kept = document.body.cloneNode(true); document.body.replaceWith(kept.cloneNode(true)); ${pause}
    document.body.replaceWith(kept); document.querySelector("#field").focus()`),
    {body: `@own ${four('', `<p>fallback</p>${ownScript}`)}`, change, boxes: false},
  ),
  move(
    'with the body of another document, into which some go, in a view transition',
    use(`const next = new DOMParser().parseFromString(document.documentElement.outerHTML, 'text/html').body;
    for (const each of all.slice(0, 2)) next.querySelector(each.localName).replaceWith(each);
    const swap = () => document.body.replaceWith(next);
    await document.startViewTransition(swap).finished; document.querySelector("#field").focus()`),
    {fails: {WebKit: 'WebKit as it is driven here crashes at any view transition'}},
  ),
  {
    name: 'child by child, until the data is gone',
    body: `@own ${four('', `<p>fallback</p>${ownScript}`)}`,
    after: use(`${shown(`each.shadowRoot?.querySelector('[part~=frame]')`)}
    for (const each of all) {
      each.replaceChildren(...[...each.childNodes].map((node) => node.cloneNode(true))); ${pause}
      for (const part of each.querySelectorAll('script, data')) part.remove(); }`),
    shows: 'what it had',
    check({found}) {
      for (const {text} of found) assert.match(text, /These are earlier figures/);
      assert.match(found[0].text, /4,321/);
    },
  },
]);

const names = `heading heading-level view dossier lang color-scheme conflict parties recipient kinds from to
  contenteditable draggable tabindex role aria-hidden slot is part exportparts nonce style class hidden dir title inert popover`;
hostilePages('a page that changes attributes many times in one turn', [
  move(
    'and ends where it began',
    use(`const counts = all.map((each) => {
      const count = {renders: 0};
      if (each.shadowRoot) new MutationObserver(() => count.renders++).observe(each.shadowRoot, {childList: true});
      return count;
    });
    const long = 'word '.repeat(1e4);
    for (const each of all)
      for (const name of ${JSON.stringify(names.split(/\s+/))}) {
        for (let i = 0; i < 100; i++) each.setAttribute(name, 'value' + i);
        each.setAttribute(name, long);
        each.removeAttribute(name);
      }
    ${pause}
    window.renders = counts.map(({renders}) => renders)`),
    {
      async check({page}) {
        assert.deepEqual(await page.evaluate(() => window.renders), [1, 1, 1, 1]);
      },
      changes: true,
    },
  ),
  move(
    'and asks for none of the addresses that were gone before it was done',
    // In a turn of the page’s own: WebKit’s driver lets one go by after the first step.
    use(`await new Promise((done) => setTimeout(done));
    for (let i = 0; i < 100; i++) { for (const each of all) each.setAttribute('src', '/gone' + i + '.json'); await null; }
    for (const each of all) each.setAttribute('src', '/own.json');
    ${shown(`each !== all[0] || each.shadowRoot.textContent.includes('4,321')`)}`),
    {
      change,
      shows: 'its own',
      async check({page, found}) {
        assert.match(found[0].text, /4,321/);
        assert.deepEqual(
          page.heard.requests.filter((path) => path.endsWith('.json')),
          ['/own.json'],
        );
      },
    },
  ),
]);
