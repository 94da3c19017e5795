// What `dossier validate` prints, and how it ends. What it finds is in faults.test.mjs. How long it takes is not measured.
import assert from 'node:assert/strict';
import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {codes} from '../../dist/dossier/codes.js';
import {takesLong} from '../thorough.mjs';
import {dossier} from './dossier.mjs';
import {change, example, whole} from './faults.mjs';

const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'dossier-validate-'));
after(() => rmSync(folder, {recursive: true}));

const put = (name, text) => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};

describe('dossier validate', () => {
  const good = put('good.json', whole);
  const bad = put('bad.json', change(whole, '"best": 69', '"best": "69"'));
  const doubtful = put('doubtful.json', change(whole, '"event": "The war begins"', '"event": "The war begins."'));
  const bundled = at('data/nagorno-karabakh.json');
  const many = put('many.json', JSON.stringify({...example(), dates: Array(10_500).fill(0)}));

  it('finds nothing wrong where nothing is', () => {
    assert.deepEqual(dossier('validate', good), {status: 0, stdout: 'no problems in 1 file\n', stderr: ''});
  });

  it('finds no error in the bundled dossier', () => {
    assert.equal(dossier('validate', bundled).status, 0);
  });

  it('warns of what is doubtful, and ends with 0', () => {
    const {status, stdout, stderr} = dossier('validate', doubtful);
    const line = whole.split('\n').findIndex((each) => each.includes('"event":')) + 1;
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(
      stdout,
      new RegExp(`\\n {2}${line}:16 warning: event-full-stop at /dates/0/event\\n[^]*\\n1 warning in 1 of 1 file\\n$`),
    );
    const {files, ...sums} = JSON.parse(dossier('validate', '--json', doubtful).stdout);
    assert.deepEqual(sums, {errors: 0, warnings: 1, hints: 0});
    assert.equal(files[0].problems[0].severity, 'warning');
  });

  it('tells several kinds apart when it sums up', () => {
    assert.match(dossier('validate', bad, doubtful, good).stdout, /\n1 problem and 1 warning in 2 of 3 files\n$/);
  });

  it('lists every code with what to do', () => {
    const {status, stdout} = dossier('validate', '--codes');
    assert.equal(status, 0);
    for (const [code, {severity, remedy}] of Object.entries(codes))
      assert.ok(stdout.includes(`${code} (${severity})\n`) && stdout.includes(`  ${remedy}\n`), code);
  });

  it('tells each problem under its file in three lines, and sums up', () => {
    const {status, stdout, stderr} = dossier('validate', good, bad, good);
    const line = whole.split('\n').findIndex((each) => each.includes('"best": 69')) + 1;
    assert.deepEqual(
      [status, stdout, stderr],
      [
        1,
        `${bad}
  ${line}:17 error: wrong-type at /suppliers/0/share/best
    found "69", expected number from 0 to 100 or nothing
    Write digits alone, without quotation marks, separators and units: 3900.

1 problem in 1 of 3 files
`,
        '',
      ],
    );
  });

  it('says where it did not read to the end', () => {
    const {stdout} = dossier('validate', put('stop.json', '{"id": 3,900}'));
    assert.match(stdout, /^ {2}What follows was not checked\.$/m);
  });

  it('prints a record for programs', () => {
    const {status, stdout, stderr} = dossier('validate', '--json', good, bad);
    const {files, ...sums} = JSON.parse(stdout);
    assert.deepEqual([status, stderr, sums], [1, '', {errors: 1, warnings: 0, hints: 0}]);
    assert.deepEqual(files[0], {file: good, errors: 0, warnings: 0, hints: 0, complete: true, problems: []});
    const [problem] = files[1].problems;
    const {line, advice, ...rest} = problem;
    assert.deepEqual(rest, {
      severity: 'error',
      code: 'wrong-type',
      pointer: '/suppliers/0/share/best',
      column: 17,
      found: '"69"',
      expected: 'number from 0 to 100 or nothing',
      message: '/suppliers/0/share/best: found "69", expected number from 0 to 100 or nothing [wrong-type]',
    });
    assert.ok(line > 1 && advice);
  });

  it('describes in its help all that it prints for programs', () => {
    const {stdout} = dossier('validate', '--help');
    const printed = JSON.parse(dossier('validate', '--json', bad, 'nothing.json').stdout);
    const names = (value) =>
      Array.isArray(value)
        ? value.flatMap(names)
        : typeof value === 'object'
          ? Object.entries(value).flatMap(([name, each]) => [name, ...names(each)])
          : [];
    for (const name of names(printed)) assert.ok(stdout.includes(`"${name}"`), name);
  });

  it('reads standard input', () => {
    const run = (input) =>
      spawnSync(process.execPath, [at('dist/cli/dossier.js'), 'validate', '-'], {encoding: 'utf8', input});
    assert.equal(run(whole).stdout, 'no problems in 1 file\n');
    const {status, stdout} = run('{');
    assert.equal(status, 1);
    assert.match(stdout, /^standard input\n {2}1:2 error: unclosed-bracket\n/);
  });

  it('names the command for tables where it is given one', () => {
    for (const [name, text] of [
      ['table.csv', 'Country,Year,Amount\na,2031,5\n'],
      ['table.csv', '"Country";"Year"\n"a";2031\n'],
      ['table.txt', 'Country\tYear\tAmount\na\t2031\t5\n'],
    ]) {
      const {status, stdout} = dossier('validate', put(name, text));
      assert.equal(status, 1);
      assert.match(stdout, /This seems to be a table\. dossier import .*table\.(?:csv|txt) --as spending --new makes/);
    }
    for (const text of ['{"id": 3,900}', 'an article, and no table\n\nMore, much more, of it.', '<p>, </p>\n'])
      assert.doesNotMatch(dossier('validate', put('page.json', text)).stdout, /dossier import/);
  });

  it('reads a dossier in UTF-16 that says so', () => {
    const file = put('utf16.json', Buffer.from(`\ufeff${whole}`, 'utf16le'));
    assert.equal(dossier('validate', file).stdout, 'no problems in 1 file\n');
  });

  it('tells in plain words what is expected', () => {
    const told = (part, other) => dossier('validate', put('words.json', change(whole, part, other))).stdout;
    assert.match(
      told('"id": "war-begins",', ''),
      /found nothing, expected an id without spaces that no other entry has\n/,
    );
    assert.match(
      told('"authors": [\n      "A. Writer"\n    ]', '"authors": []'),
      /found an empty list, expected a list with one item or more\n/,
    );
    assert.match(told('"supplier": "PTB"', '"supplier": "PTX"'), /found "PTX", expected the id of a party\n/);
  });

  it('goes on where a file cannot be read, and ends with 2', () => {
    const missing = join(folder, 'missing.json');
    const binary = put('binary.json', Buffer.from([0x7b, 0xff, 0x7d]));
    const {status, stdout, stderr} = dossier('validate', missing, bad, folder, binary);
    assert.equal(status, 2);
    assert.match(stdout, /\n1 problem in 1 of 1 file\n$/);
    assert.deepEqual(stderr.split('\n'), [
      `dossier validate: ${missing} cannot be read: there is no such file.`,
      `dossier validate: ${folder} cannot be read: it is a folder.`,
      `dossier validate: ${binary} cannot be read: its text is not in UTF-8. Save it as text in UTF-8; in Excel: File, Save As, CSV UTF-8.`,
      '',
    ]);
    const {files} = JSON.parse(dossier('validate', '--json', missing).stdout);
    assert.deepEqual(files[0].problems, []);
    assert.match(files[0].unreadable, /there is no such file/);
  });

  it('says what is missing on its command line', () => {
    for (const [args, message] of [
      [[], /no file is named/],
      [['--jsn', good], /--jsn/],
    ]) {
      const {status, stdout, stderr} = dossier('validate', ...args);
      assert.deepEqual([status, stdout, stderr.split('\n').length], [2, '', 2]);
      assert.match(stderr, message);
    }
  });

  it('warns of a dossier that no element loads from an address, and ends with 0', takesLong, () => {
    const dates = Array.from({length: 16_000}, (_, i) => ({
      ...example().dates[0],
      id: `e${i}`,
      event: `Talks ${i} ${'x'.repeat(250)}`,
    }));
    const file = put('large.json', JSON.stringify({...example(), dates}));
    const {status, stdout} = dossier('validate', file);
    assert.equal(status, 0);
    assert.match(stdout, /\n {2}1:1 warning: large-for-src\n[^]*\n1 warning in 1 of 1 file\n$/);
    const {files, errors, warnings} = JSON.parse(dossier('validate', '--json', file).stdout);
    assert.deepEqual([errors, warnings, files[0].problems[0].severity], [0, 1, 'warning']);
  });

  it('does not read what is too large for any dossier', () => {
    const {status, stdout} = dossier('validate', put('huge.json', ' '.repeat(20_000_001)));
    assert.equal(status, 1);
    assert.match(stdout, /error: too-large\n/);
    assert.match(stdout, /\n1 problem in 1 of 1 file\n$/);
  });

  it('lists the first ten thousand problems, and counts all', () => {
    const {files, errors} = JSON.parse(dossier('validate', '--json', many).stdout);
    assert.deepEqual([files[0].problems.length, files[0].errors, errors], [10_000, 10_500, 10_500]);
    assert.match(dossier('validate', many).stdout, /\n {2}and 500 more\n/);
  });

  it('does not mind a reader that goes before the end', async () => {
    const child = spawn(process.execPath, [at('dist/cli/dossier.js'), 'validate', many]);
    const told = [];
    child.stderr.on('data', (text) => told.push(String(text)));
    child.stdout.once('data', () => child.stdout.destroy());
    assert.deepEqual([await once(child, 'close'), told], [[1, null], []]);
  });

  it('lets nothing of a document move the cursor of a terminal', () => {
    const file = put('escape.json', change(whole, '"2033-01-15"', '"\\u001b[2J\\u202e\\n9"'));
    const {stdout} = dossier('validate', file);
    assert.ok(stdout.includes('found "\\u{1b}[2J\\u{202e}\\u{a}9", expected time in EDTF'));
  });
});
