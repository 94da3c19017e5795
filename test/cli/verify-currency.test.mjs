// Which currency stands beside a number. Does not cover writing without spaces, of which only signs and codes are read.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {codesOfTable, dossierOf, evidence, verified} from './verification.mjs';

const amountOf = (best, currency) => ({
  party: 'PTA',
  time: '2031',
  amount: {best, currency, prices: 'not stated'},
});

/** Texts, an amount, the currencies that it can be in by the text, and currencies that it cannot be in. */
function currencies(language, intro, cases) {
  const tried = cases.flatMap(([text, best, can, cannot]) => [
    ...can
      .split(' ')
      .filter(Boolean)
      .map((currency) => ({text, best, currency, codes: []})),
    ...cannot
      .split(' ')
      .filter(Boolean)
      .map((currency) => ({text, best, currency, codes: ['currency-differs']})),
  ]);
  const found = codesOfTable(
    'spending',
    tried.map(({text, best, currency}) => ({text: `${intro} ${text}`, entry: amountOf(best, currency)})),
    {language},
  );
  tried.forEach(({text, currency, codes}, i) =>
    it(`of “${text}” ${codes.length ? 'is not' : 'can be'} ${currency} in ${language}`, () =>
      assert.deepEqual(found[i], codes)),
  );
}

describe('the currency', () => {
  currencies('en', 'In 2031, they spent', [
    ['50 billion birr on arms', 5e10, 'ETB', 'USD ERN'],
    ['50 billion birrs', 5e10, 'ETB', 'USD'],
    ['fifty billion birr', 5e10, 'ETB', 'USD'],
    ['half a billion birr', 5e8, 'ETB', 'USD'],
    ['50 billion Ethiopian birr', 5e10, 'ETB', 'USD'],
    ['50\u00A0billion\u00A0birr', 5e10, 'ETB', 'USD'],
    ['on a 50-billion-birr deal', 5e10, 'ETB', 'USD'],
    ['5 billion euros', 5e9, 'EUR', 'USD GBP'],
    ['5 billion euro', 5e9, 'EUR', 'USD'],
    ['7 billion yuan', 7e9, 'CNY', 'USD JPY'],
    ['7 billion renminbi', 7e9, 'CNY', 'USD'],
    ['7 billion yen', 7e9, 'JPY', 'CNY'],
    ['8 billion rubles', 8e9, 'RUB BYN', 'EUR USD'],
    ['8 billion roubles', 8e9, 'RUB BYN', 'EUR'],
    ['8 billion Russian roubles', 8e9, 'RUB', 'BYN'],
    ['11 billion hryvnias', 11e9, 'UAH', 'USD'],
    ['11 billion hryvnia', 11e9, 'UAH', 'USD'],
    ['13 billion shekels', 13e9, 'ILS', 'USD'],
    ['13 billion Israeli shekels', 13e9, 'ILS', 'USD'],
    ['12 billion dollars', 12e9, 'USD AUD CAD TWD', 'ETB EUR MXN'],
    ['billions, 12 billion of dollars', 12e9, 'USD', 'ETB'],
    ['12 billion US dollars', 12e9, 'USD', 'AUD ETB'],
    ['12 billion U.S. dollars', 12e9, 'USD', 'AUD ETB'],
    ['12 billion American dollars', 12e9, 'USD', 'CAD'],
    ['12 billion constant 2031 US dollars', 12e9, 'USD', 'CAD'],
    ['12 billion Taiwan dollars', 12e9, 'TWD', 'USD'],
    ['12 billion New Zealand dollars', 12e9, 'NZD', 'USD TWD'],
    ['12 billion Singaporean dollars', 12e9, 'SGD', 'USD'],
    ['4 billion pounds', 4e9, 'GBP EGP SDG SSP SYP', 'USD EUR'],
    ['4 billion Sudanese pounds', 4e9, 'SDG', 'GBP SSP'],
    ['4 billion South Sudanese pounds', 4e9, 'SSP', 'GBP SDG'],
    ['4 billion British pounds', 4e9, 'GBP', 'EGP'],
    ['4 billion pounds sterling', 4e9, 'GBP', 'EGP'],
    ['3 billion rupees', 3e9, 'INR PKR LKR NPR', 'USD IDR'],
    ['3 billion Indian rupees', 3e9, 'INR', 'PKR USD'],
    ['3 billion francs', 3e9, 'CHF XAF XOF RWF FRF', 'USD EUR'],
    ['3 billion Rwandan francs', 3e9, 'RWF', 'CHF'],
    ['3 billion CFA francs', 3e9, 'XAF XOF', 'CHF'],
    ['3 billion pesos', 3e9, 'MXN ARS COP PHP', 'USD'],
    ['3 billion Colombian pesos', 3e9, 'COP', 'MXN'],
    ['3 billion crowns', 3e9, 'CZK SEK NOK DKK ISK', 'USD'],
    ['3 billion Swedish kroner', 3e9, 'SEK', 'NOK USD'],
    ['3 billion koruna', 3e9, 'CZK', 'SEK'],
    ['3 billion dinars', 3e9, 'IQD RSD DZD LYD', 'USD'],
    ['3 billion Iraqi dinars', 3e9, 'IQD', 'JOD USD'],
    ['3 billion riyals', 3e9, 'SAR QAR YER', 'USD'],
    ['3 billion Saudi rials', 3e9, 'SAR', 'IRR'],
    ['3 billion Emirati dirhams', 3e9, 'AED', 'USD MAD'],
    ['3 billion Sahrawi dirhams', 3e9, 'AED MAD', 'USD'],
    ['3 billion liras', 3e9, 'TRY', 'USD'],
    ['3 billion Turkish lira', 3e9, 'TRY', 'USD'],
    ['3 billion marks', 3e9, 'DEM BAM', 'USD'],
    ['3 billion Azeri manats', 3e9, 'AZN', 'USD TMT'],
    ['3 billion drams', 3e9, 'AMD', 'USD'],
    ['3 billion nakfa', 3e9, 'ERN', 'USD ETB'],
    ['5 billion won', 5e9, 'KRW KPW', 'USD'],
    ['USD 50 billion', 5e10, 'USD', 'ETB'],
    ['ETB50bn', 5e10, 'ETB', 'USD'],
    ['50 bn ETB', 5e10, 'ETB', 'USD'],
    ['50 billion (ETB)', 5e10, 'ETB', 'USD'],
    ['birr 50 billion', 5e10, 'ETB', 'USD'],
    ['Rs 3 billion', 3e9, 'INR PKR', 'USD'],
    ['$9 billion', 9e9, 'USD CAD MXN', 'ETB EUR IQD BRL'],
    ['R$9 billion', 9e9, 'BRL', 'USD'],
    ['T$9 billion', 9e9, 'TOP', 'USD'],
    ['9 billion VEB', 9e9, 'VEB', 'USD'],
    ['9 billion bolivars', 9e9, 'VEB VEF VES', 'USD'],
    ['9 billion Czechoslovak koruna', 9e9, 'CSK', 'SKK'],
    ['9 billion Yugoslav dinars', 9e9, 'YUD', 'RSD'],
    ['9 billion units', 9e9, 'XEU USD', ''],
    ['9 billion Zaire needed', 9e9, 'USD', ''],
    ['US$9 billion', 9e9, 'USD', 'ETB AUD'],
    ['A$9 billion', 9e9, 'AUD', 'USD'],
    ['£6 billion', 6e9, 'GBP EGP SDG ITL', 'USD EUR TRY'],
    ['¥6 billion', 6e9, 'JPY CNY', 'USD'],
    ['₽6 billion', 6e9, 'RUB', 'USD'],
    ['50 billion birr ($1 billion)', 5e10, 'ETB', 'USD'],
    ['50 billion birr ($1 billion)', 1e9, 'USD', 'ETB'],
    ['$1 billion (50 billion birr)', 5e10, 'ETB', 'USD'],
    ['$1 billion (50 billion birr)', 1e9, 'USD', 'ETB'],
    ['€5 billion, $6 billion', 6e9, 'USD', 'EUR'],
    ['5 billion birr, or 5 billion dollars', 5e9, 'ETB USD', 'EUR'],
    ['5 to 6 billion birr', 5e9, 'ETB', 'USD'],
    ['$5 to 6 billion', 5e9, 'USD', 'ETB'],
    // Where no currency stands beside the number, nothing is said.
    ['84 billion', 84e9, 'USD ETB', ''],
    ['84 billion. Dollars are rare', 84e9, 'USD ETB', ''],
    ['84 billion, in euros or in dollars', 84e9, 'USD ETB', ''],
    ['84 billion in real terms', 84e9, 'USD BRL', ''],
    ['what passed the 84 billion mark', 84e9, 'USD', ''],
    ['84 billion Party B Reserve Bank dollars', 84e9, 'ETB', ''],
    ['84 billion in all', 84e9, 'USD ALL', ''],
    ['84 billion on euro bonds', 84e9, 'USD', ''],
    ['84 billion won by Party B', 84e9, 'USD', ''],
    ['84 billion won last year', 84e9, 'USD', ''],
    ['what it won 84 billion for', 84e9, 'USD', ''],
    ['what 84 billion marks a record for', 84e9, 'USD', ''],
    ['84 billion the British gave in pounds', 84e9, 'USD', ''],
    ['84 billion from NATO', 84e9, 'USD', ''],
    ['GDP 84 billion', 84e9, 'USD', ''],
  ]);
  currencies('de', 'Im Jahr 2031 gab man aus:', [
    ['50 Milliarden Birr', 5e10, 'ETB', 'USD'],
    ['50 Milliarden äthiopischen Birr', 5e10, 'ETB', 'USD'],
    ['5 Mrd. Euro', 5e9, 'EUR', 'USD'],
    ['5 Milliarden US-Dollar', 5e9, 'USD', 'AUD EUR'],
    ['5 Milliarden Dollar', 5e9, 'USD AUD', 'EUR'],
    ['5 Milliarden sudanesische Pfund', 5e9, 'SDG', 'GBP'],
    ['8 Milliarden Rubel', 8e9, 'RUB', 'EUR'],
    ['einen 5-Milliarden-Euro-Kredit', 5e9, 'EUR', 'USD'],
    ['5 Milliarden für Waffen', 5e9, 'EUR USD', ''],
  ]);
  currencies('fr', 'En 2031, on a dépensé', [
    ['50 milliards de birrs', 5e10, 'ETB', 'USD'],
    ['50 milliards de birrs éthiopiens', 5e10, 'ETB', 'USD'],
    ['5 milliards d’euros', 5e9, 'EUR', 'USD'],
    ['5 milliards de dollars', 5e9, 'USD CAD', 'EUR'],
    ['5 milliards de dollars américains', 5e9, 'USD', 'CAD'],
    ['5 milliards de dollars canadiens', 5e9, 'CAD', 'USD'],
    ['4 milliards de livres', 4e9, 'GBP SDG', 'USD'],
    ['4 milliards de livres soudanaises', 4e9, 'SDG', 'GBP SSP'],
    ['4 milliards de livres sterling', 4e9, 'GBP', 'SDG'],
    ['7 milliards de yuans', 7e9, 'CNY', 'USD'],
    ['3 milliards de francs CFA', 3e9, 'XAF XOF', 'CHF'],
    ['5 milliards de soldats', 5e9, 'EUR USD', ''],
  ]);
  currencies('es', 'En 2031 gastaron', [
    ['5.000 millones de euros', 5e9, 'EUR', 'USD'],
    ['5.000 millones de dólares', 5e9, 'USD', 'EUR'],
    ['5.000 millones de pesos colombianos', 5e9, 'COP', 'MXN USD'],
    ['8.000 millones de rublos', 8e9, 'RUB', 'USD'],
  ]);
  currencies('it', 'Nel 2031 hanno speso', [
    ['5 miliardi di euro', 5e9, 'EUR', 'USD'],
    ['5 miliardi di dollari', 5e9, 'USD', 'EUR'],
    ['4 miliardi di sterline', 4e9, 'GBP', 'USD'],
    ['8 miliardi di rubli', 8e9, 'RUB', 'USD'],
  ]);
  currencies('ru', 'В 2031 году потратили', [
    ['5 миллиардов долларов', 5e9, 'USD AUD', 'RUB'],
    ['5 миллиардов долларов США', 5e9, 'USD', 'AUD RUB'],
    ['8 миллиардов рублей', 8e9, 'RUB', 'USD'],
  ]);
  currencies('pl', 'W 2031 wydano', [
    ['634 mln dolarów', 634e6, 'USD AUD', 'PLN'],
    ['634 mln złotych', 634e6, 'PLN', 'USD'],
  ]);
  currencies('is', 'Árið 2031:', [['5.000 dalir', 5000, 'USD AUD', 'EUR']]);
  currencies('ja', '2031年', [['3,800ドル', 3800, 'USD JPY', '']]);

  it('is told with the words of the article, and with the code where they have one meaning', () => {
    const entry = {id: 'a', ...amountOf(5e10, 'USD'), evidence: [evidence('50 billion birr')]};
    const {entries} = verified(dossierOf({spending: [entry]}), 'In 2031, they spent 50 billion birr on arms.');
    const [{pointer, message, suggestion}] = entries[0].findings;
    assert.deepEqual([pointer, suggestion], ['/spending/0/amount/currency', 'ETB']);
    assert.equal(
      message,
      'The currency is USD, but Lead, paragraph 1 has “birr” beside “50 billion”. Write ETB, or the amount that is in USD.',
    );
  });
});
