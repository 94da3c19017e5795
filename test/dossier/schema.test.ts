import {assert} from '@open-wc/testing';
import bundled from '../../data/nagorno-karabakh.json' with {type: 'json'};
import {parseDossier} from '../../src/dossier/parse.js';
import {webAddress} from '../../src/dossier/schema.js';
import {casualtyFigure} from '../../src/model/casualty-bar.js';
import {speechFor} from '../../src/model/speech.js';
import {valid} from './document.js';

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
};

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
    const document = {...valid(), title: {toString: () => assert.fail('was called')}};
    assert.equal(parseDossier(document).problems[0]!.found, 'a record');
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
      ' https://example.org/',
      'https://example.org/a b',
    ],
    ...['https://example.org/\u202egpj.exe', 'https://example.org/\u0000', 'https://example.org/\u200d'],
  ];

  it('keeps addresses of the web', () => {
    for (const text of GOOD) assert.equal(webAddress(text), text);
    assert.equal(webAddress('HTTPS://Example.org'), 'https://example.org/');
  });

  it('refuses everything else', () => {
    for (const text of BAD) assert.isUndefined(webAddress(text), JSON.stringify(text));
  });
});
