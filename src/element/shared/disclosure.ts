import {nothing, type TemplateResult} from 'lit';
import {bare} from '../../dossier/bare.js';
import type {Note} from '../../model/evidence.js';
import type {Figure, Printed} from '../../model/figure.js';
import {EvidenceEvent} from './events.js';
import {html} from './lit-as-guest.js';

/** What stands with a printed figure in the line that opens its evidence. */
export interface Line {
  /** Who and what, before the figure. */
  readonly label?: unknown;
  /** The drawing that the figure stands behind. */
  readonly mark?: unknown;
  /** The figure itself, where it is more than its text. */
  readonly content?: unknown;
  /** What the line says after the figure. */
  readonly more?: unknown;
}

/**
 * A printed figure that opens to its evidence: natively, so that it does before the script and without it, too. The last
 * word of a phrase, or ideograph, stands in a box of its own with the mark behind it: to a browser that looks for the phrase
 * of a link it is none, and the link leads past it to the passage.
 */
export const disclosure = (
  {entry, text, notes}: Printed,
  {speech, told, passages}: Figure,
  line: Line = {},
): TemplateResult => {
  // A page's prototypes put no words beside a figure, nor in its place.
  const {label, mark, content = text, more} = bare(line);
  return html`<details
  @toggle=${({target}: Event) => (target as HTMLDetailsElement).open && target!.dispatchEvent(new EvidenceEvent(entry))}
>
  <summary>${label} <span class="track">${mark}<span><span class="value" part="value">${content}</span>${notes.map((note) => html`<sup><span class="hidden">, ${speech.words.note}</span> ${speech.number(note)}</sup>`)}</span></span>${more}</summary>
  <div class="small evidence" part="evidence">
    ${passages(entry).map(({quote, place, href}) => {
      const [, start, end] = /^(.*[\s\p{Ideo}](?=.*[\p{L}\p{N}]))?(.*)$/su.exec(quote)!;
      return html`<blockquote lang=${told ?? nothing}>${start}<span>${end}</span></blockquote>
        <p>${place} ${href ? html`<a href=${href}>${speech.words.passage}</a>` : nothing}</p>`;
    })}
  </div>
</details>`;
};

/** A remark; its source, where it has one, stands in brackets behind it. */
export const remark = ({text, source, href}: Note): unknown =>
  source ? html`${text} (${href ? html`<a href=${href}>${source}</a>` : source}).` : text;

/** What browsers do by keys with what has the focus here: the part, and the key. Lists and tables scroll to their sides. */
const USED = /^((a|button|summary)Enter|(button|summary) |input(Arrow|Home|End|Page)|(div|ol)Arrow[LR])/;

/** The frame around a figure, with the key that was pressed last, where it is kept. */
interface Frame extends Element {
  key?: string | false | null;
}

/**
 * Keeps the keys that do something here from a page that has keys of its own, pressed and let go: the space bar opens a
 * line when it comes up. The page could not tell them from others: of what has the focus in an element it sees no more
 * than the element. Of a key that it has heard go down it hears that it comes up.
 *
 * Escape closes what is open around the focus, or else the first that is open, and gives its line the focus; a dialog or
 * popover around the element stays.
 */
export function keepKeys(event: KeyboardEvent) {
  const [target, frame] = [event.target as Element, event.currentTarget as Frame];
  if (event.type === 'keydown') {
    // What the page has put into a slot is the page's, and not in the frame.
    const open =
      frame.contains(target) &&
      event.key === 'Escape' &&
      (target.closest('details[open]') ?? frame.querySelector('details[open]'));
    if (open) {
      event.preventDefault();
      open.removeAttribute('open');
      open.querySelector('summary')!.focus();
    }
    frame.key =
      (open ||
        (frame.contains(target) &&
          USED.test(target.localName + event.key) &&
          (target.scrollWidth > target.clientWidth || !target.matches('div, ol')))) &&
      event.key;
  }
  if (frame.key === event.key) event.stopPropagation();
}
