import type {Dossier} from '../../dossier/shape.js';
import type {Options} from '../attributes.js';
import type {Catalogue, Widget} from '../catalogue.js';
import {drawInPage} from '../drawn-in-page.js';
import {embedCode, scriptFor, type EmbedWidget} from '../embed-code.js';
import {isForeign} from '../markup.js';
import {optionFaults} from '../option-faults.js';
import type {Setup} from './setup.js';

/** The options that say where other figures are. */
export const ELSEWHERE: readonly string[] = ['src', 'dossier'];

export interface Composed {
  readonly widget: EmbedWidget & Widget;
  /** The options as programs take them: numbers as numbers. */
  readonly options: Options;
  /** What is wrong with the options, by their names. */
  readonly faults: Readonly<Record<string, string>>;
  /** Nothing where anything is wrong. */
  readonly code: string | undefined;
  /** The name of the script that such a page has to load. */
  readonly script: string;
}

/** A widget of the catalogue with all that its code is made from. */
export function embedWidgetOf(
  {version, scripts}: Catalogue,
  widget: Widget,
  {bundled, own, folder}: {readonly bundled: Dossier; readonly own?: Dossier | undefined; readonly folder: string},
): EmbedWidget {
  const script = scripts.find(({dossier}) => dossier === bundled.id) ?? scripts[0]!;
  return {...widget, script: {version, folder, ...script}, bundled, own, draw: drawInPage};
}

const typed = ({options: known}: Widget, options: Readonly<Record<string, string>>): Options =>
  Object.fromEntries(
    Object.entries(options).map(([name, value]) => [
      name,
      /^(integer|number)$/.test(known[name]?.type ?? '') && Number.isFinite(Number(value)) ? Number(value) : value,
    ]),
  );

/** The code for a set-up, or what is wrong with its options. */
export function composed(
  catalogue: Catalogue,
  widget: Widget,
  {options, form, folder}: Setup,
  dossiers: {readonly bundled: Dossier; readonly own?: Dossier | undefined},
): Composed {
  const whole = {...widget, ...embedWidgetOf(catalogue, widget, {...dossiers, folder})};
  const all = optionFaults(whole, options);
  const faults = Object.fromEntries(
    all.flatMap(({message, option}) =>
      // In the words of the form. Figures that leave the widget empty are spoken of beside them.
      option ? [[option, `${message.replace(option, widget.options[option]?.title ?? option)}.`]] : [],
    ),
  );
  if (isForeign(folder)) faults['folder'] = 'The folder must begin with https:// or with /.';
  const isWrong = !!all[0] || 'folder' in faults;
  const set = typed(widget, options);
  return {
    widget: whole,
    options: set,
    faults,
    code: isWrong ? undefined : embedCode(whole, set, form),
    script: isWrong ? whole.script.file : scriptFor(whole, set).file,
  };
}
