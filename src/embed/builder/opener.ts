import type {Choice} from './made.js';

/**
 * What the page that has opened `picker.html` gets, by `postMessage`, when an editor inserts a widget:
 *
 *     {
 *       type: 'dossier-widget',
 *       widget: 'casualty-bar',              the id in catalogue.json
 *       options: {conflict: 'war-2020'},     what is set, by the names in catalogue.json; empty where nothing is
 *       form: 'placeholder',                 script, self-hosted, bare or placeholder
 *       code: '<figure data-dossier=…'       the code to put into the article, with own figures in it
 *     }
 *
 * A plugin opens `picker.html?origin=https://cms.example` in a window or in a frame, with its own origin, written exactly
 * as `location.origin` has it. No other origin gets the message, and without `origin` there is no button to insert. The
 * part behind `#` sets the builder: that of “Link to this set-up”.
 *
 * The receiver checks that `event.origin` is where `picker.html` lies and `event.source` the window that it has opened.
 */
export interface ChoiceMessage extends Choice {
  readonly type: 'dossier-widget';
}

/** An origin and nothing more: `*`, `null`, a path or another spelling would send the message elsewhere or nowhere. */
function isOrigin(text: string): boolean {
  return /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text;
}

/** How to tell the page that has opened this one; nothing where there is none, or where it has not said who it is. */
export function openerOf({opener, parent, location, self}: Window & {readonly self: Window}) {
  const origin = new URLSearchParams(location.search).get('origin') ?? '';
  const target = (opener as Window | null) ?? (parent === self ? undefined : parent);
  if (!target || !isOrigin(origin)) return undefined;
  return (choice: Choice) => {
    const message: ChoiceMessage = {type: 'dossier-widget', ...choice};
    target.postMessage(message, origin);
  };
}
