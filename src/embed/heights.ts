import type {Heights} from './reserve.js';

/** Written by `node test/measure-heights.mjs`: the elements with the bundled dossier, in a blank page, at 16px. */
export const heights: Heights = {};
