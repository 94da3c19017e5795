import type {Section} from '../dossier/shape.js';

/** The tag of the element that shows a section. */
export const tagsOf: Readonly<Record<Section, string>> = {
  casualties: 'dossier-casualty-bar',
  spending: 'dossier-spending-chart',
  suppliers: 'dossier-supplier-breakdown',
  dates: 'dossier-key-dates',
};

export const tags: readonly string[] = Object.values(tagsOf);
