/**
 * Copies the text of a field. Where the browser refuses a page the clipboard, as in the frame of a CMS's dialog, it may
 * still let the reader's click copy a selection. Tells whether it did; if not, the text is selected.
 */
export async function copied(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    return document.execCommand('copy');
  }
}
