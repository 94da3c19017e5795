// Compares times with the `edtf` package, and with themselves in other time zones. Does not cover seasons, unspecified
// digits and hours, which this part of EDTF leaves out, nor what only `edtf` refuses: intervals that end where they start,
// and marks on years of more than four digits.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {describe, it} from 'node:test';
import edtf from 'edtf';
import {endOf, parseTime, startOf} from '../../dist/index.js';

const DAY = 864e5;
const COUNT = 500;

let seed = 1;
/** A whole number below `end`: any, but the same at every run. */
const below = (end) => {
  seed = (seed * 48271) % 2147483647;
  return seed % end;
};
const pick = (items) => items[below(items.length)];
const pad = (value, length = 2) => `${value}`.padStart(length, '0');

function moment() {
  const year = pick([below(10000), 1900 + below(150), 1900 + below(150)]);
  const month = 1 + below(12);
  const day = 1 + below(new Date(Date.UTC(2001, month, 0)).getUTCDate());
  return [
    year && !below(4) ? '-' : '',
    pad(year, 4),
    pick(['', `-${pad(month)}`, `-${pad(month)}-${pad(day)}`]),
    pick(['', '', '', '~', '?', '%']),
  ].join('');
}

const longYear = () => `Y${pick(['', '-'])}${10000 + below(200000)}`;

function interval() {
  const [from, to] = [moment(), moment()].sort((a, b) => edtf(a).min - edtf(b).min);
  return pick([`${from}/${to}`, `${from}/${to}`, `${from}/..`, `../${to}`]);
}

const texts = Array.from({length: COUNT}, () => pick([moment, moment, interval, interval, longYear])());

/** First day and the day after the last, as `edtf` has them; nothing where it refuses the text. */
function expected(text) {
  try {
    const {min, max} = edtf(text);
    return [min / DAY, (max + 1) / DAY];
  } catch {
    return undefined;
  }
}

function found(text) {
  const time = parseTime(text);
  return time && [startOf(time), endOf(time)];
}

describe('parseTime', () => {
  it(`agrees with edtf on ${COUNT} texts`, () => {
    for (const text of texts) assert.deepEqual(found(text), expected(text), text);
  });

  it('refuses what edtf refuses', () => {
    let refused = 0;
    for (const text of texts) {
      if (text.startsWith('Y')) continue;
      const at = below(text.length);
      const broken = `${text.slice(0, at)}${pick([...'0123456789-/.~?%XYZ '])}${text.slice(at + 1)}`;
      if (expected(broken)) continue;
      refused += 1;
      assert.equal(found(broken), undefined, broken);
    }
    assert.ok(refused > COUNT / 3, `${refused} were broken`);
  });
});

describe('speech', () => {
  it('prints the same dates in every time zone', () => {
    const script = `
      import {speechFor} from './dist/model/speech.js';
      const texts = ${JSON.stringify([...texts.slice(0, 100), '2020-07-12/2020-07-16', '2020-01-01', '2020-12-31'])};
      console.log(new Date(2020, 0).getTimezoneOffset());
      for (const tag of ['en', 'en-US'])
        for (const text of texts) console.log(speechFor(tag).time(text));`;
    const printedIn = (TZ) =>
      execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
        cwd: new URL('../..', import.meta.url),
        encoding: 'utf8',
        env: {...process.env, TZ},
      }).split('\n');
    const [utc, ...others] = ['UTC', 'Asia/Kathmandu', 'America/St_Johns'].map(printedIn);
    assert.deepEqual(
      [utc, ...others].map(([offset]) => offset),
      ['0', '-345', '210'],
    );
    for (const other of others) assert.deepEqual(other.slice(1), utc.slice(1));
    assert.equal(utc.at(-2), 'December 31, 2020');
  });
});
