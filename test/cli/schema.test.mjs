import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {dossier} from './dossier.mjs';

describe('dossier schema', () => {
  it('prints the schema that is in the package', () => {
    const packaged = readFileSync(new URL('../../dist/dossier.schema.json', import.meta.url), 'utf8');
    assert.deepEqual(dossier('schema'), {status: 0, stdout: packaged, stderr: ''});
  });

  it('takes no files and no flags', () => {
    for (const word of ['dossier.json', '--all']) {
      const {status, stdout, stderr} = dossier('schema', word);
      assert.deepEqual([status, stdout, stderr.split('\n').length], [2, '', 2]);
      assert.ok(stderr.includes(word));
    }
  });
});
