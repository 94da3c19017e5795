import type {Heights} from './reserve.js';

/** Written by `node test/measure-heights.mjs`: the elements with the bundled dossier, in a blank page, at 16px. */
export const heights: Heights = {
  'dossier-casualty-bar': {320: 866, 412: 795, 600: 648, 900: 648},
  'dossier-spending-chart': {320: 422, 412: 360, 600: 310, 900: 285},
  'dossier-supplier-breakdown': {320: 842, 412: 785, 600: 694, 900: 626},
  'dossier-key-dates': {320: 3970, 412: 3470, 600: 516, 900: 516},
};
