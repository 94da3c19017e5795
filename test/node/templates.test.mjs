// That all words go through src/words, and all looks through style sheets: what the templates of the elements have themselves.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import ts from 'typescript';

/** The templates in a source, those inside others apart, with `\0` in the place of what is computed. */
function templatesIn(source) {
  const found = [];
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node) && ['html', 'svg'].includes(node.tag.getText())) {
      const {template} = node;
      const parts = ts.isTemplateExpression(template)
        ? [template.head.text, ...template.templateSpans.map(({literal}) => literal.text)]
        : [template.text];
      found.push(parts.join('\0'));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('a.ts', source, ts.ScriptTarget.ES2022, true));
  return found;
}

const words = /\p{L}{2,}/u;

/** What readers would see or hear of a template in one language only. */
const literalsOf = (template) => [
  ...template.split(/<[^>]*>|\0/).filter((text) => words.test(text)),
  ...[...template.matchAll(/\s(?:aria-(?:label|description|roledescription)|title|alt|placeholder)="([^"]*)"/g)]
    .map(([, text]) => text)
    .filter((text) => words.test(text)),
];

const templates = readdirSync('src/element', {recursive: true})
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => templatesIn(readFileSync(`src/element/${file}`, 'utf8')).map((template) => [file, template]));

describe('the templates of the elements', () => {
  it('are found', () => assert.ok(templates.length > 30, `${templates.length}`));

  it('have no literal words', () => {
    for (const [file, template] of templates) assert.deepEqual(literalsOf(template), [], file);
  });

  it('have no style of their own', () => {
    for (const [file, template] of templates) assert.doesNotMatch(template, /<style|\sstyle=/, file);
  });

  const FAULTS = [
    ['`${a}<p>See below.</p>`', ['See below.']],
    ['`<p>${html`<b>inner</b>`} outer <slot></slot></p>`', [' outer ', 'inner']],
    ['`<svg aria-label="A chart"><text>${a}</text></svg>`', ['A chart']],
    ['`<button aria-label=${a}>${b}, </button>`', []],
  ];
  for (const [code, expected] of FAULTS)
    it(`would be caught: ${code}`, () => assert.deepEqual(templatesIn(`html${code}`).flatMap(literalsOf), expected));
});
