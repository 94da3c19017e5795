// Pages with libraries that newsrooms still have, as they were published: before our script, and after it. One element of
// the four has data of its own, each is used, and each library does what it does.
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {data, four, tags, until} from '../../page.mjs';
import {hostilePages} from './host-page.mjs';

const own = `<script type="application/json">${data.replaceAll('3900', '4321')}</script>`;

/** Opens each table, goes back, and opens the evidence of a figure. */
const use = async () => {
  const opened = (window.opened = []);
  document.addEventListener('dossier-evidence', ({target}) => opened.push(target.localName));
  for (const element of document.querySelectorAll('body > *')) {
    for (let i = 0; element.updateComplete && i < 2; i++) {
      await new Promise((done) => setTimeout(done, 50));
      element.shadowRoot.querySelector('.tools > button').click();
      await element.updateComplete;
      if ((element.view === 'table') === !!i) throw new Error(`${element.localName} shows no ${i ? 'chart' : 'table'}`);
    }
    const details = element.shadowRoot?.querySelector('details');
    if (!details) continue;
    details.open = true;
    await new Promise((done) => details.addEventListener('toggle', done));
    details.open = false;
  }
  scrollTo(0, 0);
};

const body = `@own ${four().replace('</dossier-casualty-bar>', `${own}$&`)}`;

/** A page with a library: its scripts, something that it does there, and what comes of that. */
const page = (name, head, does, result, more = {}) => ({
  name,
  head,
  body,
  change: [/3,900(?! (Armenians|and 2))/g, '4,321'],
  realm: 'isolated',
  after: use,
  check: async ({page}) => {
    assert.deepEqual(await page.evaluate(() => window.opened), tags);
    assert.deepEqual(await page.evaluate(does), result);
    // Also what it has moved, copied and made is there.
    await until(page, () =>
      [...document.querySelectorAll('body *')].every(
        ({localName, shadowRoot}) =>
          !localName.startsWith('dossier-') || shadowRoot?.querySelector('[part~=value]')?.checkVisibility(),
      ),
    );
    const bars = await page.evaluate(() =>
      [...document.querySelectorAll('dossier-casualty-bar')].map(({shadowRoot}) => shadowRoot.textContent),
    );
    for (const text of bars) assert.match(text, /4,321/);
  },
  ...more,
});
/** What comes after our script; a module would come later still. */
const after = (name, scripts, does, result, more) =>
  page(`${name}, after the script`, `@script${scripts}`, does, result, {...more, kinds: ['classic']});

const from = (...files) => files.map((file) => `<script src="/node_modules/${file}"></script>`).join('');

/** What npm does not have as pages do, from Debian. */
function ofDebian(name, file) {
  const path = `/usr/share/javascript/${file}`;
  const isThere = existsSync(path);
  return {
    more: isThere ? {'/library.js': readFileSync(path, 'utf8')} : {},
    skip: !isThere && `${name} is not installed`,
  };
}

const polyfills = from('@webcomponents/webcomponentsjs/webcomponents-bundle.js');
const forced = `<script>customElements.forcePolyfill = true</script>${polyfills}`;
const library = '<script src="/library.js"></script>';
const core3 = ['core-js 3', from('core-js-bundle/minified.js'), () => Math.scale(5, 0, 10, 0, 100), 50];
const zone = ['zone.js', from('zone.js/bundles/zone.umd.min.js'), () => window.Zone.current.name, '<root>'];
const polyfilled = [
  'webcomponents.js with elements of its own',
  forced,
  () => {
    customElements.define('x-own', class extends HTMLElement {});
    return document.createElement('x-own').outerHTML + !!customElements.polyfillWrapFlushCallback;
  },
  '<x-own></x-own>true',
];
const prototypeJs = [
  'Prototype.js',
  library,
  () => {
    window.$('own').insert({after: '<dossier-key-dates><p>fallback</p></dossier-key-dates>'});
    window.$$('dossier-casualty-bar').invoke('wrap', 'div').invoke('addClassName', 'wrapped');
    return [window.$('own').down('b').innerHTML, [1, [2]].flatten(), Object.toJSON([{a: 1}])];
  },
  ['says', [1, 2], '[{"a":1}]'],
  ofDebian('libjs-prototype', 'prototype/prototype.js'),
];
const mooTools = [
  'MooTools',
  library,
  () => {
    window.$$('dossier-casualty-bar')[0].clone().inject(document.body);
    new window.Element('div').wraps(window.$$('dossier-key-dates')[0]);
    return [window.$('own').getElement('b').get('text'), [1, [2]].flatten(), typeof window.Event.Keys];
  },
  ['says', [1, 2], 'object'],
  ofDebian('libjs-mootools', 'mootools/mootools-core-nc.js'),
];

hostilePages('a page with an old library', [
  page(
    'core-js 2',
    from('core-js/client/shim.min.js'),
    () => [Map.of([1, 2]).size, Math.scale(5, 0, 10, 0, 100)],
    [1, 50],
  ),
  page(...core3),
  page(
    'es5-shim and es6-shim',
    from(
      ...['es5-shim/es5-shim', 'es5-shim/es5-sham', 'es6-shim/es6-shim', 'es6-shim/es6-sham'].map(
        (file) => `${file}.min.js`,
      ),
    ),
    () => [Array.from(new Set([1, 2])), new Date(0).toISOString(), parseInt('0x10')],
    [[1, 2], '1970-01-01T00:00:00.000Z', 16],
  ),
  page(
    'html5shiv, jQuery 1 and lodash 3',
    from('html5shiv/dist/html5shiv.min.js', 'jquery/dist/jquery.min.js', 'lodash/index.js'),
    () => {
      const {$, _} = window;
      $('dossier-casualty-bar').clone(true).appendTo('body');
      $('dossier-key-dates').wrap('<div></div>').hide().show();
      return [$('#own b').text(), $('[id=own]').find('p').length, _.chunk([1, 2, 3], 2).length];
    },
    ['says', 1, 2],
  ),
  page(...zone),
  page('webcomponents.js', polyfills, () => window.WebComponents.ready, true),
  page(...polyfilled),
  page(...prototypeJs),
  page(...mooTools),
  page(
    'webcomponents.js with shadow roots of its own',
    `<script>window.ShadyDOM = {force: true}</script>${polyfills}`,
    '',
    '',
    {
      shows: 'the fallback',
      realm: 'needed',
      after: undefined,
      check: async ({page}) => {
        const read = () =>
          [...document.querySelectorAll('body > *')].map(({localName, innerText}) => [localName, innerText]);
        const seen = await page.mainFrame().isolatedRealm().evaluate(read);
        assert.deepEqual(
          seen.slice(1),
          tags.map((tag) => [tag, 'fallback']),
        );
      },
    },
  ),
  after(...core3),
  after(...zone),
  after(...polyfilled),
  after(...prototypeJs),
  after(...mooTools),
]);
