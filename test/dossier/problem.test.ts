import {assert} from '@open-wc/testing';
import {parseDossier} from '../../src/dossier/parse.js';
import {put, valid} from './document.js';

const without = undefined;

/** What stands where, the code of the one problem that it makes, what was found and what expected. */
const FAULTS: readonly (readonly [
  pointer: string,
  value: unknown,
  code: string,
  found: string,
  expected: string,
  at?: string,
])[] = [
  ['/title', without, 'missing-field', 'nothing', 'a text'],
  ['/title', 7, 'wrong-type', '7', 'a text'],
  ['/title', ' \n', 'wrong-type', '" \n"', 'a text'],
  ['/id', 'two words', 'bad-id', '"two words"', 'an id without spaces'],
  ['/updated', '2033-02-30', 'bad-time', '"2033-02-30"', 'an EDTF time'],
  ['/language', 'english', 'bad-language', '"english"', 'a language tag'],
  ['/article', 'a text', 'wrong-type', '"a text"', 'a record'],
  ['/article', [], 'wrong-type', 'a list', 'a record'],
  ['/article/authors', [], 'wrong-type', 'a list', 'a list of at least 1'],
  ['/article/authors', 'A. Writer', 'wrong-type', '"A. Writer"', 'a list of at least 1'],
  ['/article/url', 'javascript:alert(1)', 'bad-url', '"javascript:alert(1)"', 'an http or https address'],
  [
    '/article/url',
    'https://example.org@evil.example/',
    'bad-url',
    '"https://example.org@evil.example/"',
    'an http or https address',
  ],
  ['/parties/5', {id: 'PTA', name: 'Party A again'}, 'duplicate-id', '"PTA"', 'new party id', '/parties/5/id'],
  [
    '/sources/2',
    {id: 'article', title: 'T', publisher: 'P'},
    'duplicate-id',
    '"article"',
    'new source id',
    '/sources/2/id',
  ],
  ['/conflicts/2', {id: 'war', name: 'Again'}, 'duplicate-id', '"war"', 'new conflict id', '/conflicts/2/id'],
  ['/spending/0/id', 'count', 'duplicate-id', '"count"', 'new entry id'],
  ['/casualties/0/party', 'nobody', 'unknown-party', '"nobody"', 'a party id'],
  ['/casualties/0/party', ['PTA', 'nobody'], 'unknown-party', '"nobody"', 'a party id', '/casualties/0/party/1'],
  ['/casualties/0/party', ['PTA'], 'wrong-type', 'a list', 'a list of at least 2'],
  ['/casualties/0/conflict', 'riot', 'unknown-conflict', '"riot"', 'a conflict id'],
  ['/casualties/0/group', 'soldiers', 'wrong-type', '"soldiers"', 'military or civilians or all'],
  ['/casualties/0/outcome/0', 'died', 'wrong-type', '"died"', 'killed or missing or wounded or captured'],
  ['/casualties/0/asOf', 'today', 'bad-time', '"today"', 'an EDTF time'],
  ['/casualties/0/count', 3900, 'wrong-type', '3900', 'a record'],
  ['/casualties/0/count/best', '3,900', 'wrong-type', '"3,900"', 'a number from 0'],
  ['/casualties/0/count/best', -1, 'wrong-type', '-1', 'a number from 0'],
  ['/casualties/0/count/best', NaN, 'wrong-type', 'NaN', 'a number from 0'],
  ['/casualties/0/count/best', Infinity, 'wrong-type', 'Infinity', 'a number from 0'],
  ['/casualties/0/count/approximate', false, 'wrong-type', 'false', 'true'],
  ['/casualties/0/count/open', 'low', 'wrong-type', '"low"', 'high'],
  ['/casualties/0/count/missing', 'unknown', 'wrong-type', '"unknown"', 'not-stated'],
  ['/casualties/0/note', [], 'wrong-type', 'a list', 'a list of at least 1'],
  ['/casualties/0/note', {text: 'T', source: 'x'}, 'unknown-source', '"x"', 'a source id', '/casualties/0/note/source'],
  ['/casualties/0/evidence', without, 'missing-field', 'nothing', 'a list of at least 1'],
  ['/casualties/0/evidence/0/source', 'hearsay', 'unknown-source', '"hearsay"', 'a source id'],
  ['/casualties/0/evidence/0/paragraph', 0, 'wrong-type', '0', 'a whole number from 1'],
  ['/casualties/0/evidence/0/paragraph', 1.5, 'wrong-type', '1.5', 'a whole number from 1'],
  [
    '/casualties/0/evidence/0/quote',
    'one two three four five six seven eight nine',
    'bad-quote',
    '"one two three four five six seven eight nine"',
    '8 words at most',
  ],
  ['/spending/0/party', 'nobody', 'unknown-party', '"nobody"', 'a party id'],
  ['/spending/0/amount/currency', 'dollars', 'bad-currency', '"dollars"', 'an ISO 4217 code'],
  ['/spending/0/amount/prices', without, 'missing-field', 'nothing', 'a text'],
  ['/suppliers/0/supplier', 'nobody', 'unknown-party', '"nobody"', 'a party id'],
  ['/suppliers/0/leading', 'yes', 'wrong-type', '"yes"', 'true'],
  ['/dates/0/time', '27 September 2020', 'bad-time', '"27 September 2020"', 'an EDTF time'],
  ['/dates/0/kind', without, 'missing-field', 'nothing', 'a text'],
  ['/figures/0/value/unit', null, 'wrong-type', 'nothing', 'a text'],
  ['/colour', 'red', 'unknown-field', '"colour"', 'a known field'],
  ['/dates/0/a~1b~0c', 1, 'unknown-field', '"a/b~c"', 'a known field'],
];

describe('a problem', () => {
  for (const [pointer, value, code, found, expected, at = pointer] of FAULTS) {
    it(`tells ${code} at ${at}: ${found}`, () => {
      const {problems} = parseDossier(put(valid(), pointer, value));
      assert.deepEqual(problems, [
        {code, pointer: at, found, expected, message: `${at}: found ${found}, expected ${expected} [${code}]`},
      ]);
    });
  }

  it('names the key that contradicts another', () => {
    const {problems} = parseDossier(put(valid(), '/casualties/0/count', {low: 30, high: 20}));
    assert.deepInclude(problems[0], {
      code: 'reversed-range',
      pointer: '/casualties/0/count/low',
      expected: 'low at most high',
    });
  });

  it('tells all that is wrong with a document at once', () => {
    const places = FAULTS.filter(
      ([pointer, , code], i) =>
        code !== 'duplicate-id' &&
        !FAULTS.some(([other], j) => j !== i && (pointer.startsWith(other) || other.startsWith(pointer))),
    );
    const document = places.reduce((document, [pointer, value]) => put(document, pointer, value), valid());
    const told = parseDossier(document).problems.map(({pointer}) => pointer);
    for (const [pointer, , , , , at = pointer] of places) assert.include(told, at);
    assert.isAbove(places.length, 15);
  });

  it('cuts what was found after sixty characters', () => {
    const [problem] = parseDossier(put(valid(), '/updated', 'x'.repeat(500))).problems;
    assert.equal(problem!.found, `"${'x'.repeat(60)}"`);
  });
});
