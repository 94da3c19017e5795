import type {ArgTypes} from '@storybook/web-components-vite';
import type {Option} from '../src/embed/options.js';
import {widgetOf} from './catalogue.js';
import type {FigureArgs} from './figure.js';

function controlOf({type, enum: values, minimum, maximum}: Option): ArgTypes[string] {
  if (values) return {control: 'inline-radio', options: values};
  if (type === 'boolean') return {control: 'boolean'};
  if (type === 'string') return {control: 'text'};
  return {control: {type: 'number', min: minimum, max: maximum}};
}

/** The controls of a widget's stories: its options in the catalogue, and two things that no embed code has as an option. */
export const controlsOf = (id: string): ArgTypes => ({
  ...Object.fromEntries(
    Object.entries(widgetOf(id).options).map(([name, option]) => [
      name,
      {
        name: option.title,
        description: option.description,
        table: {defaultValue: option.default === undefined ? undefined : {summary: String(option.default)}},
        ...controlOf(option),
      },
    ]),
  ),
  data: {name: 'Own data', control: false, description: 'A dossier: a property of the element, or JSON inside it.'},
  fallback: {table: {disable: true}},
});

/** What the controls show before anything is set: what is so anyway, and open fields to write in. */
export const argsOf = (id: string): FigureArgs =>
  Object.fromEntries(
    Object.entries(widgetOf(id).options).flatMap(([name, option]) => {
      const preset = option.default ?? (option.type === 'string' && !option.enum ? '' : undefined);
      return preset === undefined ? [] : [[name, preset]];
    }),
  );
