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
  ['/title', without, 'missing-field', 'nothing', 'text'],
  ['/title', 7, 'wrong-type', '7', 'text'],
  ['/title', ' \n', 'wrong-type', '" \n"', 'text'],
  ['/title', '\u200b\u00ad\u3164', 'wrong-type', '"\u200b\u00ad\u3164"', 'text'],
  ['/dates/0/id', '\u2060', 'wrong-type', '"\u2060"', 'new entry id without spaces'],
  ['/id', 'two words', 'bad-id', '"two words"', 'id without spaces'],
  ['/updated', '2033-02-30', 'bad-time', '"2033-02-30"', 'time in EDTF'],
  ['/language', 'english', 'bad-language', '"english"', 'language tag'],
  ['/language', 'en_GB', 'bad-language', '"en_GB"', 'language tag'],
  ['/article', 'a text', 'wrong-type', '"a text"', 'a record'],
  ['/article', [], 'wrong-type', 'a list', 'a record'],
  ['/article/authors', [], 'wrong-type', 'a list', 'a list of 1 or more'],
  ['/article/authors', 'A. Writer', 'wrong-type', '"A. Writer"', 'a list of 1 or more'],
  ['/article/url', 'javascript:alert(1)', 'bad-url', '"javascript:alert(1)"', 'url of the web or nothing'],
  [
    '/article/url',
    'https://example.org@evil.example/',
    'bad-url',
    '"https://example.org@evil.example/"',
    'url of the web or nothing',
  ],
  [
    '/parties/5',
    {id: 'PTA', name: 'Party A again'},
    'duplicate-id',
    '"PTA"',
    'new party id without spaces',
    '/parties/5/id',
  ],
  [
    '/sources/2',
    {id: 'article', title: 'T', publisher: 'P'},
    'duplicate-id',
    '"article"',
    'new source id without spaces',
    '/sources/2/id',
  ],
  [
    '/conflicts/2',
    {id: 'war', name: 'Again'},
    'duplicate-id',
    '"war"',
    'new conflict id without spaces',
    '/conflicts/2/id',
  ],
  ['/spending/0/id', 'two words', 'bad-id', '"two words"', 'new entry id without spaces'],
  ['/spending/0/id', 'count', 'duplicate-id', '"count"', 'new entry id without spaces'],
  ['/casualties/0/party', 'nobody', 'unknown-party', '"nobody"', 'a party or nothing'],
  ['/casualties/0/party', ['PTA', 'nobody'], 'unknown-party', '"nobody"', 'a party', '/casualties/0/party/1'],
  ['/casualties/0/party', ['PTA'], 'wrong-type', 'a list', 'a list of 2 or more'],
  ['/casualties/0/party', ['PTA', 'PTA'], 'wrong-type', 'a list', 'a list of 2 or more'],
  ['/casualties/0/conflict', 'riot', 'unknown-conflict', '"riot"', 'a conflict'],
  ['/casualties/0/group', 'soldiers', 'wrong-type', '"soldiers"', '"military" or "civilians" or "all"'],
  ['/casualties/0/outcome/0', 'died', 'wrong-type', '"died"', '"killed" or "missing" or "wounded" or "captured"'],
  ['/casualties/0/asOf', 'today', 'bad-time', '"today"', 'time in EDTF or nothing'],
  ['/casualties/0/count', 3900, 'wrong-type', '3900', 'a record'],
  ['/casualties/0/count/best', '3,900', 'wrong-type', '"3,900"', 'whole number from 0 or nothing'],
  ['/casualties/0/count/best', -1, 'wrong-type', '-1', 'whole number from 0 or nothing'],
  ['/casualties/0/count/best', NaN, 'wrong-type', 'NaN', 'whole number from 0 or nothing'],
  ['/casualties/0/count/best', Infinity, 'wrong-type', 'Infinity', 'whole number from 0 or nothing'],
  ['/casualties/0/count/approximate', false, 'wrong-type', 'false', 'true or nothing'],
  ['/casualties/0/count/open', 'low', 'wrong-type', '"low"', '"high" or nothing'],
  ['/casualties/0/count/missing', 'unknown', 'wrong-type', '"unknown"', '"not-stated" or nothing'],
  ['/casualties/0/note', [], 'wrong-type', 'a list', 'a list of 1 or more'],
  [
    '/casualties/0/note',
    {text: 'T', source: 'x'},
    'unknown-source',
    '"x"',
    'a source or nothing',
    '/casualties/0/note/source',
  ],
  ['/casualties/0/evidence', without, 'missing-field', 'nothing', 'a list of 1 or more'],
  ['/casualties/0/evidence/0/source', 'hearsay', 'unknown-source', '"hearsay"', 'a source or nothing'],
  ['/casualties/0/evidence/0/paragraph', 0, 'wrong-type', '0', 'whole number from 1'],
  ['/casualties/0/evidence/0/paragraph', 1.5, 'wrong-type', '1.5', 'whole number from 1'],
  [
    '/casualties/0/evidence/0/quote',
    'one two three four five six seven eight nine',
    'bad-quote',
    '"one two three four five six seven eight nine"',
    'quote of up to eight words',
  ],
  ['/spending/0/party', 'nobody', 'unknown-party', '"nobody"', 'a party'],
  ['/spending/0/amount/currency', 'dollars', 'bad-currency', '"dollars"', 'currency code of three capitals'],
  ['/spending/0/amount/prices', without, 'missing-field', 'nothing', 'text'],
  ['/suppliers/0/supplier', 'nobody', 'unknown-party', '"nobody"', 'a party'],
  ['/suppliers/0/leading', 'yes', 'wrong-type', '"yes"', 'true or nothing'],
  ['/dates/0/time', '27 September 2020', 'bad-time', '"27 September 2020"', 'time in EDTF'],
  ['/dates/0/kind', without, 'missing-field', 'nothing', 'id without spaces'],
  ['/figures/0/value/unit', null, 'wrong-type', 'null', 'text'],
  ['/colour', 'red', 'unknown-field', '"colour"', 'nothing'],
  ['/dates/0/a~1b~0c', 1, 'unknown-field', '"a/b~c"', 'nothing'],
  ['/title', null, 'wrong-type', 'null', 'text'],
  ['/title', ['T'], 'wrong-type', 'a list', 'text'],
  ['/updated', 2033, 'wrong-type', '2033', 'time in EDTF'],
  ['/article', null, 'wrong-type', 'null', 'a record'],
  ['/article/headline', without, 'missing-field', 'nothing', 'text'],
  ['/article/authors/0', 5, 'wrong-type', '5', 'text'],
  ['/article/url', null, 'wrong-type', 'null', 'url of the web or nothing'],
  ['/sources/0/url', 'ftp://example.org/', 'bad-url', '"ftp://example.org/"', 'url of the web or nothing'],
  ['/casualties/0/party', {id: 'PTA'}, 'wrong-type', 'a record', 'a party or nothing'],
  ['/casualties/0/count/best', 12.5, 'wrong-type', '12.5', 'whole number from 0 or nothing'],
  ['/casualties/0/count', {low: 0.5}, 'wrong-type', '0.5', 'whole number from 0 or nothing', '/casualties/0/count/low'],
  ['/casualties/0/count/high', 12.5, 'wrong-type', '12.5', 'whole number from 0 or nothing'],
  ['/casualties/0/count/best', '3900', 'wrong-type', '"3900"', 'whole number from 0 or nothing'],
  ['/casualties/0/count/best', 5n, 'wrong-type', '5', 'whole number from 0 or nothing'],
  ['/casualties/0/count/approximate', 'true', 'wrong-type', '"true"', 'true or nothing'],
  ['/casualties/0/count/open', 'nothing', 'wrong-type', '"nothing"', '"high" or nothing'],
  ['/casualties/0/count/open', '"high"', 'wrong-type', '""high""', '"high" or nothing'],
  ['/casualties/0/note', 5, 'wrong-type', '5', 'text or nothing'],
  ['/casualties/0/evidence', [], 'wrong-type', 'a list', 'a list of 1 or more'],
  ['/casualties/0/evidence/0/quote', 9, 'wrong-type', '9', 'quote of up to eight words'],
  ['/casualties/0/evidence/0/derived', false, 'wrong-type', 'false', 'text or true or nothing'],
  ['/casualties/0/count/best', 2 ** 53, 'wrong-type', '9007199254740992', 'whole number from 0 or nothing'],
  ['/spending/0/amount/best', 1e21, 'wrong-type', '1e+21', 'number from 0 or nothing'],
  ['/spending/0/amount/currency', 5000, 'wrong-type', '5000', 'currency code of three capitals'],
  ['/spending/0/amount/currency', 'EURO', 'bad-currency', '"EURO"', 'currency code of three capitals'],
  ['/spending/0/amount/currency', '2USD', 'bad-currency', '"2USD"', 'currency code of three capitals'],
  ['/spending/0/amount/currency', 'usd', 'bad-currency', '"usd"', 'currency code of three capitals'],
  ['/spending/0/amount/currency', 'US$', 'bad-currency', '"US$"', 'currency code of three capitals'],
  ['/suppliers/0/share/best', 100.5, 'share-over-100', '100.5', 'number from 0 to 100 or nothing'],
  [
    '/suppliers/0/share',
    {low: 101},
    'share-over-100',
    '101',
    'number from 0 to 100 or nothing',
    '/suppliers/0/share/low',
  ],
  [
    '/suppliers/0/share',
    {low: 40, high: 120},
    'share-over-100',
    '120',
    'number from 0 to 100 or nothing',
    '/suppliers/0/share/high',
  ],
  ['/dates/0/time', '2033-02-30', 'bad-time', '"2033-02-30"', 'time in EDTF'],
  ['/dates/0/time', '2033/2032', 'bad-time', '"2033/2032"', 'time in EDTF'],
  ['/dates', {}, 'wrong-type', 'a record', 'a list of 0 or more'],
  ['/dates', null, 'wrong-type', 'null', 'a list of 0 or more'],
];

/** Quantities whose fields are right one by one, and which of them contradicts the rest. */
const CONTRADICTIONS: readonly (readonly [quantity: object, code: string, field: string, found: string])[] = [
  [{low: 30, high: 20}, 'reversed-range', 'low', '30'],
  [{low: 20, high: 30, best: 31}, 'best-outside-range', 'best', '31'],
  [{low: 20, best: 19}, 'best-outside-range', 'best', '19'],
  [{best: 1, missing: 'not-stated'}, 'value-and-missing', 'missing', '"not-stated"'],
  [{open: 'high'}, 'open-without-bound', 'open', '"high"'],
  [{approximate: true}, 'no-value', 'best', 'nothing'],
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

  for (const [quantity, code, field, found] of CONTRADICTIONS) {
    it(`names the key that contradicts the rest of ${JSON.stringify(quantity)}`, () => {
      const {problems} = parseDossier(put(valid(), '/casualties/0/count', quantity));
      const pointer = `/casualties/0/count/${field}`;
      const expected = 'low to high or missing';
      const message = `${pointer}: found ${found}, expected ${expected} [${code}]`;
      assert.deepEqual(problems, [{code, pointer, found, expected, message}]);
    });
  }

  // Evidence that names no source is the article's: no other source may take its place.
  for (const faulty of ['/sources/0/title', '/parties/0/name', '/casualties/0/evidence/0/quote'])
    it(`leaves out what relies on ${faulty}`, () => {
      const {dossier} = parseDossier(put(valid(), faulty, without));
      assert.isEmpty(faulty.startsWith('/casualties') ? dossier!.casualties : (dossier ?? []));
    });

  it('goes on without a source that is not the first', () => {
    const {dossier, problems} = parseDossier(put(valid(), '/sources/1/title', without));
    assert.deepEqual(
      dossier!.sources.map(({id}) => id),
      ['article'],
    );
    assert.include(
      problems.map(({code}) => code),
      'unknown-source',
    );
  });

  it('tells all that is wrong with a document at once', () => {
    const places: (typeof FAULTS)[number][] = [];
    for (const fault of FAULTS) {
      const [pointer, , code] = fault;
      const overlaps = places.some(([other]) => pointer.startsWith(other) || other.startsWith(pointer));
      if (!overlaps && code !== 'duplicate-id') places.push(fault);
    }
    const document = places.reduce((document, [pointer, value]) => put(document, pointer, value), valid());
    const told = parseDossier(document).problems.map(({pointer}) => pointer);
    for (const [pointer, , , , , at = pointer] of places) assert.include(told, at);
    assert.isAbove(places.length, 25);
  });

  it('cuts what was found after 120 characters', () => {
    const [problem] = parseDossier(put(valid(), '/updated', 'x'.repeat(500))).problems;
    assert.equal(problem!.found, `"${'x'.repeat(120)}"`);
  });
});
