// Tables in German and French: what the builder reads in them where the language of the article is said.
import {assert} from '@open-wc/testing';
import {entriesOf, lines, NAMES, read, ROW} from './own.js';

/** A table with an amount, in a language of which English words make other numbers. */
const amount = (cell: string, language: string, name = 'Amount') => {
  const names = NAMES.spending.replace('amount.best', `"${name}"`);
  return read('spending', `${names}\n${ROW.spending.replace('640000000', `"${cell}"`)}`, language);
};

const bestOf = ({dossier}: ReturnType<typeof read>) =>
  (entriesOf('spending', dossier)?.[0] as {readonly amount: {readonly best: number}} | undefined)?.amount.best;

describe('a table in another language than English', () => {
  for (const [language, word, said, own] of [
    ['de', 'Billion', '10⁹ in English and 10¹² in German', 'Billionen'],
    ['fr', 'billion', '10⁹ in English and 10¹² in French', 'mille milliards'],
    ['nl', 'bln', '10⁹ in English and 10¹² in Dutch', 'biljoen'],
  ] as const)
    it(`reads no ${word} in ${language}, but asks for the zeros`, () => {
      for (const cell of [`1,2 ${word}`, `USD 1,2 ${word}`, `etwa 1,2 ${word}`]) {
        const {dossier, errors} = amount(cell, language);
        assert.isUndefined(dossier);
        assert.deepEqual(lines(errors), [
          `Row 2, column C “Amount”: Found ${cell}, which is ${said}. Write all the zeros.`,
        ]);
      }
      assert.deepEqual(lines(amount('1,2', language, `Amount (${word})`).errors), [
        `Row 1, column C “Amount (${word})”: Its name says “${word.toLowerCase()}”, which is ${said}. Take the word out of the name, and write the numbers with all their zeros.`,
      ]);
      assert.equal(bestOf(amount(`1,2 ${own}`, language)), 12e11);
      assert.equal(bestOf(amount('1,2', language, `Amount (${own})`)), 12e11);
      assert.equal(bestOf(amount(`1,2 ${word}`, 'en')), 12e8);
    });
});
