// What is to be reached, and where it stands in the results. Nothing is said of an absolute time but of what must fit into
// a frame.
const phone = (name, quantity) => (results) => results.pages?.['phone-like'][name][quantity].median;
const scale = (what, count) => (results) => results.scale?.[what][count].widgets;

const TARGETS = [
  {what: 'script, brotli -q 11, bytes', most: 16_000, of: ({bytes}) => bytes?.script},
  {what: 'requests added by the script form', most: 1, of: ({bytes}) => bytes?.added.script.requests},
  {what: 'painted, drawn, phone-like, × static', most: 1.2, of: phone('self-hosted', 'times')},
  {what: 'painted, bare, phone-like, × static', most: 1.6, of: phone('bare', 'times')},
  {what: 'layout shift, drawn', most: 0, of: phone('self-hosted', 'shift')},
  {what: 'layout shift, bare with reserve.css', most: 0, of: phone('bare with reserve.css', 'shift')},
  {what: 'blocked beyond static, drawn, phone-like, ms', most: 20, of: phone('self-hosted', 'blockedBeyond')},
  {what: 'blocked beyond static, bare, phone-like, ms', most: 70, of: phone('bare', 'blockedBeyond')},
  {
    what: 'heap beyond the article, drawn, MB',
    most: 0.3,
    of: (results) => phone('self-hosted', 'heapBeyond')(results) / 1e6,
  },
  {
    what: 'heap of 1,000 figures beyond static, MB',
    most: 6,
    of: (results) => scale('the four figures, times', 250)(results)?.heapBeyond.median / 1e6,
  },
  {
    what: '1,000 figures, × static',
    most: 1.2,
    of: (results) => scale('the four figures, times', 250)(results)?.times.median,
  },
  {
    what: '15,000 dates, × static',
    most: 1.35,
    of: (results) => scale('key dates, events', 15_000)(results)?.times.median,
  },
  {
    what: '15,000 dates, frames a second while scrolling',
    least: 60,
    of: ({scroll}) => scroll && Math.round(scroll.widgets.perSecond.median),
  },
  {
    what: '10,000 points a party, × static',
    most: 1.35,
    of: (results) => scale('spending, points a party', 10_000)(results)?.times.median,
  },
  {
    what: 'the slowest update of one element, processor 4× slower, ms',
    most: 16.7,
    of: ({update}) => update && Math.max(...Object.values(update).map(({median}) => median)),
  },
  {what: 'requests of a hundred elements with one src', most: 1, of: ({shared}) => shared?.requests},
];

/** The targets with what was measured; without those of which nothing was. */
export const reached = (results) =>
  TARGETS.map(({of, ...target}) => ({...target, found: of(results)}))
    .filter(({found}) => Number.isFinite(found))
    .map((target) => ({
      ...target,
      isMet: target.found <= (target.most ?? Infinity) && target.found >= (target.least ?? -Infinity),
    }));
