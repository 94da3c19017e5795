import {css, html, LitElement, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Dossier} from '../../dossier/shape.js';
import type {Widget} from '../catalogue.js';
import type {Option} from '../options.js';
import {choicesIn, type Choice} from './choices.js';
import {controlsStyles} from './controls.styles.js';
import {languageHint, languageName} from './languages.js';
import {SetupEvent} from './setup.js';

/** An option as a field: what it is called, what it may be, and what it is. */
interface Field {
  readonly name: string;
  readonly option: Option;
  readonly value: string;
  readonly describedBy: string;
  readonly isFaulty: boolean;
  /** What there is to choose in the figures. */
  readonly choices: readonly Choice[];
}

/** What is so where nothing is set. */
const presetOf = ({default: preset}: Option) =>
  preset === undefined ? '' : typeof preset === 'string' ? preset : JSON.stringify(preset);

const isLanguage = ({format}: Option) => format === 'language-tag';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * The options of a widget as the fields of a form. What there is to set, and in which words, is all in the catalogue; what
 * depends on the figures, as the names of parties, is offered by name.
 *
 * @tag dossier-builder-options
 */
export class OptionFields extends LitElement {
  static override styles = [
    controlsStyles,
    css`
      :host {
        align-items: start;
        display: grid;
        gap: 1rem 2rem;
        grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr));
      }
    `,
  ];

  static override properties: PropertyDeclarations = {
    widget: {attribute: false},
    names: {attribute: false},
    options: {attribute: false},
    shown: {attribute: false},
    faults: {attribute: false},
    languages: {attribute: false},
  };

  declare widget: Widget;
  /** Which of the options, in this order. */
  declare names: readonly string[];
  declare options: Readonly<Record<string, string>>;
  /** The figures whose parties, conflicts and kinds are offered. */
  declare shown: Dossier | undefined;
  declare faults: Readonly<Record<string, string>>;
  /** The languages that there are words in, by their tags (BCP 47). */
  declare languages: readonly string[];

  protected override render() {
    return this.names.map((name) => {
      const option = this.widget.options[name]!;
      const fault = this.faults[name];
      const field: Field = {
        name,
        option,
        value: this.options[name] ?? '',
        describedBy: `${name}-hint ${name}-fault`,
        isFaulty: !!fault,
        choices: this.shown ? choicesIn(this.shown, this.widget.section, name) : [],
      };
      return html`<div class="field">
        ${this.#control(field)}
        <p class="hint" id="${name}-hint">${this.#hint(field)}</p>
        <p class="fault" id="${name}-fault" aria-live="polite" ?hidden=${!fault}>${fault}</p>
      </div>`;
    });
  }

  /** Where all that can be chosen is in view, there is little to explain. */
  #hint({option, value, choices}: Field) {
    if (option.enum) return nothing;
    if (!choices[0])
      return (isLanguage(option) && languageHint(value, this.languages, this.shown)) || option.description;
    return option.multiple ? 'Where none is chosen, all are shown.' : nothing;
  }

  #control(field: Field): TemplateResult {
    const {option, choices} = field;
    if (option.enum)
      return this.#radios(
        field,
        option.enum.map((value) => ({id: String(value), name: capital(String(value))})),
      );
    if (choices[0]) return option.multiple ? this.#checkboxes(field) : this.#radios(field, choices, 'All');
    return option.type === 'boolean' ? this.#switch(field) : this.#input(field);
  }

  #radios({name, option, value, describedBy}: Field, list: readonly Choice[], unset = 'As on the page') {
    const preset = presetOf(option);
    const known = list.some(({id}) => id === value) || !value ? list : [...list, {id: value, name: value}];
    const all = preset ? known : [{id: '', name: unset}, ...known];
    return html`<fieldset aria-describedby=${describedBy}>
      <legend>${option.title}</legend>
      <div class="choices">
        ${all.map(
          ({id, name: text}) =>
            html`<label class="choice"><input type="radio" name=${name} .checked=${live((value || preset) === id)} @change=${() => this.#set(name, id === preset ? '' : id)} />${text}</label>`,
        )}
      </div>
    </fieldset>`;
  }

  #checkboxes({name, option, value, describedBy, choices: list}: Field) {
    const chosen = value.split(/[\s,]+/).filter(Boolean);
    const others = chosen.filter((id) => !list.some((each) => each.id === id)).map((id) => ({id, name: id}));
    const toggle = (id: string, isOn: boolean) => {
      const kept = [...list, ...others]
        .map((each) => each.id)
        .filter((each) => (each === id ? isOn : chosen.includes(each)));
      this.#set(name, kept.join(' '));
    };
    return html`<fieldset aria-describedby=${describedBy}>
      <legend>${option.title}</legend>
      <div class="choices">
        ${[...list, ...others].map(
          ({id, name: text}) =>
            html`<label class="choice"><input type="checkbox" .checked=${live(chosen.includes(id))} @change=${(event: Event) => toggle(id, (event.target as HTMLInputElement).checked)} />${text}</label>`,
        )}
      </div>
    </fieldset>`;
  }

  #switch({name, option, value, describedBy}: Field) {
    const change = (event: Event) => this.#set(name, (event.target as HTMLInputElement).checked ? 'true' : '');
    return html`<label class="choice"><input type="checkbox" aria-describedby=${describedBy} .checked=${live(value === 'true')} @change=${change} />${option.title}</label>`;
  }

  #input({name, option, value, describedBy, isFaulty}: Field) {
    const isNumber = option.type === 'integer' || option.type === 'number';
    return html`<label for=${name}>${option.title}</label>
      <input
        id=${name}
        type=${isNumber ? 'number' : 'text'}
        min=${option.minimum ?? nothing}
        max=${option.maximum ?? nothing}
        step=${option.type === 'number' ? 'any' : nothing}
        placeholder=${presetOf(option) || nothing}
        autocomplete="off"
        list=${isLanguage(option) ? 'languages' : nothing}
        aria-describedby=${describedBy}
        aria-invalid=${isFaulty}
        .value=${live(value)}
        @input=${(event: Event) => this.#set(name, (event.target as HTMLInputElement).value)}
      />
      ${isLanguage(option) ? this.#languages() : nothing}`;
  }

  #languages() {
    return html`<datalist id="languages">
      ${this.languages.map((tag) => html`<option value=${tag}>${languageName(tag)}</option>`)}
    </datalist>`;
  }

  #set(name: string, value: string) {
    const {[name]: _, ...others} = this.options;
    this.dispatchEvent(new SetupEvent({options: value ? {...others, [name]: value} : others}));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dossier-builder-options': OptionFields;
  }
}
