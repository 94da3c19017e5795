import {assert} from '@open-wc/testing';
import type {Quantity} from '../../src/dossier/quantity.js';
import {speechFor} from '../../src/model/speech.js';
import {addWords} from '../../src/words/index.js';
import {plain} from './bundled.js';

const {number, money, list, quantity} = speechFor('en-GB');

const printed = (tag: string, text: string) => plain(speechFor(tag).time(text));

const TIMES: readonly (readonly [text: string, british: string, american?: string])[] = [
  ['2020', '2020'],
  ['2020-09', 'September 2020'],
  ['2020-09-27', '27 September 2020', 'September 27, 2020'],
  ['2020-01-01', '1 January 2020', 'January 1, 2020'],
  ['2020-12-31', '31 December 2020', 'December 31, 2020'],
  ['2022-12~', 'about December 2022'],
  ['2022?', 'possibly 2022'],
  ['2023-09-30~', 'about 30 September 2023', 'about September 30, 2023'],
  ['2022-12-05%', 'possibly about 5 December 2022', 'possibly about December 5, 2022'],
  ['2020-07-12/2020-07-16', '12 to 16 July 2020', 'July 12 to 16, 2020'],
  ['2020-07/2020-08', 'July to August 2020'],
  ['2016/2020', '2016 to 2020'],
  ['2020-12-30/2021-01-02', '30 December 2020 to 2 January 2021', 'December 30, 2020 to January 2, 2021'],
  ['2020/2021-05', '2020 to May 2021'],
  ['2019~/2020', 'about 2019 to 2020'],
  ['2020/..', 'since 2020'],
  ['../2020-05', 'until May 2020'],
  ['2020-07-12~/..', 'since about 12 July 2020', 'since about July 12, 2020'],
  ['0099', '99'],
  ['0000', '1 BC'],
  ['-0430/-0403', '431 BC to 404 BC'],
  ['-0430/0476', '431 BC to 476'],
  ['1582-10-10', '10 October 1582', 'October 10, 1582'],
];

const QUANTITIES: readonly (readonly [quantity: Quantity, text: string])[] = [
  [{best: 3900}, '3,900'],
  [{best: 0}, '0'],
  [{best: 3900, approximate: true}, 'about 3,900'],
  [{high: 700, approximate: true}, 'nearly 700'],
  [{high: 700}, 'at most 700'],
  [{low: 500}, 'at least 500'],
  [{low: 1000, open: 'high'}, 'more than 1,000'],
  [{best: 1000, open: 'high'}, 'more than 1,000'],
  [{low: 500, high: 1000}, '500 to 1,000'],
  [{low: 500, high: 1000, approximate: true}, 'about 500 to 1,000'],
  [{low: 500, high: 1000, open: 'high'}, '500 to more than 1,000'],
  [{low: 500, best: 650, high: 900}, '650 (500 to 900)'],
  [{best: 650, high: 650}, '650 (at most 650)'],
  [{low: 500, best: 650}, '650 (at least 500)'],
  [{low: 500, approximate: true}, 'at least about 500'],
  [{low: 0, high: 0}, '0 to 0'],
  [{low: 0.12341, high: 0.12349}, 'about 0.123'],
  [{low: 0.12341, high: 0.12349, open: 'high'}, 'more than 0.123'],
  [{missing: 'not-stated'}, 'not stated'],
];

describe('words amid letters that run the other way', () => {
  const {words, list} = speechFor('en');
  const name = 'قوات الدعم';
  const apart = `\u2068${name}\u2069`;

  it('hold names together, and what is behind them apart', () => {
    assert.equal(words.said(name, '20,000 to 45,000'), `${apart} 20,000 to 45,000`);
    assert.equal(list(['A', name]), `A and ${apart}`);
    assert.equal(words.inBrackets('700', name), `700 (${apart})`);
  });

  it('stay ids and signs that they are, and belong to their own words', () => {
    assert.equal(words.kind('حرب'), 'حرب');
    assert.equal(words.said('⚔️', '1'), '⚔️ 1');
    addWords('xx', {
      notStated: 'unknown',
      total(outcome: string) {
        return `all ${this.notStated!} ${outcome}`;
      },
    });
    assert.equal(speechFor('xx').words.total('killed'), 'all unknown killed');
  });

  for (const language of ['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'])
    it(`of a language that runs so have none: ${language}`, () => {
      addWords(language, {said: (what, value) => `${what} ${value}`});
      assert.equal(speechFor(language).words.said(name, '۱۵'), `${name} ۱۵`);
    });

  it('of a language whose tag only begins so hold them together', () => {
    addWords('arn', {said: (what, value) => `${what} ${value}`});
    assert.equal(speechFor('arn').words.said(name, '15'), `${apart} 15`);
  });

  it('leave quotations as they are, and what has no such letters', () => {
    assert.equal(words.quote(name), `“${name}”`);
    assert.equal(words.said('Party A', '3,900'), 'Party A 3,900');
    assert.equal(list(['A', 'B']), 'A and B');
  });
});

describe('time', () => {
  for (const [text, british, american = british] of TIMES) {
    it(`prints ${text} as ${british}`, () => {
      for (const tag of ['en', 'en-GB', 'zh', 'de']) assert.equal(printed(tag, text), british, tag);
      assert.equal(printed('en-US', text), american);
    });
  }

  it('uses the Gregorian calendar in every locale', () => {
    for (const tag of ['en-u-ca-buddhist', 'en-SA', 'en-TH']) assert.include(printed(tag, '2020-09'), '2020', tag);
  });
});

describe('quantity', () => {
  for (const [value, text] of QUANTITIES) {
    it(`says "${text}" for ${JSON.stringify(value)}`, () => assert.equal(quantity(value), text));
  }

  it('formats every number as it is told to', () => {
    assert.equal(
      quantity({low: 5, best: 6, high: 7, open: 'high'}, (value) => `<${value}>`),
      '<6> (<5> to more than <7>)',
    );
  });
});

describe('number', () => {
  it('keeps formats apart whose options have the same values', () => {
    assert.equal(number(2.345, {maximumSignificantDigits: 2}), '2.3');
    assert.equal(number(2.345, {maximumFractionDigits: 2}), '2.35');
  });
});

describe('speechFor', () => {
  it('writes large amounts out, with the sign of their currency', () => {
    assert.equal(money('USD', 634e6), '$634 million');
    assert.equal(money('USD', 2.238e9), '$2.238 billion');
    assert.equal(money('USD', 2.23849e9), '$2.238 billion');
    assert.equal(money('EUR', 0), '€0');
    assert.equal(speechFor('en-US').money('GBP', 1.5e12), '£1.5 trillion');
    // What needs no word for its size is not rounded.
    assert.equal(money('USD', 950_123), '$950,123');
    assert.equal(money('USD', 999_999), '$999,999');
    assert.equal(money('USD', 1e6), '$1 million');
  });

  it('writes numbers beside an axis alike in every browser and country', () => {
    const printed = ['en', 'en-GB', 'en-US', 'en-AU'].map((tag) => [0, 5e8, 1e9, 1.5e9].map(speechFor(tag).short));
    for (const each of printed) assert.deepEqual(each, ['0', '500M', '1B', '1.5B']);
  });

  it('keeps the code of a currency without a sign', () => assert.match(money('CHF', 5e6), /^CHF\s5 million$/));

  it('names a currency without an amount', () => assert.equal(money('USD'), 'US dollars'));

  it('lists with "and" or "or"', () => {
    assert.equal(list(['a', 'b', 'c']), 'a, b and c');
    assert.equal(list(['a', 'b'], 'disjunction'), 'a or b');
    assert.equal(list([]), '');
  });

  it('follows the locale of its tag', () => {
    assert.equal(number(1234567.5), '1,234,567.5');
    assert.equal(speechFor('en-IN').number(1234567), '12,34,567');
  });

  it('is made once for each tag', () => assert.strictEqual(speechFor('en'), speechFor('en')));

  it('speaks plain English where a page has a broken tag', () => {
    for (const tag of ['en-', 'en_GB', 'en-!', 'en--US', 'x', '-'])
      assert.equal(speechFor(tag).number(1234), '1,234', tag);
  });
});
