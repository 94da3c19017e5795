import type {Form} from './forms.js';
import type {Remains} from './remains.js';

/** The code as it was copied and as it was saved. */
export interface Case {
  readonly form: Form;
  readonly before: Remains;
  readonly after: Remains;
}

/** What kind of remedy a damage needs; where there are several, the first of this order. */
export const remedies = ['paste again', 'placeholder', 'self-hosted', 'bare', 'none'] as const;
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

/** Attributes and data in which straight quotation marks became typographic ones. */
const hasNewQuotes = ({before, after}: Case) =>
  [after.host, after.script].some((element) =>
    Object.entries(element?.attributes ?? {}).some(
      ([name, value]) => TYPOGRAPHIC.test(name) || (TYPOGRAPHIC.test(value) && value !== before.host?.attributes[name]),
    ),
  ) ||
  (/[{,]\s*[“”„″]/.test(after.data ?? '') && !/[{,]\s*[“”„″]/.test(before.data ?? ''));

const hasReference = (text: string) => /&(amp|lt|gt|quot|#\d+);/.test(text);
const allText = ({host, data, text}: Remains) => [text, data, ...Object.values(host?.attributes ?? {})].join(' ');
const isCodeShown = ({text}: Remains) => /<(dossier-|figure data-dossier|template shadowroot)/.test(text);

export const damageRules: readonly Rule[] = [
  {
    code: 'shown-as-text',
    remedy: 'paste again',
    isAll: true,
    say: ({after}) => isCodeShown(after) && 'Readers see the code itself: it was saved as text, not as HTML.',
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
    say: ({before, after}) =>
      hasReference(allText(after)) &&
      !hasReference(allText(before)) &&
      'Characters were escaped twice: readers see codes such as “&amp;” in place of signs.',
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
      return !!given.after.host && !hasNewQuotes(given) && !!lost[0] && `These settings are gone: ${lost.join(', ')}.`;
    },
  },
  {
    code: 'paragraphs',
    remedy: 'placeholder',
    say: ({before, after}) =>
      !!after.host &&
      ((!after.spilled && after.breaks > before.breaks) ||
        after.around.includes('p') ||
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
    remedy: 'bare',
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
