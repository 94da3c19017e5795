// What can be wrong with a text as JSON, and with a document as a dossier: tables for the tests of the command.
import {readFileSync} from 'node:fs';

const {properties} = JSON.parse(readFileSync(new URL('../../dist/dossier.schema.json', import.meta.url), 'utf8'));

/** A dossier of which nothing is wrong or doubtful: the examples of the schema, without the source that they do not use. */
export function example() {
  const examples = Object.entries(properties).map(([name, each]) => [name, each.examples[0]]);
  const {sources, ...others} = structuredClone(Object.fromEntries(examples));
  return {...others, sources: sources.slice(0, 1)};
}

/** The same as a text. */
export const whole = JSON.stringify(example(), null, 2);

/** What a text has in place of another part, which it must have once. */
export function change(text, part, other) {
  if (text.split(part).length !== 2) throw new Error(`${part} is not there once`);
  return text.replace(part, () => other);
}

/** A text that is not JSON, the code of its first problem, and what stands at the place of it. */
export const JSON_FAULTS = [
  ['{"id": 1,}', 'trailing-comma', ',}'],
  ['{"id": [1, 2, ]}', 'trailing-comma', ', ]'],
  ['{\n  "id": 1 // the id\n}', 'comment', '// the'],
  ['/* all of it */ {}', 'comment', '/* all'],
  ['{\n  # the id\n  "id": 1}', 'comment', '# the'],
  ['{<br />\n"id": 1}', 'html', '<br />'],
  ['{"id": 1</p>\n<p>, "a": 2}', 'html', '</p>'],
  ['{&quot;id&quot;: 1}', 'html', '&quot;id'],
  ['{“id”: 1}', 'wrong-quotes', '“id”'],
  ['{"id": “two words”}', 'wrong-quotes', '“two'],
  ['{"id": „words“, "a": 1}', 'wrong-quotes', '„words'],
  ['{"id": «words»}', 'wrong-quotes', '«words'],
  ['{"id": “the parties’, as said”}', 'wrong-quotes', '“the'],
  ["{'id': 1}", 'wrong-quotes', "'id'"],
  ['{"id”: "words"}', 'wrong-quotes', '”: '],
  ['{"id": "words”,\n "a": 1}', 'wrong-quotes', '”,\n'],
  ['{"id": "the "north" side"}', 'unescaped-quote', '"north'],
  ['{"id": "the ""north"" side"}', 'unescaped-quote', '""north'],
  ['{"id": "words,\n "a": 1}', 'unfinished-text', '"words,'],
  ['{"id": "said “no”, and\n}', 'unfinished-text', '"said'],
  ['{"id": "words', 'unfinished-text', '"words'],
  ['{"id": "words\\"', 'unfinished-text', '"words'],
  ['{"id": "C:\\dossier"}', 'bad-escape', '\\dossier'],
  ['{"id": "\\\\ \\u12x"}', 'bad-escape', '\\u12x'],
  ['{"id": "\\N"}', 'bad-escape', '\\N'],
  ['{"id": "a\tb"}', 'control-character', '\tb'],
  ['{"id": "a\u0001b"}', 'control-character', '\u0001b'],
  ['{"id": 1\n "a": 2}', 'missing-comma', '\n "a"'],
  ['{"id": [{}{}]}', 'missing-comma', '{}]'],
  ['{"id": 1; "a": 2}', 'missing-comma', '; "a"'],
  ['{"id" 1}', 'missing-colon', ' 1}'],
  ['{"id"= 1}', 'missing-colon', '= 1}'],
  ['{"id"}', 'missing-colon', '}'],
  ['{"id": }', 'missing-value', '}'],
  ['{"id": , "a": 1}', 'missing-value', ', "a"'],
  ['{"id": 1,, "a": 1}', 'missing-value', ', "a"'],
  ['[,1]', 'missing-value', ',1]'],
  ['{id: 1}', 'missing-quotes', 'id: 1'],
  ['{"id": war-2020}', 'missing-quotes', 'war-2020'],
  ['{"id": True}', 'missing-quotes', 'True'],
  ['{"id": 3,900}', 'bad-number', '3,900'],
  ['{"id": 1,000,000, "a": 1}', 'bad-number', '1,000,000'],
  ['{"id": 3 900}', 'bad-number', '3 900'],
  ['{"id": 3’900}', 'bad-number', '3’900'],
  ['{"id": 3.900.000}', 'bad-number', '3.900.000'],
  ['{"id": 640 million}', 'bad-number', '640 million'],
  ['{"id": 70%}', 'bad-number', '70%'],
  ['{"id": $640}', 'bad-number', '$640'],
  ['{"id": +5}', 'bad-number', '+5'],
  ['{"id": .5}', 'bad-number', '.5'],
  ['{"id": 5.}', 'bad-number', '5.}'],
  ['{"id": 007}', 'bad-number', '007'],
  ['{"id": -}', 'bad-number', '-}'],
  ['{"id": NaN}', 'bad-number', 'NaN'],
  ['{\u00a0"id": 1}', 'odd-space', '\u00a0"id"'],
  ['{"id": 1,\u200b "a": 1}', 'odd-space', '\u200b "a"'],
  ['{"id": [1, 2}', 'unclosed-bracket', '}'],
  ['{"id": {"a": 1]', 'unclosed-bracket', ']'],
  ['{"id": 1', 'unclosed-bracket', ''],
  ['{"id": 1}}', 'text-after-end', '}'],
  ['{"id": 1} {"id": 2}', 'text-after-end', '{"id": 2}'],
  ['', 'bad-json', ''],
  ['<!doctype html><title>404</title>', 'bad-json', '<!doctype'],
  ['id,party,count\n', 'bad-json', 'id,'],
  ['[]]', 'text-after-end', ']'],
  [`${'['.repeat(101)}${']'.repeat(101)}`, 'too-deep', `[${']'.repeat(101)}`],
  ['['.repeat(1e6), 'too-deep', '['],
  [`{"id": ${'{"a": '.repeat(1e5)}1${'}'.repeat(1e5)}}`, 'too-deep', '{"a": '],
];

/** A change to a dossier without a fault, the problem that it makes, and what stands at the place of it. */
export const FAULTS = [
  ['"title": "An invented war"', '"titel": "An invented war"', 'missing-field', '/title', '{\n  "$schema": '],
  ['"title": "An invented war"', '"titel": "An invented war"', 'unknown-field', '/titel', '"titel"'],
  ['"title": "An invented war",', '"title": "x", "a/b~c": 1,', 'unknown-field', '/a~1b~0c', '"a/b~c"'],
  ['"title": "An invented war",', '"title": "x", "__proto__": {"a": 1},', 'unknown-field', '/__proto__', '"__proto__"'],
  ['"headline": "What Was Counted",', '', 'missing-field', '/article/headline', '{\n    \n    "authors"'],
  ['"group": "civilians",', '', 'missing-field', '/casualties/0/group', '{\n      "id": "civilians-registry"'],
  ['"best": 69', '"best": "69"', 'wrong-type', '/suppliers/0/share/best', '"69"'],
  ['"best": 69', '"best": null', 'wrong-type', '/suppliers/0/share/best', 'null'],
  ['"best": 69', '"low": 69, "high": 60', 'reversed-range', '/suppliers/0/share/low', '69'],
  ['"best": 69', '"low": 70, "best": 69', 'best-outside-range', '/suppliers/0/share/best', '69'],
  ['"best": 69', '"best": 69, "missing": "not-stated"', 'value-and-missing', '/suppliers/0/share/missing', '"not-'],
  ['"best": 69', '"open": "high"', 'open-without-bound', '/suppliers/0/share/open', '"high"'],
  ['"best": 69', '"asPrinted": "69"', 'no-value', '/suppliers/0/share/best', '{\n        "asPrinted"'],
  ['"best": 69', '"best": 69, "best": 96', 'duplicate-key', '/suppliers/0/share/best', '"best": 96'],
  ['"best": 69', '"best": 69, "b\\u0065st": "x"', 'duplicate-key', '/suppliers/0/share/best', '"b\\u0065st"'],
  ['"best": 69', '"best": 69, "best": "x"', 'wrong-type', '/suppliers/0/share/best', '"x"'],
  ['"id": "pta-from-ptb"', '"id": "war-begins"', 'duplicate-id', '/dates/0/id', '"war-begins",\n      "time"'],
  ['"supplier": "PTB"', '"supplier": "PTX"', 'unknown-party', '/suppliers/0/supplier', '"PTX"'],
  ['"conflict": "war"', '"conflict": "riot"', 'unknown-conflict', '/casualties/0/conflict', '"riot"'],
  [
    '"quote": "640 million dollars"',
    '"quote": "640 million dollars", "source": "hearsay"',
    'unknown-source',
    '/spending/0/evidence/0/source',
    '"hearsay"',
  ],
  ['"quote": "on 2 March"', '"quote": "1 2 3 4 5 6 7 8 9"', 'bad-quote', '/dates/0/evidence/0/quote', '"1 2 3'],
  ['"id": "invented-war"', '"id": "invented war"', 'bad-id', '/id', '"invented war"'],
  ['"updated": "2033-01-15"', '"updated": "2033-02-30"', 'bad-time', '/updated', '"2033-02-30"'],
  ['"language": "en"', '"language": "English, of course"', 'bad-language', '/language', '"English'],
  ['"currency": "USD"', '"currency": "$"', 'bad-currency', '/spending/0/amount/currency', '"$"'],
  ['"https://example.org/', '"ftp://example.org/', 'bad-url', '/article/url', '"ftp://'],
];
