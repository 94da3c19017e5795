const base64url = {'+': '-', '/': '_', '=': ''} as const;

async function through(stream: GenericTransformStream, bytes: Uint8Array<ArrayBuffer>, most = Infinity) {
  const reader = (new Blob([bytes]).stream().pipeThrough(stream) as ReadableStream<Uint8Array>).getReader();
  const parts: number[] = [];
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    // A few letters can be made to unfold into gigabytes.
    if (parts.length + read.value.length > most) {
      await reader.cancel();
      throw new RangeError(`more than ${most} bytes`);
    }
    for (const byte of read.value) parts.push(byte);
  }
  return Uint8Array.from(parts);
}

/** A text in few letters that a link can carry: deflated, in base64url. */
export async function compressed(text: string): Promise<string> {
  const bytes = await through(new CompressionStream('deflate-raw'), new TextEncoder().encode(text));
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(letters).replace(/[+/=]/g, (sign) => base64url[sign as keyof typeof base64url]);
}

/** The text again. Rejects what is no such text, and what is longer than `most` bytes. */
export async function decompressed(letters: string, most: number): Promise<string> {
  const bytes = Uint8Array.from(atob(letters.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
    letter.charCodeAt(0),
  );
  return new TextDecoder().decode(await through(new DecompressionStream('deflate-raw'), bytes, most));
}
