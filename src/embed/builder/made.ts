import type {Dossier} from '../../dossier/shape.js';
import type {Options} from '../attributes.js';
import type {Catalogue} from '../catalogue.js';
import type {Copied} from '../cms-damage.js';
import type {Form} from '../forms.js';
import {composed, ELSEWHERE, type Composed} from './composed.js';
import {readOwn, type OwnFigures} from './own/own-figures.js';
import {isElsewhere, shownBy} from '../shown.js';
import type {Setup} from './setup.js';

/** What an editor has chosen, as a page gets it that has opened the builder. */
export interface Choice {
  readonly widget: string;
  readonly options: Options;
  readonly form: Form;
  readonly code: string;
}

/** What comes of a set-up. */
export interface Made extends Composed {
  readonly own: OwnFigures | undefined;
  /** The figures that are shown, where they are known. */
  readonly shown: Dossier | undefined;
  /** Whether an option says that the figures are at an address or in another script. */
  readonly isAway: boolean;
  /** Whether the code shows figures before its script. */
  readonly isDrawn: boolean;
  /** Why there is no code; empty where there is one. */
  readonly reason: string;
  /** Nothing while something is wrong. */
  readonly choice: Choice | undefined;
  /** What the code is made from, to compare with what a CMS has saved. */
  readonly copied: Copied | undefined;
}

function reasonOf({own, options}: Setup, figures: OwnFigures | undefined, {widget, code}: Composed): string {
  if (own.trim() && !figures?.dossier) return 'Your own figures cannot be shown yet: see what is said beside them.';
  if (figures && !figures.dossier![widget.section]?.[0] && !ELSEWHERE.some((name) => options[name]))
    return 'Your own figures have nothing for this widget.';
  return code === undefined ? 'Something is wrong with the settings: see what is marked there.' : '';
}

/** What comes of a set-up: never the article's figures in place of own ones that cannot be shown. */
export function made(catalogue: Catalogue, setup: Setup, bundled: Dossier): Made {
  const {own: text, about, form} = setup;
  const widget = catalogue.widgets.find(({id}) => id === setup.widget)!;
  const own = text.trim() ? readOwn({text, about, section: widget.section, bundled}) : undefined;
  const all = composed(catalogue, widget, setup, {bundled, own: own?.dossier});
  const reason = reasonOf(setup, own, all);
  const code = reason ? undefined : all.code;
  const {options} = all;
  return {
    ...all,
    code,
    own,
    isAway: isElsewhere(all.widget, setup.options),
    isDrawn: !!shownBy(all.widget, setup.options),
    shown: own ? own.dossier : shownBy(all.widget, setup.options),
    reason,
    choice: code === undefined ? undefined : {widget: widget.id, options, form, code},
    copied: code === undefined ? undefined : {widget: all.widget, options, form},
  };
}
