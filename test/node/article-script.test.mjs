// The script of an article is run here without a page: what it gives to the elements. test/node/bundle.test.mjs runs one in
// a browser, and test/cli/bundle.test.mjs one of a publisher's own.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {runInNewContext} from 'node:vm';
import {parseDossier} from '../../dist/dossier/parse.js';
import {articleScript} from '../../dist/embed/article-script.js';
import {tags} from '../../dist/embed/tags.js';

const schema = JSON.parse(readFileSync(new URL('../../dist/dossier.schema.json', import.meta.url), 'utf8'));

/** A dossier with each section: the examples of the schema. */
const document = () =>
  structuredClone(
    Object.fromEntries(Object.entries(schema.properties).map(([name, {examples}]) => [name, examples[0]])),
  );

const plain = 'elements();\n//# sourceMappingURL=dossier.js.map\n';

const dossierOf = (document) => {
  const {dossier, problems} = parseDossier(document);
  assert.deepEqual(problems, []);
  return dossier;
};

/** Runs a script, and gives what it hands to each of the elements. */
function run(script) {
  const given = [];
  const get = (tag) => ({addBundle: (id, dossier) => given.push({tag, id, dossier: dossier()})});
  runInNewContext(script, {elements: () => given.push('elements'), customElements: {get}});
  const [elements, ...all] = given;
  assert.equal(elements, 'elements');
  assert.deepEqual(
    all.map(({tag}) => tag),
    tags,
  );
  const [{id, dossier}] = all;
  for (const each of all) assert.deepEqual([each.id, each.dossier], [id, dossier]);
  assert.equal(id, dossier.id);
  return dossier;
}

const given = (document) => JSON.parse(JSON.stringify(run(articleScript(plain, dossierOf(document)))));

describe('articleScript', () => {
  it('gives a dossier that reads without a problem, with every entry that a widget shows', () => {
    const {dossier, problems} = parseDossier(given(document()));
    assert.deepEqual(problems, []);
    for (const section of ['casualties', 'spending', 'suppliers', 'dates'])
      assert.deepEqual(
        dossier[section].map(({id}) => id),
        document()[section].map(({id}) => id),
      );
  });

  it('leaves out what no widget shows', () => {
    const {casualties, ...others} = given(document());
    assert.ok(!('figures' in others));
    assert.deepEqual(casualties[0].count, {low: 1200, high: 1900});
  });

  it('leaves the source out where it is the article, in evidence and nowhere else', () => {
    const one = document();
    const [{source: _, ...passage}] = one.casualties[0].evidence;
    one.casualties[0].evidence = [
      {...passage, source: 'article'},
      {...passage, source: 'registry'},
    ];
    one.casualties[0].note = {text: 'Another count is lower.', source: 'article'};
    const [casualty] = given(one).casualties;
    assert.deepEqual(
      casualty.evidence.map(({source}) => source),
      [undefined, 'registry'],
    );
    assert.equal(casualty.note.source, 'article');
  });

  for (const [what, text] of [
    ['the end of a script', 'x</script><script>x</SCRIPT >'],
    ['a comment of HTML', '<!-- x --> ]]>'],
    ['line separators', 'a\u2028b\u2029c\r\nd'],
    ['quotes and backslashes', `'"\`\\" \${x} \\u2028 \\`],
    ['half a letter', '\ud800 x'],
    ['a source map', 'x\n//# sourceMappingURL=x.map\n'],
    ['letters beyond Latin', 'ısrar, Արցախ, 🕊, \0'],
  ])
    it(`carries ${what} in a text, and in a name`, () => {
      const one = dossierOf({...document(), title: text});
      const script = articleScript(plain, {...one, [text]: text});
      const dossier = run(script);
      assert.equal(dossier.title, text);
      assert.equal(dossier[text], text);
      assert.doesNotMatch(script.replace(plain, ''), /<[!/s]|[\u2028\u2029\r\p{Cs}]|\n[^]*\n./iu);
    });

  it('gives a field named __proto__ as a field', () => {
    const one = {...dossierOf(document()), ['__proto__']: {title: 'another'}};
    const dossier = run(articleScript(plain, one));
    assert.deepEqual([Object.hasOwn(dossier, '__proto__'), dossier.toString.name], [true, 'toString']);
  });

  it('names no source map', () => {
    assert.doesNotMatch(articleScript(plain, dossierOf(document())), /sourceMappingURL/);
  });

  it('is the same with and without the source map of the plain script', () => {
    const dossier = dossierOf(document());
    assert.equal(articleScript('elements();', dossier), articleScript(plain, dossier));
  });

  it('leaves no name in the page, and breaks nowhere where the elements are of an older version', () => {
    const page = {elements() {}, customElements: {get: () => ({})}};
    const before = Object.keys(page);
    runInNewContext(articleScript(plain, dossierOf(document())), page);
    assert.deepEqual(Object.keys(page), before);
  });
});
