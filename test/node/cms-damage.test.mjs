import assert from 'node:assert/strict';
import {after, before, it} from 'node:test';
import {parseFragment} from 'parse5';
import {cmsDamage, forms as words, treeOfParse5} from '../../dist/embed/index.js';
import {bundled, code, forms, own, release, widgets} from '../embed.mjs';
import {inChromium, inNoEngine, openSite, pageOf, tag} from '../page.mjs';
import {takesLong} from '../thorough.mjs';
import {asBlocks, htmlBlock, inPage, strict, wordpress} from '../wordpress.mjs';

const parse = (html) => treeOfParse5(parseFragment(html).childNodes);
const [bar] = widgets;
const options = {heading: 'Losses & gains', conflict: 'war-2020'};
const without = (pattern) => (html) => {
  assert.match(html, pattern);
  return html.replaceAll(new RegExp(pattern, 'gs'), '');
};
const escape = (html) => html.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const inside = (html, change) =>
  html.replace(/(<dossier-[\w-]+[^>]*>)(.*)(<\/dossier-)/s, (_, a, b, c) => a + change(b) + c);

const THEME = '<script async src="/wp-content/themes/paper/nagorno-karabakh.js"></script>';

/** A whole page with the code in it, and with what pages have besides. */
const inTheme = (html) =>
  `<!doctype html><html><head>${THEME}<title>A &amp;amp; B</title></head><body><div class="frame"><p>How to write &amp;amp;</p><br></div><main>${html}</main></body></html>`;

// What was done to the code, to which form of it (with data of its own where it says so), what is found, what is advised.
const cases = [
  ['nothing', (html) => html, 'script', [], undefined],
  ['nothing, to a placeholder', (html) => html, 'placeholder', [], undefined],
  ['nothing, to a bare element', (html) => html, 'bare', [], undefined],
  ['other text around it', (html) => `<p>One “word” &amp; more</p>${html}<p>Two</p>`, 'script', [], undefined],
  ['nothing, in a whole page', inTheme, 'script', [], undefined],
  ['nothing, to a placeholder in a whole page', inTheme, 'placeholder own', [], undefined],
  [
    'the template taken away, in a whole page',
    (html) => inTheme(without(/<template.*<\/template>/)(html)),
    'script',
    ['drawing'],
    undefined,
  ],
  [
    'the code saved by WordPress, in a whole page',
    (html) => inTheme(wordpress(html)),
    'script',
    ['tag', 'drawing-spilled'],
    'placeholder',
  ],
  ['everything taken away', () => '', 'script', ['tag', 'script', 'table'], 'placeholder'],
  ['saved as text', escape, 'script', ['shown-as-text'], undefined],
  ['the template taken away', without(/<template.*<\/template>/), 'script', ['drawing'], undefined],
  ['the template’s tag taken away', without(/<\/?template[^>]*>/), 'script', ['drawing-spilled'], 'placeholder'],
  ['the script taken away', without(/<script async.*/), 'script', ['script'], undefined],
  [
    'script and template',
    (html) => strict(html.replaceAll('dossier-casualty-bar', 'div')),
    'script',
    ['tag', 'script'],
    'placeholder',
  ],
  ['the element’s tag taken away', without(/<\/?dossier-[^>]*>/), 'script', ['tag'], 'placeholder'],
  ['attributes taken away', without(/ (heading|conflict)="[^"]*"/), 'script', ['attributes'], 'placeholder'],
  ['quotation marks changed', (html) => html.replace(/="([^"]*)"/g, '=“$1”'), 'self-hosted', ['quotes'], undefined],
  [
    'quotation marks of the script changed',
    (html) => html.replace(/(<script async.*?)="([^"]*)"/, '$1=“$2”'),
    'script',
    ['quotes'],
    undefined,
  ],
  [
    'quotation marks in data changed',
    (html) => html.replace(/\{"id".*\}/s, (json) => json.replaceAll('"', '”')),
    'script own',
    ['quotes'],
    undefined,
  ],
  ['a paragraph put around it', (html) => `<p>${html}</p>`, 'script', ['paragraphs'], 'placeholder'],
  ['a paragraph put around it, a bare element', (html) => `<p>${html}</p>`, 'bare', [], undefined],
  ['a paragraph put around it and its data', (html) => `<p>${html}</p>`, 'bare own', [], undefined],
  [
    'line breaks put inside',
    (html) => inside(html, (text) => text.replaceAll('<table>', '<br><table>')),
    'script',
    ['paragraphs'],
    'placeholder',
  ],
  [
    'line breaks put into data',
    (html) => html.replace('"casualties":', '<br />"casualties":'),
    'script own',
    ['paragraphs'],
    'placeholder',
  ],
  ['entities escaped twice', (html) => html.replaceAll('&amp;', '&amp;amp;'), 'script', ['entities'], undefined],
  [
    'the table taken away',
    without(/<\/?(table|caption|thead|tbody|tr|t[hd])( [^>]*)?>/),
    'script',
    ['table'],
    undefined,
  ],
  ['the hash taken away', without(/ integrity="[^"]*"/), 'script', ['integrity'], 'self-hosted'],
  ['crossorigin taken away', without(/ crossorigin="[^"]*"/), 'script', ['integrity'], 'self-hosted'],
  [
    'the hash of an older version taken away',
    (html) => html.replace(/@[^/]+\//, '@0.0.9/').replace(/ integrity="[^"]*"/, ''),
    'script',
    ['integrity'],
    'self-hosted',
  ],
  [
    'the script taken away, where the theme has one',
    (html) => THEME + without(/<script async.*/)(html),
    'script',
    [],
    undefined,
  ],
  [
    'all tags taken away, where the theme has a script',
    (html) => THEME + wordpress(html),
    'script',
    ['tag', 'drawing-spilled'],
    'placeholder',
  ],
  ['data taken away', without(/<script type.*?<\/script>/), 'script own', ['data'], 'placeholder'],
  [
    'the data’s tag taken away',
    (html) => html.replace(/<script type[^>]*>(.*?)<\/script>/s, '$1'),
    'script own',
    ['data'],
    'placeholder',
  ],
  ['saved by WordPress', wordpress, 'script own', ['tag', 'drawing-spilled', 'data', 'script'], 'placeholder'],
  ['saved by WordPress, a placeholder', wordpress, 'placeholder own', [], undefined],
  ['saved by a stricter editor, a placeholder', strict, 'placeholder', [], undefined],
  ['data attributes taken away', without(/ data-(heading|conflict)="[^"]*"/), 'placeholder', ['attributes'], undefined],
  ['the figure’s tag taken away', without(/<\/?figure[^>]*>/), 'placeholder', ['tag'], undefined],
  ['a bare element’s tag taken away', () => '', 'bare', ['tag'], 'placeholder'],
  ['signs in its place', () => '<p>¨C13C¨C14C¨C15C</p>', 'script', ['made-blocks'], undefined],
  [
    'an empty paragraph in its place',
    () => '<!-- wp:paragraph -->\n<p></p>\n<!-- /wp:paragraph -->',
    'bare',
    ['made-blocks'],
    undefined,
  ],
  ['blocks in its place', asBlocks, 'placeholder', ['made-blocks'], undefined],
  ['blocks in its place, in the page', (html) => inPage(asBlocks(html)), 'placeholder', ['made-blocks'], undefined],
  [
    'blocks in its place, beside a block for HTML',
    (html) => asBlocks(html) + htmlBlock('<p>Other</p>'),
    'placeholder',
    ['made-blocks'],
    undefined,
  ],
  ['nothing, in a block for HTML', htmlBlock, 'placeholder', [], undefined],
  [
    'a block for HTML, saved by WordPress',
    (html) => wordpress(htmlBlock(html)),
    'script',
    ['tag', 'drawing-spilled', 'script'],
    'placeholder',
  ],
  [
    'a block for HTML, saved by WordPress, in the page',
    (html) => inPage(wordpress(htmlBlock(html))),
    'script',
    ['tag', 'drawing-spilled', 'script'],
    'placeholder',
  ],
];

const changed = (one, other) => (text) => {
  assert.ok(text.includes(one));
  return text.replaceAll(one, other);
};
const PLAIN = {conflict: 'war-2020'};
const other = (made, form = 'script', more = {}) => code('casualty-bar', made, form, more);
const ofOther = JSON.parse(JSON.stringify(own).replaceAll('4321', '43210').replaceAll('4,321', '43,210'));

// What was saved is whole, and the code of something else: how the builder is set, what was saved, what is said of it.
const setUps = [
  [
    'another heading',
    options,
    other({...options, heading: 'Dead & missing'}),
    /another set-up: other settings \(heading\)\.$/,
  ],
  [
    'a heading with marks',
    options,
    other({...options, heading: 'The “dead” & missing'}),
    /other settings \(heading\)\.$/,
  ],
  ['no heading yet', options, other(PLAIN), /another set-up: other settings \(heading\)\.$/],
  ['a heading that is no longer set', PLAIN, other(options), /another set-up: other settings \(heading\)\.$/],
  [
    'another conflict',
    options,
    other({...options, conflict: 'attack-2023'}),
    /other settings \(conflict\) and other figures \(.*\d.* in place of .*\d.*\)\.$/,
  ],
  ['all conflicts', options, other({heading: options.heading}), /other settings \(conflict\) and other figures/],
  ['a view', options, other({...options, view: 'table'}), /another set-up: other settings \(view\)\.$/],
  ['the other view', {...options, view: 'table'}, other(options), /another set-up: other settings \(view\)\.$/],
  [
    'other figures',
    options,
    changed('3,900', '39,000')(other(options)),
    /another set-up: other figures \(39,000 in place of 3,900\)\.$/,
  ],
  [
    'other figures, in a placeholder',
    options,
    changed('3,900', '39,000')(other(options, 'placeholder')),
    /other figures \(39,000 in place of 3,900\)/,
    'placeholder',
  ],
  [
    'a row less',
    options,
    other(options).replace(/<tr>(?:(?!<tr>).)*civilians.*?<\/tr>/s, ''),
    /other figures \(2 rows in place of 3\)/,
  ],
  ['another widget', options, code('key-dates', {}, 'script'), /another set-up: the widget <dossier-key-dates>\.$/],
  [
    'another widget, a placeholder',
    options,
    code('key-dates', {}, 'placeholder'),
    /another set-up: the widget key-dates\.$/,
  ],
  ['another form', options, other(options, 'placeholder'), /another set-up: the form “Placeholder”\.$/],
  ['another form than a placeholder', options, other(options), /another set-up: the form “Script”\.$/, 'placeholder'],
];

// What was saved is the code, with more around it.
const whole = [
  ['a table of the article above it', `<table><tr><td>12</td></tr></table>${other(options)}`],
  ['the same widget with other settings above it', `${other(PLAIN)}${other(options)}`],
  ['another widget above it', `${code('key-dates', {}, 'script')}${other(options)}`],
  [
    'typography',
    changed(
      '“3,900 Armenians and 2,900 Azerbaijanis”',
      '« 3,900\u00a0Armenians and 2,900 Azer\u00adbaijanis »',
    )(other(options)),
  ],
  ['digits in a tag of their own', changed('<td>3,900 (', '<td><span class="numbers">3</span>,900 (')(other(options))],
];

/** Two counts of one's own. */
function counted(...counts) {
  const document = structuredClone(own);
  document.casualties = document.casualties.slice(0, counts.length).map(({note: _, ...entry}, i) => ({
    ...entry,
    count: counts[i],
    evidence: [{section: 'Losses', paragraph: 1, quote: 'the table of losses'}],
  }));
  return document;
}

const TWO = [{best: 4200}, {best: 1350}];

// Counts that were saved in place of these two, and what is said of them.
const counts = [
  ['swapped', [{best: 1350}, {best: 4200}], /other figures \(1,?350 in place of 4,?200\)/],
  ['one of them twice', [{best: 1350}, {best: 1350}], /other figures \(1,?350 in place of 4,?200\)/],
  ['the other twice', [{best: 4200}, {best: 4200}], /other figures \(4,?200 in place of 1,?350\)/],
  ['another one', [{best: 42_000}, {best: 1350}], /other figures \(42,?000 in place of 4,?200\)/],
  ['a doubt more', [{best: 4200, approximate: true}, {best: 1350}], /other figures/],
];

const given = (described) => {
  const [form, data] = described.split(' ');
  return {form, more: data ? {own} : {}};
};

inNoEngine('where a CMS has eaten something', () => {
  for (const [what, change, described, codes, use] of cases) {
    it(`finds ${what}`, () => {
      const {form, more} = given(described);
      const saved = change(code('casualty-bar', options, form, more));
      const diagnosis = cmsDamage(saved, {widget: {...bar, ...more}, options, form}, parse);
      assert.deepEqual(
        diagnosis.damages.map(({code}) => code),
        codes,
      );
      assert.equal(diagnosis.use, use);
      if (use) assert.ok(diagnosis.advice.includes(`“${words[use].title}”`));
      else assert.ok(diagnosis.advice.length > 15);
    });
  }

  for (const [what, now, saved, message, form = 'script'] of setUps) {
    it(`tells the code of another set-up: ${what}`, () => {
      const {damages, use, advice} = cmsDamage(saved, {widget: bar, options: now, form}, parse);
      assert.deepEqual(
        damages.map(({code}) => code.replace(/^other-(code|set-up)$/, 'other')),
        ['other'],
      );
      assert.match(damages[0].message, message);
      assert.equal(use, undefined);
      assert.match(advice, /^Set the builder as it was/);
    });
  }

  it('tells the code of other figures of one’s own', () => {
    for (const form of forms) {
      const saved = code('casualty-bar', options, form, {own: ofOther});
      const {damages} = cmsDamage(saved, {widget: {...bar, own}, options, form}, parse);
      assert.deepEqual(
        damages.map(({code}) => code),
        ['other-set-up'],
        form,
      );
      assert.match(damages[0].message, /another set-up: other figures \(43,?210 in place of 4,?321\)\.$/);
    }
  });

  for (const [what, saved, message] of counts)
    it(`tells the code of other counts: ${what}`, () => {
      for (const form of forms) {
        const [ours, theirs] = [{own: counted(...TWO)}, {own: counted(...saved)}];
        const html = code('casualty-bar', {}, form, theirs);
        const {damages} = cmsDamage(html, {widget: {...bar, ...ours}, form}, parse);
        assert.deepEqual(
          damages.map(({code}) => code),
          ['other-set-up'],
          form,
        );
        assert.match(damages[0].message, message, form);
        const back = cmsDamage(code('casualty-bar', {}, form, ours), {widget: {...bar, ...theirs}, form}, parse);
        assert.deepEqual(
          back.damages.map(({code}) => code),
          ['other-set-up'],
          form,
        );
      }
    });

  for (const [what, saved] of whole)
    it(`takes no other set-up from ${what}`, () =>
      assert.deepEqual(cmsDamage(saved, {widget: bar, options, form: 'script'}, parse).damages, []));

  for (const lang of ['de', 'fr']) {
    const translated = {...options, lang};
    const saved = other(translated);
    const codesOf = (html, now = translated) =>
      cmsDamage(html, {widget: bar, options: now, form: 'script'}, parse).damages.map(({code}) => code);

    it(`finds what became of the script of a code in another language: ${lang}`, () => {
      const tagOf = /<script async.*/;
      assert.ok(saved.match(tagOf)[0].includes(`nagorno-karabakh.${lang}.js`));
      assert.deepEqual(codesOf(saved), []);
      assert.deepEqual(codesOf(without(tagOf)(saved)), ['script']);
      assert.deepEqual(codesOf(without(/ integrity="[^"]*"/)(saved)), ['integrity']);
      const beside = `${other(options)}${without(/ integrity="[^"]*"/)(saved)}`;
      assert.deepEqual(codesOf(beside), ['integrity']);
    });

    it(`misses no script where the saved code is in another language: ${lang}`, () => {
      assert.ok(!codesOf(saved, options).includes('script'));
      assert.ok(!codesOf(other(options)).includes('script'));
    });
  }

  it('leads from a script tag that is gone to no form that is worse without it', () => {
    const saved = without(/<script async.*/)(other(options));
    const {use, advice} = cmsDamage(saved, {widget: bar, options, form: 'script'}, parse);
    assert.equal(use, undefined);
    assert.match(advice, /^Leave the code as it is, and have the page load the script/);
  });

  it('finds nothing wrong with any code of any widget', () => {
    for (const widget of widgets) {
      for (const form of forms) {
        for (const more of [{}, {own}]) {
          const saved = code(widget.id, {}, form, more);
          const {damages, advice} = cmsDamage(saved, {widget: {...widget, ...more}, form}, parse);
          assert.deepEqual([damages, advice], [[], 'Nothing is missing.']);
        }
      }
    }
  });

  it('leads from what was pasted into the text of a post to a block for HTML', () => {
    for (const [form, saved] of [
      ['script', '<p>¨C13C¨C14C</p>'],
      ['placeholder', asBlocks(other(options, 'placeholder'))],
    ]) {
      const {damages, advice} = cmsDamage(saved, {widget: bar, options, form}, parse);
      assert.match(damages[0].message, /^WordPress has made text or blocks of the code/);
      assert.match(advice, /in WordPress a block “Custom HTML”/);
    }
  });

  it('does not say that no form survives before the code stands in a place for HTML', () => {
    const {advice} = cmsDamage('', {widget: bar, options, form: 'placeholder'}, parse);
    assert.match(advice, /^If the code stands in a place for HTML, no form survives here\./);
  });

  it('speaks in whole sentences', () => {
    for (const [, change, described] of cases) {
      const {form, more} = given(described);
      const saved = change(code('casualty-bar', options, form, more));
      const {damages, advice} = cmsDamage(saved, {widget: {...bar, ...more}, options, form}, parse);
      for (const text of [advice, ...damages.map(({message}) => message)]) assert.match(text, /^[A-Z].+[.]$/);
    }
  });
});

inChromium(
  'where a CMS has eaten something, in a page',
  (engine) => {
    let site;
    before(async () => (site = await openSite(engine)));
    after(() => site.close());

    it('finds the same with the page’s own parser', takesLong, async () => {
      const page = await site.visit(pageOf(tag(), ''));
      for (const [what, change, described] of cases) {
        const {form, more} = given(described);
        const saved = change(code('casualty-bar', options, form, more));
        const {draw: _, ...widget} = {...bar, ...more};
        const found = await page.evaluate(
          async (saved, copied) => {
            const {cmsDamage, drawInPage, parseInPage} = await import('/dist/embed/index.js');
            return cmsDamage(saved, {...copied, widget: {...copied.widget, draw: drawInPage}}, parseInPage);
          },
          saved,
          {widget: {...widget, bundled, script: release}, options, form},
        );
        const expected = cmsDamage(saved, {widget: {...bar, ...more}, options, form}, parse);
        assert.deepEqual(found, JSON.parse(JSON.stringify(expected)), what);
      }
    });
  },
  'what is looked at is our reading of texts',
);
