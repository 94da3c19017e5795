// Drives the embed builder as an editor would: by what controls are called, wherever they are.
import assert from 'node:assert/strict';
import {pageOf, until} from './page.mjs';

/** Whether the preview shows a live figure. */
const isShown = () => {
  const preview = document
    .querySelector('dossier-embed-builder')
    ?.shadowRoot?.querySelector('dossier-builder-preview')?.shadowRoot;
  const frame = preview?.querySelector('iframe');
  const [element] = [...(frame?.contentDocument?.querySelectorAll('body *') ?? [])].filter(({localName}) =>
    localName.startsWith('dossier-'),
  );
  return !frame?.hidden && !!element?.matches(':defined') && !!element.shadowRoot.querySelector('[part~=frame]');
};

/**
 * What runs in the page to find a part of the builder by its own selector, through all shadow roots. After `>>` comes the
 * selector of a part inside the one before.
 */
const find = (path) => {
  const look = (root, selector) => {
    const own = root.querySelector(selector);
    if (own) return own;
    for (const {shadowRoot} of root.querySelectorAll('*')) {
      const inner = shadowRoot && look(shadowRoot, selector);
      if (inner) return inner;
    }
    return null;
  };
  return path.split(' >> ').reduce((found, selector) => found && look(found.shadowRoot ?? found, selector), document);
};

/** Of a page with a builder. */
export function editorOf(page) {
  const part = (selector) => page.evaluateHandle(find, selector).then((handle) => handle.asElement());
  const control = (role, name) => page.waitForSelector(`::-p-aria([name="${name}"][role="${role}"])`);
  const textOf = async (selector) => (await part(selector))?.evaluate((element) => element.innerText.trim());
  const editor = {
    page,
    part,
    control,
    textOf,
    press: async (role, name) => {
      const target = await control(role, name);
      await target.evaluate((element) => {
        element.isPressed = false;
        element.addEventListener('click', () => (element.isPressed = true), {once: true});
      });
      const isPressed = () => target.evaluate((element) => !!element.isPressed);
      // A locator waits until what moves stands still, and looks again for what is drawn anew. What stands above may still
      // grow between its look and its press, which then falls beside.
      for (let tries = 0; tries < 5 && !(await isPressed()); tries++)
        await page.locator(`::-p-aria([name="${name}"][role="${role}"])`).click();
      assert.equal(await isPressed(), true, `${role} ${name} cannot be pressed`);
    },
    /** Puts a text in place of what a field has. */
    fill: async (name, text) => {
      // One that offers what to put in is a combobox.
      const field = await page.waitForSelector(`::-p-aria([name="${name}"]):is(input, textarea)`);
      await field.evaluate((element, value) => {
        element.value = value;
        element.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
      }, text);
    },
    type: async (role, name, text) => (await control(role, name)).type(text),
    code: async () =>
      (await part('dossier-builder-code')).evaluate((tabs) => tabs.renderRoot.querySelector('textarea').value),
    /** Waits until the preview shows something that holds, and gives its text. */
    preview: async (holds = /./) =>
      until(
        page,
        (source) => {
          const frame = document
            .querySelector('dossier-embed-builder')
            .shadowRoot.querySelector('dossier-builder-preview')
            .shadowRoot.querySelector('iframe');
          const [element] = [...(frame.contentDocument?.querySelectorAll('body *') ?? [])].filter(
            ({localName, shadowRoot}) => localName.startsWith('dossier-') && shadowRoot,
          );
          const text = element?.matches(':defined')
            ? (element.shadowRoot.querySelector('[part~=frame]')?.innerText ?? '')
            : '';
          return !frame.hidden && new RegExp(source).test(text) && text;
        },
        holds.source,
      ),
    /** The part of the address behind `#`, once it holds. */
    hash: (holds) => until(page, (source) => new RegExp(source).test(location.hash) && location.hash, holds.source),
    /** What a text of the builder says, once it holds. */
    says: (selector, holds) =>
      until(
        page,
        (look, wanted, source) => {
          const text = (0, eval)(`(${look})`)(wanted)?.innerText.trim() ?? '';
          return new RegExp(source).test(text) && text;
        },
        String(find),
        selector,
        holds.source,
      ),
  };
  return editor;
}

/** Opens the standalone page. */
export async function openPicker(site, {query = '', isShown: isToShow = true, ...visit} = {}) {
  const page = await site.visit(pageOf('', ''), {width: 1400, ...visit});
  page.heard.requests.length = 0;
  await page.goto(new URL(`/dist/picker.html${query}`, page.url()).href);
  if (isToShow) await until(page, isShown);
  return editorOf(page);
}
