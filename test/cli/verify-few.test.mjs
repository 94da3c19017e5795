// Numbers that articles and other words say: one, none, and those that count time.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {codesOf, dossierOf, figure, verified} from './verification.mjs';

describe('one', () => {
  for (const [phrase, isThere] of [
    ['ein Toter', true],
    ['Eine Tote', true],
    ['einen getöteten Soldaten', true],
    ['einem Toten und 12 Verletzten', true],
    ['kein Toter', false],
    ['eine Million Tote', false],
    ['ein Dutzend Tote', false],
    ['ein Drittel der Toten', false],
    ['nach einem Jahr', false],
    ['ein ganzes Jahr', false],
    ['ein schwer verletzter Zivilist', true],
    ['Ein Kind', true],
    ['eine junge Frau', true],
    ['einen Kampfpanzer', true],
    ['ein Armenier', true],
    ['eine Ukrainerin', true],
    ['einer der Soldaten', true],
    ['von einem Scharfschützen ein Gefangener', true],
    ['in einem Krieg', false],
    ['in einem Haus', false],
    ['auf ein Haus', true],
    ['auf einem Boot', false],
    ['ein Termin', false],
    ['eine Reihe Soldaten', false],
    ['eine Handvoll Toter', false],
    ['eine Vielzahl Toter', false],
    ['eine Gruppe getöteter Soldaten', false],
    ['ein paar getötete Soldaten', false],
    ['ein Prozent', false],
    ['ein Teil der Truppe', false],
    ['ein Großteil der Toten', false],
    ['ein Jahrzehnt', false],
    ['ein Kilometer', false],
    ['eine Sonate', false],
    ['ein Museum', false],
    ['ein halbes Dorf', false],
  ])
    it(`${isThere ? 'is' : 'is not'} “${phrase}” in German`, () => {
      const document = dossierOf({language: 'de', figures: [figure({best: 1}, phrase)]});
      const codes = codesOf(verified(document, `Damals hieß es: ${phrase}.\n`));
      assert.equal(codes.includes('number-missing'), !isThere);
    });
});

describe('a phrase', () => {
  // The number stands elsewhere in the paragraph.
  for (const [language, phrase] of [
    ['de', 'seit anderthalb Jahren'],
    ['de', 'nach drei Tagen'],
    ['fr', 'depuis trois ans'],
    ['fr', 'en deux mois'],
  ])
    it(`has no count in “${phrase}”`, () => {
      const document = dossierOf({language, figures: [figure({best: 700}, phrase)]});
      assert.deepEqual(codesOf(verified(document, `X ${phrase} 700.\n`)), []);
    });
});

it('a phrase has the count in “sept cents”, which is no September', () => {
  const document = dossierOf({language: 'fr', figures: [figure({best: 900}, 'sept cents civils')]});
  assert.deepEqual(codesOf(verified(document, 'X sept cents civils, puis 900.\n')), ['number-not-in-phrase']);
});

describe('a zero', () => {
  for (const [language, phrase, isThere] of [
    ['en', 'no civilians', true],
    ['en', 'None of them', true],
    ['en', 'without civilians', true],
    ['de', 'keine Zivilisten', true],
    ['fr', 'aucun civil', true],
    ['es', 'ningún civil', true],
    ['it', "nessun'arma", true],
    ['en', 'no fewer than', false],
    ['en', 'No. 7 civilians', false],
    ['en', 'known civilians', false],
  ])
    it(`${isThere ? 'is' : 'is not'} “${phrase}” in ${language}`, () => {
      const document = {...dossierOf({figures: [figure({best: 0}, phrase)]}), language};
      const codes = codesOf(verified(document, `In 2031, ${phrase}, it said.\n`));
      assert.deepEqual(codes, isThere ? [] : ['number-missing']);
    });

  it('is not what the rest of the paragraph says', () => {
    const document = dossierOf({figures: [figure({best: 0}, 'it said')]});
    assert.deepEqual(codesOf(verified(document, 'There were no soldiers, it said.\n')), ['number-missing']);
  });

  it('may be printed as a word', () => {
    const document = dossierOf({figures: [figure({best: 0, asPrinted: 'no civilians'}, 'no civilians')]});
    assert.deepEqual(codesOf(verified(document, 'It saw no civilians there.\n')), []);
  });
});
