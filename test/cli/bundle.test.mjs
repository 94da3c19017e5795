// A publisher's own script: made by the command, and opened in a page. test/node/article-script.test.mjs tests what is in it.
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {existsSync, linkSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, afterEach, before, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {drawn, inChromium, inNoEngine, isQuiet, openSite, pageOf, shown, tags, until} from '../page.mjs';
import {dossier} from './dossier.mjs';
import {change, example, whole} from './faults.mjs';

const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'dossier-bundle-'));
after(() => rmSync(folder, {recursive: true}));

const put = (name, text) => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};

/** Makes a script of a dossier, and gives it with the code to paste. */
function bundle(document, name) {
  const out = join(folder, name);
  const {status, stdout, stderr} = dossier('bundle', put(`${name}.json`, JSON.stringify(document)), '-o', out);
  assert.equal(status, 0, stderr);
  const [size, integrity, , ...code] = stdout.trimEnd().split('\n');
  return {script: readFileSync(out, 'utf8'), size, integrity, code: code.join('\n'), stderr};
}

inNoEngine('dossier bundle', () => {
  it('makes the very script that is in the package', () => {
    const out = join(folder, 'same.js');
    dossier('bundle', at('data/nagorno-karabakh.json'), '-o', out);
    assert.equal(readFileSync(out, 'utf8'), readFileSync(at('dist/nagorno-karabakh.js'), 'utf8'));
  });

  it('prints the size, the hash and the code to paste', () => {
    const {script, size, integrity, code, stderr} = bundle(example(), 'sizes.js');
    assert.equal(stderr, '');
    const hash = `sha384-${createHash('sha384').update(script).digest('base64')}`;
    assert.equal(integrity, hash);
    assert.match(size, /sizes\.js: [\d,]+ bytes, [\d,]+ compressed$/);
    assert.ok(size.includes(`: ${Buffer.byteLength(script).toLocaleString('en')} bytes`));
    assert.equal(
      code,
      [
        ...tags.map((tag) => `<${tag} dossier="invented-war"></${tag}>`),
        `<script src="sizes.js" integrity="${hash}" crossorigin="anonymous" defer></script>`,
      ].join('\n'),
    );
  });

  it('tells of another script beside it that would hide it, or be hidden by it', () => {
    const {dates: _, ...other} = example();
    bundle({...example(), id: 'one-id'}, 'one.js');
    assert.equal(bundle({...example(), id: 'one-id'}, 'the-same.js').stderr, '');
    assert.equal(bundle({...other, id: 'one'}, 'another-id.js').stderr, '');
    const {stderr, script} = bundle({...other, id: 'one-id'}, 'two.js');
    assert.match(stderr, /^The id "one-id" is also that of one\.js, the-same\.js, with other figures\./);
    assert.match(script, /addBundle\?\.\("one-id",/);
    rmSync(join(folder, 'one.js'));
    rmSync(join(folder, 'the-same.js'));
    assert.equal(bundle({...example(), id: 'one-id'}, 'two.js').stderr, '', 'the script that is replaced');
  });

  it('warns of what is doubtful, and makes the script', () => {
    const {script, stderr} = bundle({...example(), title: 'Doubtful', language: 'eng'}, 'doubtful.js');
    assert.match(stderr, /warning: language-tag at \/language\n/);
    assert.match(script, /title:"Doubtful"/);
  });

  it('brings the words of the dossier’s language, and says where there are none', () => {
    for (const [language, words, isEnglish] of [
      ['de-AT', /"Zur Textstelle"/, false],
      ['deu', /"Zur Textstelle"/, false],
      ['fr', /"Aller au passage"/, false],
      ['hy', /"Go to the passage"/, true],
    ]) {
      const {script, stderr, code} = bundle({...example(), id: language, language}, `${language}.js`);
      // On a page in another language, too.
      assert.equal(code.includes(`<${tags[0]} dossier="${language}" lang="${language}">`), !isEnglish);
      assert.match(script, words);
      assert.equal(stderr.includes(`no words in the language “${language}” yet: they speak English.`), isEnglish);
    }
    assert.doesNotMatch(bundle(example(), 'english.js').script, /"Zur Textstelle"/);
  });

  it('gives code for the sections that there are, and for a name with odd letters', () => {
    const {code} = bundle({...example(), id: '"<&', spending: [], suppliers: undefined, dates: []}, 'a b#c.js');
    assert.match(
      code,
      /^<dossier-casualty-bar dossier="&quot;&lt;&amp;"><\/dossier-casualty-bar>\n<script src="a%20b%23c\.js" /,
    );
  });

  it('says that there is nothing to show', () => {
    const empty = put(
      'empty.json',
      JSON.stringify({...example(), ...{casualties: [], spending: [], suppliers: [], dates: []}}),
    );
    const {status, stderr} = dossier('bundle', empty, '-o', join(folder, 'empty.js'));
    assert.equal(status, 0);
    assert.match(stderr, /^No widget has anything to show/m);
  });

  it('refuses a dossier with errors in the words of validate, and writes nothing', () => {
    const faulty = put(
      'faulty.json',
      change(change(whole, '"best": 69', '"best": "69"'), '"low": 20000', '"low": 1, "low": 2'),
    );
    const out = join(folder, 'faulty.js');
    const {status, stdout, stderr} = dossier('bundle', faulty, '-o', out);
    assert.deepEqual([status, stdout, existsSync(out)], [1, '', false]);
    const [report] = dossier('validate', faulty).stdout.split('\n2 problems');
    assert.equal(stderr, `${report}\n2 problems in 1 of 1 file; ${out} is not written\n`);
  });

  it('replaces an older script, never the dossier', () => {
    const file = put('own.json', whole);
    const linked = join(folder, 'linked.js');
    linkSync(file, linked);
    for (const out of [file, linked]) {
      const {status, stderr} = dossier('bundle', file, '-o', out);
      assert.deepEqual([status, stderr.split('\n').length], [2, 2]);
    }
    assert.equal(readFileSync(file, 'utf8'), whole);
    const older = put('older.js', 'older');
    assert.equal(dossier('bundle', file, '-o', older).status, 0);
    assert.match(readFileSync(older, 'utf8'), /invented-war/);
  });

  it('tells in one sentence what is wrong with its command line', () => {
    const file = put('good.json', whole);
    for (const [args, message] of [
      [[file], /name the script to write with -o/],
      [['-o', 'x.js'], /name one dossier/],
      [[file, file, '-o', 'x.js'], /name one dossier/],
      [[file, '-o', join(folder, 'x.json')], /has to end in \.js/],
      [[file, '-o', 'x.js', '--force'], /--force/],
      [[join(folder, 'none.json'), '-o', 'x.js'], /none\.json cannot be read: there is no such file/],
      [[file, '-o', join(folder, 'none/x.js')], /x\.js cannot be written: there is no such folder/],
    ]) {
      const {status, stdout, stderr} = dossier('bundle', ...args);
      assert.deepEqual([status, stdout, stderr.split('\n').length], [2, '', 2], stderr);
      assert.match(stderr, message);
    }
  });
});

inChromium(
  'the script that dossier bundle makes',
  (engine) => {
    let site;
    before(async () => (site = await openSite(engine)));
    afterEach(() => site.leave());
    after(() => site.close());

    const hostile = {
      ...example(),
      title: '</script><script>window.broken = 1</script>',
      parties: [
        {id: 'PTA', name: 'Party A </script><!-- \u2028 \u2029 “x” \\ \' " `${1}`'},
        {id: 'PTB', name: 'Party B'},
      ],
    };

    it('shows the figures of its dossier, and says nothing', async () => {
      const {script, code} = bundle(example(), 'article.js');
      const page = await site.visit(pageOf('', code), {more: {'/article.js': script}});
      await until(page, drawn);
      const figures = await page.evaluate(shown);
      for (const [i, figure] of [/1,200 to 1,900/, /\$640 million/, /69%/, /The war begins/].entries())
        assert.match(figures[i].text, figure);
      isQuiet(page);
    });

    it('stands beside the script of another article', async () => {
      const {script, code} = bundle(example(), 'article.js');
      const other = '<script src="/dist/nagorno-karabakh.js"></script>';
      const page = await site.visit(pageOf(other, code), {more: {'/article.js': script}});
      await until(page, () =>
        document.querySelector('dossier-key-dates').shadowRoot?.textContent.includes('The war begins'),
      );
      isQuiet(page);
    });

    for (const [where, head] of [
      ['in a file', (script) => ['<script src="/article.js"></script>', {'/article.js': script}]],
      ['inside a page', (script) => [`<script>${script}</script>`, {}]],
    ])
      it(`runs ${where}, whatever its dossier contains`, async () => {
        const {script} = bundle(hostile, 'article.js');
        const [before, more] = head(script);
        const page = await site.visit(pageOf(before, tags.map((tag) => `<${tag}></${tag}>`).join('')), {more});
        await until(page, drawn);
        const [{text}] = await page.evaluate(shown);
        assert.ok(text.includes('Party A </script><!--'), text);
        assert.equal(await page.evaluate(() => window.broken), undefined);
        isQuiet(page);
      });
  },
  'its code is that of the bundled script, which runs in all',
);
