import {differencesBetween} from '../typography.js';
import {placesOf, type Context} from './context.js';
import {valuesOf, type QuantityFacts} from '../../dossier/text/facts.js';
import {findPhrase, findWhole} from '../article/find-phrase.js';
import {finding, placeOf, shown, type Finding} from './finding.js';
import {standsFor} from '../../dossier/text/number-mentions.js';
import {mentionsOf} from '../../dossier/text/sightings.js';

/** The words of the source stand in its paragraphs, and say the same number as the values beside them. */
export function* checkPrinted(facts: QuantityFacts, pointer: string, context: Context): Generator<Finding> {
  const {asPrinted} = facts.value;
  if (asPrinted === undefined || !context.passages.length) return;
  yield* checkWords(asPrinted, `${pointer}/asPrinted`, context);
  yield* checkValues(facts, `${pointer}/asPrinted`, context.language);
}

function* checkWords(asPrinted: string, at: string, context: Context): Generator<Finding> {
  const paragraphs = context.passages.map(({paragraph}) => paragraph);
  if (findWhole(paragraphs, asPrinted, 'exact').length) return;
  const [alike] = findWhole(paragraphs, asPrinted, 'caseless');
  if (alike) {
    const differences = differencesBetween(asPrinted, alike.text).join(' and ');
    yield finding(
      'printed-typography',
      at,
      `${shown(asPrinted)} is printed with other ${differences}. Write exactly ${shown(alike.text)}.`,
      {suggestion: alike.text, place: placeOf(alike.paragraph)},
    );
  } else if (findPhrase(paragraphs, asPrinted, 'caseless').length || !context.hasOtherSources)
    yield finding(
      'printed-missing',
      at,
      `${shown(asPrinted)} is not in ${placesOf(context)}. Write the article’s own words.`,
    );
}

function* checkValues({value, kind}: QuantityFacts, at: string, language: string): Generator<Finding> {
  const {asPrinted = ''} = value;
  const mentions = mentionsOf(kind, asPrinted, language);
  if (!mentions.length) return;
  for (const [key, number] of valuesOf(value))
    if (!mentions.some((mention) => standsFor(mention, number)))
      yield finding(
        'printed-differs',
        at,
        `${shown(asPrinted)} does not say ${new Intl.NumberFormat(language).format(number)}, which is "${key}". Correct one of them.`,
      );
}
