// That all who read words for powers of ten know the whole table, and read each word alike or refuse it and say so: texts,
// the review, cells and names of columns of `import` and of the builder, and what the builder advises.
import {assert} from '@open-wc/testing';
import {ruleOf} from '../../../src/cli/import/headings.js';
import {hasWords} from '../../../src/cli/import/printed-words.js';
import {parseDossier} from '../../../src/dossier/parse.js';
import type {Quantity} from '../../../src/dossier/quantity.js';
import {reviewDossier} from '../../../src/dossier/review.js';
import type {Section} from '../../../src/dossier/shape.js';
import {readQuantity} from '../../../src/dossier/text/quantity-text.js';
import {tableScales} from '../../../src/dossier/text/scale-words.js';
import {WORDS} from '../../../src/dossier/text/scale-table.js';
import {sightings} from '../../../src/dossier/text/sightings.js';
import {numberWritten} from '../../../src/embed/builder/own/number-advice.js';
import {readValue} from '../../../src/embed/builder/own/value-cells.js';
import {casualty} from '../../documents/casualties.js';
import {dossierWith} from '../../documents/dossier.js';
import {entriesOf, lines, NAMES, read, ROW} from '../../embed/own.js';
import {quoted} from '../review/case.js';

const {words, letters, names, unsure} = tableScales;

const times = (number: number, power: number) => Number(`${number}e${power}`);

/** What `import` and the builder read in a cell. */
const inCell = (text: string, section: Section = 'spending') => [
  readQuantity(text, {sign: '.', power: 0})?.fields,
  readValue(text, {section, sign: '.', power: 0})?.fields,
];

/** The power of ten that `import` finds in a name of a column, or above the table; nothing where it asks for --unit. */
function imported(section: Section, name: string, above = ''): number | undefined {
  const [table, settings] = [
    {names: [name], rows: [], above: [above]},
    {section, facts: {}},
  ];
  try {
    const report = {note: () => {}};
    return ruleOf(table, [{columns: [{index: 0}]}] as never, settings as never, report as never).power;
  } catch (error) {
    assert.match((error as Error).message, /does not say for certain what the numbers are in; say it with --unit/);
    return undefined;
  }
}

const COLUMN = {spending: 'amount.best', casualties: 'count.best'};
const CELL = {spending: '640000000', casualties: '3900'};

/** The number that the builder makes of a 5 under a name of a column; nothing where it asks about the name. */
function pasted(section: 'spending' | 'casualties', name: string): number | undefined {
  const table = `${NAMES[section].replace(COLUMN[section], `"${name}"`)}\n${ROW[section].replace(CELL[section], '5')}`;
  const {dossier, errors} = read(section, table);
  if (!dossier) {
    assert.match(lines(errors).join('\n'), /^Row 1, column \w “.*Its name says “.*does not say for certain/);
    return undefined;
  }
  const [{amount, count}] = entriesOf(section, dossier) as never as [Record<string, {best: number}>];
  return (amount ?? count)!.best;
}

/** Whether a text in a language has a value. */
const isIn = (text: string, value: number, language: string) =>
  sightings(value, 'count', [{paragraph: {text}, hit: undefined}], language).length > 0;

/** What the review finds in a count that is printed so, or quoted. */
function reviewed(count: Quantity, quote: string) {
  const {dossier} = parseDossier(dossierWith({casualties: [casualty({id: 'a', count, evidence: quoted(quote)})]}));
  return reviewDossier(dossier!).flatMap(({code}) =>
    /^(?:digits-differ|number-not-in-quote)$/.test(code) ? code : [],
  );
}

const printed = (best: number, asPrinted: string) => reviewed({best, asPrinted}, asPrinted);

/** The advice on a cell that says more than its number. */
const advised = (text: string, field: string) => numberWritten(`${text} by another count`, field);

/** Digits alone would be the number without its zeros. */
const assertZeros = (advice: string) => assert.match(advice, /with all its zeros/);

describe('a word of scale', () => {
  for (const [word, power] of words) {
    const [value, best] = [times(5, power), String(times(2.5, power))];

    it(`“${word}” is 10^${power} in a cell`, () => {
      for (const text of [`2.5 ${word}`, `2.5 ${word}.`, `2.5${word}`, `2.5 ${word.toUpperCase()}`, `$2.5 ${word}`])
        assert.deepEqual(inCell(text), [{best}, {best}], text);
      assert.deepEqual(inCell(`2.5 ${word}`, 'casualties'), [{best}, {best}]);
      const low = String(times(2, power));
      assert.deepEqual(inCell(`2-3 ${word}`), Array(2).fill({low, high: String(times(3, power))}));
      assert.deepEqual(inCell(`over 2 ${word}`), Array(2).fill({low, open: 'high'}));
      assert.deepEqual(readValue(`ruim 2 ${word}`, {section: 'spending', sign: '.', power: 0})?.fields, {
        low,
        open: 'high',
      });
      assert.isFalse(hasWords(`2.5 ${word}`, ''), 'says no more than its number');
    });

    it(`“${word}” is 10^${power} in the name of a column`, () => {
      const units = [
        `(USD ${word})`,
        `(${word} USD)`,
        `(${word})`,
        `, ${word}`,
        `($ ${word}., 2031)`,
        `[in ${word} €]`,
      ];
      for (const unit of units) {
        assert.equal(imported('spending', `Amount ${unit}`), power, `import, ${unit}`);
        if (!unit.startsWith(','))
          assert.equal(pasted('spending', `Amount ${unit}`), times(5, power), `builder, ${unit}`);
      }
      assert.equal(imported('casualties', `Count (${word})`), power);
      assert.equal(pasted('casualties', `Count (${word})`), times(5, power));
      assert.equal(imported('casualties', `Killed (${word})`), power);
      assert.equal(imported('spending', 'Amount', `Spending in ${word} of US$`), power, 'above the table');
      assert.equal(imported('spending', 'Amount', `Spending, US$ ${word}`), power, 'above the table');
      assert.equal(imported('spending', 'Amount', `It paid 5 ${word} US$ for it`), 0, 'of something else');
    });

    it(`“${word}” is 10^${power} to the review`, () => {
      assert.deepEqual(printed(value, `5 ${word}`), []);
      assert.isNotEmpty(printed(5, `5 ${word}`));
      assert.deepEqual(reviewed({best: value}, `5 ${word} people`), []);
      assert.isNotEmpty(reviewed({best: 5}, `5 ${word} people`));
    });

    it(`“${word}” is kept, or written out, as the builder advises`, () => {
      for (const field of ['amount.best', 'count.best']) {
        const [, kept] = /Write “([^”]*)” alone/.exec(advised(`2.5 ${word}`, field)) ?? [];
        assert.deepEqual(inCell(kept!), [{best}, {best}]);
      }
      assertZeros(advised(`about 2.5 ${word}`, 'amount.low'));
    });
  }

  for (const [word, power] of letters) {
    it(`“${word}” is 10^${power} beside money alone`, () => {
      const best = String(times(2.5, power));
      assert.deepEqual(inCell(`2.5${word}`), [{best}, {best}]);
      assert.deepEqual(inCell(`$2.5 ${word}`), [{best}, {best}]);
      assert.isUndefined(inCell(`2.5 ${word}`, 'casualties')[1]);
      assert.match(advised(`2.5 ${word}`, 'count.best'), /^If the letter stands for thousands or millions/);
      assert.match(advised(`2.5 ${word}`, 'amount.best'), new RegExp(`^Write “2.5 ${word}” alone`));
      for (const unit of [`(USD ${word})`, `($${word})`, `(USD${word})`, `(${word}EUR)`, `(${word}€)`, `(${word}.)`]) {
        assert.equal(imported('spending', `Amount ${unit}`), power, `import, ${unit}`);
        assert.equal(pasted('spending', `Amount ${unit}`), times(5, power), `builder, ${unit}`);
      }
      const isAsked = power <= 6;
      assert.equal(imported('casualties', `Count (${word})`), isAsked ? undefined : 0);
      assert.equal(pasted('casualties', `Count (${word})`), isAsked ? undefined : 5);
      assert.deepEqual(printed(times(5, power), `5 ${word}`), []);
    });
  }

  for (const [word, power] of names)
    it(`“${word}” is 10^${power} in the name of a column alone`, () => {
      for (const unit of [`(USD ${word})`, `($${word})`, `(’${word} €)`, `(${word})`]) {
        assert.equal(imported('spending', `Amount ${unit}`), power, `import, ${unit}`);
        assert.equal(pasted('spending', `Amount ${unit}`), times(5, power), `builder, ${unit}`);
      }
      assert.equal(imported('casualties', `Killed (${word})`), power);
    });

  for (const [word, powers] of unsure)
    it(`“${word}” may be ${powers.map((power) => `10^${power}`).join(' or ')}, and is asked about`, () => {
      assert.deepEqual(inCell(`2.5 ${word}`), [undefined, undefined]);
      assert.deepEqual(inCell(`2.5 ${word}`, 'casualties'), [undefined, undefined]);
      assertZeros(advised(`2.5 ${word}`, 'amount.best'));
      assertZeros(advised(`2.5 ${word}`, 'count.best'));
      for (const unit of [`(USD ${word})`, `($${word})`, `(${word} EUR)`, `(${word})`]) {
        assert.isUndefined(imported('spending', `Amount ${unit}`), `import, ${unit}`);
        assert.isUndefined(pasted('spending', `Amount ${unit}`), `builder, ${unit}`);
      }
      assert.isUndefined(imported('spending', 'Amount', `Spending, US$ ${word}`), 'above the table');
      for (const power of powers) assert.deepEqual(printed(times(5, power), `5 ${word}`), []);
    });

  for (const [language, list] of Object.entries(WORDS))
    for (const [power, all] of Object.entries(list))
      for (const word of all.split('|'))
        it(`“${word}” is 10^${power} in a text in ${language}`, () => {
          assert.isTrue(isIn(`5 ${word}`, times(5, Number(power)), language));
          assert.isFalse(isIn(`5 ${word}`, 5, language));
        });

  it('of another language is one in a text, too, unless it may be something else there', () => {
    for (const [word, power] of words)
      for (const language of ['en', 'hy']) {
        assert.isTrue(isIn(`5 ${word}`, times(5, power), language), `${word} in ${language}`);
        assert.isFalse(isIn(`5 ${word}`, 5, language), `${word} in ${language}`);
      }
    assert.isTrue(isIn('it cost 1,2 Mrd. Euro', 12e8, 'en'));
    assert.isTrue(isIn('it cost 5 mln', 5e6, 'es'));
    assert.isTrue(isIn('it cost 2000 mrd', 2e12, 'en'));
    assert.isFalse(isIn('nel 2022 mio padre', 2022e6, 'it'));
    assert.isFalse(isIn('in 2022 millions fled', 2022e6, 'en'));
    for (const [text, language] of [
      ['les 5 lacs', 'fr'],
      ['pendant 5 mn', 'fr'],
      ['unas 5 tn', 'es'],
      ['a 5 mn dalla costa', 'it'],
    ] as const)
      assert.isTrue(isIn(text, 5, language), text);
  });
});
