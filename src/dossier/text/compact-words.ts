/** The words and abbreviations by which Intl shortens numbers in a language, in lower case. */
export function* compactWords(language: string): Generator<readonly [string, number]> {
  for (const compactDisplay of ['long', 'short'] as const) {
    const format = new Intl.NumberFormat(`${language}-u-nu-latn`, {
      notation: 'compact',
      compactDisplay,
      useGrouping: false,
      maximumFractionDigits: 1,
    });
    for (let power = 3; power < 15; power++)
      // Plural forms differ by the last digits, and by the fraction.
      for (const count of [1, 1.5, 2, 5, 21]) {
        const parts = format.formatToParts(count * 10 ** power);
        const digits = parts
          .filter(({type}) => /^(integer|decimal|fraction)$/.test(type))
          .map(({type, value}) => (type === 'decimal' ? '.' : value))
          .join('');
        const word = parts.find(({type}) => type === 'compact')?.value;
        const scale = Number(digits) && (count * 10 ** power) / Number(digits);
        if (word && Number.isInteger(Math.log10(scale))) yield [word.toLowerCase(), scale];
      }
  }
}
