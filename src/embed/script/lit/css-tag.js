class CSSResult {
  constructor(cssText) {
    this.cssText = cssText;
  }
}

export const unsafeCSS = (text) => new CSSResult(text);

export const css = (strings, ...values) =>
  unsafeCSS(strings.reduce((text, part, i) => text + values[i - 1].cssText + part));

const sheets = new WeakMap();

/**
 * Adopts style sheets, before those that a page has put there. No fallback for browsers that cannot: those lack
 * `light-dark()` too.
 */
export const adoptStyles = (root, styles) => {
  const own = styles.map((style) => {
    if (!sheets.has(style)) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(style.cssText);
      sheets.set(style, sheet);
    }
    return sheets.get(style);
  });
  const adopted = root.adoptedStyleSheets ?? [];
  if (!adopted.includes(own[0])) root.adoptedStyleSheets = [...own, ...adopted];
};
