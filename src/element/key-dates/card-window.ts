import type {ReactiveController} from 'lit';
import type {FigureElement} from '../shared/figure-element.js';

/** Ties the time axis to the row of cards: a frame on the axis shows which cards are in view, a click brings others there. */
export class CardWindow implements ReactiveController {
  readonly #host: FigureElement;
  #resize: ResizeObserver | undefined;

  constructor(host: FigureElement) {
    this.#host = host;
    host.addController(this);
  }

  // The observer also calls once after layout: the first paint needs no measuring.
  hostUpdated() {
    const cards = this.#find('.cards');
    if (!cards || !globalThis.ResizeObserver) return;
    this.#resize ??= new ResizeObserver(this.follow);
    this.#resize.observe(cards);
    this.follow();
  }

  hostDisconnected() {
    this.#resize?.disconnect();
  }

  #find(selector: string) {
    return this.#host.renderRoot.querySelector(selector);
  }

  /** The mark of each card. */
  get #marks() {
    return [...this.#host.renderRoot.querySelectorAll<SVGElement>('.mark')].flatMap((mark) =>
      Array.from({length: +mark.dataset['count']!}, () => mark),
    );
  }

  /** Frames the marks of the cards that are in view. */
  follow = () => {
    const cards = this.#find('.cards');
    // Nothing to frame in a table, or where a kind has no dates.
    if (!cards?.firstElementChild) return;
    const {scrollLeft, clientWidth, scrollWidth} = cards;
    const marks = this.#marks;
    const first = Math.round((Math.abs(scrollLeft) / scrollWidth) * marks.length);
    const seen = marks.slice(first, Math.round(first + (clientWidth / scrollWidth) * marks.length) || 1);
    const [from, to] = ['x1', 'x2'].map((end, i) =>
      Math[i ? 'max' : 'min'](...seen.map((mark) => parseFloat(mark.getAttribute(end)!))),
    );
    const frame = this.#find('.axis rect')!;
    frame.setAttribute('x', `${from}%`);
    frame.setAttribute('width', `${to! - from!}%`);
  };

  /** Brings the card whose mark is nearest to the pointer into view. */
  jump = ({clientX}: MouseEvent) => {
    const distances = this.#marks.map((mark) => {
      const {left, right} = mark.getBoundingClientRect();
      return Math.abs(left + right - 2 * clientX);
    });
    const cards = this.#find('.cards')!;
    const card = cards.children[distances.indexOf(Math.min(...distances))]!;
    // From right to left, positions count from the right and downwards from 0.
    const side = card.matches(':dir(rtl)') ? 'right' : 'left';
    cards.scrollBy({left: card.getBoundingClientRect()[side] - cards.getBoundingClientRect()[side]});
  };
}
