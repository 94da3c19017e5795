import type {Problem} from '../../dossier/problem.js';
import type {Entry} from '../../dossier/shape.js';

const options = {bubbles: true, composed: true};

/** The element shows its figures; sent again when they change. */
export class ReadyEvent extends Event {
  constructor() {
    super('dossier-ready', options);
  }
}

/** The element's data could not be read, in whole or in part. */
export class ErrorEvent extends Event {
  constructor(readonly problems: readonly Problem[]) {
    super('dossier-error', options);
  }
}

/** A reader opened the evidence of a figure. */
export class EvidenceEvent extends Event {
  constructor(readonly entry: Entry) {
    super('dossier-evidence', options);
  }
}

declare global {
  interface HTMLElementEventMap {
    'dossier-ready': ReadyEvent;
    'dossier-error': ErrorEvent;
    'dossier-evidence': EvidenceEvent;
  }
}
