/** Whether a sign or a code stands for a currency; the dollar sign does for every dollar. */
export function isSignOf(sign: string, currency: string, language: string): boolean {
  // Capitals before a number may be anything.
  if (/^[A-Z]+$/.test(sign)) return sign === currency || !Intl.supportedValuesOf('currency').includes(sign);
  return (['symbol', 'narrowSymbol'] as const).some((currencyDisplay) =>
    new Intl.NumberFormat(language, {style: 'currency', currency, currencyDisplay}).format(0).includes(sign),
  );
}
