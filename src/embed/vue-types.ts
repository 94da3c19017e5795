import type {Widget} from './catalogue.js';
import {classesIn, describedAll, eventType, field, typeOf, type Described} from './framework-types.js';
import type {ElementDeclaration} from './manifest.js';

const HEAD = `// What Vue 3 is to know of the elements in its templates, where 'dossier-widgets/vue' is imported. Its compiler has to know
// that they are no components of Vue's: isCustomElement: (tag) => tag.startsWith('dossier-')
import type {EmitFn, HTMLAttributes, PublicProps} from 'vue';`;

/** Templates are looked at in camel case, however they write a name. */
const camelCase = (name: string) => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

function element({tag, name, description, options, properties, events}: Described): string {
  const props = [
    ...Object.entries(options).map(([attribute, option]) =>
      field(camelCase(attribute), typeOf(option), option.description),
    ),
    ...properties.map((each) => field(each.name, each.type!.text, each.description)),
  ];
  const emitted = events.map(
    (event) => `        /** ${event.description} */\n        '${event.name}': (event: ${eventType(event)}) => void;`,
  );
  return `    /** ${description} */
    '${tag}': new () => ${name} & {
      /** What a template can set; it is no property of the element. */
      $props: HTMLAttributes & PublicProps & {
${props.join('\n')}
      };
      /** What a template can listen to; it is no property of the element. */
      $emit: EmitFn<{
${emitted.join('\n')}
      }>;
    };`;
}

/** The module `dossier-widgets/vue`: types, and nothing that runs. */
export function vueTypes(widgets: readonly Widget[], declarations: readonly ElementDeclaration[]): string {
  const all = describedAll(widgets, declarations);
  return `${HEAD}
import type {${classesIn(all).join(', ')}} from './index.js';

declare module 'vue' {
  interface GlobalComponents {
${all.map(element).join('\n')}
  }
}
`;
}
