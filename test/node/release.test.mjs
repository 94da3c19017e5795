// What a release is made with. Nothing is published here, and nothing is asked of a registry.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {catalogue, json, text} from '../package-files.mjs';
import {rows} from '../readme.mjs';
import {runtimePackages, tableOf} from '../release/dependencies.mjs';
import {changesOf, notesOf} from '../release/notes.mjs';

describe('the notes of a release', () => {
  const changelog = '# Changes\n\n## 0.2.0\n\nNew.\n\n### Inside\n\nMore.\n\n## 0.1.0\n\nFirst.\n';

  it('have what the changelog says of the version, and nothing else', () => {
    assert.equal(changesOf('0.2.0', changelog), 'New.\n\n### Inside\n\nMore.');
    assert.equal(changesOf('0.1.0', changelog), 'First.');
  });

  it('are not written where the changelog says nothing', () => {
    assert.throws(() => changesOf('0.2', changelog), /CHANGELOG.md has no section “0.2”/);
  });

  it('list the hash of each script, and the tag to paste', () => {
    const notes = notesOf(catalogue, text('CHANGELOG.md'));
    const hashes = json('dist/integrity.json');
    for (const [file, integrity] of Object.entries(hashes)) {
      assert.ok(notes.includes(`| \`${file}\` | \`${integrity}\` |`), file);
      assert.ok(notes.includes(`@${catalogue.version}/dist/${file}"\n  integrity="${integrity}"`), file);
    }
  });
});

describe('the release workflow', () => {
  const workflow = text('.github/workflows/release.yml');
  const [before, test, publish] = workflow.split(/^ {2}(?:test|publish):$/m);

  it('pins every action by the hash of a commit, and says which version that is', () => {
    const uses = workflow.match(/uses:.*/g);
    assert.ok(uses.length);
    for (const each of uses) assert.match(each, /^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('runs all tests first, without the right to publish', () => {
    assert.match(test, /- run: \.ci\/run$/m);
    assert.match(publish, /^ {4}needs: test$/m);
    assert.doesNotMatch(before + test, /id-token|secrets|: write/);
  });

  it('publishes with provenance, and runs no script of a package', () => {
    assert.match(publish, /id-token: write/);
    assert.match(publish, /npm publish --provenance .*--ignore-scripts/);
    assert.match(publish, /npm ci --ignore-scripts/);
  });
});

describe('the packages that this one brings along', () => {
  const packages = runtimePackages();

  it('are those that the lock file has for publishers', () => {
    const locked = Object.entries(json('package-lock.json').packages).filter(([path, {dev}]) => path && !dev);
    assert.deepEqual(
      packages.map(({name, version}) => `node_modules/${name} ${version}`).sort(),
      locked.map(([path, {version}]) => `${path} ${version}`).sort(),
    );
  });

  it('run nothing when they are installed', () => {
    const {packages: locked} = json('package-lock.json');
    for (const {name} of packages) assert.ok(!locked[`node_modules/${name}`].hasInstallScript, name);
    const ours = Object.keys(json('package.json').scripts);
    assert.deepEqual(
      ours.filter((name) => /install|prepare|publish/.test(name)),
      [],
    );
  });

  it('are in README.md, with size and licence', () => {
    const [head, ...expected] = tableOf(packages);
    const told = rows(...head).map((cells) => cells.map(({text}) => text));
    assert.deepEqual(told, expected, 'run `node test/release/dependencies.mjs` and put its table into README.md');
  });
});

describe('npm ci --ignore-scripts', () => {
  // Each was read. A new one has to be: the build and the tests must run without what it does.
  const unneeded = {
    edgedriver: 'downloads a driver if EDGEDRIVER_AUTO_INSTALL is set',
    'core-js': 'prints a request for donations, and notes in the temporary folder when it did',
    'core-js-bundle': 'prints a request for donations, and notes in the temporary folder when it did',
    esbuild: 'puts its program, which is in a package of its own, in the place of the script that starts it',
    geckodriver: 'downloads a driver if GECKODRIVER_AUTO_INSTALL is set',
    'rs-module-lexer': 'installs another build where there is none for the system; the manifest is made without it',
  };

  it('leaves out nothing that is needed', () => {
    const scripted = Object.entries(json('package-lock.json').packages).filter(
      // Parts of the systems that they are for, which npm leaves out elsewhere.
      ([, {hasInstallScript, optional}]) => hasInstallScript && !optional,
    );
    assert.deepEqual(scripted.map(([path]) => path.replace('node_modules/', '')).sort(), Object.keys(unneeded).sort());
  });
});
