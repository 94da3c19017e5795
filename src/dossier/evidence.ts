import {encoded} from './encoded.js';

/**
 * The address that jumps to a quoted phrase (URL fragment text directives), where the article's address is known.
 * Hyphens and commas have a meaning in a text directive; encodeURIComponent leaves the hyphen.
 */
export const passageUrl = (article: string, quote: string) =>
  `${article.split('#')[0]}#:~:text=${encoded(quote).replaceAll('-', '%2D')}`;
