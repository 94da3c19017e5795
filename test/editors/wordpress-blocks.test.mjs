// Runs the example of the page for plugin authors, with WordPress's own components in React but not in WordPress: what
// PHP does is not tested, nor what the block editor looks like.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, afterEach, before, describe, it} from 'node:test';
import vm from 'node:vm';
import {createElement} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {openSite, pageOf, shown, tag, until} from '../page.mjs';
import {wordpress} from '../wordpress.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const catalogue = JSON.parse(read('dist/catalogue.json'));
const code = read('stories/wordpress/blocks.js');

/** The blocks that the example registers. */
function registered() {
  const blocks = new Map();
  const box = (name) => (props) => createElement(name, null, props.children);
  const useBlockProps = Object.assign(() => ({className: 'wp-block'}), {save: () => ({className: 'wp-block-dossier'})});
  const control = (props) =>
    createElement(
      'label',
      {'data-help': props.help, 'data-type': props.type, 'data-values': props.options?.map(({value}) => value).join()},
      props.label,
    );
  const wp = {
    blocks: {registerBlockType: (name, settings) => blocks.set(name, settings)},
    blockEditor: {InspectorControls: box('aside'), useBlockProps},
    components: {PanelBody: box('section'), SelectControl: control, TextControl: control},
    // WordPress writes raw HTML without anything around it.
    element: {
      createElement,
      RawHTML: ({children}) => createElement('raw-html', {dangerouslySetInnerHTML: {__html: children}}),
    },
  };
  vm.runInNewContext(code, {wp, dossierWidgets: {folder: '/dist/', catalogue}});
  return blocks;
}

const blocks = registered();
const blockOf = ({id}) => blocks.get(`dossier-widgets/${id}`);
const saved = (widget, attributes) =>
  renderToStaticMarkup(createElement(blockOf(widget).save, {attributes})).replaceAll(/<\/?raw-html>/g, '');

describe('the blocks for WordPress in the page for plugin authors', () => {
  let site;
  before(async () => (site = await openSite()));
  afterEach(() => site.leave());
  after(() => site.close());

  for (const widget of catalogue.widgets) {
    it(`has a block for ${widget.id}, with a field for each option`, () => {
      const {title, keywords, edit} = blockOf(widget);
      assert.deepEqual([title, keywords], [widget.title, widget.keywords]);
      const form = renderToStaticMarkup(createElement(edit, {attributes: {}, setAttributes() {}}));
      assert.deepEqual(
        [...form.matchAll(/<label[^>]*>([^<]+)/g)].map(([, label]) => label),
        Object.values(widget.options).map(({title}) => title),
      );
      assert.match(form, new RegExp(`src="/dist/${widget.thumbnails.light}"`));
    });

    it(`saves ${widget.id} so that WordPress leaves it whole and the script makes it live`, async () => {
      const html = saved(widget, {heading: 'Own “words” & <more>', view: 'table'});
      const page = await site.visit(pageOf(tag('async'), wordpress(html)));
      await until(page, () => document.querySelector('figure > *')?.shadowRoot?.querySelector('table'));
      const [{text}] = await page.evaluate(shown);
      assert.match(text, /Own “words” & <more>/);
      assert.deepEqual([page.heard.errors, page.heard.console], [[], []]);
    });
  }

  it('reads without the script', async () => {
    const page = await site.visit(
      pageOf('', catalogue.widgets.map((widget) => wordpress(saved(widget, {}))).join('\n')),
    );
    assert.equal(await page.$$eval('figure table', (tables) => tables.length), 4);
  });

  it('shows nobody else’s figures where the editor names others', () => {
    for (const option of ['src', 'dossier']) {
      assert.doesNotMatch(saved(catalogue.widgets[0], {[option]: '/other.json'}), /<table/);
    }
    assert.match(saved(catalogue.widgets[0], {dossier: 'other'}), /data-dossier-id="other"/);
    assert.match(saved(catalogue.widgets[0], {}), /data-dossier-id="nagorno-karabakh"/);
    assert.doesNotMatch(saved(catalogue.widgets[0], {src: '/other.json'}), /data-dossier-id/);
  });
});
