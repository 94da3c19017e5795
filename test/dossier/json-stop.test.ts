// Where a text stops being JSON: as the command says, in every browser.
import {assert} from '@open-wc/testing';
import fc from 'fast-check';
import {positionsIn} from '../../src/dossier/json/places.js';
import {repairJson} from '../../src/dossier/json/repair.js';
import {firstSpot} from '../../src/dossier/json/spot.js';
import {jsonStop} from '../../src/dossier/json-stop.js';
import {dossierWith} from '../documents/dossier.js';

/** A place in the words of `jsonStop`. */
function said(text: string, offset: number) {
  const {line, column} = positionsIn(text)(offset);
  return `line ${line}, column ${column}: ${text.slice(offset, offset + 20) || 'the end'}`;
}

/**
 * Where the command says that the fault is, and where it stopped reading, as it shows a missing comma where it is missing;
 * and the beginning of the word in which that is, as in 2031-03-02 without quotation marks.
 */
function placesOfTheCommand(text: string) {
  const [fault] = repairJson(text).faults;
  const {offset} = firstSpot(text)!.at;
  const word = text.slice(0, offset).search(/[\w.+-]*$/);
  return [fault!.offset, offset, word].map((place) => said(text, place));
}

/** The place of the fault stands behind a ▲. */
const FAULTS = [
  '▲',
  ' \n▲',
  '▲id,party,count\n',
  '▲<!doctype html><title>404</title>',
  '{"id": 1,▲}',
  '{"id": [1, 2, ▲]}',
  '{\n  "id": 1 ▲// the id\n}',
  '▲/* all of it */ {}',
  '{\n  ▲# the id\n  "id": 1}',
  '{▲<br />\n"id": 1}',
  '{"id": 1▲</p>\n<p>, "a": 2}',
  '{▲&quot;id&quot;: 1}',
  '{▲“id”: 1}',
  '{"id": ▲“two words”}',
  "{▲'id': 1}",
  '{"id": ▲"words”,\n "a": 1}',
  '{"id": "the "▲north" side"}',
  '{"id": "the "▲"north"" side"}',
  '{"id": ▲"words,\n "a": 1}',
  '{"id": 1,\r\n "a": ▲"words\r\n}',
  '{"id": ▲"words',
  '{"id": ▲"words\\"',
  '{"id": "C:▲\\dossier"}',
  '{"id": "\\\\ ▲\\u12x"}',
  '{"id": "▲\\U0041"}',
  '{"id": "\\u00e9▲\\N"}',
  '{"a": "\\"\\\\\\/\\b\\f\\n\\r\\t\\u00Ff", "b": "a▲\tb"}',
  '{"id": "a▲\u0001b"}',
  '{"id": 1\n ▲"a": 2}',
  '{"id": [{}▲{}]}',
  '{"id": 1▲; "a": 2}',
  '{"id" ▲1}',
  '{"id"▲= 1}',
  '{"id"▲}',
  '{"id": ▲}',
  '{"id": ▲, "a": 1}',
  '{"id": 1,▲, "a": 1}',
  '[▲,1]',
  '[1, ▲, 2]',
  '{▲id: 1}',
  '{▲1: 1}',
  '{▲[]: 1}',
  '{"id": ▲war-2020}',
  '{"id": ▲True}',
  '{"id": ▲truer}',
  '{"id": 3,▲900}',
  '{"id": 3 ▲900}',
  '{"id": 3▲’900}',
  '{"id": ▲3.900.000}',
  '{"id": 640 ▲million}',
  '{"time": ▲2031-03-02}',
  '{"id": 70▲%}',
  '{"id": ▲$640}',
  '{"id": ▲+5}',
  '{"id": ▲.5}',
  '{"id": ▲5.}',
  '{"id": ▲007}',
  '{"id": ▲-}',
  '{"id": ▲1e}',
  '{"id": ▲NaN}',
  '{▲\u00a0"id": 1}',
  '{"id": 1,▲\u200b "a": 1}',
  '▲\ufeff{}',
  '{"id": [1, 2▲}',
  '{"id": {"a": 1▲]',
  '{"id": {"a": 1},\r "b": [\n▲',
  '{"id": 1▲',
  '{"id": 1}▲}',
  '{"id": 1}\n▲{"id": 2}',
  '[]▲]',
];

describe('jsonStop', () => {
  for (const marked of FAULTS)
    it(`finds ${JSON.stringify(marked)}`, () => {
      const text = marked.replace('▲', '');
      const place = jsonStop(text);
      assert.equal(place, said(text, marked.indexOf('▲')));
      assert.include(placesOfTheCommand(text), place);
    });

  it('finds what random damage does, as the command does', () => {
    const text = JSON.stringify(dossierWith({title: 'A "war" of\n3,900 \\ 2,900'}), null, 2);
    const part = fc.oneof(
      fc.constantFrom(...'{}[],:"\\\n“’0.-+e', '//', '<p>', 'null', '\u00a0', '\\u00', ''),
      fc.string({unit: 'grapheme', maxLength: 3}),
    );
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(3), part, (at, length, part) => {
        const damaged = text.slice(0, at) + part + text.slice(at + length);
        fc.pre(!!firstSpot(damaged));
        const [place, places] = [jsonStop(damaged), placesOfTheCommand(damaged)];
        // Of two faults in one text, the command tells the worse.
        if (repairJson(damaged).faults[0]!.code === 'unfinished-text')
          assert.equal(/\d+/.exec(place)![0], /\d+/.exec(places[0]!)![0]);
        else assert.include(places, place);
      }),
      {numRuns: 1000},
    );
  });

  const HUGE: readonly (readonly [what: string, text: string, place: string])[] = [
    ['brackets', '['.repeat(5e6), 'line 1, column 101: ['],
    ['records', '{"a":'.repeat(1e6), 'line 1, column 501: {"a":'],
    ['a text', `"${'a'.repeat(5e6)}`, 'line 1, column 1: "aaa'],
    ['escapes', `"${'\\n'.repeat(25e5)}`, 'line 1, column 1: "\\n'],
    ['escapes before a fault', `"${'\\n'.repeat(2e6)}\t"`, 'line 1, column 4000002: \t'],
    ['a cut document', `[${'{"id":"a","n":[1,2.5,true,null]},\n'.repeat(14e4)}`, 'line 140001, column 1: the end'],
  ];
  for (const [what, text, place] of HUGE)
    it(`comes to an end with megabytes of ${what}`, () => assert.isTrue(jsonStop(text).startsWith(place)));
});
