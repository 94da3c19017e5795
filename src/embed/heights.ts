import type {Heights} from './reserve.js';

/** Written by `node test/measure-heights.mjs`: the elements with the bundled dossier, in a blank page, at 16px. */
export const heights: Heights = {
  'dossier-casualty-bar': {320: 885, 360: 814, 412: 795, 480: 705, 544: 686, 600: 648, 680: 648, 900: 648},
  'dossier-spending-chart': {320: 422, 360: 384, 412: 360, 480: 310, 544: 310, 600: 310, 680: 285, 900: 285},
  'dossier-supplier-breakdown': {320: 842, 360: 785, 412: 785, 480: 756, 544: 714, 600: 714, 680: 650, 900: 626},
  'dossier-key-dates': {320: 3970, 360: 3696, 412: 3470, 480: 3337, 544: 516, 600: 516, 680: 516, 900: 516},
};
