import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {codesOf, codesOfTable, dossierOf, figure, verified} from './verification.mjs';

const about = {approximate: true};
const more = {open: 'high'};

/** What the command says of a quantity beside some words: one run for all of them. */
function table(language, cases) {
  const entries = cases.map(([text, value]) => ({text, entry: figure(value)}));
  const codes = codesOfTable('figures', entries, {language});
  cases.forEach(([text, value, ...expected], i) =>
    it(`“${text}” as ${JSON.stringify(value)}: ${expected.join(', ') || 'right'}`, () =>
      assert.deepEqual(codes[i], expected)),
  );
}

describe('words of doubt', () => {
  table('en', [
    ['it was 700', {best: 700}],
    ['it was 700', {best: 700, ...about}, 'doubt-unsupported'],
    ['it was 700', {low: 700, ...more}, 'doubt-unsupported'],
    ['it was 700', {low: 700}, 'doubt-unsupported'],
    ['it was 700', {high: 700}, 'doubt-unsupported'],

    ['it was about 700', {best: 700, ...about}],
    // What somebody quarrels over, or more than it: both may be right.
    ['the dispute over 700 of them', {best: 700}],
    ['the dispute over 700 of them', {low: 700, ...more}],
    ['the report about 700 of them', {best: 700}],
    ['the report about 700 of them', {best: 700, ...about}],
    ['the report counts over 700 of them', {best: 700}, 'doubt-missing'],
    // Nobody died over people; villages somebody may fight over.
    ['in the conflict over 700 people were killed', {best: 700}, 'doubt-missing'],
    ['in the conflict over 700 people were killed', {low: 700, ...more}],
    ['in the conflict over 700 villages', {best: 700}],
    ['the army took over 700 villages', {best: 700}],
    ['the army took over 700 villages', {low: 700, ...more}],
    ['it was about 700', {best: 700}, 'doubt-missing'],
    ['it was around 700', {best: 700}, 'doubt-missing'],
    ['it was some 700', {best: 700}, 'doubt-missing'],
    ['it was circa 700', {best: 700}, 'doubt-missing'],
    ['it was roughly 700', {best: 700}, 'doubt-missing'],
    ['it was approximately 700', {best: 700}, 'doubt-missing'],
    ['it was an estimated 700', {best: 700}, 'doubt-missing'],
    ['it was ~700', {best: 700}, 'doubt-missing'],
    ['it was 700 or so', {best: 700}, 'doubt-missing'],

    ['it was nearly 700', {high: 700, ...about}],
    ['it was nearly 700', {high: 700}, 'doubt-missing'],
    ['it was nearly 700', {best: 700}, 'doubt-missing'],
    ['it was nearly 700', {best: 700, ...about}, 'bound-differs'],
    ['it was almost 700', {best: 700}, 'doubt-missing'],
    ['it was close to 700', {best: 700}, 'doubt-missing'],
    ['it was nearly $700', {best: 700}, 'doubt-missing'],
    ['it was nearly another 700', {best: 700}, 'doubt-missing'],

    ['it was more than 700', {low: 700, ...more}],
    ['it was more than 700', {low: 700}, 'doubt-missing'],
    ['it was more than 700', {best: 700}, 'doubt-missing'],
    ['it was over 700', {best: 700}, 'doubt-missing'],
    ['it was above 700', {best: 700}, 'doubt-missing'],
    ['it was 700+', {best: 700}, 'bound-differs'],
    ['it was 700+', {low: 700}],
    ['it was 700+', {low: 700, ...more}],
    ['it was 500 to 700+', {low: 500, high: 700, ...more}],
    ['it was more than an estimated 700', {low: 700, ...more}],
    ['it was more than an estimated 700', {low: 700, ...more, ...about}],
    ['it was 500 to more than 1,000', {low: 500, high: 1000, ...more}],
    ['it was 500 to more than 1,000', {low: 500, high: 1000}, 'doubt-missing'],
    ['it was more than 500 and fewer than 1,000', {low: 500, high: 1000}],
    ['it was more than 500 and more than 1,000', {low: 500, high: 1000}, 'doubt-missing'],

    ['it was at least 700', {low: 700}],
    ['it was at least 700', {best: 700}, 'bound-differs'],
    ['it was no fewer than 700', {best: 700}, 'bound-differs'],
    ['it was 700 or more', {best: 700}, 'bound-differs'],
    ['it was 500 to at least 700', {low: 500, high: 700}],
    ['it was not less than 700', {low: 700}],
    ['it was not below 700', {high: 700}, 'bound-differs'],

    ['it was at most 700', {high: 700}],
    ['it was at most 700', {best: 700}, 'bound-differs'],
    ['it was up to 700', {best: 700}, 'bound-differs'],
    ['it was no more than 700', {high: 700}],
    ['it was no more than 700', {best: 700}, 'bound-differs'],
    // What is turned round is no "more than".
    ...['not exceeding', 'without exceeding', 'not above', 'not over', 'no greater than'].flatMap((words) => [
      [`it was ${words} 700`, {high: 700}],
      [`it was ${words} 700`, {best: 700}, 'bound-differs'],
      [`it was ${words} 700`, {low: 700, ...more}, 'bound-differs'],
    ]),
    ['it was fewer than 700', {high: 700}],
    ['it was fewer than 700', {best: 700}, 'bound-differs'],
    ['it was less than 700', {low: 700}, 'bound-differs'],

    ['it was 500 to 700', {low: 500, high: 700}],
    ['it was 500 to 700', {low: 500, best: 700}, 'bound-differs'],
    ['it was 500 to 700', {best: 500, high: 700}, 'bound-differs'],
    ['it was 500 to about 700', {best: 500, high: 700, ...about}, 'bound-differs'],
    ['it was 500 a day and 700 in all', {best: 500, high: 700}],
    ['it was over at 12; 700 died', {best: 700}],
  ]);
  table('de', [
    ['es waren rund 700', {best: 700}, 'doubt-missing'],
    ['es waren fast 700', {high: 700, ...about}],
    ['es waren mehr als 700', {low: 700, ...more}],
    ['es waren mehr als 500 und weniger als 1.000', {low: 500, high: 1000}],
    ['es waren mindestens 700', {low: 700}],
    ['es waren bis zu 700', {best: 700}, 'bound-differs'],
    ...['geschätzt', 'geschätzte', 'an die'].flatMap((words) => [
      [`es starben ${words} 700 Menschen`, {best: 700, ...about}],
      [`es starben ${words} 700 Menschen`, {best: 700}, 'doubt-missing'],
    ]),
    ['die Zahl wird auf 700 Tote geschätzt', {best: 700, ...about}],
    ['die Zahl wird auf 700 Tote geschätzt', {best: 700}, 'doubt-missing'],
    ...['nicht ganz', 'kaum'].flatMap((words) => [
      [`es starben ${words} 700 Menschen`, {high: 700, ...about}],
      [`es starben ${words} 700 Menschen`, {best: 700}, 'doubt-missing'],
    ]),
    ...['jenseits von', 'jenseits der', 'oberhalb von'].flatMap((words) => [
      [`die Zahl liegt ${words} 700`, {low: 700, ...more}],
      [`die Zahl liegt ${words} 700`, {best: 700}, 'doubt-missing'],
    ]),
    ...['zumindest', 'mind.', 'min.'].flatMap((words) => [
      [`es waren ${words} 700`, {low: 700}],
      [`es waren ${words} 700`, {best: 700}, 'bound-differs'],
    ]),
    ...['allenfalls', 'max.', 'bis', 'keine', 'unterhalb von'].flatMap((words) => [
      [`es waren ${words} 700`, {high: 700}],
      [`es waren ${words} 700`, {best: 700}, 'bound-differs'],
    ]),
    ['es waren 500 bis 700 Tote', {low: 500, high: 700}],
    ['es waren 500 bis 700 Tote', {high: 700}, 'doubt-unsupported'],
    // Soon or against so many, or nearly and about: both may be right.
    ...['bald', 'gegen'].flatMap((words) => [
      [`es sind ${words} 700 Soldaten`, {best: 700}],
      [`es sind ${words} 700 Soldaten`, {best: 700, ...about}],
    ]),
    ['unter 700 Toten waren 300 Kinder', {best: 700}],
    ['unter 700 Toten waren 300 Kinder', {best: 300}],
    ['es waren unter 700 Tote', {best: 700}, 'bound-differs'],
    ...['verfügt über', 'verfügte über', 'entschied über', 'verteilt über', 'herrscht über', 'befehligt'].map(
      (words) => [`sie ${words} 700 Soldaten`, {best: 700}],
    ),
    ['es starben über 700 Soldaten', {best: 700}, 'doubt-missing'],
    ['es waren 700 Tote und mehr', {low: 700}],
    ['es waren 700 tote Soldaten oder mehr', {low: 700}],
    ['es waren 700 Tote, 12 Verletzte und mehr', {low: 700}, 'doubt-unsupported'],
    ['es waren 700 Tote und mehr als 12 Verletzte', {low: 700}, 'doubt-unsupported'],
    ['es waren 700 Tote und mehr', {high: 700}, 'doubt-unsupported'],
    ['es war ein gutes Dutzend', {low: 12, ...more}],
    ['es war ein gutes Dutzend', {best: 12}, 'doubt-missing'],
    ['es war ein knappes Dutzend', {high: 12, ...about}],
    ['die Zahl überstieg 700', {low: 700, ...more}],
    ['die Zahl überstieg 700', {best: 700}, 'doubt-missing'],
    ['es waren etwas weniger als 700', {high: 700, ...about}],
    ['es waren etwas weniger als 700', {high: 700}, 'doubt-missing'],
    ['die Regierung meldete über 700 Tote', {best: 700}, 'doubt-missing'],
    ['im Gebiet Donezk starben über 700 Menschen', {best: 700}, 'doubt-missing'],
    ['Trauer um die 700 Toten', {best: 700}],
    ['Trauer um die 700 Toten', {best: 700, ...about}],
    ['es starben um die 700 Menschen', {best: 700}, 'doubt-missing'],
  ]);
  table('fr', [
    ['ils étaient environ 700', {best: 700}, 'doubt-missing'],
    ['ils étaient près de 700', {high: 700, ...about}],
    ['ils étaient plus de 700', {low: 700, ...more}],
    ...['estimés à', 'de l’ordre de', 'aux environs de'].flatMap((words) => [
      [`ils étaient ${words} 700`, {best: 700, ...about}],
      [`ils étaient ${words} 700`, {best: 700}, 'doubt-missing'],
    ]),
    ...['un peu moins de', 'à peine'].flatMap((words) => [
      [`ils étaient ${words} 700`, {high: 700, ...about}],
      [`ils étaient ${words} 700`, {best: 700}, 'doubt-missing'],
    ]),
    ...['dépassant', 'dépasse', 'dépassent', 'dépassé', 'supérieur à', 'supérieures à'].flatMap((words) => [
      [`un nombre ${words} 700`, {low: 700, ...more}],
      [`un nombre ${words} 700`, {best: 700}, 'doubt-missing'],
    ]),
    ...['au bas mot', 'un minimum de'].flatMap((words) => [
      [`ils étaient ${words} 700`, {low: 700}],
      [`ils étaient ${words} 700`, {best: 700}, 'bound-differs'],
    ]),
    ...['un maximum de 700', '700 au maximum', 'en dessous de 700', 'inférieur à 700', 'sans dépasser 700'].flatMap(
      (words) => [
        [`un nombre, ${words}`, {high: 700}],
        [`un nombre, ${words}`, {best: 700}, 'bound-differs'],
      ],
    ),
    ['la somme dépasse le milliard', {low: 1000000000, ...more}],
    ['la somme dépasse le milliard', {best: 1000000000}, 'doubt-missing'],
    ['non moins de 700', {low: 700}],
    ['700 soldats au moins', {low: 700}],
    ['700 soldats de cette armée environ', {best: 700, ...about}],
    ['700 soldats au moins', {high: 700}, 'doubt-unsupported'],
    ['une bataille autour de 700 maisons', {best: 700}],
    ...['parmi', 'sur'].map((words) => [`${words} 700 morts, on compte 300 enfants`, {best: 700}]),
  ]);
  table('es', [
    ['eran casi 700', {high: 700, ...about}],
    ['eran más de 700', {best: 700}, 'doubt-missing'],
    ['del 50 al 70', {low: 50, high: 70}],
    ['del 50 al 70', {low: 50, best: 70}, 'bound-differs'],
    ['500 al día y 700 en total', {best: 500, high: 700}],
    ['eran 700 al menos 500 soldados', {low: 500, best: 700}],
  ]);
  table('it', [
    ['erano quasi 700', {high: 700, ...about}],
    ['erano oltre 700', {best: 700}, 'doubt-missing'],
    ['dai 15 ai 20 milioni', {low: 15e6, high: 20e6}],
    ['dai 15 ai 20 milioni', {low: 15e6, best: 20e6}, 'bound-differs'],
    ['500 al giorno e 700 in totale', {best: 500, high: 700}],
    ['500 al giorno (700 in totale)', {best: 500, high: 700}],
  ]);
  table('pl', [['około 700', {best: 700, ...about}]]);

  for (const language of ['en', 'de', 'fr', 'es', 'it'])
    for (const value of [{best: 700, ...about}, {low: 700, ...more}, {low: 700}, {high: 700}])
      it(`that ${JSON.stringify(value)} needs are named in ${language}, and known there`, () => {
        const document = dossierOf({language, figures: [figure(value, 'X')]});
        const [{message}] = verified(document, 'X 700 Y.\n').entries[0].findings;
        const named = [...message.matchAll(/“([^”]+)”/g)].map(([, words]) => words);
        assert.match(
          message,
          /^The article has no word such as “[^”]+”(?:, “[^”]+”)*(?: or “[^”]+”)? beside the number\./,
        );
        for (const words of named)
          assert.ok(
            !codesOf(verified(document, `X ${words} 700 Y.\n`)).includes('doubt-unsupported'),
            `${words} is not known in ${language}`,
          );
      });

  it('that an article lacks are named in its language', () => {
    const lacking = (language) =>
      verified(dossierOf({language, figures: [figure({best: 700, ...about}, 'X')]}), 'X 700 Y.\n').entries[0]
        .findings[0].message;
    assert.match(lacking('de-AT'), /“knapp”, “fast” or “rund”/);
    assert.match(lacking('fr'), /“près de”, “presque” or “environ”/);
  });
});
