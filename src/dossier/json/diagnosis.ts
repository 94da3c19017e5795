import type {JsonCode} from '../json-codes.js';
import type {Spot, Token} from './spot.js';

/** What is wrong with a text as JSON, and where. */
export interface JsonFault {
  readonly code: JsonCode;
  readonly pointer?: string;
  readonly offset: number;
  readonly found: string;
  readonly expected: string;
}

/** A fault and, where it is clear what was meant, the text without it, in which all else stays where it was. */
export interface Diagnosis extends JsonFault {
  readonly repaired?: string | undefined;
}

/** Tells what is wrong at a place, if it is what this one knows. */
export type Diagnose = (spot: Spot) => Diagnosis | undefined;

/** The text with a part in place of what stands there. */
export const put = (text: string, offset: number, part: string) =>
  text.slice(0, offset) + part + text.slice(offset + part.length);

/** The first characters of what was found. */
export const cut = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

export const lineOf = (text: string, offset: number) => text.slice(0, offset).split(/\r\n?|\n/).length;

export const isSign = (token: Token) => /^[{}[\],:]?$/.test(token.text);
export const isText = (token: Token) => token.text[0] === '"';
export const isNumber = (token: Token) => /^-?\d/.test(token.text);

/** Whether a value ends with a token, so that a comma or a closing bracket has to follow. */
export const endsValue = (token: Token) => !token.isName && !/^[{[,:]$/.test(token.text);
