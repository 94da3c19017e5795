// The engines as Web Test Runner drives them.
import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {findBrowser} from '../browser.mjs';
import {WebKitLauncher} from './webkit-launcher.mjs';
import {firefox, here, webkit} from './which.mjs';

const {executablePath, env, args} = await findBrowser();

/** Chromium in a time zone: none of the widgets' texts may depend on it. */
export const chromiumIn = (TZ) =>
  chromeLauncher({puppeteer, launchOptions: {headless: true, executablePath, args, env: {...process.env, ...env, TZ}}});

const firefoxIn = (TZ) =>
  chromeLauncher({
    puppeteer,
    // Of several pages at once some never begin.
    concurrency: 1,
    launchOptions: {browser: 'firefox', headless: true, executablePath: firefox, env: {...process.env, TZ}},
  });

const launchers = {Chromium: chromiumIn, Firefox: firefoxIn, WebKit: (TZ) => new WebKitLauncher(webkit, {TZ})};

/** A browser of every engine in which tests run. */
export const everyEngineIn = (TZ) => here.map((name) => launchers[name](TZ));
