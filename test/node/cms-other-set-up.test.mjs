// What is said of a code that was saved whole, and is that of something else than the builder is set to.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {cmsDamage} from '../../dist/embed/index.js';
import {code, forms, own} from '../embed.mjs';
import {bar, options, other, parse} from './damaged-codes.mjs';

const changed = (one, other) => (text) => {
  assert.ok(text.includes(one));
  return text.replaceAll(one, other);
};
const PLAIN = {conflict: 'war-2020'};
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

describe('where the code of another set-up was saved', () => {
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
});
