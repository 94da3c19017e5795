// Pages that move, copy and keep their elements.
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

const clonable = `<template shadowrootmode="open" shadowrootclonable shadowrootserializable><div class="frame" hidden>old</div><slot></slot></template>`;
hostilePages('a page that copies what is drawn', [
  move('with a clonable shadow root', use('for (const each of all) each.replaceWith(each.cloneNode(true))'), {
    browsers: /second declarative shadow root/,
    body: `@own ${['casualty-bar', 'spending-chart', 'supplier-breakdown', 'key-dates'].map((id) => `<dossier-${id}>${clonable}<p>fallback</p></dossier-${id}>`).join('')}`,
  }),
  move('before the script is there', use(''), {
    body: `@own @four<script>for (const each of [...document.body.children].slice(1, 5)) each.replaceWith(each.cloneNode(true))</script>@script`,
  }),
]);
