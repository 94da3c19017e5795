// The engines that Puppeteer drives: Chromium always, Firefox where it is installed. It cannot drive WebKit.
import {describe} from 'node:test';
import puppeteer from 'puppeteer-core';
import {findBrowser} from '../browser.mjs';
import {findFirefox} from './firefox.mjs';

const firefox = findFirefox();

const launchers = {
  async Chromium() {
    const {executablePath, args, env} = await findBrowser();
    return puppeteer.launch({executablePath, args, env: {...process.env, ...env}, headless: true});
  },
  Firefox: () => puppeteer.launch({browser: 'firefox', executablePath: firefox, headless: true}),
};

/** What the tests have to do without, in an engine or as Puppeteer drives it. */
export const lacks = {Chromium: [], Firefox: ['a switch for scripts', 'news of layout shifts']};

export const launch = (engine) => launchers[engine]();

/** A suite once in each engine; in one that is not installed it is reported as skipped. */
export function inEachEngine(name, suite) {
  for (const engine of Object.keys(launchers)) {
    const skip = engine === 'Firefox' && !firefox && 'Firefox is not installed';
    describe(`${name}, in ${engine}`, {skip}, () => suite(engine));
  }
}
