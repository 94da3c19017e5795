import type {Problem} from '../../dossier/problem.js';
import {keysOf} from '../../dossier/json/places.js';

/** Nobody reads more beside a field. */
const MOST = 3;

/** Why an address gives nothing, by what was found there. */
const NOT_LOADED: readonly (readonly [found: RegExp, words: string])[] = [
  [
    /HTML page/,
    'There is a web page, and no file with figures. Of an online spreadsheet take the address of its CSV, under which it was published.',
  ],
  [/more than/, 'The file there is larger than 5 MB.'],
  [
    /^"status (\d+)"$/,
    'Nothing could be loaded from there: the server answers with status $1. Look at the address again.',
  ],
  [/Timeout/, 'Nothing could be loaded from there: the server took too long.'],
  [/^"\w+\/.*"$/, 'The file there is neither JSON nor a table (CSV).'],
  [
    /^/,
    'Nothing could be loaded from there: either the address is wrong, or its server does not let other pages read it (CORS).',
  ],
];

const quoted = (text: string) => text.replace(/^"([^]*)"$/, '“$1”').replace(/^nothing$/, 'no text');

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function placeOf(pointer: string): string {
  const [section = '', index, ...path] = keysOf(pointer);
  const field = path.filter((key) => !/^\d+$/.test(key)).join('.');
  const entry = /^\d+$/.test(index ?? '') ? `entry ${Number(index) + 1} of ${section}` : section;
  return capital([entry, field].filter(Boolean).join(', ') || 'the file');
}

const faultWords = ({code, pointer, found, expected}: Problem) =>
  `${placeOf(pointer)}: found ${quoted(found)}, expected ${expected.replace(/ or nothing$/, '')}${/^unknown-(party|source|conflict)/.test(code) ? ' that the dossier lists' : ''}.`;

/** What a figure has told of the address or the id that an editor has set, in words for editors. */
export function heardWords([first, ...others]: readonly Problem[]): string {
  if (!first) return '';
  const {code, found, expected} = first;
  if (code === 'not-loaded') {
    const [pattern, words] = NOT_LOADED.find(([pattern]) => pattern.test(found))!;
    return pattern.source === '^' ? words : words.replace('$1', pattern.exec(found)?.[1] ?? '');
  }
  if (code === 'unknown-dossier')
    return found === 'nothing'
      ? 'There is a table: its parties and sources are those of a dossier. Write the id of one under Dossier.'
      : `The preview has no dossier with the id ${quoted(found)}. On a page that has it, the figure is shown.`;
  if (code === 'bad-json' || code === 'duplicate-key' || code === 'bad-table')
    return `The file there cannot be read: found ${quoted(found)}, expected ${expected}.`;
  const all = [first, ...others];
  const more = all.length - MOST;
  const told = all.slice(0, MOST).map(faultWords).join(' ');
  return `Not all that is there can be shown. ${told}${more > 0 ? ` And ${more} more.` : ''}`;
}
