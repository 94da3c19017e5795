import {throttle, withPage} from './visit.mjs';

const SPEED = 1200;
const DISTANCE = 2400;

// What runs in a page.
const count = () => {
  const frames = (window.frameTimes = []);
  const look = (now) => {
    frames.push(now);
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

/** Frames a second while a finger scrolls down the page, and the longest wait for one. */
export const scroll = (browser, address, {isPainted}, condition) =>
  withPage(browser, condition, async (page, devtools) => {
    await page.goto(address);
    await page.waitForFunction(isPainted);
    await throttle(devtools, condition);
    await page.evaluate(count);
    await devtools.send('Input.synthesizeScrollGesture', {
      x: 200,
      y: 500,
      yDistance: -DISTANCE,
      speed: SPEED,
      gestureSourceType: 'touch',
    });
    const frames = await page.evaluate(() => window.frameTimes);
    const waits = frames.slice(1).map((time, i) => time - frames[i]);
    return {perSecond: (1e3 * waits.length) / (frames.at(-1) - frames[0]), longest: Math.max(...waits)};
  });
