// The documents of the tests in TypeScript, for tests of what is built.
import {fileURLToPath} from 'node:url';
import {runnerImport} from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const load = async (name) =>
  (await runnerImport(`${root}test/documents/${name}.ts`, {root, configFile: false, logLevel: 'error'})).module;

const names = ['casualties', 'spending', 'suppliers', 'dates', 'dossier', 'faulty'];
const [casualties, spending, suppliers, dates, {dossierWith, emptySections}, faulty] = await Promise.all(
  names.map(load),
);

export {casualties, dates, dossierWith, emptySections, faulty, spending, suppliers};
