// What holds for all documents, times and quantities, tried on 100 documents and 300 of the others; where `CI` is set, on
// 3,000 and 10,000.
// Does not cover what is shown of them, nor documents larger than a few entries.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {codes} from '../../dist/dossier/codes.js';
import {parseDossier} from '../../dist/dossier/parse.js';
import {extentOf, quantityFault} from '../../dist/dossier/quantity.js';
import {reviewDossier} from '../../dist/dossier/review.js';
import {endOf, parseTime, startOf} from '../../dist/dossier/time.js';
import {dossier, dossierRuns, moment, numRuns, order, printMoment, quantityUpTo} from './arbitraries.mjs';
import {damaged} from './mutations.mjs';

/** The same cases in every run: a test that fails only now and then tells nobody anything. */
const holds = (property, runs = numRuns) => fc.assert(property, {seed: 20331115, numRuns: runs});
const json = (value) => JSON.parse(JSON.stringify(value));

function checkProblem({code, pointer, found, expected, message}) {
  assert.ok(Object.hasOwn(codes, code), `${code} is in the table of codes`);
  assert.match(pointer, /^(\/([^~/]|~[01])*)*$/su);
  for (const text of [found, expected, message]) assert.ok(typeof text === 'string' && text.length, code);
}

/** Everything that holds for whatever is read: no throw, problems that say what is wrong, a dossier that can be trusted. */
function checkParsed(document) {
  const {dossier, problems} = parseDossier(document);
  problems.forEach(checkProblem);
  if (!dossier) return assert.ok(problems.length);
  reviewDossier(dossier).forEach(checkProblem);
  const again = parseDossier(json(dossier));
  assert.deepEqual(again.problems, []);
  assert.deepEqual(json(again.dossier), json(dossier));
}

describe('parseDossier', () => {
  it('does not throw, whatever it is given', () =>
    holds(
      fc.property(
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withSet: true,
          withTypedArray: true,
          withNullPrototype: true,
        }),
        checkParsed,
      ),
    ));

  it('reads every faultless document as it is, and leaves it so', () =>
    holds(
      fc.property(dossier, (document) => {
        const before = json(document);
        const parsed = parseDossier(document);
        assert.deepEqual(parsed.problems, []);
        assert.deepEqual(json(parsed.dossier), before);
        assert.deepEqual(json(document), before);
      }),
      dossierRuns,
    ));

  it('gives for every damaged document what can be read again as it is, or nothing', () =>
    holds(fc.property(damaged(dossier), checkParsed), dossierRuns));
});

describe('parseTime', () => {
  const print = ({from, to}) => `${from ? printMoment(from) : '..'}/${to ? printMoment(to) : '..'}`;
  const nearlyTimes = fc.oneof(
    fc.stringMatching(/^[0-9Y./~?%-]{0,12}$/),
    fc
      .tuple(moment.map(printMoment), fc.nat(), fc.constantFrom(...'0123456789-/.~?%Y'))
      .map(([text, at, letter]) => text.slice(0, at % text.length) + letter + text.slice((at % text.length) + 1)),
  );

  it('reads what a moment prints', () =>
    holds(
      fc.property(moment, (each) => {
        const {from, to} = parseTime(printMoment(each));
        assert.deepEqual({...from}, each);
        assert.deepEqual({...to}, each);
      }),
    ));

  it('reads nothing that would print otherwise', () =>
    holds(
      fc.property(nearlyTimes, (text) => {
        const time = parseTime(text);
        if (!time) return;
        assert.equal(text.includes('/') ? print(time) : printMoment(time.from), text);
        assert.ok(startOf(time) < endOf(time));
      }),
    ));

  it('reads an interval of two moments in their order, and not reversed', () =>
    holds(
      fc.property(moment, moment, (one, other) => {
        const [from, to] = [one, other].sort((a, b) => order(a) - order(b));
        assert.deepEqual(json(parseTime(`${printMoment(from)}/${printMoment(to)}`)), json({from, to}));
        const isOver = endOf(parseTime(printMoment(from))) <= startOf(parseTime(printMoment(to)));
        if (isOver) assert.equal(parseTime(`${printMoment(to)}/${printMoment(from)}`), undefined);
      }),
    ));
});

describe('quantities', () => {
  it('have an extent that is finite, holds every stated value and is open where it should be', () =>
    holds(
      fc.property(quantityUpTo(1e13), (quantity) => {
        assert.deepEqual(quantityFault(quantity), []);
        const extent = extentOf(quantity);
        assert.equal(extent === undefined, 'missing' in quantity);
        if (!extent) return;
        const {sure, most, open} = extent;
        const {low, best, high} = quantity;
        assert.ok(sure <= most && most < Infinity, `${sure} to ${most}`);
        for (const value of [low, best, high]) assert.ok(value === undefined || (sure <= value && value <= most));
        assert.ok(low === undefined || sure === low);
        assert.ok(high === undefined || most === high);
        assert.equal(open, 'open' in quantity || (best === undefined && high === undefined));
      }),
    ));

  it('do not reach below zero', () =>
    holds(fc.property(quantityUpTo(1e13), (quantity) => assert.ok((extentOf(quantity)?.sure ?? 0) >= 0))));

  it('have a fault if, and only if, they contradict themselves', () => {
    const number = fc.option(fc.integer({min: 0, max: 5}), {nil: undefined});
    const any = fc.record({
      best: number,
      low: number,
      high: number,
      open: fc.constantFrom('high', undefined),
      missing: fc.constantFrom('not-stated', undefined),
    });
    return holds(
      fc.property(any, (quantity) => {
        const {best, low, high, open, missing} = quantity;
        const stated = [low, best, high].filter((value) => value !== undefined);
        const isOrdered = stated.every((value, i) => !i || stated[i - 1] <= value);
        const isSound = isOrdered && (missing ? !stated.length && !open : stated.length > 0);
        assert.equal(!quantityFault(quantity)[0], isSound);
      }),
    );
  });
});
