/**
 * Lit's reactive element as far as ours need it: each class lists its properties, those of its ancestors among them; a
 * property takes its attribute as it is, and none is reflected; no controllers, no decorators, no list of what changed.
 */
export class ReactiveElement extends HTMLElement {
  static get observedAttributes() {
    this.finalize();
    return [...this._$attributes.keys()];
  }

  static finalize() {
    // The attributes may be those of the class that this one extends.
    if (this._$class === this) return;
    this._$class = this;
    this._$attributes = new Map();
    for (const [name, options] of Object.entries(this.properties)) this._$createProperty(name, options);
  }

  static _$createProperty(name, {attribute = name.toLowerCase()}) {
    if (attribute) this._$attributes.set(attribute, name);
    const key = Symbol();
    Object.defineProperty(this.prototype, name, {
      __proto__: null,
      get() {
        return this[key];
      },
      set(value) {
        const isSame = Object.is(this[key], value);
        this[key] = value;
        if (!isSame) this.requestUpdate();
      },
    });
  }

  constructor() {
    super();
    this._$updated = new Promise((enable) => (this._$enable = enable));
    // What a page has set before the script came hides the accessors.
    this._$early = {};
    for (const name of Object.keys(this.constructor.properties))
      if (Object.hasOwn(this, name)) {
        this._$early[name] = this[name];
        delete this[name];
      }
    this.requestUpdate();
  }

  connectedCallback() {
    // Before there is anything to look at, and never over what came since.
    Object.assign(this, this._$early);
    this._$early = {};
    this.renderRoot ??= this.shadowRoot ?? this.attachShadow({__proto__: null, mode: 'open'});
    // An empty root would hide the fallback until the first figure is made.
    if (!this.renderRoot.firstChild) this.renderRoot.appendChild(document.createElement('slot'));
    this._$enable();
  }

  disconnectedCallback() {}

  attributeChangedCallback(name, _, value) {
    this[this.constructor._$attributes.get(name)] = value;
  }

  get updateComplete() {
    return this._$updated;
  }

  requestUpdate() {
    if (!this._$isPending) this._$updated = this._$update();
  }

  async _$update() {
    this._$isPending = true;
    try {
      await this._$updated;
    } catch (error) {
      Promise.reject(error);
    }
    return this.scheduleUpdate();
  }

  scheduleUpdate() {
    // Whoever draws in a page has called `update` already.
    if (!this._$isPending) return;
    let should;
    try {
      should = this.shouldUpdate();
      if (should) this.update();
      else this._$isPending = false;
    } catch (error) {
      this._$isPending = false;
      throw error;
    }
    if (should) {
      this.hasUpdated = true;
      this.updated();
    }
  }

  update() {
    this._$isPending = false;
  }
}
