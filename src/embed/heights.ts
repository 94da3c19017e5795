import type {Heights} from './reserve.js';

/** Written by `node test/release/measure-heights.mjs`: the bundled figures in a blank page, Nunito Sans at 16px. */
export const heights = {
  'dossier-casualty-bar': {320: 932, 360: 887, 412: 868, 480: 781, 544: 741, 600: 722, 680: 682, 900: 682},
  'dossier-spending-chart': {320: 483, 360: 419, 412: 419, 480: 353, 544: 353, 600: 353, 680: 328, 900: 328},
  'dossier-supplier-breakdown': {320: 968, 360: 909, 412: 823, 480: 804, 544: 784, 600: 784, 680: 750, 900: 713},
  'dossier-key-dates': {320: 3756, 360: 3437, 412: 3214, 480: 3078, 544: 507, 600: 507, 680: 574, 900: 574},
} satisfies Heights;
