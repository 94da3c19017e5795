/** The address that jumps to a quoted phrase (URL fragment text directives), where the article's address is known. */
export function passageUrl(article: string, quote: string): string {
  const url = new URL(article);
  // Hyphens and commas have a meaning in a text directive; encodeURIComponent leaves the hyphen.
  url.hash = `:~:text=${encodeURIComponent(quote).replaceAll('-', '%2D')}`;
  return url.href;
}
