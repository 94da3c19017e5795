/**
 * Runs in a page, before anything else in it. A figure counts as painted after the first frame in which it is there; the
 * message is handled when that frame is done.
 */
export function watch(isPainted, isLive) {
  const seen = {shift: 0, blocked: 0, ready: 0};
  window.bench = seen;
  addEventListener('dossier-ready', () => seen.ready++);
  new PerformanceObserver((list) => {
    for (const {value, hadRecentInput} of list.getEntries()) if (!hadRecentInput) seen.shift += value;
  }).observe({type: 'layout-shift', buffered: true});
  new PerformanceObserver((list) => {
    for (const {duration} of list.getEntries()) seen.blocked += duration - 50;
  }).observe({type: 'longtask', buffered: true});

  const firstFrame = (holds) =>
    new Promise((resolve) => {
      const look = () => {
        if (!document.getElementById('end') || !holds()) return requestAnimationFrame(look);
        const {port1, port2} = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(0);
      };
      requestAnimationFrame(look);
    });
  seen.painted = firstFrame(isPainted);
  seen.live = firstFrame(isLive);
}

/** Runs in a page: what was seen, when all that was to come has come and is painted. */
export async function seen() {
  const {bench} = window;
  const [painted, live] = await Promise.all([bench.painted, bench.live]);
  if (document.readyState !== 'complete') await new Promise((resolve) => addEventListener('load', resolve));
  // What the page put off is part of what it costs.
  await new Promise((resolve) => requestIdleCallback(resolve, {timeout: 2000}));
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return {painted, live, shift: bench.shift, blocked: bench.blocked};
}
