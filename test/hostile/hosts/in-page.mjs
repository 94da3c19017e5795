// What the tests of hostile pages ask in the page.

/** Each element of ours, also in shadow roots and frames: whether it has drawn. */
export function framesIn() {
  const found = [];
  const walk = (root) => {
    for (const each of root.querySelectorAll('*')) {
      const inside = each.shadowRoot ?? each.rootOfTest;
      if (each.localName.startsWith('dossier-')) found.push(!!inside?.querySelector('.frame'));
      else for (const next of [inside, each.contentDocument]) if (next) walk(next);
    }
  };
  walk(document);
  return found;
}

/** Each of them: what it shows, whether it is to be seen, and where all is. */
export function figuresIn() {
  const found = [];
  const isSeen = (node) => {
    const {width, height} = node.getBoundingClientRect();
    return width > 50 && height > 10 && node.checkVisibility();
  };
  const boxesOf = (host, root) => {
    const {left, top} = host.getBoundingClientRect();
    return [...root.querySelectorAll('.frame, .frame :not(.axis rect, pattern, pattern *, slot, .hidden)')].map(
      (each) => {
        const box = each.getBoundingClientRect();
        if (!each.checkVisibility() || (!box.width && !box.height)) return '';
        const sides = [box.left - left, box.top - top, box.width, box.height].map((side) => Math.round(side));
        return `${each.localName}.${each.getAttribute('class')} ${sides.join(' ')}`;
      },
    );
  };
  const walk = (root) => {
    for (const each of root.querySelectorAll('*')) {
      const {shadowRoot, localName} = each;
      const inside = shadowRoot ?? each.rootOfTest;
      if (!localName.startsWith('dossier-')) {
        if (inside) walk(inside);
        if (each.contentDocument) walk(each.contentDocument);
        continue;
      }
      const frames = [...(inside?.querySelectorAll('.frame') ?? [])];
      const fallback = each.querySelector('p');
      found.push({
        tag: localName,
        frames: frames.length,
        text: frames.map(({textContent}) => textContent.replace(/\s+/g, ' ')).join(),
        isVisible: frames.some(isSeen),
        isFallbackVisible: !!fallback && isSeen(fallback),
        boxes: frames[0] ? boxesOf(each, inside) : [],
      });
    }
  };
  walk(document);
  return found;
}

/** What of a page is its own: its head, its content and how that looks, its focus, its globals. */
export function hostIn() {
  const own = document.querySelector('#own');
  const looks = [...(own?.querySelectorAll('*') ?? [])].map((each) => {
    const {color, fontSize, fontWeight, direction, display, fill, marginTop} = getComputedStyle(each);
    return [each.localName, color, fontSize, fontWeight, direction, display, fill, marginTop].join(' ');
  });
  const scripts = ['/dist/nagorno-karabakh.js', '/module.js', '/none.js'];
  const inHead = [...document.head.querySelectorAll('*')].filter(
    (each) => !scripts.includes(each.getAttribute('src')?.split('?')[0]),
  );
  return {
    title: document.title,
    head: inHead.map(({outerHTML}) => outerHTML),
    own: own?.outerHTML,
    looks,
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    focus: document.activeElement?.id,
    selection: String(getSelection()),
    scrolled: [scrollX, scrollY],
    // Firefox has the browser's own only when they are asked for: that we add none is seen in Chromium.
    globals: Reflect.ownKeys(window)

      .filter(() => !navigator.userAgent.includes('Firefox'))
      .filter((key) => !String(Object.getOwnPropertyDescriptor(window, key)?.value).includes('[native code]'))
      .map(String)
      .sort(),
  };
}
