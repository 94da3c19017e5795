// Runs the example of the page for plugin authors, with WordPress's own components in React and with PHP, but not in
// WordPress: what stands in for its functions is in wordpress-blocks.php. Not tested is what the block editor looks like.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {copyFileSync, mkdtempSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, afterEach, before, describe, it} from 'node:test';
import vm from 'node:vm';
import {createElement} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {openSite, pageOf, shown, tag, until} from '../page.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const catalogue = JSON.parse(read('dist/catalogue.json'));
const code = read('stories/wordpress/blocks.js');

/** What the example's `blocks.js` runs in, and the blocks that it registers. */
function editorOf(catalogue) {
  const blocks = new Map();
  const box = (name) => (props) => createElement(name, null, props.children);
  const control = (props) =>
    createElement(
      'label',
      {'data-help': props.help, 'data-type': props.type, 'data-values': props.options?.map(({value}) => value).join()},
      props.label,
    );
  const wp = {
    blocks: {registerBlockType: (name, settings) => blocks.set(name, settings)},
    blockEditor: {InspectorControls: box('aside'), useBlockProps: () => ({className: 'wp-block'})},
    components: {PanelBody: box('section'), SelectControl: control, TextControl: control},
    element: {createElement},
  };
  const context = vm.createContext({wp, dossierWidgets: {folder: '/dist/', catalogue}});
  vm.runInContext(code, context);
  return {blocks, context};
}

const {blocks, context} = editorOf(catalogue);
const blockOf = ({id}) => blocks.get(`dossier-widgets/${id}`);

const hasPhp = !spawnSync('php', ['-v']).error;
const needsPhp = {skip: !hasPhp && 'there is no PHP here'};

describe('the blocks for WordPress in the page for plugin authors', () => {
  let site, folder;
  before(async () => {
    site = await openSite();
    folder = mkdtempSync(join(tmpdir(), 'dossier-plugin-'));
    copyFileSync(new URL('../../stories/wordpress/dossier-widgets.php', import.meta.url), join(folder, 'plugin.php'));
    symlinkSync(new URL('../../dist', import.meta.url).pathname, join(folder, 'dist'));
  });
  afterEach(() => site.leave());
  after(async () => {
    rmSync(folder, {recursive: true});
    await site.close();
  });

  /** What PHP makes of blocks, each a widget's name and what is set. */
  function made(chosen, locale = 'en_US') {
    const all = chosen.map(([id, set]) => [`dossier-widgets/${id}`, set]);
    const input = JSON.stringify({plugin: join(folder, 'plugin.php'), locale, blocks: all});
    const stub = new URL('wordpress-blocks.php', import.meta.url).pathname;
    const {stdout, stderr} = spawnSync('php', ['-d', 'display_errors=stderr', stub], {input, encoding: 'utf8'});
    assert.equal(stderr, '');
    return JSON.parse(stdout);
  }
  const htmlOf = (id, set) => made([[id, set]]).html[0];

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

    it(`keeps of ${widget.id} nothing in the post that the next version would make otherwise`, () => {
      assert.equal(blockOf(widget).save({attributes: {heading: 'A < B'}}), null);
    });

    it(`makes ${widget.id} with the page, and the script makes it live`, needsPhp, async () => {
      const html = htmlOf(widget.id, {heading: 'Own “words” & <more>, [gallery]', view: 'table'});
      assert.doesNotMatch(html, /\[/);
      const page = await site.visit(pageOf(tag('async'), html));
      await until(page, () => document.querySelector('figure > *')?.shadowRoot?.querySelector('table'));
      const [{text}] = await page.evaluate(shown);
      assert.match(text, /Own “words” & <more>, \[gallery\]/);
      assert.deepEqual([page.heard.errors, page.heard.console], [[], []]);
    });
  }

  it('leaves no name to other plugins, and takes none', () => {
    assert.deepEqual(Object.keys(context), ['wp', 'dossierWidgets']);
    assert.equal(vm.runInContext('typeof registerBlockType + typeof createElement', context), 'undefinedundefined');
  });

  it('knows the same options in the editor and in PHP', needsPhp, () => {
    const {attributes} = made([]);
    for (const [name, {attributes: own}] of blocks) assert.deepEqual(Object.keys(attributes[name]), Object.keys(own));
    assert.deepEqual(Object.keys(attributes), [...blocks.keys()]);
  });

  it('gives the editor the catalogue, in a script that nothing in it can end', needsPhp, () => {
    const {inline} = made([]);
    assert.doesNotMatch(inline, /</);
    const given = vm.runInNewContext(`${inline}; dossierWidgets`);
    assert.deepEqual(JSON.parse(JSON.stringify(given)), {folder: '/dist/', catalogue});
  });

  it('reads without the script', needsPhp, async () => {
    const {html} = made(catalogue.widgets.map(({id}) => [id, {}]));
    const page = await site.visit(pageOf('', html.join('\n')));
    assert.equal(await page.$$eval('figure table', (tables) => tables.length), 4);
  });

  it('shows nobody else’s figures where the editor names others', needsPhp, () => {
    for (const option of ['src', 'dossier'])
      assert.doesNotMatch(htmlOf('casualty-bar', {[option]: '/other.json'}), /<table/);
    assert.match(htmlOf('casualty-bar', {dossier: 'other'}), /data-dossier-id="other"/);
    assert.match(htmlOf('casualty-bar', {}), /data-dossier-id="nagorno-karabakh"/);
    assert.doesNotMatch(htmlOf('casualty-bar', {src: '/other.json'}), /data-dossier-id/);
  });

  it('writes what is set, and nothing that is no option or empty', needsPhp, () => {
    const [start] = htmlOf('casualty-bar', {heading: 'A "B" & C', view: '', onclick: 'x', align: 'wide'}).split('>');
    assert.equal(
      start,
      '<figure data-dossier="casualty-bar" lang="en" data-heading="A &quot;B&quot; &amp; C" data-lang="en" data-dossier-id="nagorno-karabakh"',
    );
  });

  // Of two scripts on a page the first would count.
  const languages = [
    ['en_US', [{}], ''],
    ['en_US', [{lang: 'de'}], '.de'],
    ['en_US', [{}, {lang: 'de-AT'}], '.de'],
    ['fr_CA', [{}], '.fr'],
    ['fr_CA', [{lang: 'en'}], ''],
    ['it_IT', [{}, {lang: 'it'}], ''],
  ];
  for (const [locale, sets, ending] of languages)
    it(`loads one script, of the language that is asked for: ${locale} ${JSON.stringify(sets)}`, needsPhp, () => {
      const {loaded} = made(
        sets.map((set) => ['casualty-bar', set]),
        locale,
      );
      assert.deepEqual(loaded, [`/dist/nagorno-karabakh${ending}.js`]);
    });

  it('loads no script where there is no block', needsPhp, () => assert.deepEqual(made([]).loaded, []));

  it('speaks the language of the site, and says in which one the readable form is', needsPhp, async () => {
    const {html, loaded} = made([['casualty-bar', {}]], 'de_DE');
    assert.match(html[0], /^<figure [^>]*lang="en" data-lang="de"/);
    const page = await site.visit(pageOf(`<script async src="${loaded[0]}"></script>`, html[0]));
    await until(page, () => document.querySelector('figure > *')?.shadowRoot?.querySelector('[part~=frame]'));
    const [{text}] = await page.evaluate(shown);
    assert.match(text, /Zitieren/);
  });
});
