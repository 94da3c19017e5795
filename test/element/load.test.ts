import {assert} from '@open-wc/testing';
import {loadDossier, parseText} from '../../src/element/shared/load.js';
import {dossierWith} from '../documents/dossier.js';

const text = JSON.stringify(dossierWith());
const {fetch} = globalThis;
let asked: {address: string; signal: AbortSignal}[] = [];

/** Answers every request with what is given; without an answer it waits until it is aborted. */
function answerWith(answer?: () => Response) {
  asked = [];
  globalThis.fetch = (address, options) => {
    const signal = options!.signal!;
    asked.push({address: String(address as string), signal});
    if (answer) return Promise.resolve(answer());
    return new Promise((_, refuse) => signal.addEventListener('abort', () => refuse(signal.reason as Error)));
  };
}

let count = 0;
const newAddress = () => `https://example.org/${count++}.json`;
const loaded = (address = newAddress()) =>
  new Promise<Parameters<Parameters<typeof loadDossier>[1]>[0]>((done) => loadDossier(address, done));
/** Nothing is asked before the turn has ended. */
const turn = () => new Promise((done) => setTimeout(done));
const json = (body: string, type = 'application/json') => new Response(body, {headers: {'content-type': type}});

describe('loadDossier', () => {
  afterEach(() => {
    globalThis.fetch = fetch;
  });

  it('asks once for each address, and tells all who asked', async () => {
    answerWith(() => json(text));
    const address = newAddress();
    const answers = await Promise.all([loaded(address), loaded(address), loaded(address)]);
    assert.lengthOf(asked, 1);
    for (const {dossier} of answers) assert.equal(dossier!.id, 'invented-war');
    await loaded(address);
    assert.lengthOf(asked, 1);
  });

  it('sends no cookies with what it asks', async () => {
    let sent: RequestInit | undefined;
    globalThis.fetch = (_, options) => {
      sent = options;
      return Promise.resolve(json(text));
    };
    await loaded();
    assert.equal(sent!.credentials, 'omit');
  });

  it('tries a failed address again', async () => {
    answerWith(() => new Response('', {status: 503}));
    const address = newAddress();
    await loaded(address);
    await loaded(address);
    assert.lengthOf(asked, 2);
  });

  it('stops when the last who asked has left, and not before', async () => {
    answerWith();
    const address = newAddress();
    const leave = [1, 2].map(() => loadDossier(address, () => assert.fail('nobody waits')));
    await turn();
    leave[0]!();
    assert.isFalse(asked[0]!.signal.aborted);
    leave[0]!();
    assert.isFalse(asked[0]!.signal.aborted);
    leave[1]!();
    assert.isTrue(asked[0]!.signal.aborted);
  });

  it('asks anew after it was stopped', async () => {
    answerWith();
    const address = newAddress();
    for (let i = 0; i < 2; i++) {
      const leave = loadDossier(address, () => {});
      await turn();
      leave();
    }
    assert.lengthOf(asked, 2);
  });

  it('asks once more and not twice, though what was stopped ends after it', async () => {
    answerWith();
    const address = newAddress();
    const ask = () => loadDossier(address, () => {});
    const leave = ask();
    await turn();
    leave();
    const leaving = [ask()];
    await turn();
    leaving.push(ask());
    await turn();
    assert.lengthOf(asked, 2);
    for (const each of leaving) each();
  });

  const refusals: readonly (readonly [string, () => Response, RegExp])[] = [
    ['a page that is not there', () => new Response('', {status: 404}), /status 404/],
    ['an HTML page', () => json('\n<!doctype html>', 'text/html'), /an HTML page/],
    ['a picture', () => json('x', 'image/png'), /image\/png/],
    ['more than 5 MB', () => json(' '.repeat(5e6 + 1)), /more than 5 MB/],
    ['broken JSON', () => json('{"id": }'), /JSON/],
    ['no answer', () => Response.error(), /status 0/],
  ];
  for (const [what, answer, expected] of refusals)
    it(`says what it got instead of a dossier: ${what}`, async () => {
      answerWith(answer);
      const {dossier, problems} = await loaded();
      assert.isUndefined(dossier);
      assert.lengthOf(problems, 1);
      assert.match(problems[0]!.message, expected);
      assert.notMatch(problems[0]!.message, /undefined|NaN|\[object/);
    });

  it('says that nobody answers, or that the page may not read the answer', async () => {
    globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    const {problems} = await loaded();
    assert.match(problems[0]!.message, /Failed to fetch/);
  });
});

describe('a table', () => {
  afterEach(() => {
    globalThis.fetch = fetch;
  });

  const cases: readonly (readonly [address: string, type: string, body: string, isTable: boolean])[] = [
    ['/spending', 'text/csv; charset=utf-8', 'id,party', true],
    ['/spending.csv', 'text/plain', 'id,party', true],
    ['/spending.csv?v=2', 'application/octet-stream', 'id,party', true],
    ['/spending.tsv', 'text/plain', 'id\tparty', true],
    ['/spending', 'text/tab-separated-values', 'id\tparty', true],
    ['/spending', 'application/vnd.ms-excel', 'id,party', true],
    ['/csv/war.json', 'application/json', text, false],
    ['/spending.csv', 'text/html', '<!doctype html>', false],
  ];
  for (const [path, type, body, isTable] of cases)
    it(`is ${isTable ? '' : 'not '}seen in ${type} at ${path}`, async () => {
      answerWith(() => json(body, type));
      const {table} = await loaded(`https://example.org/${count++}${path}`);
      assert.equal(table, isTable ? body : undefined);
    });

  it('is asked for once', async () => {
    answerWith(() => json('id,party', 'text/csv'));
    const address = newAddress();
    await Promise.all([loaded(address), loaded(address)]);
    await loaded(address);
    assert.lengthOf(asked, 1);
  });
});

describe('parseText', () => {
  const parsed = (changed: string) => parseText(changed).dossier;

  it('reads what a CMS has put paragraphs and line breaks into', () => {
    const wrapped = `<p>${text.replace(/,/, ',<br />\n').replace(/}/, '}</p>\n<p>')}</p>`;
    assert.deepEqual(parsed(wrapped), parsed(text));
  });

  for (const [open, close] of [
    ['“', '”'],
    ['”', '”'],
    ['″', '″'],
    ['&#8220;', '&#8221;'],
    ['&quot;', '&quot;'],
  ] as const)
    it(`reads ${open}quotation marks${close} where there are no others`, () => {
      let isOpen = false;
      const curly = text.replace(/"/g, () => ((isOpen = !isOpen) ? open : close));
      assert.deepEqual(parsed(curly), parsed(text));
    });

  it('leaves JSON as it is, with tags and quotation marks in its texts', () => {
    const title = 'A <br /> “title” &quot; <p>';
    assert.equal(parsed(JSON.stringify({...dossierWith(), title}))!.title, title);
  });

  it('does not guess where some marks are straight', () => {
    const {dossier, problems} = parseText(text.replace(/"/, '“'));
    assert.isUndefined(dossier);
    assert.equal(problems[0]!.code, 'bad-json');
  });

  it('tells what the browser says of text that is not JSON', () => {
    for (const broken of ['{\n  "id": }', '{"id": "war"', '<p>{"id": <br />\n}</p>', '{“id”: “war”, }', '']) {
      const {dossier, problems} = parseText(broken);
      assert.isUndefined(dossier);
      assert.lengthOf(problems, 1);
      assert.equal(problems[0]!.code, 'bad-json');
      assert.match(problems[0]!.found, /JSON|end of/i);
    }
  });

  it('keeps all that the browser says of it', () => {
    const said = "Expected ',' or '}' after property value in JSON at position 99999 (line 9999 column 9999)";
    const {parse} = JSON;
    try {
      JSON.parse = () => {
        throw new SyntaxError(said);
      };
      assert.equal(parseText('{').problems[0]!.found, `"SyntaxError: ${said}"`);
    } finally {
      JSON.parse = parse;
    }
  });

  const TWICE: readonly (readonly [what: string, text: string])[] = [
    ['at the end', text.replace(/}$/, ',"id": "other"}')],
    ['one after the other', '{"count": {"best": 1,\n"best": 2}}'],
    ['in a list', '[{"a": [{"b": 1, "b": 1}]}]'],
    ['written in two ways', '{"id": 1, "\\u0069d": 2}'],
    ['a name of the prototype', '{"__proto__": 1, "__proto__": 2}'],
    ['an empty name', '{"": 1, "": 2}'],
    ['between what a CMS has put there', '<p>{"a": 1,<br /> "a": 2}</p>'],
  ];
  for (const [what, text] of TWICE)
    it(`shows neither of two fields of one name: ${what}`, () => {
      const {dossier, problems} = parseText(text);
      assert.isUndefined(dossier);
      assert.deepEqual(
        problems.map(({message}) => message),
        ['/: found "a name twice", expected each name once in a record [duplicate-key]'],
      );
    });

  for (const [what, title] of [
    ['colons and braces', '{"id": "a", "id": {"id": 1}}'],
    ['escaped quotation marks', '\\" \\\\" : "a": \\'],
    ['a colon in quotation marks', 'They said: "No: never"'],
    ['other signs', '\u2028\ud83d\ude00\0\n: \t'],
  ] as const)
    it(`takes nothing in a text for a name: ${what}`, () => {
      for (const space of [0, 2])
        assert.equal(parsed(JSON.stringify({...dossierWith(), title}, null, space))?.title, title);
    });

  it('reads what begins with a byte order mark', () => assert.deepEqual(parsed(`\ufeff${text}`), parsed(text)));

  it('does so where the page has other ways through lists and records', () => {
    const {reduce} = Array.prototype;
    const {parse} = JSON;
    try {
      Array.prototype.reduce = () => 0 as never;
      // A wrapper that knows of no second argument.
      JSON.parse = (text) => parse(text) as unknown;
      assert.isDefined(parsed(text));
      assert.isUndefined(parsed('{"id": 1, "id": 1}'));
    } finally {
      Array.prototype.reduce = reduce;
      JSON.parse = parse;
    }
  });

  it('names a CMS as the likely cause only where there is a trace of one', () => {
    assert.match(parseText('<p>{"id": </p>').problems[0]!.message, /CMS/);
    for (const changed of [
      '{”id”: “the ”war””}',
      '{"id": “war”}',
      '{“id": "war"}',
      '{&nbsp;"id": 1}',
      '<span>{"id": 1}</span>',
    ])
      assert.match(parseText(changed).problems[0]!.message, /CMS/, changed);
    for (const plain of [
      '{"id": ',
      '{"title": "A “war” & <b>peace</b>",}',
      '{"title": "he said \\"<b>\\" ok",\n}',
      '{"id": "a & b',
    ])
      assert.notMatch(parseText(plain).problems[0]!.message, /CMS/, plain);
  });
});
