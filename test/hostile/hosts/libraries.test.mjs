// Pages whose libraries have changed the built-in objects; the libraries themselves are in old-libraries.test.mjs. What the
// browser calls is looked at from a world of its own.
import {data, four} from '../../page.mjs';
import {hostilePages} from './host-page.mjs';

const script = (code) => `<script>${code}</script>`;
const page = (name, code, more = {}) => ({name, head: script(code), realm: 'isolated', ...more});

/** What changes what WebKit's driver answers with. */
const needed = {realm: 'needed'};

/** What Prototype.js 1.6 and its like do to a page. */
const prototypeJs = `
  Array.prototype.toJSON = function () { return '[' + this.map(function (each) { return Object.toJSON(each) }).join(', ') + ']' };
  String.prototype.toJSON = function () { return '"' + this + '"' };
  Number.prototype.toJSON = Boolean.prototype.toJSON = function () { return String(this) };
  Object.toJSON = function (value) { return value === null ? 'null' : value.toJSON ? value.toJSON() : '{}' };
  Object.keys = function (object) { var keys = []; for (var key in object) keys.push(key); return keys };
  Object.values = function (object) { var values = []; for (var key in object) values.push(object[key]); return values };
  Array.from = window.$A = function (list) { if (!list) return []; if (list.toArray) return list.toArray();
    var length = list.length || 0, all = new Array(length); while (length--) all[length] = list[length]; return all };
  Array.prototype.each = function (use) { for (var i = 0; i < this.length; i++) use(this[i], i); return this };
  Array.prototype.toArray = function () { return [].concat(this) };
  Array.prototype.first = function () { return this[0] };
  Array.prototype.last = function () { return this[this.length - 1] };
  Array.prototype.clear = function () { this.length = 0; return this };
  Array.prototype.size = function () { return this.length };
  Array.prototype.reduce = Array.prototype.reduce;
  String.prototype.strip = function () { return this.replace(/^\\s+|\\s+$/g, '') };
  String.prototype.startsWith = function (start) { return this.lastIndexOf(start, 0) === 0 };
  String.prototype.endsWith = function (end) { var at = this.length - end.length; return at >= 0 && this.indexOf(end, at) === at };
  Function.prototype.bind = function (on) { var call = this, given = [].slice.call(arguments, 1);
    return function () { return call.apply(on, given.concat([].slice.call(arguments))) } };
  Function.prototype.curry = function () { return this.bind.apply(this, [null].concat([].slice.call(arguments))) };
  Element.prototype.remove = function () { this.parentNode.removeChild(this); return this };
  document.getElementsByClassName = function () { return [] };
  window.$ = function (id) { return document.getElementById(id) }`;

const enumerable = `for (const each of [Array, String, Number, Function, Map, Set, Promise, Node, Element, HTMLElement, Event, Window])
  Object.assign(each.prototype, {contains2() {}, extra: 'extra', each() {}, isEmpty: false, 0: undefined});`;

/** Names that options, descriptors, documents and our own records have. */
const names = `url note dossier attribute once passive signal mode
  credentials capture bubbles composed detail state type reflect converter hasChanged noAccessor host renderBefore creationScope
  data src heading headingLevel view lang colorScheme conflict parties recipient kinds from to id title language updated article
  best low high open approximate missing asPrinted planned derived creditedTo currency prices period share outcome group party
  childList subtree characterData attributes attributeFilter method headers body cache redirect referrer integrity keepalive
  focusVisible preventScroll block inline behavior box delegatesFocus label mark content`.split(/\s+/);
/** What Lit knows its own values, nodes and roots by. */
const marks = [
  'nodeType',
  '_$litType$',
  '_$litDirective$',
  '_$litPart$',
  'creationScope',
  'isConnected',
  'host',
].concat(
  ['mode', 'delegatesFocus', 'slotAssignment', 'clonable', 'serializable', 'registry', 'customElementRegistry'],
  ['signal', 'passive', 'capture', 'handleEvent', 'finalized', 'elementStyles', 'styleSheet', 'cssText', 'wrapped'],
);
const pollute = (keys, value) => `for (const key of ${JSON.stringify(keys)}) Object.prototype[key] = ${value};`;

/** Presses each element's button for the table twice. */
const toTheTableAndBack = async () => {
  for (const element of document.querySelectorAll('body > *'))
    for (let i = 0; element.updateComplete && i < 2; i++) {
      await new Promise((done) => setTimeout(done, 50));
      const before = element.view;
      element.shadowRoot.querySelector('.tools > button').click();
      await element.updateComplete;
      if (element.view === before) throw new Error('a button is heard once');
    }
  scrollTo(0, 0);
};

hostilePages('a page whose libraries change what is built in', [
  page('like Prototype.js', prototypeJs, {
    ...needed,
    body: `@own ${four('', `<p>fallback</p><script type="application/json">${data}</script>`)}`,
  }),
  page(
    'like MooTools',
    `window.Event = function (event) { this.isKey = event.type.indexOf('key') == 0 }; window.Document = function () {};`,
  ),
  page('with enumerable additions', enumerable),
  page(
    'with an enumerable method on all objects',
    'Object.prototype.each = function (use) { for (const key in this) use(key, this[key]) };',
    needed,
  ),
  page(
    'with JSON.parse patched to revive dates',
    `const parse = JSON.parse;
    JSON.parse = (text) => parse(text, (key, value) => (/^\\d{4}-\\d\\d-\\d\\d$/.test(value) ? new Date(value) : value));`,
  ),
  page(
    'with JSON.parse and stringify taken away',
    `JSON.parse = JSON.stringify = () => { throw new Error('no JSON') };`,
    needed,
  ),
  page(
    'with wrapped Map and Set',
    `for (const name of ['Map', 'Set', 'WeakMap', 'WeakSet']) {
    const Native = window[name];
    window[name] = function (...given) { return Reflect.construct(Native, given, new.target ?? Native) };
    window[name].prototype = Native.prototype; }`,
  ),
  page(
    'with collections of its own',
    `window.Map = class { constructor() { this.keys_ = []; this.all = []; }
    at(key) { return this.keys_.indexOf(key) } get size() { return this.all.length }
    get(key) { return this.all[this.at(key)] } has(key) { return this.at(key) >= 0 }
    set(key, value) { if (this.at(key) < 0) { this.keys_.push(key); this.all.push(value) } else this.all[this.at(key)] = value; return this }
    delete(key) { const at = this.at(key); if (at < 0) return false; this.keys_.splice(at, 1); this.all.splice(at, 1); return true }
    forEach(use) { this.all.forEach((value, i) => use(value, this.keys_[i], this)) } keys() { return this.keys_[Symbol.iterator]() }
    values() { return this.all[Symbol.iterator]() } *[Symbol.iterator]() { for (const [i, key] of this.keys_.entries()) yield [key, this.all[i]] } };`,
  ),
  page(
    'with wrapped fetch, listeners and timers',
    `for (const [owner, name] of [[window, 'fetch'], [EventTarget.prototype, 'addEventListener'],
    [window, 'setTimeout'], [window, 'queueMicrotask'], [window, 'requestAnimationFrame'], [Node.prototype, 'appendChild'], [Node.prototype, 'insertBefore']]) {
    const native = owner[name]; owner[name] = function () { return native.apply(this, arguments) }; }`,
  ),
  page(
    'with customElements.define wrapped',
    `const define = customElements.define;
    customElements.define = function (tag, type, options) {
      const { connectedCallback } = type.prototype;
      type.prototype.connectedCallback = function () { this.dataset.defined = ''; connectedCallback?.call(this) };
      return define.call(customElements, tag, type, options) };`,
  ),
  page(
    'with attachShadow wrapped',
    `const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) { return attach.call(this, {...init, delegatesFocus: true}) };`,
  ),
  page(
    'with promises of its own',
    `const Native = Promise; window.Promise = class Promise extends Native {
    then(...given) { return super.then(...given) } };`,
  ),
  page(
    'with old polyfills',
    `for (const [type, names] of [[Array, ['find', 'findIndex', 'includes', 'fill', 'flat', 'flatMap', 'some', 'every', 'map', 'filter']]])
    for (const name of names) { const native = type.prototype[name]; type.prototype[name] = function () { return native.apply(this, arguments) }; }
    Object.assign = function (to) { for (var i = 1; i < arguments.length; i++) for (var key in arguments[i]) to[key] = arguments[i][key]; return to };
    Object.entries = function (from) { return Object.keys(from).map(function (key) { return [key, from[key]] }) };
    String.prototype.replaceAll = function (what, by) { return this.split(what).join(by) };
    String.prototype.trim = function () { return this.replace(/^\\s+|\\s+$/g, '') };
    Number.isInteger = function (n) { return n === Math.floor(n) };`,
  ),
  page(
    'with a symbol and an iterator polyfilled',
    `Array.prototype[Symbol.iterator] = function* () { for (let i = 0; i < this.length; i++) yield this[i] };
    NodeList.prototype[Symbol.iterator] = HTMLCollection.prototype[Symbol.iterator] = Array.prototype[Symbol.iterator];`,
  ),
  page(
    'with a clock of its own, which stands still',
    `const rings = []; setInterval(() => { for (const ring of rings.splice(0)) ring() }, 20);
    window.setTimeout = (ring) => rings.push(ring); performance.now = () => 0; window.requestAnimationFrame = () => 1;
    const Native = Date; window.Date = class extends Native { constructor(...given) { super(...(given[0] === undefined ? [0] : given)) } };
    Date.now = () => 0;`,
  ),
  page(
    'with numbers that have a comma',
    `const {toFixed} = Number.prototype; Number.prototype.toFixed = function (digits) { return toFixed.call(this, digits).replace('.', ',') }`,
    {boxes: true},
  ),
  page(
    'with closed shadow roots',
    `const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) { return (this.rootOfTest = attach.call(this, {...init, mode: 'closed'})) }`,
    {realm: undefined, boxes: true},
  ),
  page(
    'with old numbers and languages',
    `Number.prototype.toLocaleString = function () { return String(this) };
    Date.prototype.toLocaleDateString = Date.prototype.toString;`,
  ),
  page(
    'with frozen built-ins',
    `for (const each of [Object, Array, String, Function, Map, Set, Promise, Error])
    Object.freeze(each.prototype);`,
  ),
  page(
    'with a global for each of our words',
    `for (const name of ['dossier', 'Dossier', 'lit', 'Lit', 'html', 'css', 'svg', 'define', 'require', 'module', 'exports', '$', '_', 'e', 't', 'data'])
    window[name] = name === 'define' ? Object.assign(() => { throw new Error('AMD') }, {amd: {}}) : 'host';`,
  ),
  page('with a polluted prototype: descriptors', pollute(['value', 'writable', 'configurable', 'enumerable'], 'true')),
  page('with a polluted prototype: get and set', pollute(['get', 'set'], 'undefined')),
  page('with a polluted prototype: names of options and facts', pollute(names, "'polluted'")),
  page('with a polluted prototype: marks of Lit’s', pollute(marks, "'polluted'")),
  page('with a polluted prototype: listeners that are heard once', pollute(['once'], 'true'), {
    after: toTheTableAndBack,
  }),
  page('with a polluted prototype: filters of observers', pollute(['attributeFilter'], '7')),
  page(
    'with a polluted prototype: records',
    pollute(['note', 'missing', 'figures', 'creditedTo', 'derived', 'open', 'low'], '{best: 7}'),
    needed,
  ),
  page(
    'with a polluted prototype: options of formats',
    `Object.assign(Object.prototype, {style: 'percent', notation: 'compact', currency: 'XXX',
    timeZone: 'Pacific/Kiritimati', numberingSystem: 'arab', minimumFractionDigits: 2, useGrouping: false, hour: 'numeric', weekday: 'long'});`,
  ),
  page('with a polluted prototype: toJSON', pollute(['toJSON'], '() => 7'), needed),
]);

hostilePages('a page that pollutes prototypes, and elements with data of their own', [
  ...['attribute', 'state', 'noAccessor', 'converter', 'type', 'method', 'mode', 'signal', 'body'].map((key) =>
    page(`Object.prototype.${key}`, pollute([key], "'POST'"), {
      body: '@own <dossier-casualty-bar src="/own.json"><p>fallback</p></dossier-casualty-bar>',
      count: 1,
      shows: 'figures',
      change: [/3,900(?! (Armenians|and 2))/g, '4,321'],
    }),
  ),
]);

hostilePages('a page whose empty lists have items', [
  // Loops that end where a list does would go on for ever.
  ...[0, 1, 7].map((key) =>
    page(`Object.prototype[${key}]`, pollute([key], "'polluted'"), {
      shows: 'fallback',
      warnings: 1,
      kinds: key === 7 ? undefined : ['classic'],
    }),
  ),
  page('Array.prototype[0], after the figures were drawn', '', {
    shows: 'fallback',
    warnings: 1,
    after: async () => {
      await new Promise((done) => setTimeout(done, 500));
      Array.prototype[0] = 'polluted';
      for (const element of document.querySelectorAll('body > *'))
        if (element.updateComplete) element.heading = 'Own words';
      await new Promise((done) => setTimeout(done, 100));
      delete Array.prototype[0];
    },
  }),
]);
