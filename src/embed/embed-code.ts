import type {Dossier, Section} from '../dossier/shape.js';
import {attributesOf, OptionError, type Options, type Settable} from './attributes.js';
import {drawn, type Draw} from './drawn.js';
import type {Form} from './forms.js';
import {element, jsonScript, lineBreak, type Markup} from './markup.js';
import {dossierFor} from './own-data.js';
import {optionFaults} from './option-faults.js';
import {readable} from './readable.js';
import {publicAddress, scriptIn, type Release} from './release.js';
import {isElsewhere, shownBy, type Figures} from './shown.js';

/** All that a widget's code is made from. */
export interface EmbedWidget extends Settable, Figures {
  readonly tag: string;
  readonly section: Section;
  readonly script: Release;
  /** For the forms that are drawn. */
  readonly draw?: Draw | undefined;
}

/** What the forms are put together from. */
interface Parts {
  readonly widget: EmbedWidget;
  readonly attributes: Readonly<Record<string, string>>;
  /** What readers will see, where that is known. */
  readonly shown: Dossier | undefined;
  /** The data that the code carries. */
  readonly data: unknown;
  /** The name of data that is not the bundled dossier, empty where it has none. */
  readonly name: string | undefined;
}

function partsOf(widget: EmbedWidget, options: Options): Parts {
  const {section, script, own} = widget;
  const attributes = attributesOf(widget, options);
  const shown = shownBy(widget, attributes);
  const isAway = isElsewhere(widget, attributes);
  if (own && !isAway)
    return {
      widget,
      // Where a CMS takes the data away, the name of what is missing keeps the bundled figures from standing in for it.
      attributes: own.id === script.dossier ? attributes : {...attributes, dossier: own.id},
      shown,
      data: dossierFor(section, own),
      name: own.id,
    };
  return {
    widget,
    // Of two scripts with dossiers on one page the first to come would lend its figures to elements that name none.
    attributes: isAway || !script.dossier ? attributes : {...attributes, dossier: script.dossier},
    shown,
    data: undefined,
    name: isAway ? (attributes['dossier'] ?? '') : undefined,
  };
}

/** Its hash makes sure that it never changes. */
function publicScript({version, file, integrity}: Release): Markup {
  if (integrity === undefined)
    throw new OptionError(`the form “script” is for the scripts of the package, and needs the integrity of ${file}`);
  return element('script', {async: true, src: publicAddress({version, file}), integrity, crossorigin: 'anonymous'});
}

// Without a hash: whoever puts a newer script in its place would switch off every page that names the old one's.
const ownScript = ({file, folder = '/'}: Release) =>
  element('script', {async: true, src: `${folder.replace(/\/?$/, '/')}${file}`});

/** The language in which the figure is drawn and readable; the page's own could lead to other words and dates. */
function languageOf({attributes, shown}: Parts): {readonly lang?: string} {
  const lang = attributes['lang'] ?? shown?.language;
  return lang ? {lang} : {};
}

const scriptOf = (parts: Parts) => scriptIn(parts.widget.script, languageOf(parts).lang);

/** The data, and an empty element that names it: sanitizers that let our tags through leave it, and no more. */
const carried = ({data, name}: Parts) => [
  ...(name === undefined ? [] : [element('data', {value: name})]),
  ...(data ? [jsonScript(data)] : []),
];

const text = (parts: Parts) => (parts.shown ? readable(parts.widget.tag, parts.attributes, parts.shown) : []);

function wholeElement(parts: Parts): Markup {
  const {widget, attributes, shown} = parts;
  const all = {...attributes, ...languageOf(parts)};
  const {tag, draw} = widget;
  if (!draw) throw new OptionError('the form is drawn, and needs draw: drawOnServer, or drawInPage in a page');
  const drawing = shown ? [drawn(draw(tag, all, shown))] : [];
  // First, and nowhere a second one beside it: an empty line ends a block of HTML in Markdown.
  return element(tag, all, lineBreak, ...drawing, ...text(parts), ...carried(parts));
}

/** With the language, where a script has words in it that a page in another one would not ask for. */
function bareElement(parts: Parts): Markup {
  const hasWords = scriptOf(parts).file !== parts.widget.script.file;
  return element(parts.widget.tag, {...parts.attributes, ...(hasWords ? languageOf(parts) : {})}, ...carried(parts));
}

/** A figure with the options under names that a CMS lets through; `data-dossier` says which widget it is. */
function placeholder(parts: Parts): Markup {
  const {widget, attributes, data} = parts;
  const {lang: _, dossier, ...others} = attributes;
  const options = Object.entries({...others, 'dossier-id': dossier, json: data && JSON.stringify(data)});
  return element(
    'figure',
    {
      'data-dossier': widget.id,
      ...languageOf(parts),
      ...Object.fromEntries(options.map(([name, value]) => [`data-${name}`, value])),
    },
    ...text(parts),
  );
}

const codes: Readonly<Record<Form, (parts: Parts) => readonly Markup[]>> = {
  script: (parts) => [wholeElement(parts), publicScript(scriptOf(parts))],
  'self-hosted': (parts) => [wholeElement(parts), ownScript(scriptOf(parts))],
  bare: (parts) => [bareElement(parts)],
  placeholder: (parts) => [placeholder(parts)],
};

/**
 * The code that an editor copies, for a widget with these options in one of the forms. Throws an `OptionError` for the first
 * thing that is wrong with them; `optionFaults` has all that can be told at once.
 */
export function embedCode(widget: EmbedWidget, options: Options, form: Form): string {
  if (!Object.hasOwn(codes, form))
    throw new OptionError(`there is no form “${form}”; there are ${Object.keys(codes).join(', ')}`);
  const [fault] = optionFaults(widget, options);
  if (fault) throw fault;
  return codes[form](partsOf(widget, options)).join('\n');
}

/** The script that the page has to load for such code: one with the words of its language, where there is one. */
export const scriptFor = (widget: EmbedWidget, options: Options): Release => scriptOf(partsOf(widget, options));
