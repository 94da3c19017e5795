import type {Dossier, Section} from '../dossier/shape.js';
import type {Script} from './release.js';
import {element} from './markup.js';
import {tagsOf} from './tags.js';

/** The elements that have something of a dossier to show. */
export const tagsFor = (dossier: Dossier): readonly string[] =>
  Object.entries(tagsOf).flatMap(([section, tag]) => (dossier[section as Section]?.length ? tag : []));

/**
 * The least code that shows figures: bare elements and their script, with the dossier named as a page may have several, and
 * its language where the script has words in it besides the English.
 */
export const bareCode = (
  tags: readonly string[],
  {file, integrity}: Script,
  dossier: string,
  lang: string | undefined,
): string =>
  [
    ...tags.map((tag) => element(tag, {dossier, lang})),
    element('script', {src: file, integrity, crossorigin: 'anonymous', defer: true}),
  ].join('\n');
