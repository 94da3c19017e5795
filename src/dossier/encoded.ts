/** A text as a part of an address. Half a letter, at which `encodeURIComponent` throws, becomes U+FFFD. */
export const encoded = (text: string) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
