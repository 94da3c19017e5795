import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after} from 'node:test';
import {dossier} from './dossier.mjs';

const folder = mkdtempSync(join(tmpdir(), 'dossier-import-'));
after(() => rmSync(folder, {recursive: true}));

/** The path of a file of the test. */
export const pathOf = (name) => join(folder, name);

/** Runs `dossier import` on a file with this text: its exit code, what it made, and its remarks, line by line. */
export function imported(text, ...flags) {
  const file = pathOf('table.csv');
  writeFileSync(file, text);
  const {status, stdout, stderr} = dossier('import', file, ...flags);
  const lines = stderr.replaceAll(`${folder}/`, '').trimEnd().split('\n');
  return {status, made: stdout && JSON.parse(stdout), lines};
}

/** What describes the article of a new dossier, which is another than the source of its table. */
export const ARTICLE = [
  ...['--new', '--headline', 'News', '--author', 'A. Writer', '--publisher', 'The Example'],
  ...['--published', '2033-01-02'],
];

/** What says who the source is. */
export const SOURCE = [
  ...['--source-title', 'Invented Registry', '--source-publisher', 'Invented Institute'],
  ...['--source-published', '2032'],
];
