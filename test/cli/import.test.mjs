// The command as a whole: what it writes and where, what it asks for, how it ends. How cells are read is in the tests
// beside this one.
import assert from 'node:assert/strict';
import {existsSync, readFileSync, rmSync} from 'node:fs';
import {describe, it} from 'node:test';
import {parseDossier} from '../../dist/dossier/parse.js';
import {dossier} from './dossier.mjs';
import {ARTICLE, imported, pathOf, SOURCE} from './importing.mjs';

const SPENDING = 'country,year,amount\nParty A,2031,640000000\nParty B,2031,2240000000\n';
const PRICES = ['--currency', 'USD', '--prices', 'constant 2030'];

const SUM =
  '2 entries of spending; parties: Party A (party-a), Party B (party-b);' +
  ' evidence: the table\'s own rows and cells, as section "table"';

/** Everything that a table cannot know, for each section. */
const COMPLETE = {
  casualties: ['side,killed\nParty A,1200\nParty B,\n', '--conflict', 'War of 2031=war', '--group', 'military'],
  spending: [SPENDING, ...PRICES],
  suppliers: ['recipient,supplier,share\nParty A,Party C,69\n', ...['--of', 'arms imports', '--period', '2027/2031']],
  dates: ['date,event,kind\n2031-03-02,The war begins,war\n', '--party', 'Party A=PTA'],
};

/** What the command asks for, where nobody has said it. */
const ASKED = [
  ['casualties', ['--conflict', '--group'], '/casualties/0/conflict'],
  ['spending', ['--currency', '--prices'], '/spending/0/amount/currency'],
  ['suppliers', ['--of', '--period'], undefined],
];

/** Command lines that make no sense, and what is said of them. */
const WRONG = [
  [[], /say what the file is about with --as/],
  [['--as', 'weather'], /--as weather: expected casualties, spending, suppliers, dates/],
  [['--as', 'spending', 'another.csv'], /expected one FILE/],
  [['--as', 'spending', '--currency', 'dollars'], /--currency "dollars": expected a code such as USD/],
  [['--as', 'spending', '--prices', 'old'], /--prices "old": expected "current"/],
  [['--as', 'spending', '--kind', 'war'], /--kind is not for spending/],
  [['--as', 'spending', '--headline', 'News'], /--headline is of a whole dossier: add --new/],
  [['--as', 'spending', '--unit', 'dozens'], /--unit dozens: expected units, thousands/],
  [['--as', 'spending', '--party', 'Party A'], /--party "Party A" is not of the form "Name=value"/],
  [['--as', 'spending', '--map', 'budget=amount'], /the file has no column "budget"/],
  [['--as', 'spending', '--map', 'amount=colour'], /spending have no field "colour"/],
  [['--as', 'spending', '--only', 'Party Z'], /no row has it in column 1 "country"/],
  [['--as', 'spending', '--source-url', 'javascript:alert(1)'], /expected an http or https address/],
  [['--as', 'spending', '--source-published', 'soon'], /--source-published "soon": expected a date/],
  [['--as'], /--as needs a value after it; dossier import --help/],
  [['--as', 'spending', '-o'], /--output needs a value after it/],
  [['--as', '--new'], /--as needs a value after it/],
  [['--as', 'spending', '--new=yes'], /--new stands alone, without a value/],
  [['--as', 'spending', '--nothing'], /there is no option --nothing; dossier import --help tells more\.$/],
];

/** The document of a section, with what a dossier has around it. */
const around = (section) => ({
  id: 'around',
  title: 'Around',
  language: 'en',
  updated: '2033',
  article: {headline: 'News', authors: ['A. Writer'], publisher: 'The Example', published: '2033'},
  ...section,
});

describe('dossier import', () => {
  for (const [section, [text, ...flags]] of Object.entries(COMPLETE))
    it(`makes a whole dossier of ${section}, complete and valid`, () => {
      const {status, made, lines} = imported(text, '--as', section, ...flags, ...SOURCE, ...ARTICLE);
      assert.deepEqual([status, lines.length], [0, 1], lines.join('\n'));
      assert.deepEqual(parseDossier(made).problems, []);
      assert.equal(made[section].length, text.trim().split('\n').length - 1);
    });

  it('gives the tables of one article ids of their own, so that no bundle of them hides another', () => {
    const ids = Object.entries(COMPLETE).map(
      ([section, [text]]) => imported(text, '--as', section, '--new', '--source-title', 'Counting the Dead').made.id,
    );
    assert.deepEqual(
      ids.toSorted(),
      ['casualties', 'dates', 'spending', 'suppliers'].map((section) => `counting-the-dead-${section}`),
    );
  });

  for (const [flags, id] of [
    [['--title', 'Military spending'], 'military-spending'],
    [['--title', 'Spending'], 'spending'],
    [['--title', 'War spendings'], 'war-spendings-spending'],
    [['--title', '???'], 'spending'],
    [['--title', 'Military spending', '--id', 'war'], 'war'],
    [[], 'table-spending'],
  ])
    it(`makes the id ${id} with ${flags.join(' ') || 'the name of the file'}`, () =>
      assert.equal(imported(SPENDING, '--as', 'spending', '--new', ...flags).made.id, id));

  it('makes a section with the parties, sources and conflicts that it names', () => {
    const [text, ...flags] = COMPLETE.casualties;
    const {status, made} = imported(text, '--as', 'casualties', ...flags, ...SOURCE);
    assert.equal(status, 0);
    assert.deepEqual(Object.keys(made), ['parties', 'sources', 'conflicts', 'casualties']);
    assert.deepEqual(made.conflicts, [{id: 'war', name: 'War of 2031'}]);
    assert.deepEqual(parseDossier(around(made)).problems, []);
  });

  it('gives each entry the row, the cell and the source that it comes from', () => {
    const {made} = imported(
      SPENDING,
      '--as',
      'spending',
      ...PRICES,
      ...SOURCE,
      '--section',
      'Table 2',
      '--party',
      'Party A=PTA',
    );
    assert.deepEqual(made.spending[0], {
      id: 'pta-2031',
      party: 'PTA',
      time: '2031',
      amount: {best: 640000000, currency: 'USD', prices: 'constant 2030'},
      evidence: [{section: 'Table 2', paragraph: 2, quote: '640000000', source: 'invented-registry'}],
    });
  });

  it('names the file where no section is given, and says what the evidence is', () => {
    const {made, lines} = imported(SPENDING, '--as', 'spending', ...PRICES, ...SOURCE);
    assert.equal(made.spending[0].evidence[0].section, 'table');
    assert.match(lines.at(-1), /; evidence: the table's own rows and cells, as section "table"$/);
  });

  const TABLE = 'the article, describe the table: --source-title, --source-publisher, --source-published';
  const [headline, author, publisher, published] = [2, 4, 6, 8].map((end) => ARTICLE.slice(end - 1, end + 1));
  for (const [what, flags, asked] of [
    ['an article', ['--new', ...headline, ...author, ...publisher, ...published], TABLE],
    ['an article with nothing but an author', ['--new', ...author], TABLE],
    [
      'a source that somebody wrote',
      ['--new', ...author, ...SOURCE],
      'the article, describe that, too: --headline, --publisher, --published',
    ],
    ['the article once more', [...ARTICLE, '--source-title', 'News'], TABLE],
    ['nobody', [], TABLE],
    ['a source without a title', ['--source-id', 'registry'], TABLE],
  ])
    it(`invents no place and no phrase where the source is ${what}`, () => {
      const {status, made, lines} = imported(SPENDING, '--as', 'spending', ...PRICES, ...flags);
      assert.equal(status, 1);
      for (const {evidence} of made.spending) assert.deepEqual(evidence, [{source: made.sources.at(-1).id}]);
      const question = lines.find((line) =>
        line.startsWith('  where the figures stand in the article: rows of a table'),
      );
      assert.ok(question?.endsWith(asked), lines.join('\n'));
      const inSection = imported(SPENDING, '--as', 'spending', ...PRICES, ...flags, '--section', 'The bill');
      assert.equal(inSection.status, 1);
      assert.deepEqual(
        inSection.made.spending.map(({evidence: [{section, paragraph, quote}]}) => [section, paragraph, quote]),
        Array(2).fill(['The bill', undefined, undefined]),
      );
    });

  it('takes the places that the table gives, and asks for the rest of them', () => {
    const text = 'country,year,amount,paragraph\nParty A,2031,640000000,3\nParty B,2031,2240000000,\n';
    const {status, made, lines} = imported(text, '--as', 'spending', ...PRICES, ...ARTICLE, ...SOURCE);
    assert.equal(status, 1);
    assert.deepEqual(
      made.spending.map(({evidence: [{source: _, ...place}]}) => place),
      [{paragraph: 3}, {}],
    );
    for (const what of ['section', 'paragraph', 'phrase'])
      assert.ok(
        lines.some((line) => line.startsWith(`  the ${what} of the evidence`)),
        lines.join('\n'),
      );
    assert.doesNotMatch(lines.join('\n'), /rows of a table/);
  });

  for (const [section, flags, pointer] of ASKED)
    it(`asks for what ${section} cannot know, and ends with 1`, () => {
      const {status, made, lines} = imported(COMPLETE[section][0], '--as', section, '--new');
      assert.equal(status, 1);
      const asked = lines.slice(lines.indexOf('Still to be filled in or decided:')).join('\n');
      for (const flag of [...flags, '--source-title', '--source-publisher', '--source-published'])
        assert.match(asked, new RegExp(`${flag} `));
      const found = parseDossier(made).problems.map((problem) => problem.pointer);
      if (pointer) assert.ok(found.includes(pointer), `${found}`);
    });

  it('writes "not stated" for a price basis that nobody gives', () => {
    const {status, made} = imported(SPENDING, '--as', 'spending', '--currency', 'USD', ...SOURCE);
    assert.deepEqual([status, made.spending[0].amount.prices], [1, 'not stated']);
    assert.deepEqual(parseDossier(around(made)).problems, []);
    assert.equal(
      imported(SPENDING, '--as', 'spending', ...SOURCE, '--currency', 'USD', '--prices', 'not stated').status,
      0,
    );
  });

  it('asks for the article, and puts no publisher in the place of its authors', () => {
    const {status, made, lines} = imported(SPENDING, '--as', 'spending', '--new', ...PRICES, ...SOURCE);
    assert.deepEqual([status, made.article.headline, made.article.authors], [1, 'Invented Registry', ['']]);
    assert.match(lines.join('\n'), /^ {2}the article that the dossier is for: --headline, --author, /m);
  });

  it("takes the publisher's own article, and the source beside it", () => {
    const article = [
      '--headline',
      'News',
      '--author',
      'A. Writer',
      '--publisher',
      'The Example',
      '--published',
      '2033-01-02',
    ];
    const {status, made} = imported(SPENDING, '--as', 'spending', '--new', ...PRICES, ...SOURCE, ...article);
    assert.equal(status, 0);
    assert.deepEqual(made.article, {
      headline: 'News',
      authors: ['A. Writer'],
      publisher: 'The Example',
      published: '2033-01-02',
    });
    assert.deepEqual(
      made.sources.map(({id}) => id),
      ['article', 'invented-registry'],
    );
    assert.equal(made.spending[0].evidence[0].source, 'invented-registry');
  });

  it('writes to a file, over one that is there with --force only, and never over the one it reads', () => {
    const output = pathOf('made.json');
    const {status, made, lines} = imported(SPENDING, '--as', 'spending', ...PRICES, ...SOURCE, '-o', output);
    assert.deepEqual([status, made], [0, '']);
    assert.deepEqual(lines, [`made.json: ${SUM}`]);
    assert.equal(JSON.parse(readFileSync(output, 'utf8')).spending.length, 2);
    const before = readFileSync(output, 'utf8');
    const again = imported(
      SPENDING.replace('Party A', 'Party C'),
      '--as',
      'spending',
      ...PRICES,
      ...SOURCE,
      '-o',
      output,
    );
    assert.deepEqual(
      [again.status, again.lines],
      [2, ['dossier import: made.json is there already: name another file, or replace it with --force.']],
    );
    assert.equal(readFileSync(output, 'utf8'), before);
    const flags = ['--as', 'spending', ...PRICES, ...SOURCE, '-o', output, '--force'];
    assert.equal(imported(SPENDING.replace('Party A', 'Party C'), ...flags).status, 0);
    assert.match(readFileSync(output, 'utf8'), /Party C/);
    rmSync(output);
    const over = imported(SPENDING, '--as', 'spending', '-o', pathOf('table.csv'));
    assert.deepEqual([over.status, over.lines.length], [2, 1]);
    assert.equal(readFileSync(pathOf('table.csv'), 'utf8'), SPENDING);
    assert.ok(!existsSync(output));
  });

  for (const [flags, message] of WRONG)
    it(`ends with 2 and one sentence at: ${flags.join(' ')}`, () => {
      const {status, made, lines} = imported(SPENDING, ...flags);
      assert.deepEqual([status, made, lines.length], [2, '', 1], lines.join('\n'));
      assert.match(lines[0], message);
    });

  it('ends with 2 at a file that is not there', () => {
    const {status, stdout, stderr} = dossier('import', pathOf('none.csv'), '--as', 'spending');
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /^dossier import: .*none\.csv cannot be read: there is no such file\.\n$/);
  });

  it('lists no party of a row that was left out', () => {
    const {made, lines} = imported(`${SPENDING}Party C,2031,(5)\n`, '--as', 'spending', ...PRICES, ...SOURCE);
    assert.deepEqual(
      made.parties.map(({name}) => name),
      ['Party A', 'Party B'],
    );
    assert.ok(lines.includes(SUM), lines.join('\n'));
  });

  it('writes a name on one line that a cell has on two', () => {
    const {made} = imported('country,year,amount\n"Party\nA",2031,640000000\n', '--as', 'spending', ...PRICES);
    assert.deepEqual(made.parties, [{id: 'party-a', name: 'Party A'}]);
  });

  it('asks about a party of a flag that no row has', () => {
    const {status, lines} = imported(SPENDING, '--as', 'spending', ...PRICES, ...SOURCE, '--party', 'Patry A=PTA');
    assert.equal(status, 1);
    assert.ok(lines.includes('  no row has the party "Patry A" of --party'));
  });

  it('asks about rows that say two things of the same', () => {
    const {status, lines} = imported(`${SPENDING}Party A,2031,700000000\n`, '--as', 'spending', ...PRICES, ...SOURCE);
    assert.equal(status, 1);
    assert.ok(
      lines.some((line) => line.startsWith('  rows 2, 4 are of the same party and time')),
      lines.join('\n'),
    );
  });
});
