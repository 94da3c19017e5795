// The package as it is published, installed in an empty project. Lit and what it needs come from here: no registry is asked.
import {execFile} from 'node:child_process';
import {mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after} from 'node:test';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a program, and gives what it printed; what it printed is the error where it fails. */
export async function run(program, args, options) {
  try {
    return (await promisify(execFile)(program, args, options)).stdout;
  } catch ({stdout, stderr, message}) {
    throw new Error(stdout + stderr || message);
  }
}

async function installIn(project) {
  const lits = [
    'lit',
    'lit-html',
    'lit-element',
    '@lit/reactive-element',
    '@lit-labs/ssr-dom-shim',
    '@types/trusted-types',
  ];
  const folders = ['.', ...lits.map((name) => `./node_modules/${name}`)];
  await run('npm', ['pack', '--ignore-scripts', '--pack-destination', project, ...folders], {cwd: root});
  const tarballs = readdirSync(project)
    .filter((file) => file.endsWith('.tgz'))
    .map((file) => `./${file}`);
  writeFileSync(join(project, 'package.json'), '{"name": "empty", "private": true, "type": "module"}');
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', '--ignore-scripts', ...tarballs], {
    cwd: project,
  });
}

let shared;
after(() => shared && rmSync(shared.project, {recursive: true}));

/**
 * The same for all test files of a process: to install takes longer than most of them. What a file puts into it must not be
 * in the way of another.
 */
export const emptyProject = () => (shared ??= makeProject());

function makeProject() {
  const project = mkdtempSync(join(tmpdir(), 'dossier-widgets-'));
  let installing;

  return {
    project,
    installed: join(project, 'node_modules/dossier-widgets'),

    install: () => (installing ??= installIn(project)),

    /** Lends it packages of this project, which have here all that they need in turn; gives back what takes them away. */
    lend(...names) {
      const links = names.map((name) => join(project, 'node_modules', name));
      for (const [i, name] of names.entries()) symlinkSync(join(root, 'node_modules', name), links[i], 'dir');
      return () => links.forEach((link) => rmSync(link));
    },

    /** Compiles a file of the project, with all that it imports. */
    async compile(file, text, options) {
      writeFileSync(join(project, file), text);
      const compilerOptions = {
        target: 'es2022',
        lib: ['es2023', 'dom', 'dom.iterable'],
        types: [],
        strict: true,
        exactOptionalPropertyTypes: true,
        noEmit: true,
        // Ours are checked, those of the browser are not ours.
        skipDefaultLibCheck: true,
        ...options,
      };
      writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({compilerOptions, include: [file]}));
      await run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', project]);
    },

    node: (code) => run(process.execPath, ['--input-type=module', '--eval', code], {cwd: project}),
  };
}
