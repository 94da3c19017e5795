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
import {scalesIn, tableScales, twoOrders} from '../../../src/dossier/text/scale-words.js';
import {POINTED, WORDS} from '../../../src/dossier/text/scale-table.js';
import {sightings} from '../../../src/dossier/text/sightings.js';
import {numberWritten} from '../../../src/embed/builder/own/number-advice.js';
import {readValue} from '../../../src/embed/builder/own/value-cells.js';
import {casualty} from '../../documents/casualties.js';
import {dossierWith} from '../../documents/dossier.js';
import {entriesOf, lines, NAMES, read, ROW} from '../../embed/own.js';
import {quoted} from '../review/case.js';
import {AFTER_YEAR, BESIDE, COUNTED, IN_TEXT, MAYBE_PLACES} from './scales.js';

const {words, letters, names, unsure} = tableScales;

const times = (number: number, power: number) => Number(`${number}e${power}`);

/** What `import` and the builder read in a cell. */
const inCell = (text: string, section: Section = 'spending', language = '') => [
  readQuantity(text, {sign: '.', power: 0, language})?.fields,
  readValue(text, {section, sign: '.', power: 0, language})?.fields,
];

/** The power of ten that `import` finds in a name of a column, or above the table; nothing where it asks for --unit. */
function imported(section: Section, name: string, above = '', language = ''): number | undefined {
  const [table, settings] = [
    {names: [name], rows: [], above: [above]},
    {section, facts: {}, language},
  ];
  try {
    const report = {note: () => {}};
    return ruleOf(table, [{columns: [{index: 0}]}] as never, settings as never, report as never).power;
  } catch (error) {
    assert.match(
      (error as Error).message,
      /(?:does not say for certain what the numbers are in|is 10\S+ in English and 10\S+ in [^;]+); say it with --unit/,
    );
    return undefined;
  }
}

const COLUMN = {spending: 'amount.best', casualties: 'count.best'};
const CELL = {spending: '640000000', casualties: '3900'};

/** The number that the builder makes of a 5 under a name of a column; nothing where it asks about the name. */
function pasted(section: 'spending' | 'casualties', name: string, language = 'en'): number | undefined {
  const table = `${NAMES[section].replace(COLUMN[section], `"${name}"`)}\n${ROW[section].replace(CELL[section], '5')}`;
  const {dossier, errors} = read(section, table, language);
  if (!dossier) {
    assert.match(
      lines(errors).join('\n'),
      /^Row 1, column \w “.*Its name says “.*(?:does not say for certain|which is 10\S+ in English and 10\S+ in [^;]+)/,
    );
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
      assert.isFalse(hasWords(`2.5 ${word}`), 'says no more than its number');
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
      const isRead = !MAYBE_PLACES.includes(word) && power <= 6;
      assert.equal(imported('casualties', `Count (${word})`), isRead ? power : undefined);
      assert.equal(pasted('casualties', `Count (${word})`), isRead ? times(5, power) : undefined);
      assert.equal(imported('casualties', `Killed (${word})`), isRead ? power : undefined);
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
      assert.equal(imported('casualties', `Killed (${word})`), word === 'th' ? undefined : power);
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

  for (const unit of COUNTED)
    it(`says nothing for certain where it is counted: “${unit}”`, () => {
      assert.isUndefined(imported('spending', `Amount (${unit})`), 'import');
      assert.isUndefined(imported('spending', `Amount, ${unit}`), 'import');
      assert.isUndefined(pasted('spending', `Amount (${unit})`), 'builder');
      assert.isUndefined(imported('spending', 'Amount', `Amounts in ${unit} of US$`), 'above the table');
    });

  for (const [section, name, power] of BESIDE)
    it(`is ${power === undefined ? 'asked about' : `10^${power}`} in “${name}” of ${section}`, () => {
      assert.equal(imported(section, name), power, 'import');
      if (!/^(?:Count|Amount) [([]/.test(name)) return;
      assert.equal(pasted(section, name), power === undefined ? power : times(5, power), 'builder');
    });

  it('is no name of a town, and of no days, above a table', () => {
    assert.equal(imported('casualties', 'Killed', 'People killed in Thousand Oaks'), 0);
    assert.equal(imported('casualties', 'Killed', 'Killed, in Thousand Persons'), 3);
    assert.isUndefined(imported('casualties', 'Killed', 'Killed in hundred days of war'));
    assert.isUndefined(imported('spending', 'Amount', 'Spent on thousands of days'));
  });

  it('says what numbers are in beside words that count nothing', () => {
    for (const [name, power] of [
      ['Amount (one million USD)', 6],
      ['Betrag (eine Million Euro)', 6],
      ['Amount (2031 million USD)', 6],
      ['Amount, 2030-2031 million USD', 6],
      ['Amount due (million USD)', 6],
      ['Amount most often, million USD', 6],
      ['Amount of last quarter, million USD', 6],
      ['Amount (hundred million yuan)', 8],
      ['Gasto (miles de millones de euros)', 9],
    ] as const)
      assert.equal(imported('spending', name), power, name);
  });

  for (const [language, list] of Object.entries(WORDS))
    for (const [power, all] of Object.entries(list))
      for (const word of all.split('|'))
        it(`“${word}” is 10^${power} in a text in ${language}`, () => {
          const written = POINTED[language]?.includes(word) ? `${word}.` : word;
          assert.isTrue(isIn(`5 ${written}`, times(5, Number(power)), language));
          assert.isFalse(isIn(`5 ${written}`, 5, language));
        });

  for (const [language, list] of Object.entries(WORDS))
    for (const [power, all] of Object.entries(list))
      for (const word of all.split('|'))
        it(`“${word}” is 10^${power} in a table in ${language}, or refused`, () => {
          const best = String(times(2.5, Number(power)));
          const [own, another] = scalesIn(language).unsure.get(word) ?? [];
          const isRead = own === undefined || another === undefined;
          const cell = inCell(`2.5 ${word}`, 'spending', language);
          assert.deepEqual(cell, isRead ? [{best}, {best}] : [undefined, undefined]);
          const unit = `Amount (EUR ${word})`;
          assert.equal(imported('spending', unit, '', language), isRead ? Number(power) : undefined);
          assert.equal(pasted('spending', unit, language), isRead ? times(5, Number(power)) : undefined);
          const above = imported('spending', 'Amount', `Spending, EUR ${word}`, language);
          assert.equal(above, isRead ? Number(power) : undefined);
        });

  /** Words of which English makes another number, and what is said of them. */
  const TWO_ORDERS = [
    ['de', 'Billion', '10⁹ in English and 10¹² in German'],
    ['de', 'Trillion', '10¹² in English and 10¹⁸ in German'],
    ['fr', 'billion', '10⁹ in English and 10¹² in French'],
    ['fr', 'billions', '10⁹ in English and 10¹² in French'],
    ['fr', 'trillions', '10¹² in English and 10¹⁸ in French'],
    ['da', 'billion', '10⁹ in English and 10¹² in Danish'],
    ['nn', 'billion', '10⁹ in English and 10¹² in Norwegian Nynorsk'],
    ['nl', 'bln', '10⁹ in English and 10¹² in Dutch'],
  ] as const;

  for (const [language, word, said] of TWO_ORDERS)
    it(`“${word}” is ${said}`, () => {
      for (const text of [word, `1,2 ${word}`, `EUR 1,2 ${word}`, `1,2 ${word} Euro`, `1,2${word}`, `~1,2 ${word}`])
        assert.equal(twoOrders(text, `${language}-XX`), said, text);
      for (const of of ['', 'en', 'en-GB', 'hy']) assert.isUndefined(twoOrders(`1,2 ${word}`, of), of);
      assert.deepEqual(inCell(`1.2 ${word}`, 'spending', language), [undefined, undefined]);
    });

  it('is read in a table as its language has it', () => {
    for (const [text, language, best] of [
      ['1.2 Billionen', 'de', '1200000000000'],
      ['1.2 Bio. €', 'de-AT', '1200000000000'],
      ['1.2 Trillionen', 'de', '1200000000000000000'],
      ['1.2 Billions', 'de', '1200000000'],
      ['1.2 bn', 'de', '1200000000'],
      ['1.2 biljoen', 'nl', '1200000000000'],
      ['1.2 billón', 'es', '1200000000000'],
      ['1.2 billion', 'es', '1200000000'],
      ['1.2 billion', 'en', '1200000000'],
      ['1.2 billion', 'hy', '1200000000'],
      ['5 mil', 'es', '5000'],
    ] as const)
      assert.deepEqual(inCell(text, 'spending', language), [{best}, {best}], `${text} in ${language}`);
  });
  for (const [language, text, value] of AFTER_YEAR)
    it(`does not multiply the year of “${text}” in ${language}`, () => {
      assert.isFalse(isIn(text, value, language));
      assert.isTrue(isIn(text, 2022, language));
    });

  for (const [language, text, value] of IN_TEXT)
    it(`makes ${value} of “${text}” in ${language}`, () => assert.isTrue(isIn(text, value, language)));

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
