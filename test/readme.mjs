import assert from 'node:assert/strict';
import {lexer} from 'marked';
import {text} from './package-files.mjs';

const readme = lexer(text('README.md'));

const codes = ({type, text, tokens = []}) => (type === 'codespan' ? [text] : tokens.flatMap(codes));

/** The rows of a table in README.md, by the words of its head: for each cell the names in it and its text. */
export function rows(...head) {
  const table = readme.find(({type, header}) => type === 'table' && head.every((text, i) => header[i]?.text === text));
  assert.ok(table, `README.md has no table with the head ${head.join(', ')}`);
  return table.rows.map((cells) => cells.map((cell) => ({names: codes(cell), text: cell.text})));
}
