// What screen readers are told of the widgets in Firefox and WebKit, whose trees cannot be had: there the roles and names
// of all that can be used or jumped to are those of the trees in test/node/snapshots. Text and its order are not compared.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, it} from 'node:test';
import {inEngine, openSite, pageOf, tag as script} from '../page.mjs';
import {show, statesOf} from '../widget-states.mjs';

/** What has a name of its own, and how the protocols call what the trees call so. They have no word for a disclosure. */
const ROLES = {heading: 'heading', button: 'button', link: 'link', slider: 'slider', disclosure: ''};
const LINE = new RegExp(
  `^ *(${Object.keys(ROLES).join('|')}) “(.*?)”(?: level| collapsed| expanded| pressed| not pressed| unavailable| value| \\(|$)`,
);

/** The roles and names in each state of a widget. */
function expectedOf(widget) {
  const [, ...parts] = readFileSync(new URL(`snapshots/${widget}.txt`, import.meta.url), 'utf8').split(/^== /m);
  return Object.fromEntries(
    parts.map((part) => {
      const [state, ...lines] = part.split('\n');
      const found = lines.map((line) => LINE.exec(line)).filter(Boolean);
      return [state, found.map(([, role, name]) => ({role: ROLES[role], name}))];
    }),
  );
}

/** Everything in a widget that has a role of those, as it is shown. */
const named = (tag) =>
  [
    ...document
      .querySelector(tag)
      .shadowRoot.querySelectorAll('summary, button, a, h1, h2, h3, h4, h5, h6, [role=heading], input'),
  ].filter((each) => each.checkVisibility());

const text = ({role, name}) =>
  `${role} “${name
    .replace(/\s+/g, ' ')
    .replace(/ (?=,)/g, '')
    .trim()}”`;

const engines = {
  async WebKit(page, tag) {
    return page.computed(named, tag);
  },
  // Its protocol finds by role and name, and tells neither.
  async Firefox(page, tag, expected) {
    const found = [];
    const frame = await page.evaluateHandle(
      (tag) => document.querySelector(tag).shadowRoot.querySelector('.frame'),
      tag,
    );
    for (const {role, name} of new Map(expected.map((each) => [text(each), each])).values()) {
      // A raised number is a word of its own there.
      const spelled = name.replace(/, note/g, ' , note');
      const same = await frame.$$(`aria/${spelled}${role && `[role="${role}"]`}`);
      found.push(...same.map(() => ({role, name})));
    }
    return found;
  },
};

for (const [engine, look] of Object.entries(engines)) {
  inEngine(engine, 'the accessible names', () => {
    let site;
    before(async () => (site = await openSite(engine)));
    after(() => site.close());

    for (const [widget, states] of Object.entries(statesOf)) {
      it(`are those of the tree: ${widget}`, async (test) => {
        const expected = expectedOf(widget);
        assert.deepEqual(Object.keys(expected), Object.keys(states));
        const page = await site.visit(pageOf(script(), ''));
        const told = new Set();
        for (const [state, how] of Object.entries(states)) {
          // To find one takes Firefox a tenth of a second: there each is looked for in one state.
          if (engine === 'Firefox' && state === 'the second page') {
            test.diagnostic('the second page is looked at in WebKit');
            continue;
          }
          const all = expected[state].filter((each) => engine === 'WebKit' || !told.has(text(each)));
          for (const each of all) told.add(text(each));
          await show(page, widget, how);
          const found = await look(page, `dossier-${widget}`, all);
          assert.deepEqual(found.map(text).sort(), all.map(text).sort(), state);
        }
        assert.ok(told.size > 5);
      });
    }
  });
}
