// What readers' tools do to a page: translation, and the keyboard.
import {until} from '../../page.mjs';
import {hostilePages} from './host-page.mjs';

/** Translates as browsers do: each text goes into an element of its own, and the old node is gone. */
const translate = `for (const element of document.querySelectorAll('body > *')) {
  if (!element.shadowRoot) continue;
  const walker = document.createTreeWalker(element.shadowRoot, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) if (walker.currentNode.data.trim()) texts.push(walker.currentNode);
  for (const text of texts) {
    const font = document.createElement('font');
    font.append(document.createElement('font'));
    font.firstChild.append(text.data);
    text.replaceWith(font);
  }
}`;
const textOf = () => document.querySelector('dossier-casualty-bar').shadowRoot.textContent;
const changed = (name, change, shows) => ({
  name,
  shows: 'as told',
  after: new Function(`return (async () => {
    if (!document.querySelector('dossier-casualty-bar').updateComplete) return;
    do await new Promise((done) => setTimeout(done, 200));
    while (![...document.querySelectorAll('body > *')].every(({shadowRoot}) => !shadowRoot || shadowRoot.querySelector('[part~=frame]')));
    ${translate} ${change} })()`),
  check: ({page}) => until(page, new Function(`return ${shows}.test((${textOf})()) `)),
});
const element = `document.querySelector('dossier-casualty-bar')`;

hostilePages('a page in translation', [
  changed(
    'shows other data',
    `${element}.data = await (await fetch('/own.json')).text();`,
    '/dead or missing\\s*4,321/',
  ),
  changed('shows another heading', `${element}.heading = 'Own words';`, '/Own words/'),
]);
