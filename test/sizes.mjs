import {readdirSync, readFileSync} from 'node:fs';
import {SourceMap} from 'node:module';
import {argv} from 'node:process';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, constants} from 'node:zlib';

const dist = new URL('../dist/', import.meta.url);
const read = (name) => readFileSync(new URL(name, dist), 'utf8');

/** Bytes of a text after `brotli -q 11`. */
export const brotliSize = (text) => brotliCompressSync(text, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;

/** Which part of a script a source is: Lit, the facts, a layer of ours, or an element. */
function partOf(source) {
  if (/node_modules|script\/lit/.test(source)) return 'Lit';
  const [, element] = /elements?\/([\w-]+)/.exec(source) ?? [];
  if (element) return element === 'shared' ? 'the frame' : `<dossier-${element}>`;
  const [, layer] = /(dossier|model|words)\//.exec(source) ?? [];
  return layer
    ? {dossier: 'the data layer', model: 'the models', words: 'the words'}[layer]
    : 'what the source map gives to nobody';
}

/** What each part adds to a script: the bytes that go when its text is taken out. */
export function parts(name) {
  const code = read(name);
  const map = new SourceMap(JSON.parse(read(`${name}.map`)));
  const rest = new Map();
  let line = 0;
  let column = 0;
  const owners = Array.from(code, (letter) => {
    const {originalSource = 'no source'} = map.findEntry(line, column++);
    if (letter === '\n') [line, column] = [line + 1, 0];
    return partOf(originalSource);
  });
  const letters = Array.from(code);
  for (const owner of new Set(owners)) rest.set(owner, letters.filter((_, i) => owners[i] !== owner).join(''));
  const whole = brotliSize(code);
  return [...rest].map(([part, text]) => [whole - brotliSize(text), part]).sort(([a], [b]) => b - a);
}

// `node test/sizes.mjs` weighs the scripts, and tells what each part adds to the elements, and the facts to an article's.
if (argv[1] === fileURLToPath(import.meta.url)) {
  const scripts = readdirSync(dist).filter(
    (name) => name.endsWith('.js') && !/^(index|define|picker|react|vue)\.js$/.test(name),
  );
  const line = (bytes, text) => console.log(`${String(bytes).padStart(7)}  ${text}`);
  const plain = brotliSize(read('dossier.js'));
  console.log('bytes, brotli -q 11');
  for (const name of scripts) {
    const size = brotliSize(read(name));
    line(size, name);
    if (name !== 'dossier.js') line(size - plain, '  the facts');
    else for (const [bytes, part] of parts(name)) line(bytes, `  ${part}`);
  }
}
