import {casualty} from '../documents/casualties.js';
import {event} from '../documents/dates.js';
import {dossierWith} from '../documents/dossier.js';
import {spent} from '../documents/spending.js';
import {supplied} from '../documents/suppliers.js';

/** Data of an element's own, and what it and the bundled dossier show. */
export const own = {
  ...dossierWith(),
  casualties: [casualty({id: 'own', count: {best: 4321}})],
  spending: [spent('PTA', 2031, {best: 4321e6})],
  suppliers: [supplied('PTC', {best: 43})],
  dates: [event('2031-03-02', 'An own event')],
};
export const ownText = /4,321|4\.321 billion|43%|An own event/;
export const bundledText = /3,900|634 million|Israel|Gyumri/;

/** An address that gives a text. */
export const address = (text: string, type = 'application/json') => URL.createObjectURL(new Blob([text], {type}));
