import {seen, watch} from './watch.mjs';

/** How a page is visited: on this machine as it is, or as on a phone with an ordinary mobile connection. */
export const conditions = {
  unthrottled: {viewport: {width: 1024, height: 800}, cpu: 1},
  'phone-like': {
    viewport: {width: 412, height: 915, isMobile: true, hasTouch: true},
    cpu: 4,
    network: {latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8, offline: false},
  },
};

const PATIENCE = 120_000;

export async function throttle(devtools, {cpu, network}) {
  await devtools.send('Emulation.setCPUThrottlingRate', {rate: cpu});
  if (!network) return;
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', network);
}

const metricsOf = async (devtools) =>
  Object.fromEntries((await devtools.send('Performance.getMetrics')).metrics.map(({name, value}) => [name, value]));

/** The page in a profile of its own: nothing is cached, and the renderer is a new one. */
export async function withPage(browser, {viewport, cpu, network}, use) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    const devtools = await page.createCDPSession();
    await page.setViewport(viewport);
    await throttle(devtools, {cpu, network});
    return await use(page, devtools);
  } finally {
    await context.close();
  }
}

/** Visits a page and measures: times in milliseconds, memory in bytes. `isPainted` and `isLive` run in the page. */
export const visit = (browser, address, {isPainted, isLive = isPainted}, condition) =>
  withPage(browser, condition, async (page, devtools) => {
    await devtools.send('Performance.enable');
    await page.evaluateOnNewDocument(`(${watch})(${isPainted}, ${isLive})`);
    await page.goto(address, {waitUntil: 'domcontentloaded', timeout: PATIENCE});
    const found = await page.evaluate(seen);
    const {ScriptDuration, RecalcStyleDuration, LayoutDuration, TaskDuration} = await metricsOf(devtools);
    await devtools.send('Emulation.setCPUThrottlingRate', {rate: 1});
    await devtools.send('HeapProfiler.collectGarbage');
    const {JSHeapUsedSize, Nodes} = await metricsOf(devtools);
    return {
      ...found,
      script: ScriptDuration * 1e3,
      style: RecalcStyleDuration * 1e3,
      layout: LayoutDuration * 1e3,
      task: TaskDuration * 1e3,
      heap: JSHeapUsedSize,
      nodes: Nodes,
    };
  });
