import type {Heights} from './reserve.js';

/** Written by `node test/measure-heights.mjs`: the elements with the bundled dossier, in a blank page, at 16px. */
export const heights: Heights = {
  'dossier-casualty-bar': {320: 834, 412: 791, 600: 644, 900: 644},
  'dossier-spending-chart': {320: 418, 412: 355, 600: 306, 900: 281},
  'dossier-supplier-breakdown': {320: 858, 412: 781, 600: 690, 900: 626},
  'dossier-key-dates': {320: 3922, 412: 3446, 600: 512, 900: 512},
};
