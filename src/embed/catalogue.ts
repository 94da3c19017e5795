import {elements} from '../define.js';
import type {Dossier} from '../dossier/shape.js';
import type {catalogueSchema} from './catalogue-schema.js';
import type {Draw} from './drawn.js';
import {embedCode} from './embed-code.js';
import {examplesOf} from './examples.js';
import {forms, type Form} from './forms.js';
import {heights} from './heights.js';
import type {ElementDeclaration} from './manifest.js';
import {optionsOf} from './options.js';
import {readable} from './readable.js';
import {publicAddress, type Script} from './release.js';
import type {TypeOf} from './schema-type.js';

export type Catalogue = TypeOf<typeof catalogueSchema>;
export type Widget = Catalogue['widgets'][number];

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

/** What the catalogue of a release is made from. */
interface Release {
  readonly version: string;
  readonly scripts: readonly Script[];
  readonly declarations: readonly ElementDeclaration[];
  /** The dossier in the script that the examples name. */
  readonly bundled: Dossier;
  readonly draw: Draw;
}

function declarationOf(tag: string, declarations: readonly ElementDeclaration[]): ElementDeclaration {
  const declaration = declarations.find(({tagName}) => tagName === tag);
  if (!declaration) throw new Error(`<${tag}> is not in the manifest`);
  return declaration;
}

/** How it looks: what a release step has measured and photographed. */
function looksOf(id: string, tag: Tag): Pick<Widget, 'heights' | 'thumbnails'> {
  const {320: phone, 600: column, 900: wide} = heights[tag];
  return {
    heights: {320: phone, 600: column, 900: wide},
    thumbnails: {light: `thumbnails/${id}-light.png`, dark: `thumbnails/${id}-dark.png`},
  };
}

/** The options of a widget, with what can be set in the dossier of the example. */
const withExamples = (options: Widget['options'], section: Widget['section'], bundled: Dossier): Widget['options'] =>
  Object.fromEntries(
    Object.entries(options).map(([name, option]) => {
      const examples = examplesOf(name, section, bundled);
      return [name, examples[0] ? {...option, examples} : option];
    }),
  );

function widgetOf(tag: Tag, {version, scripts, declarations, bundled, draw}: Release): Widget {
  const declaration = declarationOf(tag, declarations);
  const {title, question, keywords, section} = editorial[tag];
  const id = tag.replace('dossier-', '');
  const options = withExamples(optionsOf(elements[tag], declaration), section, bundled);
  const script = {version, ...scripts.find(({dossier}) => dossier === bundled.id)!};
  return {
    id,
    tag,
    title,
    description: declaration.description!.split('\n')[0]!,
    question,
    keywords,
    section,
    options,
    example: embedCode({id, tag, section, options, script, bundled, draw}, {}, 'script'),
    fallback: readable(tag, {}, bundled).join(''),
    ...looksOf(id, tag),
  };
}

const withAddress = <Each extends {readonly file: string}>(version: string, {file, ...more}: Each) => ({
  file,
  url: publicAddress({version, file}),
  ...more,
});

/** What a picker of widgets needs to know: what there is, what can be set, and what to paste. */
export function catalogueOf(release: Release): Omit<Catalogue, 'styleHash'> {
  const {version, scripts, bundled} = release;
  return {
    $schema: 'catalogue.schema.json',
    version,
    language: bundled.language,
    scripts: scripts.map(({languages = {}, ...script}) => ({
      ...withAddress(version, script),
      languages: Object.fromEntries(
        Object.entries(languages).map(([language, each]) => [language, withAddress(version, each)]),
      ),
    })),
    forms: Object.entries(forms).map(([id, {title, use}]) => ({id: id as Form, title, use})),
    widgets: (Object.keys(elements) as Tag[]).map((tag) => widgetOf(tag, release)),
  };
}
