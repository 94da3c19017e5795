// What screen readers are told of each widget in each state, as text to be read: test/node/snapshots. After a change of
// words or markup: `UPDATE_SNAPSHOTS=1 node --test test/node/accessibility-tree.test.mjs`, and read the difference aloud.
import assert from 'node:assert/strict';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {accessibilityTree} from '../accessibility-tree.mjs';
import {inEachEngine, openSite, pageOf, tag as script} from '../page.mjs';
import {show, statesOf} from '../widget-states.mjs';

const folder = new URL('snapshots/', import.meta.url);
const isUpdating = !!process.env['UPDATE_SNAPSHOTS'];

inEachEngine(
  'the accessibility tree',
  (engine) => {
    let site;
    before(async () => (site = await openSite(engine)));
    after(() => site.close());

    for (const [widget, states] of Object.entries(statesOf)) {
      describe(`of the ${widget}`, () => {
        const trees = {};
        before(async () => {
          const page = await site.visit(pageOf(script(), ''));
          for (const [state, how] of Object.entries(states)) {
            await show(page, widget, how);
            trees[state] = await accessibilityTree(page, `dossier-${widget}`);
          }
          await site.leave();
        });

        it('reads as it did when it was read aloud', () => {
          const text = Object.entries(trees)
            .map(([state, tree]) => `== ${state}\n\n${tree}\n`)
            .join('\n');
          const file = new URL(`${widget}.txt`, folder);
          if (isUpdating) {
            mkdirSync(folder, {recursive: true});
            writeFileSync(file, text);
          } else assert.equal(text, readFileSync(file, 'utf8'));
        });

        it('says its title once, and no line twice running', () => {
          for (const [state, tree] of Object.entries(trees)) {
            const lines = tree.split('\n').map((line) => line.trim());
            const [, title] = /^heading “(.+?)”/.exec(lines[0]) ?? [];
            const titled = lines.filter((line) => title && line.includes(title) && !line.includes('named by'));
            assert.ok(titled.length <= 1, `${state}: ${titled.join(' | ')}`);
            for (const [i, line] of lines.entries())
              assert.ok(line.length < 8 || line !== lines[i + 1], `${state}: ${line}`);
          }
        });

        it('has a name for all that can be reached by Tab, and no picture', () => {
          for (const [state, tree] of Object.entries(trees)) {
            for (const line of tree.split('\n').filter((line) => line.endsWith('(tab stop)')))
              assert.match(line, /“.+”/, state);
            assert.doesNotMatch(tree, /^ *(image|img|graphics|canvas|figure)/im, state);
            assert.ok((tree.match(/slider/g) ?? []).length <= 1, state);
          }
        });

        it('pauses between who, what was counted or happened, and the figure', () => {
          for (const [state, tree] of Object.entries(trees))
            for (const [, line] of tree.matchAll(/disclosure “(.*(?:military|civilians|about 2029).*)” (?:coll|exp)/g))
              assert.match(line, /^[^,]+, .+: ./, state);
        });

        it('says in words what a dash, a sign or a glued word would leave unsaid', () => {
          for (const [state, tree] of Object.entries(trees)) {
            // Phrases and notes stand as their sources have them.
            const own = tree.split('\n').filter((line) => !/“.*[“”].*”|Not in the article/.test(line));
            for (const line of own)
              assert.doesNotMatch(line, /\d ?[–—-] ?\d|[~≈<>≥≤±]|\dnote|[a-z][$€]|%[a-z]|[a-z][.:;][A-Z]/, state);
          }
        });
      });
    }
  },
  ['the accessibility tree'],
);
