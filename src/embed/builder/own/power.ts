import type {Section} from '../../../dossier/shape.js';
import {scaleIn, type NameScale} from '../../../dossier/text/name-scale.js';
import {POWER_NAMES, twoOrders} from '../../../dossier/text/scale-words.js';
import type {CellAdvice} from './cell-advice.js';

/** What a column's name says of the power of ten in which its numbers are. */
export const scaleOf = (name: string, section: Section, language?: string): NameScale | undefined =>
  section === 'suppliers' || section === 'dates'
    ? undefined
    : scaleIn(name, {isMoney: section === 'spending', language});

/** A power of ten as a plural: millions, or units of 10,000. */
export const powerInWords = (power: number) => POWER_NAMES[power] ?? `units of ${(10 ** power).toLocaleString('en')}`;

/** What to say of a name that may say one thing or another. */
export function unsureScale(word: string, language: string): CellAdvice {
  const orders = twoOrders(word, language);
  return orders
    ? {
        text: `Its name says “${word}”, which is ${orders}.`,
        advice: 'Take the word out of the name, and write the numbers with all their zeros.',
      }
    : {
        text: `Its name says “${word}”, which does not say for certain what its numbers are in.`,
        advice:
          'Write the word in full, such as thousand or million; or take it out of the name, and write the numbers with all their zeros.',
      };
}
