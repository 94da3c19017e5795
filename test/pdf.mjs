// What is to be read on the pages of a PDF as Chromium and Firefox write it.
import {inflateSync} from 'node:zlib';

const latin = (bytes) => Buffer.from(bytes).toString('latin1');
const unpacked = (text) => latin(inflateSync(Buffer.from(text, 'latin1')));

/** The objects of a file by their numbers, with what a stream holds; also those that stand in a stream together. */
function objectsOf(file) {
  const objects = {};
  for (const [, id, text] of file.matchAll(/^(\d+) 0 obj\b([^]*?)\bendobj/gm)) {
    const [, head, stream] = /^([^]*?)\bstream\r?\n([^]*)endstream/.exec(text) ?? [text, text];
    const data = stream && head.includes('/FlateDecode') ? unpacked(stream) : stream;
    objects[id] = {head, data};
    const first = /\/Type ?\/ObjStm/.test(head) && Number(/\/First (\d+)/.exec(head)[1]);
    if (!first) continue;
    const places = [...data.slice(0, first).matchAll(/(\d+) (\d+)/g)].map(([, each, at]) => [each, first + Number(at)]);
    for (const [i, [each, at]] of places.entries()) objects[each] = {head: data.slice(at, places[i + 1]?.[1])};
  }
  return objects;
}

/** The letters that the codes of a font stand for. */
function lettersOf(map) {
  const letters = {};
  const number = (hex) => parseInt(hex, 16);
  const put = (code, hex, i = 0) => {
    const units = hex.match(/.{4}/g).map(number);
    letters[code + i] = String.fromCharCode(...units.slice(0, -1), units.at(-1) + i);
  };
  for (const [, block] of map.matchAll(/beginbfchar([^]*?)endbfchar/g))
    for (const [, code, hex] of block.matchAll(/<(\w+)>\s*<(\w+)>/g)) put(number(code), hex);
  for (const [, block] of map.matchAll(/beginbfrange([^]*?)endbfrange/g))
    for (const [, from, to, hex] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g))
      for (let i = 0; i <= number(to) - number(from); i++) put(number(from), hex, i);
  return letters;
}

/** The codes of a string: of one byte each where letters stand for them, of two where digits do. */
function* codesIn(text) {
  if (text[0] === '<') for (const [hex] of text.replace(/\s/g, '').matchAll(/\w{4}/g)) yield parseInt(hex, 16);
  else
    for (const [, octal, escaped, letter] of text.slice(1, -1).matchAll(/\\([0-7]{1,3})|\\(.)|([^\\])/gs))
      yield octal ? parseInt(octal, 8) : (escaped ?? letter).charCodeAt();
}

/** The text of each page, without the spaces between words that are only places. */
export function pagesOf(bytes) {
  const objects = objectsOf(latin(bytes));
  const named = (head) =>
    Object.fromEntries([...head.matchAll(/\/([\w-]+) (\d+) 0 R/g)].map(([, name, id]) => [name, objects[id]]));
  const lettersIn = new Map();
  function letter(font, code) {
    if (!lettersIn.has(font)) lettersIn.set(font, lettersOf(named(font.head).ToUnicode.data));
    return lettersIn.get(font)[code] ?? '';
  }
  /** What a stream draws, and what it draws by others. */
  function textOf({head, data}) {
    const own = named(head);
    const names = {...own, ...named(own.Resources?.head ?? '')};
    let font;
    let text = '';
    for (const [, name, string] of data.matchAll(
      /\/([\w-]+)(?: [\d.]+ Tf| Do)|(\((?:\\.|[^\\)])*\)|<[\s\dA-Fa-f]+>)/gs,
    ))
      if (string) for (const code of codesIn(string)) text += letter(font, code);
      else if (names[name]?.data) text += names[name].head.includes('/Form') ? textOf(names[name]) : '';
      else font = names[name];
    return text;
  }
  return Object.values(objects)
    .filter(({head}) => /\/Type ?\/Page\b/.test(head))
    .map(({head}) => textOf({head, data: named(head).Contents.data}));
}
