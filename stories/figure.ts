import type {ArgTypes} from '@storybook/web-components-vite';
import {nothing, type LitElement} from 'lit';
import {ref} from 'lit/directives/ref.js';
import {html, unsafeStatic} from 'lit/static-html.js';
import {elements} from '../src/define.js';

/** What every element takes: its attributes by their names, the property `data`, and its fallback. */
export interface FigureArgs {
  data?: unknown;
  fallback?: unknown;
  src?: string;
  dossier?: string;
  heading?: string;
  'heading-level'?: number;
  view?: 'chart' | 'table';
  lang?: string;
  'color-scheme'?: 'light' | 'dark';
}

/** A text attribute without which the element does something sensible. */
export const text = (description: string) => ({control: 'text', description}) as const;

export const figureArgTypes: ArgTypes<FigureArgs> = {
  data: {control: false, description: 'Property, not an attribute: a dossier as a JSON value.'},
  fallback: {table: {disable: true}},
  src: text('The address of a dossier.'),
  dossier: text('The id of a dossier that the page already has.'),
  heading: text('The heading, in place of the one that is made from the data.'),
  'heading-level': {
    control: {type: 'number', min: 2, max: 6},
    description: 'The heading’s level on your page, 2 to 6.',
  },
  view: {control: 'inline-radio', options: ['chart', 'table'], description: 'What readers see first.'},
  lang: text('The language of words and formats. Defaults to the page’s.'),
  'color-scheme': {control: 'inline-radio', options: ['light', 'dark'], description: 'Defaults to the page’s.'},
};

/** Renders an element with the arguments that are set as attributes, the way a publisher would write them. */
export const figure =
  (tag: keyof typeof elements) =>
  ({data, fallback, ...attributes}: FigureArgs) => {
    // Using the elements keeps them: a bundler leaves out a module of which only the side effects are wanted.
    if (!customElements.get(tag)) customElements.define(tag, elements[tag]);
    const setAttributes = (element?: Element) => {
      for (const [name, value] of Object.entries(attributes)) {
        if (value === undefined || value === '') element?.removeAttribute(name);
        else element?.setAttribute(name, `${value}`);
      }
    };
    return html`<${unsafeStatic(tag)} .data=${data} ${ref(setAttributes)}>${fallback ?? nothing}</${unsafeStatic(tag)}>`;
  };

/** Opens the evidence of the first figure, as a reader would. */
export async function openEvidence({canvasElement}: {canvasElement: HTMLElement}) {
  const element = canvasElement.querySelector<LitElement>('.column > *');
  await element?.updateComplete;
  element?.renderRoot.querySelector<HTMLElement>('[part=value]')?.click();
  await element?.updateComplete;
}
