/** The language of a dossier where Intl knows it, else English. */
export function knownLanguage(tag: string): string {
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** The language without region and script, by which tables of words are kept. */
export const primary = (tag: string) => tag.toLowerCase().split('-')[0]!;

/** Keeps what is worked out once for each language. */
export function byLanguage<T>(make: (language: string) => T): (language: string) => T {
  const kept = new Map<string, T>();
  return (language) => {
    const value = kept.get(language) ?? make(language);
    kept.set(language, value);
    return value;
  };
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s');

/** A pattern for any of some words, the longest first. */
export const anyOf = (words: Iterable<string>) =>
  [...words]
    .sort((one, other) => other.length - one.length)
    .map(escape)
    .join('|');
