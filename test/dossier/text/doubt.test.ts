// That all who read words of doubt read the same: the review, `verify`, `import` and the builder. How a dossier that says
// otherwise is told of stands in the tests of each.
import {assert} from '@open-wc/testing';
import {readQuantity} from '../../../src/dossier/text/quantity-text.js';
import {checkDoubt} from '../../../src/cli/verify/doubt.js';
import {readValue} from '../../../src/embed/builder/own/value-cells.js';
import {parseDossier} from '../../../src/dossier/parse.js';
import type {Quantity} from '../../../src/dossier/quantity.js';
import {reviewDossier} from '../../../src/dossier/review.js';
import {doubtAt, doubtsAt} from '../../../src/dossier/text/doubt-mentions.js';
import type {Doubt} from '../../../src/dossier/text/doubt-words.js';
import {sightings} from '../../../src/dossier/text/sightings.js';
import {casualty} from '../../documents/casualties.js';
import {dossierWith} from '../../documents/dossier.js';
import {quoted} from '../review/case.js';

const NUMBER = 700;
const ABOUT = {best: NUMBER, approximate: true} as const;
const NEARLY = {high: NUMBER, approximate: true} as const;
const OVER = {low: NUMBER, open: 'high'} as const;
const AT_LEAST = {low: NUMBER};
const AT_MOST = {high: NUMBER};

/** What a dossier has for a number, and the words beside it, of which # is the number. */
const PHRASES: readonly (readonly [Quantity, readonly string[]])[] = [
  [
    ABOUT,
    [
      ...[
        'about #',
        'around #',
        'some #',
        'circa #',
        'ca. #',
        'c. #',
        'approximately #',
        'approx. #',
        'roughly #',
        '~#',
      ],
      ...['≈ #', 'close to #', 'something like #', 'in the region of #', 'an estimated #', 'estimated #', 'est. #'],
      ...['# or so', '#-odd', '# odd', '# approximately'],
    ],
  ],
  [NEARLY, ['nearly #', 'almost #', 'just under #', 'just below #', 'just short of #', 'approaching #', 'not quite #']],
  [
    OVER,
    [
      ...['more than #', 'over #', 'above #', 'upwards of #', 'in excess of #', 'greater than #', 'just over #', '> #'],
      ...['well over #', 'north of #', 'exceeding #', 'exceeds #'],
    ],
  ],
  [
    AT_LEAST,
    [
      ...['at least #', 'a minimum of #', 'minimum #', '# or more', '#+', '#-plus', '# and counting', '≥ #', '>= #'],
      ...['no less than #', 'not less than #', 'no fewer than #', 'not fewer than #', 'not below #', 'not under #'],
      ...['never less than #', 'no lower than #'],
    ],
  ],
  [
    AT_MOST,
    [
      ...[
        'at most #',
        'up to #',
        'as many as #',
        'as much as #',
        'a maximum of #',
        'max. #',
        '# or less',
        '# or fewer',
      ],
      ...['less than #', 'fewer than #', 'under #', 'below #', 'well under #', '≤ #', '<= #', '< #'],
      ...['not exceeding #', 'without exceeding #', 'never exceeding #', 'does not exceed #', 'not to exceed #'],
      ...['cannot exceed #', 'didn’t exceed #', "won't exceed #", 'must not have exceeded #', 'no more than #'],
      ...[
        'not more than #',
        'never more than #',
        'not over #',
        'not above #',
        'no greater than #',
        'not greater than #',
      ],
      ...['not in excess of #', 'no longer above #', 'not upwards of #'],
    ],
  ],
];

/** Words beside a number in a language, and what they make of it. */
const BESIDE: readonly (readonly [language: string, text: string, doubt: Doubt | undefined])[] = [
  ['de', 'nicht mehr als 700', 'at-most'],
  ['de', 'nicht weniger als 700', 'at-least'],
  ['de', 'nicht über 700', 'at-most'],
  ['fr', 'pas plus de 700', 'at-most'],
  ['fr', 'pas moins de 700', 'at-least'],
  ['es', 'no más de 700', 'at-most'],
  ['es', 'no menos de 700', 'at-least'],
  ['it', 'non oltre 700', 'at-most'],
  ['it', 'non meno di 700', 'at-least'],
  ['de', '~700', 'about'],
  ['en', 'not just over 700', 'over'],
  ['en', '-> 700', undefined],
  ['en', 'more than US$700', 'over'],
  ['en', 'more than USD 700', 'over'],
  ['en', 'more than “700”', 'over'],
  ['en', 'more than an estimated 700', 'over'],
  ['en', 'at least some 700', 'at-least'],
  ['en', 'nearly of the 700', undefined],
  ['hy', 'about 700', undefined],
  ...[
    'geschätzt 700',
    'geschätzte 700',
    'die geschätzten 700',
    'auf 700 geschätzt',
    'auf 700 Menschen geschätzt',
    'schätzt die Zahl auf 700',
    'schätzen auf 700',
    'an die 700',
    'es starben an die 700 Menschen',
    'in der Größenordnung von 700',
    '700 (geschätzt)',
  ].map((text) => ['de', text, 'about'] as const),
  ...['nicht ganz 700', 'kaum 700', 'eine knappe 700'].map((text) => ['de', text, 'nearly'] as const),
  ...[
    'jenseits von 700',
    'jenseits der 700',
    'oberhalb von 700',
    'oberhalb der 700',
    'gute 700',
    'geschätzt mehr als 700',
    'Die Armee zählte über 700 Tote',
    'Sie verfügt heute, so heißt es, über 700 Soldaten',
  ].map((text) => ['de', text, 'over'] as const),
  ...['zumindest 700', 'mind. 700', 'min. 700', 'minimal 700'].map((text) => ['de', text, 'at-least'] as const),
  ...[
    'allenfalls 700',
    'max. 700',
    'bis 700 Tote',
    'es gab bis 700 Tote',
    'allein bis 700 Tote',
    'bis rund 700 Tote',
    'bis an die 700 Tote',
    'in zwei Tagen. Bis 700 Tote',
  ].map((text) => ['de', text, 'at-most'] as const),
  ...[
    'keine 700',
    'noch keine 700',
    'nicht einmal 700',
    'unterhalb von 700',
    'unter 700',
    'unter 700 Tote',
    'unter 700 getötete Soldaten',
    'weit unter 700 Menschen',
    'unter 700 Tonnen',
  ].map((text) => ['de', text, 'below'] as const),
  ...[
    'de l’ordre de 700',
    "de l'ordre de 700",
    'aux environs de 700',
    'estimé à 700',
    'estimée à 700',
    'estimés à 700',
    'estimées à quelque 700',
    'grosso modo 700',
  ].map((text) => ['fr', text, 'about'] as const),
  ...['un peu moins de 700', 'à peine 700', 'pas loin de 700'].map((text) => ['fr', text, 'nearly'] as const),
  ...[
    'dépassant 700',
    'dépasse 700',
    'dépassent les 700',
    'a dépassé 700',
    'supérieur à 700',
    'supérieures à 700',
    'estimés à plus de 700',
  ].map((text) => ['fr', text, 'over'] as const),
  ...['au bas mot 700', 'un minimum de 700', '700 au minimum', 'minimum 700', 'pas inférieur à 700'].map(
    (text) => ['fr', text, 'at-least'] as const,
  ),
  ...[
    'un maximum de 700',
    '700 au maximum',
    '700 maximum',
    'n’a pas dépassé 700',
    'ne dépasse pas 700',
    'sans dépasser 700',
    'pas supérieur à 700',
  ].map((text) => ['fr', text, 'at-most'] as const),
  ...['inférieur à 700', 'inférieures à 700', 'en dessous de 700'].map((text) => ['fr', text, 'below'] as const),
  ...[
    '12 bis 700',
    'zwölf bis 700',
    'eine Million bis 700',
    'zweihundert bis 700',
    'auf dem Feld 700 geschätzte',
    '10 Verletzte bis 700 Tote',
    'unter den 700',
  ].map((text) => ['de', text, undefined] as const),
  ...['parmi 700', 'sur 700', 'parmi les 700 morts'].map((text) => ['fr', text, undefined] as const),
  ...['spread over a field of 700', 'among 700'].map((text) => ['en', text, undefined] as const),
];

/** The same, where they may as well tell what somebody rules, has or stands before. */
const EITHER: readonly (readonly [language: string, text: string])[] = [
  ...[
    'verfügt über 700',
    'verfügte über 700',
    'verfügt die Armee heute über 700',
    'die über 700 Soldaten verfügt',
    'kann über 700 Soldaten verfügen',
    'entschied über 700',
    'entschied das Gericht über 700',
    'verteilt über 700',
    'herrscht über 700',
    'befehligt über 700',
    'das Kommando über 700',
    'ein Vertrag über 700',
    'eine Liste über 700',
    'über 700 Tote berichtet',
    'unter 700 Toten',
    'unter 700 Opfern',
    'unter 700 Menschen',
    'unter 700 Verletzten',
    'unter 700 getöteten Soldaten',
    'kämpften gegen 700',
    'starben gegen 700 Menschen',
    'bald 700',
    'verteilte Decken an die 700',
    'wurden an die 700 Soldaten verteilt',
    'Es dauerte, bis 700 kamen',
    'keine 700-Dollar-Grenze',
  ].map((text) => ['de', text] as const),
  ...['tombés près de 700', 'situés autour de 700', 'volait au-dessus de 700'].map((text) => ['fr', text] as const),
  ...[
    'ruled over 700',
    'presided over 700',
    'control over 700',
    'spread over 700',
    'flew over 700',
    'fought over 700',
    'buried under 700',
    'flew above 700',
    'scattered around 700',
  ].map((text) => ['en', text] as const),
];

/** Sentences, which no cell has. */
const isSentence = (phrase: string) => /does|to exceed|cannot|n['’]t|must|exceeds|longer|counting/.test(phrase);

const cases = PHRASES.flatMap(([fields, phrases]) =>
  phrases.map((phrase) => ({fields, text: phrase.replace('#', String(NUMBER))})),
);

/** What the review finds in a count that is printed, or quoted, so. */
function reviewed(count: Quantity, quote: string) {
  const {dossier, problems} = parseDossier(
    dossierWith({casualties: [casualty({id: 'count', count, evidence: quoted(quote)})]}),
  );
  assert.deepEqual(problems, []);
  return reviewDossier(dossier!).flatMap(({code, message}) => (/doubt|open|bound|range/.test(code) ? message : []));
}

/** The same of `verify`, in an article. */
function verified(quantity: Quantity, sentence: string) {
  const passage = {
    paragraph: {section: 'Lead', number: 1, text: sentence, line: 1, isOwn: true},
    hit: undefined,
  } as never;
  const seen = sightings(NUMBER, 'count', [passage], 'en').map((sighting) => ({
    ...sighting,
    key: (['best', 'low', 'high'] as const).find((key) => quantity[key] !== undefined)!,
  }));
  assert.lengthOf(seen, 1);
  return [...checkDoubt(quantity, seen as never, {pointer: '', language: 'en'})].map(({message}) => message);
}

describe('words of doubt', () => {
  for (const {fields, text} of cases) {
    it(`of “${text}” are ${JSON.stringify(fields)} to everybody`, () => {
      const quote = `${text} civilians`;
      assert.deepEqual(reviewed({...fields, asPrinted: text}, quote), [], 'validate, as printed');
      assert.deepEqual(reviewed(fields, quote), [], 'validate, in the phrase');
      assert.deepEqual(verified(fields, `There were ${quote}`), [], 'verify');
      const read = readQuantity(text, {sign: '.', power: 0})?.fields;
      const asTexts = Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, String(value)]));
      if (!isSentence(text) || read) assert.deepEqual(read, asTexts, 'import');
      const pasted = readValue(text, {section: 'casualties', sign: undefined, power: 0})?.fields;
      if (!isSentence(text) || pasted) assert.deepEqual(pasted, asTexts, 'builder');
    });

    it(`of “${text}” are no exact number to anybody`, () => {
      const exact = {best: NUMBER};
      assert.isNotEmpty(reviewed({...exact, asPrinted: text}, text), 'validate, as printed');
      assert.isNotEmpty(reviewed(exact, `${text} civilians`), 'validate, in the phrase');
      assert.isNotEmpty(verified(exact, `There were ${text} civilians`), 'verify');
    });
  }

  for (const [language, text, doubt] of BESIDE) {
    it(`of “${text}” in ${language} are ${doubt ?? 'none'}`, () => {
      const start = text.indexOf('700');
      const found = doubtAt(text, {start, end: start + 3}, language);
      assert.deepEqual([found?.doubt, !!found?.isTopic], [doubt, false]);
    });
  }

  for (const [language, text] of EITHER) {
    it(`of “${text}” in ${language} may tell something else`, () => {
      const start = text.indexOf('700');
      assert.isTrue(doubtAt(text, {start, end: start + 3}, language)?.isTopic);
    });
  }

  it('may be two, and never a part of others', () => {
    const doubts = (text: string) => {
      const start = text.indexOf('700');
      return doubtsAt(text, {start, end: start + 3}, 'en').map(({doubt}) => doubt);
    };
    assert.deepEqual(doubts('at least about 700'), ['at-least', 'about']);
    assert.deepEqual(doubts('no more than 700'), ['at-most']);
    assert.deepEqual(doubts('just under 700'), ['nearly']);
    assert.deepEqual(doubts('700 killed and more than 200 hurt'), []);
    assert.deepEqual(doubts('700 and more than 200 others'), []);
  });
});
