// What comes with the package when it is installed: everything that `lit` needs, with size and licence, as the lock file
// has it. `node test/release/dependencies.mjs` prints the table for README.md.
import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {argv} from 'node:process';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const folderOf = (name) => join(root, 'node_modules', name);

const bytesOf = (folder) =>
  readdirSync(folder, {recursive: true})
    .map((file) => statSync(join(folder, file)))
    .reduce((sum, each) => sum + (each.isFile() ? each.size : 0), 0);

/** The packages that a publisher gets, in the order in which one leads to the next. */
export function runtimePackages() {
  const found = new Map();
  const visit = (folder, neededBy) => {
    for (const name of Object.keys(read(folder).dependencies ?? {})) {
      const {version, license} = read(folderOf(name));
      if (found.has(name)) found.get(name).neededBy.push(neededBy);
      else {
        found.set(name, {name, version, license, bytes: bytesOf(folderOf(name)), neededBy: [neededBy]});
        visit(folderOf(name), name);
      }
    }
  };
  visit(root, 'this package');
  return [...found.values()];
}

/** Two packages that need the same one are both named. */
export const tableOf = (packages) => [
  ['package', 'version', 'needed by', 'installed', 'licence'],
  ...packages.map(({name, version, license, bytes, neededBy}) => [
    `\`${name}\``,
    version,
    neededBy.map((each) => (each === 'this package' ? each : `\`${each}\``)).join(', '),
    `${Math.round(bytes / 1000)} kB`,
    license,
  ]),
];

if (argv[1] === fileURLToPath(import.meta.url)) {
  const [head, ...rows] = tableOf(runtimePackages());
  const line = (cells) => `| ${cells.join(' | ')} |`;
  console.log([line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n'));
}
