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
  // Its protocol finds by role and name, and tells neither; to look through a whole widget takes it a tenth of a second.
  // Each is asked whether it is the one that comes next in the tree; of those with the same role and name, the first.
  async Firefox(page, tag, expected, asked) {
    const list = await page.evaluateHandle(named, tag);
    const found = [];
    for (const each of (await list.getProperties()).values()) {
      let next = expected[found.length] ?? {role: '', name: 'nothing'};
      if (!asked.has(text(next))) {
        // A raised number is a word of its own there.
        const spelled = next.name.replace(/, note/g, ' , note');
        const [same] = await each.$$(`aria/${spelled}${next.role && `[role="${next.role}"]`}`);
        const html = await each.evaluate((element, other) => element !== other && element.outerHTML, same);
        if (html) next = {role: 'another', name: html};
      }
      asked.add(text(next));
      found.push(next);
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
      it(`are those of the tree: ${widget}`, async () => {
        const expected = expectedOf(widget);
        assert.deepEqual(Object.keys(expected), Object.keys(states));
        const page = await site.visit(pageOf(script(), ''));
        const asked = new Set();
        for (const [state, how] of Object.entries(states)) {
          await show(page, widget, how);
          const found = await look(page, `dossier-${widget}`, expected[state], asked);
          assert.deepEqual(found.map(text).sort(), expected[state].map(text).sort(), state);
        }
        assert.ok(new Set(Object.values(expected).flat().map(text)).size > 5);
      });
    }
  });
}
