import type {Heights} from './reserve.js';

/** Written by `node test/measure-heights.mjs`: the elements with the bundled dossier, in a blank page, at 16px. */
export const heights: Heights = {
  'dossier-casualty-bar': {320: 929, 360: 837, 412: 817, 480: 731, 544: 691, 600: 671, 680: 652, 900: 652},
  'dossier-spending-chart': {320: 433, 360: 394, 412: 369, 480: 323, 544: 323, 600: 323, 680: 298, 900: 298},
  'dossier-supplier-breakdown': {320: 911, 360: 872, 412: 805, 480: 815, 544: 750, 600: 750, 680: 705, 900: 682},
  'dossier-key-dates': {320: 3943, 360: 3671, 412: 3426, 480: 3314, 544: 520, 600: 520, 680: 520, 900: 520},
};
