import {encoded} from '../../dossier/encoded.js';

/** Lets the reader save a CSV text as a file. Nothing is sent: the address is the text. */
export function downloadText(text: string, download: string) {
  // The byte order mark tells spreadsheets that the text is UTF-8, which has no half letters.
  const href = `data:text/csv,${encoded(`\ufeff${text}`)}`;
  Object.assign(document.createElement('a'), {href, download}).click();
}
