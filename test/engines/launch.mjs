// The engines in which pages are visited: Chromium always, Firefox and WebKit where they are installed.
import {describe} from 'node:test';
import puppeteer from 'puppeteer-core';
import {findBrowser} from '../browser.mjs';
import {findFirefox} from './firefox.mjs';
import {findWebKit} from './webkit.mjs';
import {launchWebKit} from './webkit-window.mjs';

const firefox = findFirefox();

const launchers = {
  async Chromium() {
    const {executablePath, args, env} = await findBrowser();
    return puppeteer.launch({executablePath, args, env: {...process.env, ...env}, headless: true});
  },
  Firefox: () => puppeteer.launch({browser: 'firefox', executablePath: firefox, headless: true}),
  // Not by Puppeteer, which cannot.
  WebKit: launchWebKit,
};

const isHere = {Chromium: true, Firefox: Boolean(firefox), WebKit: Boolean(findWebKit())};

/** What the tests have to do without, in an engine or as it is driven. */
export const lacks = {
  Chromium: [],
  Firefox: ['a switch for scripts', 'news of layout shifts'],
  WebKit: ['a switch for scripts', 'news of layout shifts', 'news of the console', 'scripts before those of the page'],
};

export const launch = (engine) => launchers[engine]();

/** A suite in one engine; where that is not installed, it is reported as skipped. */
export const inEngine = (engine, name, suite) =>
  describe(`${name}, in ${engine}`, {skip: !isHere[engine] && `${engine} is not installed`}, () => suite(engine));

/** A suite once in each engine that Puppeteer drives. */
export const inEachEngine = (name, suite) => ['Chromium', 'Firefox'].forEach((engine) => inEngine(engine, name, suite));
