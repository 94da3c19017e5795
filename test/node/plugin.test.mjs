// A plugin for a CMS that knows nothing of this package but `catalogue.json`, and the pages that it makes.
import assert from 'node:assert/strict';
import {after, afterEach, before, it} from 'node:test';
import {catalogue} from '../package-files.mjs';
import {inChromium, isQuiet, openSite, pageOf, script as scriptText, until} from '../page.mjs';

const escape = (value) => String(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const written = (attributes) =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escape(value)}"`)
    .join('');

const {url, integrity} = catalogue.scripts.find(({dossier}) => dossier);
const script = `<script async src="${url}" integrity="${integrity}" crossorigin="anonymous"></script>`;

/** The settings that the plugin's form begins with: another value than the default, for each option that has choices. */
const settingsOf = ({options}) =>
  Object.fromEntries(
    Object.entries(options).flatMap(([name, {enum: choices, maximum, examples, default: preset}]) => {
      const value = choices?.find((choice) => choice !== preset) ?? maximum ?? examples?.at(name === 'to' ? -1 : 0);
      return value === undefined ? [] : [[name, value]];
    }),
  );

const forms = {
  element: ({tag, fallback}, settings) => `<${tag}${written(settings)}>${fallback}</${tag}>${script}`,
  placeholder: ({id, fallback}, {dossier, ...settings}) => {
    const data = Object.entries(settings).map(([name, value]) => [`data-${name}`, value]);
    const all = {'data-dossier': id, 'data-dossier-id': dossier, ...Object.fromEntries(data)};
    return `<figure${written(all)}>${fallback}</figure>${script}`;
  },
};

// Runs in a page.
const drawn = (tag) => document.querySelector(tag)?.shadowRoot?.querySelector('[part~=frame]') && true;

inChromium(
  'a plugin made from catalogue.json',
  (engine) => {
    let site;
    before(async () => (site = await openSite(engine)));
    afterEach(() => site.leave());
    after(() => site.close());

    for (const widget of catalogue.widgets) {
      for (const [form, make] of Object.entries(forms)) {
        it(`shows ${widget.id} as its editor set it: ${form}`, async () => {
          const settings = settingsOf(widget);
          const page = await site.visit(pageOf('', make(widget, settings)), {outside: {[url]: scriptText}});
          await until(page, drawn, widget.tag);
          const set = await page.$eval(widget.tag, ({shadowRoot, colorScheme}) => ({
            level: shadowRoot.querySelector('[part~=heading]').ariaLevel,
            table: !!shadowRoot.querySelector('table'),
            colorScheme,
          }));
          assert.deepEqual(set, {level: '6', table: true, colorScheme: 'light'});
          isQuiet(page);
        });

        it(`shows ${widget.id} to readers without the script: ${form}`, async () => {
          const page = await site.visit(pageOf('', make(widget, {})), {scripts: false, outside: {}});
          const rows = await page.$$eval('table tr', (all) => all.map(({innerText}) => innerText));
          assert.ok(rows.length > 2 && rows.every(Boolean));
        });
      }
    }
  },
  'what is looked at are files for plugins',
);
