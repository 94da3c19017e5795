import {beyond, ratios, spread} from './statistics.mjs';

/** What is measured of a page, and how it is written down. */
const QUANTITIES = ['painted', 'live', 'shift', 'blocked', 'script', 'style', 'layout', 'task', 'heap', 'nodes'];

/**
 * What the rounds say of each contender, and how it compares with the limit in the same rounds; memory is compared with
 * `alone`, where there is a page without figures.
 */
export function compare(rounds, limit, alone = limit) {
  const all = (name, quantity) => rounds.map((round) => round[name][quantity]);
  return Object.fromEntries(
    Object.keys(rounds[0]).map((name) => [
      name,
      {
        ...Object.fromEntries(QUANTITIES.map((quantity) => [quantity, spread(all(name, quantity))])),
        times: ratios(all(name, 'painted'), all(limit, 'painted')),
        blockedBeyond: beyond(all(name, 'blocked'), all(limit, 'blocked')),
        taskBeyond: beyond(all(name, 'task'), all(limit, 'task')),
        heapBeyond: beyond(all(name, 'heap'), all(alone, 'heap')),
      },
    ]),
  );
}
