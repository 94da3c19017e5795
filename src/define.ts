import {isServer} from 'lit';
import {CasualtyBar} from './element/casualty-bar/casualty-bar.js';
import {KeyDates} from './element/key-dates/key-dates.js';
import {fillPlaceholders} from './element/shared/placeholder.js';
import {SpendingChart} from './element/spending-chart/spending-chart.js';
import {SupplierBreakdown} from './element/supplier-breakdown/supplier-breakdown.js';

/** The elements by their tags. */
export const elements = {
  'dossier-casualty-bar': CasualtyBar,
  'dossier-spending-chart': SpendingChart,
  'dossier-supplier-breakdown': SupplierBreakdown,
  'dossier-key-dates': KeyDates,
};

try {
  // A page may load two articles' bundles, or one twice; the first registration wins.
  for (const [tag, element] of Object.entries(elements)) {
    if (!customElements.get(tag)) customElements.define(tag, element);
  }
  if (!isServer) fillPlaceholders();
  CasualtyBar.isReady = true;
} catch (error) {
  // A page can refuse what it has put in the place of the browser's own: there its fallbacks stay.
  console.warn?.(error);
}
