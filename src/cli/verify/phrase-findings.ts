import type {Article} from '../article/article.js';
import type {Evidence} from '../../dossier/shape.js';
import {differencesBetween} from '../typography.js';
import {findWhole, type Hit} from '../article/find-phrase.js';
import {finding, listed, placeName, placeOf, shown, type Finding} from './finding.js';
import {longerPhrase} from './longer-phrase.js';
import {nearestPhrase} from './nearest-phrase.js';

const typographyOf = (written: string, printed: string) => differencesBetween(written, printed).join(' and ');

/** One piece of evidence on its way through the article. */
export interface Search {
  readonly evidence: Evidence;
  readonly pointer: string;
  readonly article: Article;
}

/** What the article lacks of the place that evidence names, in words. */
function lack({evidence, article}: Search): string {
  const {section, paragraph} = evidence;
  const count = article.filter((each) => each.section === section).length;
  if (count >= paragraph) return '';
  if (count) return ` ${section} has only ${count} paragraph${count > 1 ? 's' : ''}.`;
  const headings = [...new Set(article.map((each) => each.section))].map((text) => ({section: text, number: 0, text}));
  const nearest = nearestPhrase(headings, section)?.paragraph.text;
  return ` The article has no section ${shown(section)}${nearest ? `; the nearest is ${shown(nearest)}` : ''}.`;
}

/** A phrase that is nowhere, with the one that comes nearest. */
export function missing(search: Search): Finding {
  const {evidence, pointer, article} = search;
  const near = nearestPhrase(article, evidence.quote);
  const advice = near
    ? `The nearest is ${shown(near.text)} in ${placeName(placeOf(near.paragraph))}.`
    : 'Copy the phrase from the article, or take the evidence out.';
  return finding(
    'phrase-missing',
    `${pointer}/quote`,
    `${shown(evidence.quote)} is nowhere in the article.${lack(search)} ${advice}`,
    near && {suggestion: near.text, place: placeOf(near.paragraph)},
  );
}

/** How to write the one place that has a phrase. */
function correction({section, paragraph}: Evidence, {paragraph: found}: Hit): string {
  const parts = [
    section === found.section ? [] : `"section": ${JSON.stringify(found.section)}`,
    paragraph === found.number ? [] : `"paragraph": ${found.number}`,
  ];
  return `Write ${parts.flat().join(', ')}.`;
}

/** A phrase that is elsewhere, written as it is there or otherwise. */
export function moved(search: Search, hits: readonly [Hit, ...Hit[]]): Finding {
  const {evidence, pointer} = search;
  const [{text, paragraph}] = hits;
  const {section, paragraph: number, quote} = evidence;
  const places = new Set(hits.map((hit) => placeName(placeOf(hit.paragraph))));
  const advice = [
    places.size > 1 ? 'Name the right one.' : correction(evidence, hits[0]),
    ...(text === quote
      ? []
      : `It is printed with other ${typographyOf(quote, text)} there: write exactly ${shown(text)}.`),
  ];
  return finding(
    'phrase-moved',
    pointer,
    `${shown(quote)} is not in ${placeName({section, paragraph: number})}, but in ${listed([...places])}.` +
      `${lack(search)} ${advice.join(' ')}`,
    {place: placeOf(paragraph), ...(text !== quote && {suggestion: text})},
  );
}

/** A phrase in its place that is written otherwise. */
export const differing = ({evidence: {quote}, pointer}: Search, {text, paragraph}: Hit): Finding =>
  finding(
    'phrase-typography',
    `${pointer}/quote`,
    `${shown(quote)} is there with other ${typographyOf(quote, text)}. Write exactly ${shown(text)}.`,
    {suggestion: text, place: placeOf(paragraph)},
  );

/** A phrase in its place that is cut inside a word or a number. */
export const cut = ({evidence: {quote}, pointer}: Search, {cuts, paragraph}: Hit): Finding =>
  finding(
    'phrase-cut',
    `${pointer}/quote`,
    `${shown(quote)} begins or ends inside a ${cuts} of the article. Quote whole words and numbers.`,
    {place: placeOf(paragraph)},
  );

/** A link to a text jumps to the first place that reads alike, whatever its capitals. */
export function repeated({evidence: {quote}, pointer, article}: Search, hit: Hit): Finding[] {
  const others = findWhole(article, quote, 'caseless').filter(
    ({paragraph, start}) => paragraph !== hit.paragraph || start !== hit.start,
  );
  if (!others[0]) return [];
  const nameOf = ({paragraph}: Hit) =>
    paragraph === hit.paragraph ? 'the same paragraph' : placeName(placeOf(paragraph));
  const places = listed(others.map(nameOf));
  const longer = longerPhrase(article, hit);
  const advice = longer ? `Only one place has ${shown(longer)}.` : 'Choose a phrase that stands only once.';
  return [
    finding(
      'phrase-repeated',
      `${pointer}/quote`,
      `${shown(quote)} is also in ${places}: a link to it may jump there. ${advice}`,
      {place: placeOf(others[0].paragraph), ...(longer && {suggestion: longer})},
    ),
  ];
}

/** A section whose heading is written otherwise. */
export const otherHeading = ({evidence: {section}, pointer}: Search, heading: string): Finding =>
  finding(
    'section-typography',
    `${pointer}/section`,
    `The section ${shown(section)} is printed with other ${typographyOf(section, heading)}. ` +
      `Write exactly ${shown(heading)}.`,
    {suggestion: heading},
  );
