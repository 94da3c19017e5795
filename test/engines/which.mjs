// Which engines the tests run in: Chromium alone, those that ENGINES names, or with ENGINES=all every one. What is not
// installed is reported, and not left out in silence.
import {findFirefox} from './firefox.mjs';
import {findWebKit} from './webkit.mjs';

export const firefox = findFirefox();
export const webkit = findWebKit();

const isInstalled = {Chromium: true, Firefox: Boolean(firefox), WebKit: Boolean(webkit)};
export const all = Object.keys(isInstalled);

/** The engines that a text asks for. */
export function enginesIn(text) {
  const names = text === 'all' ? all : text.split(',');
  const unknown = names.find((name) => !all.includes(name));
  if (unknown !== undefined) throw new Error(`ENGINES=${text}: “${unknown}” is none of ${all.join(', ')}, all.`);
  return names;
}

const {ENGINES, ENGINE} = process.env;
const wanted = enginesIn(ENGINES || 'Chromium');
if (ENGINE && !wanted.includes(ENGINE)) throw new Error(`ENGINE=${ENGINE}: those to test in are named by ENGINES.`);

/** Those that this process tests in: with `ENGINE`, one of them, the others are for other processes. */
export const asked = ENGINE ? enginesIn(ENGINE) : wanted;
/** Whether what needs no engine is for this process. */
export const isFirst = asked[0] === wanted[0];

/** Those of them in which tests can run. */
export const here = asked.filter((name) => isInstalled[name]);
export const missing = asked.filter((name) => !isInstalled[name]);

/** Says where the tests run, and how they run elsewhere. */
export const sayWhich = () =>
  console.log(
    [
      `Tests run in ${here.join(', ')}.`,
      missing.length && `Not installed: ${missing.join(', ')}.`,
      asked.length < all.length && 'In every engine that is installed: npm run verify, or ENGINES=all npm test.',
    ]
      .filter(Boolean)
      .join(' '),
  );
