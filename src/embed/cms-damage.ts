import type {Options} from './attributes.js';
import {damageRules, remedies, type Rule} from './damage-rules.js';
import {embedCode, type EmbedWidget} from './embed-code.js';
import {forms, type Form} from './forms.js';
import type {HtmlNode} from './html-tree.js';
import {remainsOf} from './remains.js';

/** What an editor copied. */
export interface Copied {
  readonly widget: EmbedWidget;
  readonly options?: Options;
  readonly form?: Form;
}

/** One thing that a CMS has done to a code, in words for editors. */
export interface Damage {
  readonly code: string;
  readonly message: string;
}

export interface Diagnosis {
  readonly damages: readonly Damage[];
  /** The form to use instead, where another one helps. */
  readonly use?: Form | undefined;
  /** What to do, in a sentence or two. */
  readonly advice: string;
}

const PASTE_AGAIN =
  'Paste the code again where your CMS takes HTML: a block or view that is called HTML, Source or Code, in WordPress a block “Custom HTML”, and not the text itself.';

const COPY_AGAIN =
  'Set the builder as it was when that code was copied, and compare again. If what is set now is right, copy the code and save it in place of the old one.';

const PAGE_SCRIPT =
  'Leave the code as it is, and have the page load the script: whoever runs your CMS can put the script tag into every page once, for all figures.';

const named = (form: Form) => `Use the form “${forms[form].title}” instead. ${forms[form].use}`;

/** The remedy that helps against all of it. */
function remedyFor(found: readonly Rule[], form: Form): Pick<Diagnosis, 'use' | 'advice'> {
  const remedy = remedies.find((each) => found.some((rule) => rule.remedy === each));
  if (!remedy) return {advice: 'Nothing is missing.'};
  if (remedy === 'paste again') return {advice: PASTE_AGAIN};
  if (remedy === 'copy again') return {advice: COPY_AGAIN};
  if (remedy === 'page script') return {advice: PAGE_SCRIPT};
  if (remedy === 'none') return {advice: 'The figure still works; no other form would keep more.'};
  if (remedy === form || form === 'placeholder')
    return {
      advice:
        'If the code stands in a place for HTML, no form survives here. Ask whoever runs your CMS to let <figure> with data- attributes through, or for a place for HTML.',
    };
  return {use: remedy, advice: named(remedy)};
}

/**
 * Compares what a CMS has saved with what was copied, and says in plain words what is missing and what to do. Nobody
 * else's parser is needed: the one of the page or of Node is passed in.
 */
export function cmsDamage(
  saved: string,
  {widget, options = {}, form = 'script'}: Copied,
  parse: (html: string) => readonly HtmlNode[],
): Diagnosis {
  const before = remainsOf(parse(embedCode(widget, options, form)), widget);
  const after = remainsOf(parse(saved), widget, before);
  const settings = Object.keys(widget.options);
  const found = damageRules.flatMap((rule) => {
    const message = rule.say({form, saved, before, after, settings});
    return message ? [{rule, damage: {code: rule.code, message}}] : [];
  });
  const all = found.find(({rule}) => rule.isAll);
  const told = all ? [all] : found;
  return {
    damages: told.map(({damage}) => damage),
    ...remedyFor(
      told.map(({rule}) => rule),
      form,
    ),
  };
}
