import type {Dossier} from '../dossier/shape.js';
import {tags} from './tags.js';

/** What of a dossier goes into a script: what the widgets show. The article is the source where evidence names no other. */
function shown({figures, ...dossier}: Dossier): unknown {
  const article = dossier.sources[0]!.id;
  return JSON.parse(
    JSON.stringify(dossier, function (this: object, key, value: unknown) {
      return key === 'asPrinted' || (key === 'source' && value === article && 'quote' in this) ? undefined : value;
    }),
  );
}

// A script may also stand inside a page, where "</script" ends it and "<!--" begins a comment.
const text = (value: string) =>
  JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** A name in an object. The one that JavaScript would take for the object's prototype is computed. */
const name = (key: string) => (key === '__proto__' ? '["__proto__"]' : /^[a-z_$][\w$]*$/i.test(key) ? key : text(key));

/** A JSON value as JavaScript. */
function literal(value: unknown): string {
  if (typeof value === 'string') return text(value);
  if (typeof value !== 'object' || !value) return JSON.stringify(value);
  return Array.isArray(value)
    ? `[${value.map(literal).join()}]`
    : `{${Object.entries(value)
        .map(([key, each]) => `${name(key)}:${literal(each)}`)
        .join()}}`;
}

const callOf = (dossier: Dossier) => `addBundle?.(${text(dossier.id)},()=>(${literal(shown(dossier))}));`;

/** Whether a script brings other facts under the id of a dossier: on one page, the first of the two hides the other. */
export const bringsOther = (script: string, dossier: Dossier): boolean =>
  script.includes(`addBundle?.(${text(dossier.id)},`) && !script.includes(callOf(dossier));

/**
 * The script of an article: the plain script with the elements, and after it the article's dossier. The elements may be
 * those of another script that the page loaded first, in any version, also some of them: each is given the dossier, which
 * those of one script take once.
 */
export function articleScript(plain: string, dossier: Dossier): string {
  // The source map is the plain script's, and does not lie beside this one.
  const elements = plain.trimEnd().replace(/\n\/\/# sourceMappingURL=\S*$/, '');
  return `${elements}\nfor(const tag of ${literal(tags)})customElements.get(tag)?.${callOf(dossier)}\n`;
}
