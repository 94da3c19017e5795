import {LitElementRenderer} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {parseFragment} from 'parse5';
import '../define.js';
import '../words/languages.js';
import type {Draw} from './drawn.js';
import {treeOfParse5, type Parse5Node} from './html-tree.js';

/** Draws in Node. */
export const drawOnServer: Draw = (tag, attributes, dossier) => {
  const renderer = new LitElementRenderer(tag);
  for (const [name, value] of Object.entries(attributes)) renderer.setAttribute(name, value);
  renderer.setProperty('data', dossier);
  renderer.connectedCallback();
  const html = collectResultSync(
    renderer.renderShadow({
      elementRenderers: [LitElementRenderer],
      customElementInstanceStack: [renderer],
      customElementHostStack: [renderer],
      eventTargetStack: [],
      slotStack: [],
      deferHydration: false,
    })!,
  );
  // The style element that comes first is written by `drawn`.
  return treeOfParse5((parseFragment(html) as Parse5Node).childNodes!.slice(1));
};
