// What screen readers are told of each widget in each state, as text to be read: test/node/snapshots. After a change of
// words or markup: `UPDATE_SNAPSHOTS=1 node --test test/node/accessibility-tree.test.mjs`, and read the difference aloud.
import assert from 'node:assert/strict';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {accessibilityTree} from '../accessibility-tree.mjs';
import {casualties, dates, emptySections, faulty, spending, suppliers} from '../documents.mjs';
import {inEachEngine, openSite, pageOf, tag as script} from '../page.mjs';

const folder = new URL('snapshots/', import.meta.url);
const isUpdating = !!process.env['UPDATE_SNAPSHOTS'];

// What readers do, in a page.
const openEvidence = ({renderRoot}) => renderRoot.querySelector('.body summary').click();
const openCitation = ({renderRoot}) => renderRoot.querySelector('.tools summary').click();
const press = (name) =>
  `(element) => [...element.renderRoot.querySelectorAll('button')].find(({textContent}) => textContent.trim().startsWith('${name}')).click()`;
const pressLeft = ({renderRoot}) => {
  const slider = renderRoot.querySelector('input');
  slider.stepDown();
  slider.dispatchEvent(new InputEvent('input'));
};

/** States that each widget has. */
const common = {
  'as it comes': {},
  'with evidence open': {act: openEvidence},
  'with the citation open': {act: openCitation},
  'as a table': {attributes: 'view="table"'},
  'with a heading of the page': {attributes: 'heading="Own words" heading-level="3"'},
  'with a note of the page': {inside: '<p slot="note">A note.</p>'},
  'without entries': {data: emptySections},
  'with an entry that cannot be read': {data: faulty.partlyFaulty},
  'with data that cannot be read': {data: faulty.unreadable},
  'with data that cannot be read, and a fallback': {data: faulty.unreadable, inside: '<p>Party A: 1,200.</p>'},
};

const manyEvents = {
  ...dates.oneDate,
  dates: Array.from({length: 102}, (_, i) => ({
    ...dates.oneDate.dates[0],
    id: `d${i}`,
    time: `${1900 + i}`,
    event: `Event ${i + 1}`,
  })),
};

const widgets = {
  'casualty-bar': {
    'rival counts': {data: casualties.rivalCounts},
    'every kind of doubt': {data: casualties.unsureCounts},
    'every kind of doubt as a table': {data: casualties.unsureCounts, attributes: 'view="table"'},
    'zero and not stated': {data: casualties.noneKilled},
    'long names': {data: casualties.longPartyNames},
  },
  'spending-chart': {
    'one unsure year': {data: spending.oneUnsureYear},
    'several years with gaps': {data: spending.yearsWithGaps},
    'a year back': {data: spending.yearsWithGaps, act: pressLeft},
    'a year that one party has no amount for': {data: spending.yearsApart, act: pressLeft},
    'years apart': {data: spending.yearsApart},
    'two currencies': {data: spending.twoCurrencies},
  },
  'supplier-breakdown': {
    'all shares known': {data: suppliers.fullShares},
    'some shares known': {data: suppliers.partlyKnownShares},
    'named suppliers alone': {data: suppliers.namedSuppliers},
    'two periods': {data: suppliers.twoPeriods},
    'many small shares': {data: suppliers.manySmallShares},
  },
  'key-dates': {
    'one kind picked': {act: press('War')},
    'without an end': {data: dates.openIntervals},
    'not sure': {data: dates.unsureDates},
    'before Christ': {data: dates.beforeChrist},
    'the second page': {data: manyEvents, act: press('Next')},
  },
};

inEachEngine(
  'the accessibility tree',
  (engine) => {
    let site;
    before(async () => (site = await openSite(engine)));
    after(() => site.close());

    /** What is said of a widget in a state, in a page 800 px wide. */
    async function spoken(page, widget, {data, attributes = '', inside = '', act}) {
      const tag = `dossier-${widget}`;
      await page.evaluate(
        async (tag, attributes, inside, data, act) => {
          document.body.innerHTML = `<${tag} ${attributes}>${inside}</${tag}>`;
          const element = document.body.firstElementChild;
          if (data) element.data = data;
          await element.updateComplete;
          if (act) (0, eval)(`(${act})`)(element);
          await element.updateComplete;
          // The tree is made after the next frame.
          await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        },
        tag,
        attributes,
        inside,
        data,
        act && String(act),
      );
      return accessibilityTree(page, tag);
    }

    for (const [widget, own] of Object.entries(widgets)) {
      describe(`of the ${widget}`, () => {
        const trees = {};
        before(async () => {
          const page = await site.visit(pageOf(script(), ''));
          for (const [state, how] of Object.entries({...common, ...own}))
            trees[state] = await spoken(page, widget, how);
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
