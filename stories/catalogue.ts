import analysed from 'virtual:analysed';
import dossier from '../data/nagorno-karabakh.json' with {type: 'json'};
import {version} from '../package.json' with {type: 'json'};
import {catalogueOf, type Widget} from '../src/embed/catalogue.js';
import {elementsOf, tidyManifest} from '../src/embed/manifest.js';
import {parseDossier} from '../src/index.js';

/** The dossier that comes with the script. */
export const bundled = parseDossier(dossier).dossier!;

/** What the published manifest says of the elements. */
export const declarations = elementsOf(tidyManifest(analysed));

/**
 * What the published catalogue says of the widgets, from the same source, so that nothing has to be built before Storybook.
 * Their code is made from finished scripts, and is not in it.
 */
export const {widgets} = catalogueOf({
  version,
  scripts: [{file: `${bundled.id}.js`, integrity: '', dossier: bundled.id}],
  declarations,
  bundled,
  draw: () => [],
});

export function widgetOf(id: string): Widget {
  const widget = widgets.find((each) => each.id === id);
  if (!widget) throw new Error(`there is no widget “${id}”; there are ${widgets.map(({id}) => id).join(', ')}`);
  return widget;
}
