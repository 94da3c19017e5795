import type {StoryContext} from '@storybook/web-components-vite';
import {nothing, type LitElement} from 'lit';
import {ref} from 'lit/directives/ref.js';
import {html, unsafeStatic} from 'lit/static-html.js';

/** What stories set: options of the widget by their names, own data, and what the page wrote inside the element. */
export interface FigureArgs {
  data?: unknown;
  fallback?: unknown;
  [option: string]: unknown;
}

/** Renders an element with the arguments that are set as attributes, the way a publisher would write them. */
export const figure =
  (tag: string) =>
  ({data, fallback, ...attributes}: FigureArgs) => {
    const setAttributes = (element?: Element) => {
      for (const [name, value] of Object.entries(attributes)) {
        if (value === undefined || value === '') element?.removeAttribute(name);
        else element?.setAttribute(name, `${value}`);
      }
    };
    return html`<${unsafeStatic(tag)} .data=${data} ${ref(setAttributes)}>${fallback ?? nothing}</${unsafeStatic(tag)}>`;
  };

/** The code of a story as it would stand in a page: own data is a property here and a child there. Storybook calls it twice. */
export const ownDataAsChild = (code: string, {args}: StoryContext) =>
  args['data']
    ? code.replace(/^(<[^>]+>)(?!\s*<script)/, '$1\n  <script type="application/json">… your dossier …</script>\n')
    : code;

/** Opens the evidence of the first figure, as a reader would. */
export async function openEvidence({canvasElement}: {canvasElement: HTMLElement}) {
  const element = canvasElement.querySelector<LitElement>('.column > *');
  await element?.updateComplete;
  element?.renderRoot.querySelector<HTMLElement>('[part=value]')?.click();
  await element?.updateComplete;
}

/** A reader's phone at night: a narrow column on a dark page. */
export const phoneInTheDark = {theme: 'dark', width: '320'};

/** A page in Arabic, which runs from right to left around a figure in English. */
export const arabicPage = {direction: 'rtl', language: 'ar'};
