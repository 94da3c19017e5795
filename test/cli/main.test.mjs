import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {dossierProcess as dossier} from './dossier.mjs';

const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

describe('dossier', () => {
  it('prints the version of the package', () => {
    assert.deepEqual(dossier('--version'), {status: 0, stdout: `${version}\n`, stderr: ''});
  });

  it('lists its commands, also where none is named', () => {
    const help = dossier('--help');
    assert.equal(help.status, 0);
    assert.match(help.stdout, /dossier COMMAND --help/);
    assert.deepEqual(dossier(), help);
  });

  for (const name of ['nothing', '--nothing', 'constructor'])
    it(`refuses ${name} in one sentence`, () => {
      const {status, stdout, stderr} = dossier(name);
      assert.deepEqual([status, stdout, stderr.split('\n').length], [2, '', 2]);
      assert.match(stderr, new RegExp(`^dossier: there is no command ${name}`));
    });
});
