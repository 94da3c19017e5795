import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {dossier} from './dossier.mjs';

const frame = {
  id: 'test',
  title: 'Test',
  language: 'en',
  updated: '2033-01-15',
  article: {
    headline: 'What Was Counted',
    authors: ['A. Writer'],
    publisher: 'The Example',
    published: '2032-11-03',
  },
  parties: [
    {id: 'PTA', name: 'Party A'},
    {id: 'PTB', name: 'Party B'},
  ],
  sources: [
    {id: 'article', title: 'What Was Counted', publisher: 'The Example'},
    {id: 'registry', title: 'Registry', publisher: 'The Institute'},
  ],
};

/** A whole dossier from what matters in a test. */
export const dossierOf = (parts) => ({...frame, ...parts});

export const evidence = (quote, more) => ({section: 'Lead', paragraph: 1, quote, ...more});

export const figure = (value, ...phrases) => ({
  id: 'figure',
  label: 'A figure',
  value: {unit: 'people', ...value},
  evidence: phrases.map((phrase) => (typeof phrase === 'string' ? evidence(phrase) : phrase)),
});

export const keyDate = (time, ...phrases) => ({
  id: 'date',
  time,
  event: 'Something happens',
  kind: 'war',
  evidence: phrases.map((phrase) => (typeof phrase === 'string' ? evidence(phrase) : phrase)),
});

/** Runs the command on a dossier and the text of an article, with more arguments where they are given. */
export function run(document, article, {format = 'txt', args = []} = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'verify-'));
  try {
    const [file, text] = [join(folder, 'dossier.json'), join(folder, `article.${format}`)];
    writeFileSync(file, typeof document === 'string' ? document : JSON.stringify(document, null, 2));
    writeFileSync(text, article);
    return dossier('verify', file, '--article', text, ...args);
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** What the command finds out, as it tells programs. */
export const verified = (document, article, format) => {
  const {stdout, stderr} = run(document, article, {format, args: ['--json']});
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout);
};

/** The codes of all findings. */
export const codesOf = ({entries}) => entries.flatMap(({findings}) => findings.map(({code}) => code));

/**
 * Runs the command once for a whole table: each case has the text of a paragraph and an entry whose evidence is the
 * paragraph's first word; gives the codes found for each.
 */
export function codesOfTable(list, cases, {language = 'en'} = {}) {
  const names = cases.map((_, i) => `Marker${[...String(i)].map((digit) => 'abcdefghij'[digit]).join('')}x`);
  const entries = cases.map(({entry, derived}, i) => ({
    ...entry,
    id: `case-${i}`,
    evidence: [evidence(names[i], {paragraph: i + 1, ...(derived && {derived})})],
  }));
  const article = cases.map(({text}, i) => `${names[i]}: ${text}.`).join('\n\n');
  const {entries: checked} = verified(dossierOf({language, [list]: entries}), article);
  return checked.map(({findings}) => findings.map(({code}) => code));
}
