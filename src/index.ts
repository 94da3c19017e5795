export {parseDossier, type Parsed} from './dossier/parse.js';
export type {Problem} from './dossier/problem.js';
export type {Quantity} from './dossier/quantity.js';
export type {
  CasualtyEntry,
  Dossier,
  Entry,
  Evidence,
  KeyDateEntry,
  Remark,
  Section,
  SpendingEntry,
  SupplierEntry,
  OtherFigure,
  Party,
  Source,
} from './dossier/shape.js';
export {endOf, parseTime, startOf, type Moment, type Time} from './dossier/time.js';
export {CasualtyBar} from './element/casualty-bar/casualty-bar.js';
export {KeyDates} from './element/key-dates/key-dates.js';
export {ErrorEvent, EvidenceEvent, ReadyEvent} from './element/shared/events.js';
export {addDossier} from './element/shared/registry.js';
export {SpendingChart} from './element/spending-chart/spending-chart.js';
export {SupplierBreakdown} from './element/supplier-breakdown/supplier-breakdown.js';
export {addWords, type Doubt, type Words} from './words/index.js';
