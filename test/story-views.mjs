// The ways in which readers see a story: how each is made in a browser, and what of axe it can change the outcome of.

/** Landmarks and a first-level heading are the host page's. */
const notOurs = {region: {enabled: false}, 'page-has-heading-one': {enabled: false}};
const colour = {runOnly: ['color-contrast', 'color-contrast-enhanced']};
const layout = {rules: {...notOurs, 'color-contrast': {enabled: false}}};

const wide = {width: 900, height: 900};
/** 1280 px at a zoom of 200 % and of 400 %, which is 320 px wide. */
const zoom200 = {width: 640, height: 512, deviceScaleFactor: 2};
const zoom400 = {width: 320, height: 256, deviceScaleFactor: 4};

const light = {theme: 'light', direction: 'ltr'};
const dark = {theme: 'dark', direction: 'ltr'};
const rightToLeft = {theme: 'light', direction: 'rtl'};

const forced = (scheme) => [
  {name: 'forced-colors', value: 'active'},
  {name: 'prefers-color-scheme', value: scheme},
];

/** What WCAG 1.4.12 names. */
const spacing = `* {line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important}
  p {margin-block-end: 2em !important}`;

/**
 * In order, so that the toolbar is set anew as seldom as can be. `axe` are the options of its run; without them what can
 * change is looked at by the other checks alone.
 */
export const views = [
  {
    name: 'light',
    globals: light,
    viewport: wide,
    axe: {rules: {...notOurs, 'color-contrast-enhanced': {enabled: true}}},
  },
  {name: 'at 200 %', globals: light, viewport: zoom200, axe: layout},
  {name: 'at 400 %, 320 px', globals: light, viewport: zoom400, axe: layout},
  {name: 'with text of 200 %', globals: light, viewport: zoom200, css: 'html {font-size: 200%}'},
  {
    name: 'with a least size of 24 px',
    globals: light,
    viewport: zoom200,
    inside: '* {font-size: max(1em, 24px) !important}',
  },
  {name: 'with text spacing', globals: light, viewport: zoom400, css: spacing, inside: spacing, axe: layout},
  {name: 'in forced colours', globals: light, viewport: wide, media: forced('light'), axe: colour},
  {name: 'in dark forced colours', globals: dark, viewport: wide, media: forced('dark'), axe: colour},
  {name: 'dark', globals: dark, viewport: wide, axe: colour},
  {name: 'right to left', globals: rightToLeft, viewport: wide},
  {name: 'right to left, 320 px', globals: rightToLeft, viewport: zoom400, axe: layout},
  {name: 'by touch', globals: light, viewport: zoom400, isTouch: true},
];

/** Everything that runs in a page. */
export const inPage = {
  /** Picks a story. */
  goTo: (storyId) =>
    void globalThis.__STORYBOOK_PREVIEW__.channel.emit('setCurrentStory', {storyId, viewMode: 'story'}),

  /** Whether a story has been rendered and played. */
  isRendered(storyId) {
    const {id, phase} = globalThis.__STORYBOOK_PREVIEW__?.currentRender ?? {};
    return id === storyId && ['finished', 'errored', 'aborted'].includes(phase);
  },

  /** Sets the toolbar, and waits until the story follows it. */
  async setToolbar(globals) {
    const {channel} = globalThis.__STORYBOOK_PREVIEW__;
    const rendered = new Promise((resolve) => channel.once('storyRendered', resolve));
    channel.emit('updateGlobals', {globals});
    await rendered;
    await Promise.all([...document.querySelectorAll('#storybook-root *')].map((each) => each.updateComplete));
  },

  /** Puts style sheets on the page and into the elements, as readers' own reach them; none takes them away. */
  setSheets(css, inside) {
    const sheetOf = (text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      return sheet;
    };
    const add = (root, text) => {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((each) => !each.isReaders)];
      if (text) root.adoptedStyleSheets.push(Object.assign(sheetOf(text), {isReaders: true}));
    };
    add(document, css);
    for (const {shadowRoot} of document.querySelectorAll('#storybook-root *')) if (shadowRoot) add(shadowRoot, inside);
  },

  /** What axe finds, shadow roots included, as one line for each rule. */
  async violations(options) {
    const {violations} = await globalThis.axe.run('#storybook-root', {resultTypes: ['violations'], ...options});
    return violations.map(
      ({id, nodes}) => `${id}: ${nodes.map(({target}) => target.flat(Infinity).join(' ')).join(' | ')}`,
    );
  },

  /** What reaches out of the window and cannot be scrolled to inside a box of its own; what is cut off at an edge, too. */
  overflowing() {
    const found = [];
    const look = (parent) => {
      for (const element of parent.children) {
        const {left, right, width} = element.getBoundingClientRect();
        if (width && (left < -1 || right > innerWidth + 1))
          found.push(
            `${element.localName}.${element.getAttribute('class')} from ${Math.round(left)} to ${Math.round(right)}`,
          );
        else if (['visible', 'clip'].includes(getComputedStyle(element).overflowX)) look(element.shadowRoot ?? element);
      }
    };
    look(document.querySelector('#storybook-root'));
    const extra = document.documentElement.scrollWidth - innerWidth;
    return extra > 0 ? [...found, `the page by ${extra} px`] : found;
  },

  /** What a pointer can press, and is smaller than `least` px; links in a sentence are as high as its lines. */
  small(least) {
    const roots = [...document.querySelectorAll('#storybook-root *')].flatMap(({shadowRoot}) => shadowRoot ?? []);
    return roots
      .flatMap((root) => [...root.querySelectorAll('button, summary, input')])
      .filter((each) => each.checkVisibility())
      .map((each) => ({each, box: (each.type === 'range' ? each.parentElement : each).getBoundingClientRect()}))
      .filter(({box: {width, height}}) => width < least || height < least)
      .map(
        ({each, box}) =>
          `${each.localName} “${each.textContent.trim()}”, ${box.width.toFixed()} by ${box.height.toFixed()} px`,
      );
  },

  /** What moves, or would move if it changed. */
  moving() {
    const roots = [...document.querySelectorAll('#storybook-root *')].flatMap(({shadowRoot}) => shadowRoot ?? []);
    return roots
      .flatMap((root) => [...root.querySelectorAll('*')])
      .filter((each) => {
        const {animationName, transitionDuration, scrollBehavior} = getComputedStyle(each);
        return animationName !== 'none' || /[1-9]/.test(transitionDuration) || scrollBehavior !== 'auto';
      })
      .map((each) => `${each.localName}.${each.getAttribute('class')}`);
  },

  /** Text smaller than 12 px. */
  tiny() {
    const roots = [...document.querySelectorAll('#storybook-root *')].flatMap(({shadowRoot}) => shadowRoot ?? []);
    return roots
      .flatMap((root) => [...root.querySelectorAll('*')])
      .filter((each) => [...each.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
      .filter((each) => each.localName !== 'style' && parseFloat(getComputedStyle(each).fontSize) < 12)
      .map((each) => `${each.localName} “${each.textContent.trim()}”, ${getComputedStyle(each).fontSize}`);
  },
};
