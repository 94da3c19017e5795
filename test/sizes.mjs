import {readdirSync, readFileSync} from 'node:fs';
import {SourceMap} from 'node:module';
import {argv} from 'node:process';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, constants} from 'node:zlib';

const dist = new URL('../dist/', import.meta.url);
const read = (name) => readFileSync(new URL(name, dist), 'utf8');

/** Bytes of a text after `brotli -q 11`. */
export const brotliSize = (text) => brotliCompressSync(text, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;

/** What each source adds to a script: the bytes that go when its text is taken out. */
function sources(name) {
  const code = read(name);
  const map = new SourceMap(JSON.parse(read(`${name}.map`)));
  const rest = new Map();
  let line = 0;
  let column = 0;
  const owners = Array.from(code, (letter) => {
    const {originalSource = 'no source'} = map.findEntry(line, column++);
    if (letter === '\n') [line, column] = [line + 1, 0];
    return originalSource;
  });
  const letters = Array.from(code);
  for (const owner of new Set(owners)) rest.set(owner, letters.filter((_, i) => owners[i] !== owner).join(''));
  const whole = brotliSize(code);
  return [...rest].map(([source, text]) => [whole - brotliSize(text), source]).sort(([a], [b]) => b - a);
}

// `node test/sizes.mjs` weighs the scripts; with the name of one, it also tells what each of its sources adds.
if (argv[1] === fileURLToPath(import.meta.url)) {
  const scripts = readdirSync(dist).filter((name) => name.endsWith('.js') && !/^(index|define)\.js$/.test(name));
  for (const name of scripts) console.log(`${String(brotliSize(read(name))).padStart(6)}  ${name}`);
  if (argv[2]) for (const [bytes, source] of sources(argv[2])) console.log(`${String(bytes).padStart(6)}  ${source}`);
}
