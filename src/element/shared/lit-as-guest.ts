import {
  html as litsHtml,
  LitElement as LitsElement,
  svg as litsSvg,
  type CSSResultGroup,
  type CSSResultOrNative,
} from 'lit';
import {bare} from '../../dossier/bare.js';

// Lit for the modules, in pages whose prototypes hold what it takes for its own: keys of descriptors and options, marks of
// templates and nodes. The scripts carry a Lit of their own in place of this file (src/embed/script/lit).

const guest =
  (tag: typeof litsHtml): typeof litsHtml =>
  (strings, ...values) =>
    bare(
      tag(
        strings,
        ...values.map((value) =>
          typeof value === 'function'
            ? // Lit hands a listener to the browser as its options, too.
              bare({handleEvent: value})
            : Array.isArray(value)
              ? bare({[Symbol.iterator]: () => value[Symbol.iterator]()})
              : value,
        ),
      ),
    );

export const html: typeof litsHtml = guest(litsHtml);
export const svg = guest(litsSvg as never) as unknown as typeof litsSvg;

const sheets = new WeakMap<CSSResultOrNative, CSSStyleSheet>();

/**
 * Adopts style sheets, before those that a page has put there. Lit would ask the page's `Document` whether it can, and that
 * may be another one: MooTools has its own.
 */
export const adoptStyles = (root: ShadowRoot, styles: CSSResultGroup) => {
  // A class that extends one of ours can have a list in its list, or none.
  const own = ([styles].flat(Infinity) as unknown as CSSResultOrNative[]).map((style) => {
    if (style instanceof CSSStyleSheet) return style;
    const sheet = sheets.get(style) ?? new CSSStyleSheet();
    if (!sheets.has(style)) sheet.replaceSync(style.cssText);
    sheets.set(style, sheet);
    return sheet;
  });
  const adopted = root.adoptedStyleSheets ?? [];
  if (!adopted.includes(own[0]!)) root.adoptedStyleSheets = [...own, ...adopted];
};

/** Lit's element, with nothing of a page's in what it hands to the browser. */
export abstract class LitElement extends LitsElement {
  /** @internal */
  static override shadowRootOptions = bare<ShadowRootInit>({mode: 'open'});

  /** What the page has set before the class came. */
  readonly #early = bare<Record<string, unknown>>({});

  constructor() {
    super();
    bare(this.renderOptions);
    // Lit would keep it until the first update, and set it over what came since.
    for (const each of Object.values(this).filter((each): each is Map<string, unknown> => each instanceof Map))
      for (const [name, value] of [...each]) {
        this.#early[name] = value;
        each.delete(name);
      }
  }

  override connectedCallback() {
    Object.assign(this, this.#early);
    for (const name of Object.keys(this.#early)) delete this.#early[name];
    super.connectedCallback();
  }

  // An element says itself when its style sheets are needed. An empty root would hide the fallback until the first figure
  // is made.
  protected override createRenderRoot() {
    const root = this.shadowRoot ?? this.attachShadow((this.constructor as typeof LitElement).shadowRootOptions);
    if (!root.firstChild) root.appendChild(document.createElement('slot'));
    return root;
  }

  /** Defines the accessors itself: Lit's descriptors take what they lack from a page's prototypes. */
  protected static override finalize() {
    // Each class defines its own, those of its ancestors among them; this one has none.
    if (Object.hasOwn(this, 'finalized') || !Object.hasOwn(this, 'properties')) return super.finalize();
    for (const [name, options] of Object.entries(this.properties)) {
      const key = Symbol();
      const descriptor: PropertyDescriptor & ThisType<LitElement & Record<symbol, unknown>> = {
        get() {
          return this[key];
        },
        set(value) {
          const old = this[key];
          this[key] = value;
          this.requestUpdate(name, old);
        },
      };
      Object.defineProperty(this.prototype, name, bare(descriptor));
      Object.assign(options, {noAccessor: true});
    }
    super.finalize();
  }
}
