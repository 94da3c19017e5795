/** The language of a BCP 47 tag without its country or script, such as `de` for `DE-at`; empty where it is no tag. */
export function languageOf(tag: string): string {
  try {
    return new Intl.Locale(tag).language;
  } catch {
    return '';
  }
}
