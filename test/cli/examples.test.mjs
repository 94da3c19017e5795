// What the documentation offers to be copied must be without fault.
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {parseDelimited} from '../../dist/dossier/delimited.js';
import {flatEntries} from '../../dist/dossier/flat.js';
import {dossier} from './dossier.mjs';

const data = fileURLToPath(new URL('../../data/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'examples-'));
after(() => rmSync(folder, {recursive: true}));

const isFaultless = (file) => {
  const {status, stdout} = dossier('validate', file);
  assert.deepEqual([status, stdout.trim()], [0, 'no problems in 1 file']);
};

describe('an example', () => {
  it('to begin an article with', () => isFaultless(`${data}template/new-article.json`));

  const page = readFileSync(`${data}OWN-DATA.md`, 'utf8');
  const [, json] = /json">([^]*?)<\/script>/.exec(page);
  const [, table] = /```csv\n([^]*?)```/.exec(page);
  const isFaultlessDocument = (text) => {
    const file = join(folder, 'example.json');
    writeFileSync(file, text);
    isFaultless(file);
  };

  it('of own data inside an element', () => isFaultlessDocument(json));

  it('of a table beside that', () => {
    const spending = flatEntries(parseDelimited(table).rows, 'spending');
    assert.equal(spending.length, 2);
    isFaultlessDocument(JSON.stringify({...JSON.parse(json), spending}));
  });
});
