import {parseDossier} from 'dossier-widgets';
import catalogue from 'dossier-widgets/catalogue.json' with {type: 'json'};
import {embedCode} from 'dossier-widgets/embed.js';
import {drawOnServer} from 'dossier-widgets/embed-server.js';
import document from 'dossier-widgets/nagorno-karabakh.json' with {type: 'json'};

const {version, scripts, widgets} = catalogue;
const script = scripts.find(({dossier}) => dossier === 'nagorno-karabakh');
const bundled = parseDossier(document).dossier;

/** The code of a widget with these options, in a form. */
export function codeOf(id, options, form = 'script') {
  const widget = widgets.find((each) => each.id === id);
  return embedCode({...widget, script: {version, ...script}, bundled, draw: drawOnServer}, options, form);
}
