import bundled from '../../data/nagorno-karabakh.json' with {type: 'json'};
import {parseDossier} from '../../src/dossier/parse.js';
import {speechFor} from '../../src/model/speech.js';

/** The bundled dossier, and the speech in which the tests expect it. */
export const dossier = parseDossier(bundled).dossier!;
export const speech = speechFor('en-GB');

/** A text with plain spaces: Intl has narrow ones, or none, as its version has it. */
export const plain = (text: string) => text.replace(/\s/g, ' ');
