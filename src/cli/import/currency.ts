/** Signs of one currency only. */
const CODES: Readonly<Record<string, string>> = {
  us$: 'USD',
  '€': 'EUR',
  '₽': 'RUB',
  '₼': 'AZN',
  '֏': 'AMD',
  '₪': 'ILS',
};
/** Signs of several currencies, and the codes that they can stand for: dollars and pesos, pounds, yen and yuan. */
const SHARED: Readonly<Record<string, RegExp>> = {
  $: /^..D$|^(?:ARS|CLP|COP|CUP|DOP|MXN|PHP|UYU)$/,
  '£': /^(?:GBP|EGP|FKP|GIP|LBP|SDG|SHP|SSP|SYP)$/,
  '¥': /^(?:CNY|JPY)$/,
};

/** The ISO 4217 code of a currency sign, where the sign is of one currency only. */
export const currencyOf = (sign: string) => (/^[a-z]{3}$/i.test(sign) ? sign.toUpperCase() : CODES[sign.toLowerCase()]);

/** Whether a sign can stand for a currency. */
export const canBe = (sign: string, code: string) =>
  (currencyOf(sign) ?? code) === code && (SHARED[sign]?.test(code) ?? true);
