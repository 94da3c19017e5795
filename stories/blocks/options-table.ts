import {html, nothing, type PropertyDeclarations} from 'lit';
import {widgetOf} from '../catalogue.js';
import type {Option} from '../../src/embed/options.js';
import {Block} from './block.js';

/** More examples than this are dates, which everybody knows how to write. */
const FEW = 9;

const choices = ({enum: values, minimum, maximum, default: preset, examples = []}: Option) => {
  const allowed = values ? values.join(' or ') : minimum === undefined ? '' : `${minimum} to ${maximum}`;
  const usual = preset === undefined ? '' : `${preset} if you set nothing`;
  const found = examples.length <= FEW ? examples.join(', ') : '';
  return [allowed, usual, found && `in the article’s figures: ${found}`].filter(Boolean).join('; ') || nothing;
};

/** The settings of a widget, as the catalogue has them. */
export class OptionsTable extends Block {
  static override properties: PropertyDeclarations = {widget: {}};

  /** The widget's id. */
  declare widget: string;

  protected override render() {
    return html`<table>
      <thead><tr><th scope="col">Setting</th><th scope="col">What it does</th><th scope="col">Choices</th></tr></thead>
      <tbody>${Object.entries(widgetOf(this.widget).options).map(
        ([name, option]) =>
          html`<tr><th scope="row">${option.title}<code>${name}</code></th><td>${option.description}</td><td>${choices(option)}</td></tr>`,
      )}</tbody>
    </table>`;
  }
}
