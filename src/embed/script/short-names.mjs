import {readdirSync, readFileSync} from 'node:fs';
import {ts} from '@custom-elements-manifest/analyzer/index.js';

const parse = (path) => ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
const filesIn = (folder, without = /^$/) =>
  readdirSync(folder, {recursive: true}).flatMap((file) =>
    file.endsWith('.ts') && !without.test(file) ? parse(`${folder}/${file}`) : [],
  );

/** What of the data layer no script has: it reads texts for editors, and its names mean nothing in a document. */
const FOR_EDITORS = /^text\//;

function* nodesOf(node) {
  yield node;
  for (const child of node.getChildren()) yield* nodesOf(child);
}

const namesOf = (nodes, ...kinds) =>
  [...nodes].flatMap((node) => (kinds.some((is) => is(node)) && ts.isIdentifier(node.name) ? node.name.text : []));

/** The keys of the words of a language; not those of the lists in them, which stand for values of a document. */
const keysOfWords = () =>
  parse('src/words/en.ts').statements.flatMap((statement) => {
    const [words] = statement.declarationList?.declarations ?? [];
    return words ? namesOf(words.initializer.properties, ts.isPropertyAssignment) : [];
  });

/**
 * What a script may call by shorter names: the fields that models hand to elements, and the keys of the words. Nobody
 * outside a script sees them. A name keeps its spelling where a document, an attribute or a public property has it, or
 * where it also stands in quotation marks; the minifier itself spares the names of the platform.
 */
export function shortNames() {
  const models = filesIn('src/model').flatMap((file) => [...nodesOf(file)]);
  const kept = [...filesIn('src/dossier', FOR_EDITORS), ...filesIn('src/element')].flatMap((file) => [
    ...nodesOf(file),
  ]);
  const spared = new Set([
    ...namesOf(kept, ts.isPropertyAssignment, ts.isPropertySignature, ts.isPropertyDeclaration),
    ...[...kept, ...models].flatMap((node) => (ts.isStringLiteral(node) ? node.text.replace('?', '') : [])),
  ]);
  const names = [...namesOf(models, ts.isPropertySignature, ts.isMethodSignature), ...keysOfWords()];
  return [...new Set(names)].filter((name) => name.length > 2 && !spared.has(name));
}
