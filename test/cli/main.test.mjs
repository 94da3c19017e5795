import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {dossier as told, dossierProcess as dossier} from './dossier.mjs';

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
    for (const words of [['-h'], ['help'], ['help', '--help']]) assert.deepEqual(told(...words), help);
  });

  for (const name of ['validate', 'verify', 'schema', 'import', 'bundle'])
    it(`tells more of ${name}, however it is asked`, () => {
      const help = told(name, '--help');
      assert.deepEqual([help.status, help.stderr], [0, '']);
      assert.match(help.stdout, new RegExp(`^dossier ${name}\\b.*\n\n  dossier ${name}\\b`));
      for (const words of [
        [name, '-h'],
        ['help', name],
      ])
        assert.deepEqual(told(...words), help);
    });

  it('tells an option that a command does not have in its own words', () => {
    for (const name of ['validate', 'verify', 'schema', 'import', 'bundle'])
      assert.deepEqual(told(name, '--nothing'), {
        status: 2,
        stdout: '',
        stderr: `dossier ${name}: there is no option --nothing; dossier ${name} --help tells more.\n`,
      });
    assert.match(told('schema', 'war.json').stderr, /^dossier schema: "war\.json" is one word too many; [^\n]*\n$/);
    assert.match(told('help', 'nothing').stderr, /^dossier: there is no command nothing; [^\n]*\n$/);
  });

  it('says in one sentence that it does not know its version where it was copied without its package', () => {
    const folder = mkdtempSync(join(tmpdir(), 'dossier-copied-'));
    try {
      cpSync(fileURLToPath(new URL('../../dist/cli', import.meta.url)), join(folder, 'dist/cli'), {recursive: true});
      // That of whoever copied it.
      writeFileSync(join(folder, 'package.json'), '{"name": "another", "version": "9.9.9", "type": "module"}');
      const args = [join(folder, 'dist/cli/dossier.js'), '--version'];
      const {status, stdout, stderr} = spawnSync(process.execPath, args, {encoding: 'utf8'});
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, /^dossier: the version is not known: [^\n]*\n$/);
    } finally {
      rmSync(folder, {recursive: true});
    }
  });

  for (const name of ['nothing', '--nothing', 'constructor'])
    it(`refuses ${name} in one sentence`, () => {
      const {status, stdout, stderr} = dossier(name);
      assert.deepEqual([status, stdout, stderr.split('\n').length], [2, '', 2]);
      assert.match(stderr, new RegExp(`^dossier: there is no command ${name}`));
    });
});
