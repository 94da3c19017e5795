// `dossier validate` sees the phrases alone, `dossier verify` the article: what verify has no word about, validate must
// not warn of. The phrases are cut out of texts at every word, so that numbers lose their scales, signs and doubts.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {before, describe, it} from 'node:test';
import {parseDossier} from '../../dist/dossier/parse.js';
import {reviewDossier} from '../../dist/dossier/review.js';
import {dossierOf, evidence, verified} from './verification.mjs';

const TEXTS = {
  en: [
    'Over the 44 days, 4,200 soldiers of the army and up to 1,350 civilians were killed, the ministry said',
    'Ukraine spent $41.2 billion in 2022, 58 percent more than in 2021, and Russia an estimated 102.4 billion dollars',
    'Between 500 and more than 1,000 deaths were reported on September 19, 2023, after 24 hours of fighting',
    'No more than 700 people died, no fewer than 120 of them children; nearly 7,000 fled within 3 days',
    'Twenty-five hundred soldiers and two hundred thousand recruits crossed, half a million waited',
    'Resolution 2391 counts 3,900 Armenians and 2,900 Azerbaijanis dead or missing since 2016–20',
    'The budget of 2.5 lakh crore rupees, Rs 3,000 crore of it for 36 Rafale jets, rose by a quarter',
    'Military spending (in millions of dollars): Ukraine 41,200, Russia 102,400, Armenia 634',
    'The dead, not exceeding 700, cannot have exceeded 1,350; not under 120 fled without exceeding 5 km, close to 900 did',
    'Not less than 700 and not more than 1,350 died, more than an estimated 900, at least some 120, up to about 40',
    'The US gave 27 S-400 launchers, 15 to 20 million rounds and some 3 dozen tanks, not fewer than 31',
    'Losses by 10:30: 1,350 killed, 2.238 million displaced, 69% of all within 5 km of road No. 7',
  ],
  de: ['Rund 4.200 Soldaten und nicht mehr als 1.350 Zivilisten starben in 44 Tagen, gut 3,5 Milliarden Euro sind weg'],
  fr: ['Près de 4 200 soldats et au moins 1 350 civils tués, 3,5 milliards d’euros, soit 69 % du budget de 2020'],
  es: ['Unos 4.200 soldados y más de 1.350 civiles murieron, entre 15 y 20 mil heridos, no menos de 500 niños'],
  it: ['Quasi 4.200 soldati e oltre 1.350 civili, fino a 700 dispersi, 3,5 miliardi di euro, il 69 per cento'],
  ru: ['Около 4200 солдат и 3,5 миллиарда долларов, не менее 15–20 тысяч человек'],
};

const OWN = /^(?:number-not-in-quote|unmarked-doubt|unmarked-open|bound-as-value)$/;

/** Every phrase of 2, 5 and 8 words. */
const phrasesOf = (text) => {
  const words = text.split(' ');
  const cut = [2, 5, 8].flatMap((length) => words.map((_, i) => words.slice(i, i + length).join(' ')));
  return [...new Set(cut.map((phrase) => phrase.replace(/[,;:]$/, '')))];
};

/** What the digits of a text may stand for, and some that it says in words. */
function valuesOf(text) {
  const printed = [...text.matchAll(/\d+(?:[.,\u00a0 ]\d+)*/g)].map(([digits]) => digits);
  const read = printed.flatMap((digits) => [digits.replace(/\D/g, ''), digits.replace(/\s/g, '').replace(',', '.')]);
  const scaled = read.map(Number).flatMap((number) => [1, 1e3, 1e6, 1e9].map((scale) => number * scale));
  return [...new Set([...scaled, 2500, 200_000, 500_000, 25, 0])].filter(Number.isFinite);
}

const FORMS = [
  (best) => ({best}),
  (high) => ({high}),
  (high) => ({high, approximate: true}),
  (low) => ({low, open: 'high'}),
  (best) => ({best, approximate: true}),
];

const MONEY = {currency: 'USD', prices: 'current'};
const count = {party: 'PTA', conflict: 'war', group: 'military', outcome: ['killed']};

/** An entry in each section that can have such a value. */
const ENTRIES = {
  casualties: (value) => Number.isInteger(Object.values(value)[0]) && {...count, count: value},
  spending: (amount) => ({party: 'PTA', time: '2022', amount: {...amount, ...MONEY}}),
  suppliers: (share) => Object.values(share)[0] <= 100 && {recipient: 'PTA', supplier: 'PTB', share},
};

/** Every phrase with every value, one in `step` of them. */
function dossierAbout(text, language, step) {
  const sections = {casualties: [], spending: [], suppliers: []};
  let number = 0;
  for (const phrase of phrasesOf(text))
    for (const value of valuesOf(text))
      for (const form of FORMS)
        for (const [section, entryOf] of Object.entries(ENTRIES)) {
          const entry = entryOf(form(value));
          if (entry && ++number % step === 0)
            sections[section].push({...entry, id: `entry-${number}`, evidence: [evidence(phrase)]});
        }
  return dossierOf({language, conflicts: [{id: 'war', name: 'The war', time: '2020'}], ...sections});
}

const place = (pointer) => pointer.split('/').slice(0, 3).join('/');

/** The entries that verify has nothing against, and what validate says of them all. */
function judged(text, language) {
  const document = dossierAbout(text, language, 17);
  const {entries} = verified(document, `${text}.`);
  const {dossier, problems} = parseDossier(document);
  assert.deepEqual(problems, []);
  const isOther = ({code}) => /^(?:phrase-repeated|date-|year-|planned-)/.test(code);
  const right = new Set(entries.filter(({findings}) => findings.every(isOther)).map(({pointer}) => pointer));
  const warned = reviewDossier(dossier).filter(({code}) => OWN.test(code));
  return {
    right,
    warned,
    at: (pointer) =>
      pointer
        .split('/')
        .slice(1, 3)
        .reduce((value, key) => value[key], document),
  };
}

describe('dossier validate on phrases', () => {
  let [right, warned] = [0, 0];

  for (const [language, texts] of Object.entries(TEXTS))
    for (const text of texts)
      it(`warns of nothing that verify calls right: ${text}`, () => {
        const found = judged(text, language);
        right += found.right.size;
        warned += found.warned.length;
        const wrong = found.warned.filter(({pointer}) => found.right.has(place(pointer)));
        assert.deepEqual(
          wrong.map(({message, pointer}) => [message, JSON.stringify(found.at(pointer))]),
          [],
        );
      });

  it('has met many that are right, and many that are not', () => {
    assert.ok(right > 100, `${right} right`);
    assert.ok(warned > 2000, `${warned} warnings`);
  });
});

describe('dossier validate on the dossiers of this project', () => {
  const folders = ['../../data/', '../../data/template/', 'fixtures/'].map((path) => new URL(path, import.meta.url));
  const files = folders.flatMap((folder) =>
    readdirSync(folder).flatMap((name) => (name.endsWith('.json') ? new URL(name, folder) : [])),
  );
  let all;
  before(() => (all = files.map((file) => parseDossier(JSON.parse(readFileSync(file, 'utf8'))).dossier)));

  it('finds the numbers in their phrases, and no amount of another order', () => {
    assert.equal(all.length, 3);
    const found = all.flatMap((dossier) => reviewDossier(dossier)).map(({code}) => code);
    assert.deepEqual(
      found.filter((code) => OWN.test(code) || /^amount/.test(code)),
      [],
    );
  });
});
