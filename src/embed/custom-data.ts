import type {Widget} from './catalogue.js';
import {choicesOf} from './choices.js';
import type {ElementDeclaration, Item} from './manifest.js';

/** The elements in the form that Visual Studio Code reads (https://github.com/microsoft/vscode-custom-data). */
export const htmlCustomData = (widgets: readonly Widget[]) => ({
  version: 1.1,
  tags: widgets.map(({tag, description, question, options}) => ({
    name: tag,
    description: `${description}\n\n${question}`,
    attributes: Object.entries(options).map(([name, option]) => {
      const values = choicesOf(option).map((choice) => ({name: String(choice)}));
      return {name, description: option.description, ...(values[0] && {values})};
    }),
  })),
});

/** What several elements have alike, once. */
function once(items: readonly Item[], nameOf: (name: string) => string) {
  const descriptions = new Map(items.map(({name, description = ''}) => [nameOf(name), description]));
  return [...descriptions].map(([name, description]) => ({name, description}));
}

/** The custom properties and parts of the elements, for its style sheets. */
export const cssCustomData = (declarations: readonly ElementDeclaration[]) => ({
  version: 1.1,
  properties: once(
    declarations.flatMap(({cssProperties = []}) => cssProperties),
    (name) => name,
  ),
  pseudoElements: once(
    declarations.flatMap(({cssParts = []}) => cssParts),
    (name) => `::part(${name})`,
  ),
});
