import {isServer} from 'lit';
import type {Problem} from '../../dossier/problem.js';
import type {Entry} from '../../dossier/shape.js';

// The browser's own: MooTools puts one of another kind in its place.
const NativeEvent = (isServer ? Event : Object.getPrototypeOf(UIEvent)) as typeof Event;

const options = {bubbles: true, composed: true};

/** The element shows its figures; sent again when they change. */
export class ReadyEvent extends NativeEvent {
  constructor() {
    super('dossier-ready', options);
  }
}

/** The element's data could not be read, in whole or in part. */
export class ErrorEvent extends NativeEvent {
  constructor(readonly problems: readonly Problem[]) {
    super('dossier-error', options);
  }
}

/** A reader opened the evidence of a figure. */
export class EvidenceEvent extends NativeEvent {
  constructor(readonly entry: Entry) {
    super('dossier-evidence', options);
  }
}

declare global {
  // They bubble: whoever listens for a whole page knows their types, too.
  interface GlobalEventHandlersEventMap {
    'dossier-ready': ReadyEvent;
    'dossier-error': ErrorEvent;
    'dossier-evidence': EvidenceEvent;
  }
}
