/** Paper around the figure, in CSS pixels. */
const MARGIN = 16;

/** Pixels of the picture for each of the page, as on the screens that most people have. */
const SCALE = 2;

/** Nothing in a picture can be pressed, nor is open. */
const UNTOUCHED = `.tools,.kinds,.tip,.printed{display:none!important}.value{text-decoration:none!important}
  ::details-content{block-size:0!important;content-visibility:hidden!important}`;

const XHTML = 'http://www.w3.org/1999/xhtml';

/** The rules of a shadow tree for a tree whose host is an element of the class `host`. */
const asPlain = (css: string) =>
  css
    // A figure that is alone has nobody before it.
    .replaceAll(':nth-of-type(n+9)', ':not(*)')
    .replaceAll(':nth-of-type(n + 9)', ':not(*)')
    .replace(/:host\(((?:[^()]|\([^()]*(?:\([^()]*\)[^()]*)*\))*)\)/g, '.host$1')
    .replaceAll(':host', '.host');

/** Whether the page around a figure is dark: what scheme is used, its styles need not say. */
function isOnDark({ownerDocument}: Element): boolean {
  const probe = ownerDocument.createElement('i');
  probe.style.color = 'canvas';
  ownerDocument.body.append(probe);
  const [red = 255] = /\d+/.exec(getComputedStyle(probe).color) ?? [];
  probe.remove();
  return +red < 128;
}

/** What a figure takes from its page: typefaces, colours, direction. */
function inherited(element: Element): string {
  const style = getComputedStyle(element);
  const own = [...style].filter((name) => name.startsWith('--dossier-'));
  return [
    `color-scheme:${isOnDark(element) ? 'dark' : 'light'}`,
    ...['direction', 'font-family', ...own].map((name) => `${name}:${style.getPropertyValue(name)}`),
  ].join(';');
}

/**
 * A figure as XHTML that needs nothing else, as wide as it is on its page. The drawing is not made a second time: its own
 * markup, under its own rules.
 */
function copyOf(element: Element): HTMLElement {
  const {adoptedStyleSheets, styleSheets} = element.shadowRoot!;
  const rules = [...styleSheets, ...adoptedStyleSheets].flatMap(({cssRules}) => [...cssRules]);
  const css = asPlain(rules.map(({cssText}) => cssText).join(''));
  // What scrolls is as on paper, where nothing does.
  const isCut = [...element.shadowRoot!.querySelectorAll('.cards')].some((each) => each.scrollWidth > each.clientWidth);
  const page = element.ownerDocument.implementation.createHTMLDocument();
  const copy = page.createElement('div');
  copy.dir = getComputedStyle(element).direction;
  copy.style.cssText = `${inherited(element)};background:canvas;padding:${MARGIN}px;inline-size:${element.clientWidth}px`;
  const style = page.createElement('style');
  style.textContent = (isCut ? css.replaceAll('@media print', '@media all') : css) + UNTOUCHED;
  const host = page.createElement('div');
  host.className = 'host';
  host.append(page.importNode(element.shadowRoot!.querySelector('.frame')!, true));
  for (const details of host.querySelectorAll('details')) details.open = false;
  copy.append(style, host);
  return copy;
}

/** How high the copy is where the figure is. */
function heightOf(copy: HTMLElement, {ownerDocument}: Element): number {
  const place = ownerDocument.createElement('div');
  place.style.cssText = 'position:absolute;visibility:hidden;inset-inline-start:0';
  place.attachShadow({mode: 'open'}).append(ownerDocument.importNode(copy, true));
  ownerDocument.body.append(place);
  const height = Math.ceil(place.getBoundingClientRect().height);
  place.remove();
  return height;
}

/**
 * A figure that stands on a page, as a picture (PNG), closed and without its buttons. Rejects where a browser does not give
 * out pictures of HTML.
 */
export async function pictureOf(element: HTMLElement): Promise<Blob> {
  const copy = copyOf(element);
  const [width, height] = [element.clientWidth + 2 * MARGIN, heightOf(copy, element)];
  copy.setAttribute('xmlns', XHTML);
  const content = new XMLSerializer().serializeToString(copy).replace(/<!--[^]*?-->/g, '');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width * SCALE}" height="${height * SCALE}" viewBox="0 0 ${width} ${height}"><foreignObject width="${width}" height="${height}">${content}</foreignObject></svg>`;
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width * SCALE, height * SCALE];
  canvas.getContext('2d')!.drawImage(image, 0, 0);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture')))),
  );
}

/** What a picture of a figure is described by where it cannot be seen. */
export const descriptionOf = ({shadowRoot}: Element): string =>
  ['.heading', '.takeaway']
    .map((selector) => shadowRoot!.querySelector(selector)?.textContent.trim() ?? '')
    .filter(Boolean)
    .map((text) => text.replace(/[^.?!]$/u, '$&.'))
    .join(' ');
