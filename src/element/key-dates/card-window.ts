import type {ReactiveController, ReactiveControllerHost} from 'lit';

interface Host extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Ties the time axis to the row of cards: a frame on the axis shows which cards are in view, a click brings others there. */
export class CardWindow implements ReactiveController {
  readonly #host: Host;
  #resize: ResizeObserver | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated() {
    if (this.#resize || !globalThis.ResizeObserver) return;
    const cards = this.#cards;
    if (!cards) return;
    // Told at once too, after layout: the first paint needs no measuring.
    this.#resize = new ResizeObserver(this.follow);
    this.#resize.observe(cards);
  }

  hostDisconnected() {
    this.#resize?.disconnect();
    this.#resize = undefined;
  }

  get #cards() {
    return this.#host.renderRoot?.querySelector<HTMLElement>('.cards');
  }

  /** Frames the marks of the cards that are in view. */
  follow = () => {
    const cards = this.#cards;
    if (!cards) return;
    const {left, right} = cards.getBoundingClientRect();
    const marks = this.#host.renderRoot.querySelectorAll('.mark');
    const ends = [...cards.children].flatMap((card, i) => {
      const box = card.getBoundingClientRect();
      const middle = (box.left + box.right) / 2;
      return middle > left && middle < right ? ['x1', 'x2'].map((end) => parseFloat(marks[i]!.getAttribute(end)!)) : [];
    });
    const frame = this.#host.renderRoot.querySelector('.axis rect')!;
    const from = Math.min(...ends);
    frame.setAttribute('x', `${ends.length ? from : 0}%`);
    frame.setAttribute('width', `${ends.length ? Math.max(...ends) - from : 0}%`);
  };

  /** Brings the card whose mark is nearest to the pointer into view. */
  jump = (event: MouseEvent) => {
    const cards = this.#cards;
    if (!cards) return;
    const distance = (mark: Element) => {
      const {left, right} = mark.getBoundingClientRect();
      return Math.abs((left + right) / 2 - event.clientX);
    };
    const marks = [...this.#host.renderRoot.querySelectorAll('.mark')];
    const nearest = marks.reduce((best, mark, i) => (distance(mark) < distance(marks[best]!) ? i : best), 0);
    const card = cards.children[nearest]!;
    const rtl = card.matches(':dir(rtl)');
    const side = rtl ? 'right' : 'left';
    cards.scrollBy({left: card.getBoundingClientRect()[side] - cards.getBoundingClientRect()[side]});
  };
}
