import type {Article, Paragraph} from '../article/article.js';
import type {Moment} from '../../dossier/time.js';
import type {Hit} from '../article/find-phrase.js';
import {listed, placeName, placeOf} from './finding.js';

/** A paragraph that an entry's evidence leads to, and the phrase in it where it was found. */
export interface Passage {
  readonly paragraph: Paragraph;
  readonly hit?: Hit | undefined;
}

/** What the numbers and dates of an entry are held against. */
export interface Context {
  readonly article: Article;
  readonly passages: readonly Passage[];
  readonly language: string;
  readonly published: Moment | undefined;
  /** Other sources stand behind the entry too, which may have what the article has not. */
  readonly hasOtherSources: boolean;
  /** How the entry says that it was worked out, where it was. */
  readonly derived: readonly (string | true)[];
}

/** The paragraphs of an entry in words. */
export const placesOf = ({passages}: Context) =>
  listed(
    passages.map(({paragraph}) => placeName(placeOf(paragraph))),
    'or',
  );
