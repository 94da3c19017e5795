/** Both signs that end something; each is one of those that the pattern finds. */
const [POP, POP_ISOLATE] = [0x202c, 0x2069];

/**
 * A text that ends itself what turns its direction (embeddings, overrides and isolates of Unicode). What it left open
 * would hold to the end of the paragraph, and turn round the figures that stand behind it: 1,234 would read 432,1.
 */
export function closed(text: string): string {
  const ends: number[] = [];
  for (const sign of text.match(/[\u202a-\u202e\u2066-\u2069]/g) ?? []) {
    const code = sign.charCodeAt(0);
    if (code === ends.at(-1)) ends.pop();
    else if (code !== POP && code !== POP_ISOLATE) ends.push(code < POP_ISOLATE - 3 ? POP : POP_ISOLATE);
  }
  return text + String.fromCharCode(...ends.reverse());
}
