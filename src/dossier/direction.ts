const SIGNS = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * A text that ends itself what turns its direction (embeddings, overrides and isolates of Unicode). What it left open
 * would hold to the end of the paragraph, and turn round the figures that stand behind it: 1,234 would read 432,1.
 */
export function closed(text: string): string {
  // Most have none, and there can be hundreds of thousands.
  if (text.search(SIGNS) < 0) return text;
  const ends: string[] = [];
  for (const sign of text.match(SIGNS)!) {
    const end = String.fromCharCode(sign.charCodeAt(0) < 0x2060 ? 0x202c : 0x2069);
    if (sign !== end) ends.push(end);
    else if (sign === ends.at(-1)) ends.pop();
  }
  return text + ends.reverse().join('');
}
