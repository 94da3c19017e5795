import type {Dossier} from '../../dossier/shape.js';
import {attributesOf, OptionError, type Options} from '../attributes.js';
import type {Catalogue, Widget} from '../catalogue.js';
import {drawInPage} from '../drawn-in-page.js';
import {embedCode, type EmbedWidget} from '../embed-code.js';
import {isForeign} from '../markup.js';
import {figureFor} from '../readable.js';
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

/** What no widget can have, in the words of the form. */
function settingFaults(widget: Widget, options: Readonly<Record<string, string>>): Record<string, string> {
  const faults: Record<string, string> = {};
  for (const [name, value] of Object.entries(options)) {
    try {
      attributesOf(widget, {[name]: value});
    } catch (error) {
      if (!(error instanceof OptionError)) throw error;
      faults[name] = `${error.message.replace(name, widget.options[name]?.title ?? name)}.`;
    }
  }
  return faults;
}

/** Options that ask for what the figures do not have. */
function askedFaults(widget: EmbedWidget, attributes: Readonly<Record<string, string>>, shown: Dossier) {
  const {problems} = figureFor(widget.tag, attributes, shown);
  return Object.fromEntries(
    problems.map(({message, found, expected}) => [
      message.split(':', 1)[0]!,
      `Nothing in the figures matches ${found}. There is: ${expected.replace('a match for ', '')}.`,
    ]),
  );
}

/** A language that no browser knows would be written as another one. */
function languageFault({lang}: Readonly<Record<string, string>>): Record<string, string> {
  try {
    Intl.getCanonicalLocales(lang);
    return {};
  } catch {
    return {lang: `“${lang}” is no language tag. Write en, en-GB, hy or the like.`};
  }
}

function faultsOf(widget: EmbedWidget & Widget, options: Readonly<Record<string, string>>) {
  const faults = {...settingFaults(widget, options), ...languageFault(options)};
  if (Object.keys(faults).length || ELSEWHERE.some((name) => options[name])) return faults;
  return askedFaults(widget, attributesOf(widget, options), widget.own ?? widget.bundled);
}

/** The code for a set-up, or what is wrong with its options. */
export function composed(
  catalogue: Catalogue,
  widget: Widget,
  {options, form, folder}: Setup,
  dossiers: {readonly bundled: Dossier; readonly own?: Dossier | undefined},
): Composed {
  const whole = {...widget, ...embedWidgetOf(catalogue, widget, {...dossiers, folder})};
  const faults: Record<string, string> = faultsOf(whole, options);
  if (isForeign(folder)) faults['folder'] = 'The folder must begin with https:// or with /.';
  const isWrong = Object.keys(faults).length > 0;
  const set = typed(widget, options);
  return {widget: whole, options: set, faults, code: isWrong ? undefined : embedCode(whole, set, form)};
}
