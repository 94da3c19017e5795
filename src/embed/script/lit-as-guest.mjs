import {basename} from 'node:path';
import {CUTS, STYLES} from './lit-cuts.mjs';

/** The names in Lit that the minifier may shorten: its private ones, and those of hooks that no element of ours has. */
export const LITS_NAMES =
  /^(?:_\$.+|elementStyles|enableUpdating|isUpdatePending|performUpdate|createProperty|renderOptions|renderBefore)$/;

/** Lit as the scripts carry it: a guest in a page, and without what no element of ours uses. */
export const litAsGuest = {
  name: 'lit-as-guest',
  transform(code, id) {
    const cuts = /node_modules/.test(id) && CUTS[basename(id)];
    if (id.endsWith('/css-tag.js')) return {code: STYLES, map: null};
    if (!cuts) return null;
    for (const [piece, replacement] of cuts.flatMap(([, ...pieces]) => pieces)) {
      const [start, end = ''] = [piece].flat();
      const [before, rest, ...others] = code.split(start);
      const at = rest?.indexOf(end) ?? -1;
      if (at < 0 || others.length) this.error(`${start} is not once in ${id}: Lit has changed`);
      code = before + replacement + rest.slice(at + end.length);
    }
    return {code, map: null};
  },
};
