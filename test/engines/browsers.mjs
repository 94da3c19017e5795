// The engines that Web Test Runner drives: Chromium always, Firefox and WebKit where they are installed.
import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {findBrowser} from '../browser.mjs';
import {findFirefox} from './firefox.mjs';
import {findWebKit} from './webkit.mjs';
import {WebKitLauncher} from './webkit-launcher.mjs';

const {executablePath, env, args} = await findBrowser();

/** Chromium in a time zone: none of the widgets' texts may depend on it. */
export const chromiumIn = (TZ) =>
  chromeLauncher({puppeteer, launchOptions: {headless: true, executablePath, args, env: {...process.env, ...env, TZ}}});

const firefoxIn = (TZ, executablePath) =>
  chromeLauncher({
    puppeteer,
    // Of several pages at once some never begin.
    concurrency: 1,
    launchOptions: {browser: 'firefox', headless: true, executablePath, env: {...process.env, TZ}},
  });

/** A browser of every engine that is here. Says which they are: none is left out in silence. */
export function everyEngineIn(TZ) {
  const firefox = findFirefox();
  const webkit = findWebKit();
  const engines = {
    Chromium: () => chromiumIn(TZ),
    Firefox: firefox && (() => firefoxIn(TZ, firefox)),
    WebKit: webkit && (() => new WebKitLauncher(webkit, {TZ})),
  };
  const [here, missing] = [true, false].map((is) =>
    Object.keys(engines).filter((name) => Boolean(engines[name]) === is),
  );
  console.log(`Tests run in ${here.join(', ')}.${missing.length ? ` Not installed: ${missing.join(', ')}.` : ''}`);
  return here.map((name) => engines[name]());
}
