import {extractText} from 'unpdf';

/** The text of each page of a PDF. */
export async function pagesOf(bytes) {
  const {text} = await extractText(new Uint8Array(bytes));
  return text;
}
