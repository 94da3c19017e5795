class CSSResult {
  constructor(cssText) {
    this.cssText = cssText;
  }
}

export const unsafeCSS = (text) => new CSSResult(text);

export const css = (strings, ...values) =>
  unsafeCSS(strings.reduce((text, part, i) => text + values[i - 1].cssText + part));

const sheets = new WeakMap();

/** No fallback for browsers that cannot adopt style sheets: those lack `light-dark()` too. */
export const adoptStyles = (root, styles) => {
  root.adoptedStyleSheets = styles.map((style) => {
    if (!sheets.has(style)) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(style.cssText);
      sheets.set(style, sheet);
    }
    return sheets.get(style);
  });
};
