import {assert} from '@open-wc/testing';
import bundled from '../../data/nagorno-karabakh.json' with {type: 'json'};
import {beginDossier, parseDossier} from '../../src/dossier/parse.js';
import {partlyFaulty, unreadable} from '../documents/faulty.js';
import {event} from '../documents/dates.js';
import {put, valid} from './document.js';

const without = undefined;

describe('parseDossier', () => {
  it('finds no fault in the bundled dossier, and leaves nothing of it out', () => {
    assert.deepEqual(parseDossier(bundled).problems, []);
    assert.deepEqual<unknown>(parseDossier(bundled).dossier, bundled);
  });

  it('leaves a faulty entry out and keeps the rest', () => {
    const {dossier, problems} = parseDossier(partlyFaulty);
    for (const section of ['casualties', 'spending', 'suppliers', 'dates'] as const)
      assert.lengthOf(dossier![section]!, 1, section);
    assert.equal(dossier!.casualties![0]!.id, 'good');
    assert.deepEqual(
      problems.map(({pointer}) => pointer),
      [
        '/casualties/1/count/best',
        '/spending/1/party',
        '/suppliers/1/evidence',
        '/suppliers/1/share/low',
        '/dates/1/time',
      ],
    );
  });

  it('leaves an entry out whose outcomes are faulty in part: "killed or missing" must not become "killed"', () => {
    const {dossier} = parseDossier(put(valid(), '/casualties/0/outcome', ['killed', 'mising']));
    assert.deepEqual(dossier!.casualties, []);
  });

  for (const [turned, closed] of [
    ['A\u202e', 'A\u202e\u202c'],
    ['A\u202a\u202b\u202d', 'A\u202a\u202b\u202d\u202c\u202c\u202c'],
    ['A\u2066\u2067\u2068', 'A\u2066\u2067\u2068\u2069\u2069\u2069'],
    ['\u202bA\u2066', '\u202bA\u2066\u2069\u202c'],
    ['\u202bA\u2066\u202c', '\u202bA\u2066\u202c\u2069\u202c'],
  ] as const)
    it(`ends in a text what turns its direction: ${encodeURI(turned)}`, () => {
      const {dossier, problems} = parseDossier(put(valid(), '/parties/0/name', turned));
      assert.deepEqual(problems, []);
      assert.equal(encodeURI(dossier!.parties[0]!.name), encodeURI(closed));
    });

  for (const text of [
    '\u202bעברית\u202c',
    '\u2068עברית\u2069',
    'a\u200fb\u200ec\u061c',
    '\u2067\u202bA\u202c\u2069',
    'A\u202c\u2069',
  ])
    it(`leaves a text as it is that ends it itself: ${encodeURI(text)}`, () => {
      assert.equal(parseDossier(put(valid(), '/parties/0/name', text)).dossier!.parties[0]!.name, text);
    });

  it('does not go on through a document that is faulty all over', () => {
    let reads = 0;
    const faulty = Object.defineProperty({}, 'id', {enumerable: true, get: () => void reads++});
    const {dossier, problems} = parseDossier(put(valid(), '/dates', Array(1e5).fill(faulty)));
    assert.isAbove(reads, 0);
    assert.isBelow(reads, 20_010);
    assert.isUndefined(dossier);
    assert.equal(problems.at(-1)!.code, 'unreadable');
  });

  it('goes on through thousands of faults, and names them all', () => {
    const {dossier, problems} = parseDossier(
      put(valid(), '/dates', [...Array<unknown>(15_000).fill(0), (valid()['dates'] as unknown[])[0]]),
    );
    assert.lengthOf(problems, 15_000);
    assert.lengthOf(dossier!.dates!, 1);
  });

  it('reads a long list of entries in pieces, with their places and what they share', () => {
    const dates = Array.from({length: 3000}, (_, i) => ({...event('2031-03-02', 'An event'), id: `${i}`}));
    dates[1500]!.time = 'spring';
    dates[2999]!.id = '1';
    const begun = beginDossier(put(valid(), '/dates', dates));
    assert.isBelow(begun.dossier!.dates!.length, 1500);
    assert.deepEqual(begun.problems, []);
    while (begun.next());
    assert.lengthOf(begun.dossier!.dates!, 2998);
    assert.deepEqual(
      begun.problems.map(({pointer, code}) => [pointer, code]),
      [
        ['/dates/1500/time', 'bad-time'],
        ['/dates/2999/id', 'duplicate-id'],
      ],
    );
    assert.isFalse(begun.next());
  });

  it('gives no dossier where the end of a long document throws', () => {
    const dates: unknown[] = Array.from({length: 3000}, (_, i) => ({...event('2031-03-02', 'An event'), id: `${i}`}));
    dates[2000] = new Proxy({}, {ownKeys: () => assert.fail()});
    const {dossier, problems} = parseDossier(put(valid(), '/dates', dates));
    assert.isUndefined(dossier);
    assert.equal(problems.at(-1)!.code, 'unreadable');
  });

  it('does not go through a list that is as long as a number, with nothing in it', () => {
    const {dossier, problems} = parseDossier(put(valid(), '/dates', Object.assign([], {length: 2 ** 32 - 1})));
    assert.deepEqual(
      problems.map(({message}) => message),
      ['/dates: found a list, expected a list of 100,000 at most [wrong-type]'],
    );
    assert.isUndefined(dossier);
  });

  it('keeps an entry that has an unknown field, and leaves the field out', () => {
    const {dossier} = parseDossier(put(valid(), '/dates/0/colour', 'red'));
    assert.notProperty(dossier!.dates![0], 'colour');
  });

  it('takes a party that is named twice beside another for one', () => {
    const {dossier, problems} = parseDossier(put(valid(), '/casualties/0/party', ['PTA', 'PTB', 'PTA']));
    assert.deepEqual(problems, []);
    assert.deepEqual(dossier!.casualties![0]!.party, ['PTA', 'PTB']);
  });

  const RIGHT: readonly (readonly [pointer: string, value: string | number])[] = [
    ['/$schema', 'dossier.schema.json'],
    ['/language', 'ckb'],
    ['/language', 'pt-BR'],
    ['/language', 'zh-Hant-TW'],
    ['/casualties/0/count/best', 0],
    ['/casualties/0/evidence/0/quote', 'nobody'],
    ['/casualties/0/evidence/0/quote', ' one two three four  five\nsix seven eight '],
    ['/spending/0/amount/best', 0.5],
    ['/suppliers/0/share/best', 100],
  ];
  for (const [pointer, value] of RIGHT)
    it(`reads ${JSON.stringify(value)} at ${pointer} as it is`, () => {
      const {dossier, problems} = parseDossier(put(valid(), pointer, value));
      assert.deepEqual(problems, []);
      assert.strictEqual(
        pointer
          .split('/')
          .slice(1)
          .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], dossier),
        value,
      );
    });

  it('knows no zero below zero', () => {
    const {dossier} = parseDossier(put(valid(), '/casualties/0/count/best', -0));
    assert.isTrue(Object.is(dossier!.casualties![0]!.count.best, 0));
  });

  it('needs no conflict to be declared, but all where some are', () => {
    assert.deepEqual(parseDossier(put(valid(), '/conflicts', without)).problems, []);
    assert.deepEqual(
      parseDossier(put(put(valid(), '/conflicts', without), '/casualties/0/conflict', 'riot')).problems,
      [],
    );
  });

  it('keeps nothing that names a party, a source or a conflict which had to be left out', () => {
    for (const [pointer, section] of [
      ['/parties/1/name', 'suppliers'],
      ['/sources/1/title', 'spending'],
      ['/conflicts/0/name', 'casualties'],
    ] as const) {
      const {dossier, problems} = parseDossier(put(valid(), pointer, without));
      assert.deepEqual(dossier![section], [], pointer);
      assert.isAtLeast(problems.length, 2, pointer);
    }
  });

  it('gives no dossier where the document as a whole cannot be trusted', () => {
    const documents = [
      undefined,
      null,
      true,
      5,
      'text',
      [],
      [bundled],
      () => bundled,
      Symbol('dossier'),
      5n,
      {},
      unreadable,
    ];
    for (const document of documents) {
      const {dossier, problems} = parseDossier(document);
      assert.isUndefined(dossier);
      assert.isNotEmpty(problems);
    }
  });
});
