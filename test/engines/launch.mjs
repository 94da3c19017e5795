// The engines in which pages are visited.
import {after, describe} from 'node:test';
import puppeteer from 'puppeteer-core';
import {findBrowser} from '../browser.mjs';
import {launchWebKit} from './webkit-window.mjs';
import {all, asked, firefox, isFirst, missing} from './which.mjs';

const launchers = {
  async Chromium() {
    const {executablePath, args, env} = await findBrowser();
    const start = () => puppeteer.launch({executablePath, args, env: {...process.env, ...env}, headless: true});
    // On a busy machine it has once ended at its start, without a word.
    return start().catch(start);
  },
  Firefox: () =>
    puppeteer.launch({
      browser: 'firefox',
      executablePath: firefox,
      headless: true,
      // It would take the focus from the page.
      extraPrefsFirefox: {'browser.download.alwaysOpenPanel': false},
    }),
  // Not by Puppeteer, which cannot.
  WebKit: launchWebKit,
};

/** What its own protocol alone can do. */
const ofChromium = [
  'a look at a page as it is printed',
  'the accessibility tree',
  'forced colours',
  'the heap and long tasks',
];

/** What the tests have to do without, in an engine or as it is driven. */
export const lacks = {
  Chromium: [],
  Firefox: ['a switch for scripts', 'news of layout shifts', ...ofChromium],
  WebKit: [
    'a switch for scripts',
    'news of layout shifts',
    // What a page logs, throws and asks for here is told by a script that stands first in it, and by the server.
    'scripts before those of the page',
    'news of what the browser itself says and refuses',
    // Scripts of other sites come from this one.
    'answers for other sites',
    'a world of its own beside that of the page',
    // The driver has a command for it, which now and then never ends.
    'pictures of the page',
    // The driver has no command for it.
    'a PDF of the page',
    ...ofChromium,
  ],
};

/** Why a test cannot run in an engine, as it is reported; or nothing. */
export function without(engine, ...needs) {
  const lacking = needs.filter((need) => lacks[engine].includes(need));
  return lacking[0] && `${engine} is driven without ${lacking.join(', ')}`;
}

const open = new Map();

/** The browser of an engine, for all suites of a file: to start it takes longer than most of them. */
export function launch(engine) {
  if (!open.has(engine)) open.set(engine, launchers[engine]());
  return open.get(engine);
}

after(() => Promise.all([...open.values()].map(async (browser) => (await browser).close())));

/** A suite in one engine, where it is asked for; where it cannot run in that, it is reported as skipped. */
export function inEngine(engine, name, suite, needs = []) {
  if (!all.includes(engine)) throw new Error(`“${engine}” is none of ${all.join(', ')}.`);
  if (!asked.includes(engine)) return;
  const skip = missing.includes(engine) ? `${engine} is not installed` : without(engine, ...needs);
  describe(`${name}, in ${engine}`, {skip: skip ?? false}, () => suite(engine));
}

/** A suite in a file with those below that needs no engine: once, where each engine has a process. */
export const inNoEngine = (name, suite) => isFirst && describe(name, suite);

/** A suite once in each engine. */
export const inEachEngine = (name, suite, needs) => all.forEach((engine) => inEngine(engine, name, suite, needs));

/** A suite in Chromium alone: in the others it is reported as skipped, and why. */
export function inChromium(name, suite, why) {
  inEngine('Chromium', name, suite);
  for (const engine of asked.filter((each) => each !== 'Chromium'))
    describe(`${name}, in ${engine}`, {skip: `only in Chromium: ${why}`}, () => {});
}
