// What is looked at in a page with hostile texts: nothing runs, nothing is asked for, nothing is wider than its place.
import assert from 'node:assert/strict';

/** A letter under so many marks that it is wider than a figure. */
export const isHeap = (text) => /\p{M}{30}/u.test(text);
/** Without `overflow-clip-margin` what stands over a figure's edge cannot be cut off but with the rings around the focus. */
export const clipless = ['WebKit'];

/** Runs in a page before its scripts. */
export const prepare = () => {
  window.violations = [];
  addEventListener('securitypolicyviolation', ({blockedURI}) => window.violations.push(blockedURI));
  window.alert = window.confirm = window.prompt = () => (window.ran = 'dialog');
  window.told = [];
  for (const type of ['dossier-error', 'dossier-ready'])
    addEventListener(type, ({target, problems}) => window.told.push({type, target, problems}));
  /** What is wrong with what an element shows. */
  window.faultsOf = (element) => {
    const root = element.shadowRoot;
    // A heap of marks over one letter is cut off; of all else nothing may be.
    const frame = !/\p{M}{30}/u.test(root.textContent) && root.querySelector('.frame');
    const space = navigator.userAgent.includes('Firefox') ? 6 : 0;
    const all = [...root.querySelectorAll('*')];
    const names =
      /^(a|blockquote|button|caption|circle|details|div|g|input|li|line|ol|p|path|pattern|rect|slot|span|style|summary|sup|svg|table|tbody|td|text|th|thead|time|tr|ul)$/;
    return [
      ...all.filter(({localName}) => !names.test(localName)).map(({localName}) => `<${localName}>`),
      ...all.flatMap(({attributes}) =>
        [...attributes].map(({name}) => name).filter((name) => /^on|^style$|^src/.test(name)),
      ),
      ...all
        .filter(
          (each) => each.localName === 'a' && (!/^https?:$/.test(each.protocol) || each.username || each.password),
        )
        .map(({href}) => href),
      // What is cut off at the edge is so behind the ring around what has the focus. In Firefox a space that ends a line
      // can stand beyond its edge.
      ...[element, frame, document.documentElement]
        .filter((box) => box && box.scrollWidth > box.clientWidth + (box === element ? 4 : box === frame ? space : 0))
        .map((box) => `${box.localName}: ${box.scrollWidth} px in ${box.clientWidth}`),
      ...(window.ran ? [`ran: ${window.ran}`] : []),
      ...window.violations,
    ];
  };
};

export const isHarmed = ({heard}) => {
  assert.deepEqual(heard.errors, []);
  assert.deepEqual(
    heard.requests.filter((path) => !/^\/(dist\/|documents\/|articles\.js|$)|^,$/.test(path)),
    [],
  );
};
