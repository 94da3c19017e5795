import {elements} from '../define.js';
import type {Section} from '../dossier/shape.js';
import {embedCode, type Script} from './embed-code.js';
import type {ElementDeclaration} from './manifest.js';
import {optionsOf, type Option} from './options.js';

export interface Widget {
  readonly id: string;
  readonly tag: string;
  readonly title: string;
  /** One line. */
  readonly description: string;
  /** What it tells a reader who asks. */
  readonly question: string;
  readonly keywords: readonly string[];
  /** The section of a dossier without which it has nothing to show. */
  readonly section: Section;
  readonly options: Readonly<Record<string, Option>>;
  /** The least embed code that works. */
  readonly example: string;
}

export interface Catalogue {
  readonly version: string;
  readonly scripts: readonly Script[];
  readonly widgets: readonly Widget[];
}

type Tag = keyof typeof elements;
type Editorial = Pick<Widget, 'title' | 'question' | 'keywords' | 'section'>;

/** What an editor looks for, and what no code says. */
const editorial: Readonly<Record<Tag, Editorial>> = {
  'dossier-casualty-bar': {
    title: 'Casualty bar',
    question: 'How many people were killed, wounded or went missing, and on which side?',
    keywords: ['casualties', 'deaths', 'missing', 'wounded', 'civilians', 'soldiers', 'bar chart'],
    section: 'casualties',
  },
  'dossier-spending-chart': {
    title: 'Spending chart',
    question: 'How much does each side spend on its military?',
    keywords: ['military spending', 'defence budget', 'money', 'comparison', 'bar chart', 'line chart'],
    section: 'spending',
  },
  'dossier-supplier-breakdown': {
    title: 'Supplier breakdown',
    question: 'Who arms whom, and with what share?',
    keywords: ['arms', 'weapons', 'suppliers', 'imports', 'shares', 'stacked bar'],
    section: 'suppliers',
  },
  'dossier-key-dates': {
    title: 'Key dates',
    question: 'What happened, and in what order?',
    keywords: ['dates', 'timeline', 'chronology', 'history', 'events'],
    section: 'dates',
  },
};

/** What a picker of widgets needs to know: what there is, what can be set, and what to paste. */
export function catalogueOf(
  version: string,
  scripts: readonly Script[],
  declarations: readonly ElementDeclaration[],
): Catalogue {
  const script = scripts.find(({dossier}) => dossier)!;
  const widgets = Object.entries(elements).map(([tag, element]): Widget => {
    const declaration = declarations.find(({tagName}) => tagName === tag);
    if (!declaration) throw new Error(`<${tag}> is not in the manifest`);
    const {title, question, keywords, section} = editorial[tag as Tag];
    return {
      id: tag.replace('dossier-', ''),
      tag,
      title,
      description: declaration.description!.split('\n')[0]!,
      question,
      keywords,
      section,
      options: optionsOf(element, declaration),
      example: embedCode([tag], script),
    };
  });
  return {version, scripts, widgets};
}
