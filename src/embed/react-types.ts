import type {Widget} from './catalogue.js';
import {choicesOf} from './choices.js';
import type {ElementDeclaration, Item} from './manifest.js';
import type {Option} from './options.js';

const HEAD = `// What React 19 is to know of the elements, where 'dossier-widgets/react' is imported.
import type {DetailedHTMLProps, HTMLAttributes} from 'react';`;

/** A value as JSX has it: a number may stand there as such or as text. */
function typeOf(option: Option): string {
  const texts = choicesOf(option).flatMap((choice) => (typeof choice === 'number' ? [choice, `${choice}`] : choice));
  if (texts[0]) return texts.map((each) => (typeof each === 'number' ? each : `'${each}'`)).join(' | ');
  return option.type === 'integer' ? 'number' : option.type;
}

const field = (name: string, type: string, description = '') =>
  `        /** ${description.replaceAll('\n', ' ')} */\n        '${name}'?: ${type} | undefined;`;

const eventType = ({type}: Item) => type!.text;

/**
 * By attribute, as on the server React writes nothing else; what has no attribute, by property. Events under the names
 * that React listens to.
 */
function element({tag, options}: Widget, {name, description, members, events = []}: ElementDeclaration): string {
  const properties = members.filter((member) => !member.attribute && !member.static);
  const fields = [
    ...Object.entries(options).map(([attribute, option]) => field(attribute, typeOf(option), option.description)),
    ...properties.map((property) => field(property.name, property.type!.text, property.description)),
    ...events.map((event) => field(`on${event.name}`, `((event: ${eventType(event)}) => void)`, event.description)),
  ];
  return `      /** ${description} */
      '${tag}': DetailedHTMLProps<HTMLAttributes<${name}>, ${name}> & {
${fields.join('\n')}
      };`;
}

/** The module `dossier-widgets/react`: types, and nothing that runs. */
export function reactTypes(widgets: readonly Widget[], declarations: readonly ElementDeclaration[]): string {
  const described = widgets.map(
    (widget) => [widget, declarations.find(({tagName}) => tagName === widget.tag)!] as const,
  );
  const events = declarations.flatMap(({events = []}) => events.map(eventType));
  const ours = [...new Set([...declarations.map(({name}) => name), ...events])].sort();
  return `${HEAD}
import type {${ours.join(', ')}} from './index.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${described.map(([widget, declaration]) => element(widget, declaration)).join('\n')}
    }
  }
}
`;
}
