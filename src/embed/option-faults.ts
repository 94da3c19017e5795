import type {Section} from '../dossier/shape.js';
import {endOf, parseTime, startOf} from '../dossier/time.js';
import {attributesOf, OptionError, type Options, type Settable} from './attributes.js';
import {figureFor} from './readable.js';
import {isElsewhere, shownBy, type Figures} from './shown.js';

interface Widget extends Settable, Figures {
  readonly tag: string;
  readonly section: Section;
}

/** Options that no widget of this kind can have. */
function settingFaults(widget: Widget, options: Options): readonly OptionError[] {
  return Object.entries(options).flatMap(([name, value]) => {
    try {
      attributesOf(widget, {[name]: value});
      return [];
    } catch (error) {
      if (error instanceof OptionError) return error;
      throw error;
    }
  });
}

/**
 * What is wrong with the settings of a widget: options that it cannot have, options that find nothing in the figures that
 * readers will see, and figures that leave it empty.
 */
export function optionFaults(widget: Widget, options: Options = {}): readonly OptionError[] {
  const faults = settingFaults(widget, options);
  if (faults[0]) return faults;
  const {id, tag, section, script} = widget;
  const attributes = attributesOf(widget, options);
  const shown = shownBy(widget, attributes);
  if (!shown && isElsewhere(widget, attributes)) return [];
  if (!shown) {
    const bundled = script.dossier ? `the dossier “${script.dossier}” as bundled, or ` : '';
    return [new OptionError(`there are no figures to show; give ${bundled}own ones, or say with src where they are`)];
  }
  const {from, to} = attributes;
  if (from && to && startOf(parseTime(from)!) >= endOf(parseTime(to)!))
    return [new OptionError(`to “${to}” is before from “${from}”`, 'to')];
  if (!shown[section]?.[0]) return [new OptionError(`the figures have no ${section}, so that ${id} would be empty`)];
  return figureFor(tag, attributes, shown).problems.map(({message, found, expected}) => {
    const name = message.split(':', 1)[0]!;
    const choices = expected.replace('a match for ', '');
    return new OptionError(`${name} ${found} matches nothing in the figures; there is ${choices}`, name);
  });
}
