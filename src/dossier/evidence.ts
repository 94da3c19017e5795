/// <reference lib="es2024.string" />

/**
 * The address that jumps to a quoted phrase (URL fragment text directives), where the article's address is known.
 * Hyphens and commas have a meaning in a text directive; encodeURIComponent leaves the hyphen, and throws at half a letter.
 */
export const passageUrl = (article: string, quote: string) =>
  `${article.split('#')[0]}#:~:text=${encodeURIComponent(quote.toWellFormed()).replaceAll('-', '%2D')}`;
