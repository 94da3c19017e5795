import {fileURLToPath} from 'node:url';
import {CUTS} from './lit-cuts.mjs';

/** The names in Lit that the minifier may shorten: its private ones, and those that no page knows of. */
export const LITS_NAMES = /^(?:_\$.+|renderOptions|renderBefore)$/;

const GUEST = fileURLToPath(new URL('lit/index.js', import.meta.url));

/** Lit as the scripts carry it: a guest in a page, and without what no element of ours uses. */
export const litAsGuest = {
  name: 'lit-as-guest',
  resolveId: (id) => (/^lit$|\/lit-as-guest\.js$/.test(id) ? GUEST : null),
  transform(code, id) {
    if (!id.endsWith('/lit-html.js')) return null;
    for (const [piece, replacement] of CUTS.flatMap(([, ...pieces]) => pieces)) {
      const [start, end = ''] = [piece].flat();
      const [before, rest, ...others] = code.split(start);
      const at = rest?.indexOf(end) ?? -1;
      if (at < 0 || others.length) this.error(`${start} is not once in ${id}: Lit has changed`);
      code = before + replacement + rest.slice(at + end.length);
    }
    return {code, map: null};
  },
};
