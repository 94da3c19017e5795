import type {Heights} from './reserve.js';

/** Written by `node test/release/measure-heights.mjs`: the bundled figures in a blank page, Nunito Sans at 16px. */
export const heights = {
  'dossier-casualty-bar': {320: 881, 360: 837, 412: 817, 480: 731, 544: 691, 600: 652, 680: 652, 900: 652},
  'dossier-spending-chart': {320: 433, 360: 369, 412: 369, 480: 323, 544: 323, 600: 323, 680: 298, 900: 298},
  'dossier-supplier-breakdown': {320: 911, 360: 872, 412: 805, 480: 769, 544: 750, 600: 705, 680: 682, 900: 682},
  'dossier-key-dates': {320: 3861, 360: 3578, 412: 3406, 480: 3266, 544: 521, 600: 521, 680: 521, 900: 521},
} satisfies Heights;
