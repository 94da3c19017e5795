import {signBeside} from './currency-signs.js';

const isCode = (sign: string) => /^[a-z]{3}$/i.test(sign);

/** The codes of the currencies that a sign or a code can stand for: a dollar sign for many, and none for what is no sign. */
function codesOf(sign: string): readonly string[] {
  if (isCode(sign)) return [sign.toUpperCase()];
  return /^\p{L}{0,2}\p{Sc}$/u.test(sign) ? [...(signBeside(sign.toUpperCase(), '', 'en')?.codes ?? [])] : [];
}

/** The ISO 4217 code of a currency sign, where the sign is of one currency only. */
export function currencyOf(sign: string): string | undefined {
  const [code, another] = codesOf(sign);
  return another ? undefined : code;
}

/** Whether a sign can stand for a currency. */
export const canBe = (sign: string, code: string) => codesOf(sign).includes(code);
