import type {Widget} from './catalogue.js';
import {classesIn, describedAll, eventType, field, typeOf, type Described} from './framework-types.js';
import type {ElementDeclaration} from './manifest.js';

const HEAD = `// What React 19 is to know of the elements, where 'dossier-widgets/react' is imported.
import type {DetailedHTMLProps, HTMLAttributes} from 'react';`;

/** Of an object React writes nothing into the page, and sets nothing when it takes the page over. */
const ON_SERVER =
  'Where the page is rendered on a server, give the text: `data={JSON.stringify(dossier)}`. An object is not handed over there; ' +
  'it can be set with `ref={(element) => { if (element) element.data = dossier; }}`, or be given to `addDossier` and named with `dossier`.';

/**
 * By attribute, as on the server React writes nothing else; what has no attribute, by property. Events under the names
 * that React listens to.
 */
function element({tag, name, description, options, properties, events}: Described): string {
  const fields = [
    ...Object.entries(options).map(([attribute, option]) => field(attribute, typeOf(option), option.description)),
    ...properties.map((each) => field(each.name, each.type!.text, `${each.description} ${ON_SERVER}`)),
    ...events.map((event) => field(`on${event.name}`, `((event: ${eventType(event)}) => void)`, event.description)),
  ];
  return `      /** ${description} */
      '${tag}': DetailedHTMLProps<HTMLAttributes<${name}>, ${name}> & {
${fields.join('\n')}
      };`;
}

/** The module `dossier-widgets/react`: types, and nothing that runs. */
export function reactTypes(widgets: readonly Widget[], declarations: readonly ElementDeclaration[]): string {
  const all = describedAll(widgets, declarations);
  return `${HEAD}
import type {${classesIn(all).join(', ')}} from './index.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${all.map(element).join('\n')}
    }
  }
}
`;
}
