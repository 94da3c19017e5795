import type {Heights} from './reserve.js';

/** Written by `node test/measure-heights.mjs`: the elements with the bundled dossier, in a blank page, at 16px. */
export const heights: Heights = {
  'dossier-casualty-bar': {320: 999, 360: 887, 412: 868, 480: 781, 544: 741, 600: 722, 680: 682, 900: 682},
  'dossier-spending-chart': {320: 503, 360: 444, 412: 419, 480: 373, 544: 373, 600: 373, 680: 328, 900: 328},
  'dossier-supplier-breakdown': {320: 1006, 360: 942, 412: 856, 480: 860, 544: 794, 600: 794, 680: 750, 900: 713},
  'dossier-key-dates': {320: 3959, 360: 3667, 412: 3423, 480: 3310, 544: 549, 600: 549, 680: 549, 900: 549},
};
