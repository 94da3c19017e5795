import {apart} from './currency-apart.js';
import {currencyNames, folded} from './currency-names.js';
import {ORDINARY} from './currency-words.js';
import {scaleIn} from './name-scale.js';

/** What is of a hundred is a share whatever it is of: "% of value in US$". */
const OF_HUNDRED = /%|per\s?cent|prozent|pour\s?cent|pourcentage/iu;

/** Words that are units in some languages, and are others in names of columns. */
const OTHERS = new Set([...ORDINARY, 'won']);

const isCurrency = (word: string, language: string) => currencyNames(language).byNoun.has(folded(word));

/** Whether a name of a column speaks of money, or of thousands and millions: then no share is under it. */
export function isOfMoney(name: string, language = 'en'): boolean {
  if (OF_HUNDRED.test(name)) return false;
  const words = (name.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => !OTHERS.has(word.toLowerCase()));
  return (
    apart(name).includes('¤') ||
    scaleIn(name, {isMoney: true, language}) !== undefined ||
    words.some((word) => ['en', language].some((each) => isCurrency(word, each)))
  );
}
