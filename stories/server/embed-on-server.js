import {parseDossier} from 'dossier-widgets';
import catalogue from 'dossier-widgets/catalogue.json' with {type: 'json'};
import {embedCode} from 'dossier-widgets/embed.js';
import {drawOnServer} from 'dossier-widgets/embed-server.js';
import document from 'dossier-widgets/nagorno-karabakh.json' with {type: 'json'};

const {version, scripts, widgets} = catalogue;
const script = scripts.find(({dossier}) => dossier === document.id);
const bundled = parseDossier(document).dossier;

/**
 * Figures of one’s own in which nothing is wrong: what is wrong would be left out.
 * @param {string} json
 */
function ownFrom(json) {
  const {dossier, problems} = parseDossier(JSON.parse(json));
  if (problems.length) throw new Error(problems.map(({message}) => message).join('\n'));
  return dossier;
}

/**
 * The code of a widget with these options, in a form; with a dossier of one’s own, a JSON text, the code carries it.
 * @param {string} id
 * @param {import('dossier-widgets/embed.js').Options} options
 * @param {import('dossier-widgets/embed.js').Form} [form]
 * @param {string} [json]
 */
export function codeOf(id, options, form = 'script', json) {
  const widget = widgets.find((each) => each.id === id);
  if (!widget) throw new Error(`There is no widget “${id}”; there are ${widgets.map((each) => each.id).join(', ')}.`);
  if (!script) throw new Error(`No script has the figures of ${document.id}.`);
  const own = json ? ownFrom(json) : undefined;
  return embedCode({...widget, script: {version, ...script}, bundled, own, draw: drawOnServer}, options, form);
}
