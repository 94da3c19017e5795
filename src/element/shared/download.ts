/** Lets the reader save a text as a file. Nothing is sent: the browser makes the file. */
export function downloadText(text: string, name: string, type: string) {
  const link = document.createElement('a');
  // The byte order mark tells spreadsheets that the text is UTF-8.
  link.href = URL.createObjectURL(new Blob(['\ufeff', text], {type}));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
