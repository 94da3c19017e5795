// Pages that have put something of their own in the place of what the elements cannot do without.
import assert from 'node:assert/strict';
import {four} from '../../page.mjs';
import {hostilePages} from './host-page.mjs';

const refuse = (name, code, more = {}) => ({
  name,
  head: `<script>${code}</script>`,
  shows: 'fallback',
  warnings: 1,
  ...more,
});
const thrower = "function () { throw new Error('refused') }";

hostilePages('a page that keeps its fallback, with a warning and no error', [
  refuse('where customElements.define throws', `customElements.define = ${thrower}`),
  refuse('where customElements.define does nothing', 'customElements.define = () => {}', {warnings: 0}),
  refuse('where no shadow root can be attached', `Element.prototype.attachShadow = ${thrower}`),
  // Lit takes the next element's sheet for made where the first could not be.
  refuse('where no style sheet can be made', `window.CSSStyleSheet = ${thrower}`, {kinds: ['classic']}),
  refuse('where a style sheet takes no text', 'delete CSSStyleSheet.prototype.replaceSync'),
  refuse('where there is no MutationObserver', 'window.MutationObserver = undefined', {
    warnings: 2,
    after: () => {
      // Taken out, and put back.
      document.body.append(...[...document.body.children].filter(({localName}) => localName.startsWith('dossier-')));
    },
  }),
  refuse(
    'where nothing takes children but one by one',
    `for (const {prototype} of [Element, DocumentFragment]) prototype.append = prototype.replaceChildren = ${thrower}`,
    {warnings: 0},
  ),
  refuse('where there is no Intl', 'delete window.Intl'),
  refuse('where Intl knows no lists', 'delete Intl.ListFormat', {kinds: ['classic']}),
  refuse('where a shadow root is nothing', 'Element.prototype.attachShadow = () => {}', {kinds: ['classic']}),
  refuse('where customElements.get knows nothing', 'customElements.get = () => {}', {warnings: 0, kinds: ['classic']}),
  refuse(
    'where the console cannot warn, and an id is unknown',
    `window.told = 0; window.console = {log() {}}; addEventListener('dossier-error', () => window.told++)`,
    {
      body: `@own ${four(' dossier="unknown"')}`,
      warnings: 0,
      check: async ({page}) => assert.equal(await page.evaluate(() => window.told), 4),
      changes: true,
    },
  ),
]);
