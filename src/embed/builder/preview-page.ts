import {element} from '../markup.js';
import type {Setup} from './setup.js';

/** Around the figure on every side, so that no outline is cut off. */
export const MARGIN = 16;

// What a page brings: a typeface, and colours that `color-scheme` gives it.
const LOOK = `html{background:canvas}body{margin:0;padding:${MARGIN}px;font:16px/1.5 system-ui,sans-serif}`;

/**
 * A page with nothing but the copied code, made live. The code's own script tag is the last line of the forms that have
 * one, and leads to a public server: the page takes the same script from beside the builder.
 */
export function previewPage(
  code: string,
  {form, theme, direction}: Pick<Setup, 'form' | 'theme' | 'direction'>,
  {script, language}: {readonly script: string; readonly language: string},
): string {
  const hasScript = form === 'script' || form === 'self-hosted';
  const figure = hasScript ? code.slice(0, code.lastIndexOf('\n')) : code;
  const head = [
    element('meta', {charset: 'utf-8'}),
    element('meta', {name: 'color-scheme', content: `only ${theme}`}),
    element('base', {target: '_blank'}),
    element('title', {}, 'Preview'),
  ];
  const start = `<!doctype html><html lang="${language}" dir="${direction}"><head>${head.join('')}`;
  const live = element('script', {async: true, src: script}).toString();
  return `${start}<style>${LOOK}</style></head><body>${figure}${live}</body></html>`;
}
