import {assert} from '@open-wc/testing';
import bundled from '../../data/nagorno-karabakh.json' with {type: 'json'};
import {parseDossier} from '../../src/dossier/parse.js';
import {webAddress} from '../../src/dossier/schema.js';
import {casualtyFigure} from '../../src/model/casualty-bar.js';
import {speechFor} from '../../src/model/speech.js';
import {put, valid} from './document.js';

const throwing = (thrown: unknown) =>
  Object.defineProperty(valid(), 'title', {
    enumerable: true,
    get() {
      throw thrown;
    },
  });

function revoked() {
  const {proxy, revoke} = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

const HOSTILE: Readonly<Record<string, () => unknown>> = {
  'a getter that throws': () => throwing(new Error('no')),
  'a getter that throws what has no text': () => throwing(Object.create(null)),
  'a getter that throws a symbol': () => throwing(Symbol('no')),
  'a revoked proxy': revoked,
  'a proxy that throws': () =>
    new Proxy(valid(), {
      ownKeys() {
        throw new TypeError('no');
      },
    }),
  'a record that contains itself': () => {
    const document: Record<string, unknown> = valid();
    return Object.assign(document, {article: document, casualties: [document]});
  },
  'a list that contains itself': () => {
    const list: unknown[] = [];
    list.push(list);
    return list;
  },
  'a text of its own class': () => Object('a text'),
  'a function': () => parseDossier,
  'lists in lists, a hundred thousand deep': () => ({...valid(), parties: deep((inner) => [inner])}),
  'records in records, a hundred thousand deep': () => ({...valid(), article: deep((article) => ({article}))}),
};

function deep(wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = 'x';
  for (let i = 0; i < 1e5; i++) value = wrap(value);
  return value;
}

describe('reading a hostile document', () => {
  for (const [name, document] of Object.entries(HOSTILE)) {
    it(`does not throw at ${name}`, () => {
      const {dossier, problems} = parseDossier(document());
      assert.isUndefined(dossier);
      assert.isNotEmpty(problems);
    });
  }

  it('reads through a proxy that does no harm', () => {
    assert.deepEqual(parseDossier(new Proxy(valid(), {})).problems, []);
  });

  it('does not run what only looks like a value', () => {
    const trap = () => assert.fail('was called');
    const value = {toString: trap, valueOf: trap, toJSON: trap, [Symbol.toPrimitive]: trap};
    for (const pointer of ['/title', '/updated', '/casualties/0/count/best', '/spending/0/party']) {
      const [problem] = parseDossier(put(valid(), pointer, value)).problems;
      assert.deepInclude(problem, {pointer, code: 'wrong-type', found: 'a record'});
    }
  });

  it('reads a value once, so that it cannot change in between', () => {
    let times = 0;
    const document = Object.defineProperty(valid(), 'title', {
      enumerable: true,
      get: () => (times++ ? 5 : 'The first time'),
    });
    assert.equal(parseDossier(document).dossier!.title, 'The first time');
    assert.equal(times, 1);
  });

  it('tells of each thing in a list that no document can have', () => {
    const odd = [Symbol('x'), 5n, () => 1, undefined, NaN, null];
    const {dossier, problems} = parseDossier({...valid(), dates: odd});
    assert.deepEqual(dossier!.dates, []);
    assert.lengthOf(new Set(problems.map(({pointer}) => pointer.slice(0, 8))), odd.length);
  });

  it('keeps half letters, marks of direction and what is unseen in texts as they are', () => {
    const title = 'half \ud83d, turned \u202eback\u202c, unseen \u200b';
    assert.equal(parseDossier({...valid(), title}).dossier!.title, title);
  });

  it('makes fresh records without a prototype', () => {
    const document = valid();
    const {dossier} = parseDossier(document);
    for (const record of [dossier!, dossier!.article, dossier!.dates![0]!, dossier!.casualties![0]!.count])
      assert.isNull(Object.getPrototypeOf(record));
    assert.notStrictEqual<unknown>(dossier!.parties, document['parties']);
  });

  const shown = () => {
    const {dossier, problems} = parseDossier(bundled);
    const {groups, facts, row, notes} = casualtyFigure(dossier!, speechFor('en'), {});
    const values = groups.flatMap((group) =>
      group.rows.map(({who, detail, side, extent, text}) => [who, detail, side, extent, text]),
    );
    return JSON.stringify([problems, values, facts.map(row), notes]);
  };
  const POLLUTED = {
    best: 5,
    approximate: true,
    open: 'high',
    note: 'Not so.',
    derived: true,
    party: 'PTX',
    source: 'x',
    creditedTo: 'x',
    url: 'https://evil.example/',
    id: 'x',
    text: 'Not so.',
    low: 1,
    missing: 'not-stated',
    get: () => 'x',
    value: 'x',
  };
  for (const [name, value] of Object.entries(POLLUTED)) {
    it(`takes nothing from a polluted Object.prototype.${name}`, () => {
      const clean = shown();
      Object.defineProperty(Object.prototype, name, {value, configurable: true, enumerable: true, writable: true});
      let polluted;
      try {
        polluted = shown();
      } finally {
        Reflect.deleteProperty(Object.prototype, name);
      }
      assert.isTrue(polluted === clean, polluted);
    });
  }

  it('takes nothing from a polluted Array.prototype.toJSON', () => {
    const clean = parseDossier(bundled);
    Object.defineProperty(Array.prototype, 'toJSON', {value: () => [], configurable: true, enumerable: true});
    let polluted;
    try {
      polluted = parseDossier(bundled);
    } finally {
      Reflect.deleteProperty(Array.prototype, 'toJSON');
    }
    assert.deepEqual(polluted, clean);
  });

  it('takes an own __proto__ for an unknown field', () => {
    const text = JSON.stringify({...valid(), title: undefined}).replace('{', '{"__proto__":{"title":"x"},');
    const {problems} = parseDossier(JSON.parse(text));
    assert.sameMembers(
      problems.map(({code, pointer}) => `${code} ${pointer}`),
      ['missing-field /title', 'unknown-field /__proto__'],
    );
  });

  it('takes nothing from the prototype of a record', () => {
    const {problems} = parseDossier(Object.create(valid()) as object);
    assert.include(
      problems.map(({code}) => code),
      'missing-field',
    );
  });
});

describe('webAddress', () => {
  const GOOD = ['https://example.org/a?b=c#d', 'http://example.org/', 'https://xn--e1awd7f.example/'];
  const BAD = [
    ...['', 'example.org', '//example.org', '/a', 'https://', 'ftp://example.org/', 'mailto:a@example.org'],
    ...[
      'javascript:alert(1)',
      'java\nscript:alert(1)',
      ' javascript:alert(1)',
      'data:text/html,x',
      'blob:https://example.org/x',
    ],
    ...[
      'https://example.org@evil.example/',
      'https://user:word@evil.example/',
      'https://:example.org@evil.example/',
      ' https://example.org/',
      'https://example.org/a b',
    ],
    ...['https://example.org/\u202egpj.exe', 'https://example.org/\u0000', 'https://example.org/\u200d'],
    ...['https://example.org/\u3164', 'https://example.org/\ufe0f', 'https://example.org/\ud83d'],
  ];

  it('keeps addresses of the web', () => {
    for (const text of GOOD) assert.equal(webAddress(text), text);
    assert.equal(webAddress('HTTPS://Example.org'), 'https://example.org/');
  });

  it('refuses everything else', () => {
    for (const text of BAD) assert.isUndefined(webAddress(text), JSON.stringify(text));
  });
});
