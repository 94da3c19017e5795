/** Lets the reader save a CSV text as a file. Nothing is sent: the browser makes the file. */
export function downloadText(text: string, download: string) {
  // The byte order mark tells spreadsheets that the text is UTF-8.
  const href = URL.createObjectURL(new Blob(['\ufeff', text], {type: 'text/csv'}));
  Object.assign(document.createElement('a'), {href, download}).click();
  URL.revokeObjectURL(href);
}
