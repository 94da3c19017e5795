import {forms, type Form} from './forms.js';
import {
  hasTrace,
  isDrawnOtherwise,
  lettersOf,
  lostSettings,
  otherFigures,
  otherSettings,
  type Compared,
} from './other-set-up.js';
import {textOf, type HtmlElement} from './html-tree.js';
import type {Remains} from './remains.js';

/** The code as it was copied and as it was saved. */
export interface Case extends Compared {
  readonly form: Form;
  /** The saved code as it was given: comments are in no parsed HTML here. */
  readonly saved: string;
}

/** What kind of remedy a damage needs; where there are several, the first of this order. */
export const remedies = ['paste again', 'copy again', 'placeholder', 'self-hosted', 'page script', 'none'] as const;
export type Remedy = (typeof remedies)[number];

export interface Rule {
  readonly code: string;
  readonly remedy: Remedy;
  /** Whether it says all: nothing else is worth saying then. */
  readonly isAll?: true;
  /** The words for it, where it has happened. */
  readonly say: (given: Case) => string | false | undefined;
}

const TYPOGRAPHIC = /[“”„″]/;

const lostAttributes = ({before, after}: Case) =>
  Object.keys(before.host?.attributes ?? {}).filter((name) => !(name in (after.host?.attributes ?? {})));

/** Marks in place of those around a value, or of those in it; another text may have typographic ones of its own. */
const isRetyped = (value: string, own: string | undefined) =>
  own === undefined
    ? TYPOGRAPHIC.test(value.slice(0, 1))
    : TYPOGRAPHIC.test(value) && value !== own && lettersOf(value) === lettersOf(own);

/** Attributes and data in which straight quotation marks became typographic ones. */
const hasNewQuotes = ({before, after}: Case) =>
  (['host', 'script'] as const).some((part) =>
    Object.entries(after[part]?.attributes ?? {}).some(
      ([name, value]) => TYPOGRAPHIC.test(name) || isRetyped(value, before[part]?.attributes[name]),
    ),
  ) ||
  (/[{,]\s*[“”„″]/.test(after.data ?? '') && !/[{,]\s*[“”„″]/.test(before.data ?? ''));

const hasReference = (text: string) => /&(amp|lt|gt|quot|#\d+);/.test(text);
/** All text of the figure; what else is in the page is no matter of ours. */
const allText = ({host, data}: Remains) =>
  host ? [textOf([host]), data, ...Object.values(host.attributes)].join(' ') : '';
const isEscapedTwice = ({before, after}: Case) => hasReference(allText(after)) && !hasReference(allText(before));
const isCodeShown = ({text}: Remains) => /<(dossier-|figure data-dossier|template shadowroot)/.test(text);

/** Whether WordPress's block editor has made text or blocks of the code: it never was in a block for HTML. */
const isMadeBlocks = ({after, saved}: Case) =>
  !after.host &&
  (/¨C\d+C/.test(saved) ||
    after.isBlock ||
    (!after.others[0] && saved.includes('<!-- wp:') && !saved.includes('<!-- wp:html')));

/** The address of a script without what is after the version, and without what a CMS may take away before it. */
const serverOf = ({attributes}: HtmlElement) => attributes['src']?.replace(/^https?:|@.*/gs, '');

/** Whether a script is the one of the code, perhaps of another version or language. A theme may load one of its own. */
const isOfSameServer = (one: HtmlElement, other: HtmlElement) => serverOf(one) === serverOf(other);

const widgetName = ({name, attributes}: HtmlElement) => attributes['data-dossier'] ?? `<${name}>`;

/** What else the saved code is than a code of this widget in this form. */
function otherCode(given: Case): string | undefined {
  const {form, after} = given;
  const [other] = after.others;
  if (!after.host) return other && !hasTrace(given) ? `the widget ${widgetName(other)}` : undefined;
  const isPlaceholder = after.host.name === 'figure';
  if (isPlaceholder === (form === 'placeholder')) return undefined;
  return `the form “${isPlaceholder ? forms.placeholder.title : forms.script.title}”`;
}

/** What the settings and the figures of the saved code are instead; what was torn apart is not compared. */
function otherSetUp(given: Case): string | undefined {
  if (hasNewQuotes(given) || isEscapedTwice(given)) return undefined;
  const figures = otherFigures(given);
  const names = otherSettings(given);
  const isOther = figures || names[0] || isDrawnOtherwise(given);
  const all = isOther ? [...new Set([...names, ...lostSettings(given)])] : [];
  // Figures of one's own have a name of their own, which nobody has set.
  const settings = all.filter((name) => !figures || name !== 'dossier');
  const parts = [settings[0] && `other settings (${settings.join(', ')})`, figures && `other figures (${figures})`];
  return parts.filter(Boolean).join(' and ') || undefined;
}

export const damageRules: readonly Rule[] = [
  {
    code: 'shown-as-text',
    remedy: 'paste again',
    isAll: true,
    say: ({after}) => isCodeShown(after) && 'Readers see the code itself: it was saved as text, not as HTML.',
  },
  {
    code: 'made-blocks',
    remedy: 'paste again',
    isAll: true,
    say: (given) =>
      isMadeBlocks(given) && 'WordPress has made text or blocks of the code: it was pasted into the post itself.',
  },
  {
    code: 'other-code',
    remedy: 'copy again',
    isAll: true,
    say: (given) => {
      const other = otherCode(given);
      return other && `This is the code of another set-up: ${other}.`;
    },
  },
  {
    code: 'quotes',
    remedy: 'paste again',
    say: (given) =>
      hasNewQuotes(given) && 'Straight quotation marks were made typographic, so that options or data cannot be read.',
  },
  {
    code: 'entities',
    remedy: 'paste again',
    say: (given) =>
      isEscapedTwice(given) && 'Characters were escaped twice: readers see codes such as “&amp;” in place of signs.',
  },
  {
    code: 'other-set-up',
    remedy: 'copy again',
    say: (given) => {
      const other = otherSetUp(given);
      return other && `This is the code of another set-up: ${other}.`;
    },
  },
  {
    code: 'tag',
    remedy: 'placeholder',
    say: ({before, after, form}) =>
      !after.host &&
      `The tag <${form === 'placeholder' ? 'figure data-dossier' : before.host!.name}> is gone: the figure can never become live.`,
  },
  {
    code: 'attributes',
    remedy: 'placeholder',
    say: (given) => {
      const lost = lostAttributes(given);
      const isOurs = !!given.after.host && !hasNewQuotes(given) && !otherSetUp(given);
      return isOurs && !!lost[0] && `These settings are gone: ${lost.join(', ')}.`;
    },
  },
  {
    code: 'paragraphs',
    remedy: 'placeholder',
    say: ({before, after}) =>
      !!after.host &&
      ((!after.spilled && after.breaks > before.breaks) ||
        // Around an element that is empty, or has only data, a paragraph does no harm.
        (after.around.includes('p') && (before.drawing || before.isTableInside)) ||
        /<\/?p>|<br/.test(after.data ?? '') ||
        (after.table && before.isTableInside && !after.isTableInside)) &&
      'Paragraphs or line breaks were put inside, where they do not belong: what readers see can be torn apart.',
  },
  {
    code: 'drawing-spilled',
    remedy: 'placeholder',
    say: ({before, after}) =>
      before.drawing &&
      !after.drawing &&
      after.spilled &&
      'The tag around the drawing is gone, and what was in it stands in the article: readers may see everything twice.',
  },
  {
    code: 'drawing',
    remedy: 'none',
    say: ({before, after}) =>
      before.drawing &&
      after.host &&
      !after.drawing &&
      !after.spilled &&
      'The drawing (<template>) is gone: readers see a plain table until the script is there, and then the page moves.',
  },
  {
    code: 'data',
    remedy: 'placeholder',
    say: ({before, after}) =>
      before.data !== undefined &&
      after.data === undefined &&
      (/\{\s*["“”]id["“”]\s*:/.test(after.text)
        ? 'Your own data is no longer data: it stands in the article as text.'
        : 'Your own data is gone: without it the script cannot show your figures.'),
  },
  {
    code: 'script',
    remedy: 'page script',
    say: ({before, after}) =>
      before.script &&
      !after.script &&
      (after.drawing
        ? 'The script tag is gone: the figure is drawn, but Table, CSV, Cite and the filter do nothing.'
        : 'The script tag is gone: without it readers see a plain table.'),
  },
  {
    code: 'integrity',
    remedy: 'self-hosted',
    say: ({before, after}) =>
      before.script &&
      after.script &&
      isOfSameServer(before.script, after.script) &&
      ['integrity', 'crossorigin'].some(
        (name) => name in before.script!.attributes && !(name in after.script!.attributes),
      ) &&
      'The script tag has lost its integrity or crossorigin: browsers no longer check the script, or refuse it.',
  },
  {
    code: 'table',
    remedy: 'none',
    say: ({before, after}) =>
      before.table && !after.table && 'The table is gone: in feeds and without the script the figures are missing.',
  },
];
