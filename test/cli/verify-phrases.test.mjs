import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {codesOf, dossierOf, evidence, figure, verified} from './verification.mjs';

const ARTICLE = `The war’s first week — “a week of fear” — saw 3,900 people flee, and 70\u00A0percent never came back.

The ferry carried 1,200 people. Later the ferry carried them back.

The border’s towns

On the second day, the ferry carried nobody at all. A naïve cease\u00ADfire was signed…

Nothing more is known of the third day.
`;

/** The findings on each of some phrases, with numbers out of play: one run for all of them. */
function findingsOf(phrases, article = ARTICLE) {
  const figures = phrases.map(([quote, place], i) => ({
    ...figure({missing: 'not-stated'}, evidence(quote, place)),
    id: `figure-${i}`,
  }));
  return verified(dossierOf({figures}), article).entries.map(({findings}) => findings);
}

/** The one finding on a phrase. */
function findingOn(quote, place, article) {
  const [findings] = findingsOf([[quote, place]], article);
  assert.equal(findings.length, 1, JSON.stringify(findings));
  return findings[0];
}

const towns = (paragraph) => ({section: 'The border’s towns', paragraph});

describe('a phrase', () => {
  const right = [
    ['“a week of fear”'],
    ['saw 3,900 people flee'],
    ['70\u00A0percent never'],
    ['The ferry carried 1,200', {paragraph: 2}],
    ['ferry carried nobody', towns(1)],
  ];
  const nothing = findingsOf(right);
  right.forEach(([quote], i) => it(`is found where it stands: ${quote}`, () => assert.deepEqual(nothing[i], [])));

  const differences = [
    ['"a week of fear"', {}, 'quotation marks', '“a week of fear”'],
    ["The war's first week", {}, 'quotation marks', 'The war’s first week'],
    ['week – “a week', {}, 'dashes', 'week — “a week'],
    ['week - "a week', {}, 'quotation marks and dashes', 'week — “a week'],
    ['70 percent never', {}, 'spaces', '70\u00A0percent never'],
    ['saw  3,900 people', {}, 'spaces', 'saw 3,900 people'],
    [' saw 3,900 people', {}, 'spaces', 'saw 3,900 people'],
    ['Saw 3,900 People', {}, 'capital letters', 'saw 3,900 people'],
    ['saw 3,900\u200B people', {}, 'invisible characters', 'saw 3,900 people'],
    ['ceasefire was signed', towns(1), 'invisible characters', 'cease\u00ADfire was signed'],
    ['A nai\u0308ve', towns(1), 'composed accents', 'A naïve'],
    ['was signed...', towns(1), 'ellipses', 'was signed…'],
  ];
  const told = findingsOf(differences);
  differences.forEach(([quote, , difference, exact], i) =>
    it(`is told apart by its ${difference}: ${JSON.stringify(quote)}`, () => {
      const [{message, line, column, ...found}] = told[i];
      assert.ok(line && column);
      const {section = 'Lead', paragraph = 1} = differences[i][1];
      assert.deepEqual(found, {
        severity: 'fault',
        code: 'phrase-typography',
        pointer: `/figures/${i}/evidence/0/quote`,
        suggestion: exact,
        place: {section, paragraph},
      });
      assert.ok(message.includes(`with other ${difference}. Write exactly`), message);
    }),
  );

  it('shows what cannot be seen as JSON writes it', () => {
    assert.match(findingOn('70 percent never').message, /“70\\u00A0percent never”/);
  });

  it('of another paragraph is moved', () => {
    const {code, message, place} = findingOn('saw 3,900 people flee', {paragraph: 2});
    assert.equal(code, 'phrase-moved');
    assert.deepEqual(place, {section: 'Lead', paragraph: 1});
    assert.match(message, /is not in Lead, paragraph 2, but in Lead, paragraph 1\. Write "paragraph": 1\.$/);
  });

  it('of another section is moved', () => {
    const {code, message} = findingOn('saw 3,900 people flee', towns(2));
    assert.equal(code, 'phrase-moved');
    assert.match(message, /Write "section": "Lead", "paragraph": 1\.$/);
  });

  it('of another paragraph and with other marks is moved, with the exact text', () => {
    const {code, suggestion} = findingOn('"a week of fear"', {paragraph: 2});
    assert.deepEqual([code, suggestion], ['phrase-moved', '“a week of fear”']);
  });

  it('of several other places is moved to one of them', () => {
    const {message} = findingOn('the ferry carried', towns(2));
    assert.match(message, /but in Lead, paragraph 2 and in The border’s towns, paragraph 1\. Name the right one\.$/);
  });

  it('of a paragraph that is not there is moved', () => {
    assert.match(findingOn('saw 3,900 people flee', {paragraph: 7}).message, /Lead has only 2 paragraphs\./);
  });

  it('of a section that is not there is moved, with the nearest section', () => {
    const {code, message} = findingOn('ferry carried nobody', {section: 'The border’s town'});
    assert.equal(code, 'phrase-moved');
    assert.match(message, /no section “The border’s town”; the nearest is “The border’s towns”\./);
  });

  it('of a section with other marks is found, with the exact heading', () => {
    const {code, suggestion} = findingOn('ferry carried nobody', {section: "The border's towns"});
    assert.deepEqual([code, suggestion], ['section-typography', 'The border’s towns']);
  });

  const nearest = [
    ['saw 3,800 people flee', {}, 'saw 3,900 people flee'],
    ['saw some 3,900 people flee', {}, 'saw 3,900 people flee'],
    ['nothing is known of the third day', {}, 'Nothing more is known of the third day'],
  ];
  const near = findingsOf(nearest);
  nearest.forEach(([quote, , suggestion], i) =>
    it(`that is missing has a nearest one: ${quote}`, () => {
      const [found] = near[i];
      assert.deepEqual([found.severity, found.code, found.suggestion], ['fault', 'phrase-missing', suggestion]);
    }),
  );

  it('that is missing has no nearest one where nothing is like it', () => {
    const {suggestion, message} = findingOn('diplomats from eleven capitals');
    assert.equal(suggestion, undefined);
    assert.match(message, /is nowhere in the article\. Copy the phrase/);
  });

  const cuts = [
    ['saw 3,900 peop', {}, 'word'],
    ['aw 3,900 people', {}, 'word'],
    ['900 people flee', {}, 'number'],
    ['people flee, and 7', {}, 'number'],
  ];
  const cut = findingsOf(cuts);
  cuts.forEach(([quote, , what], i) =>
    it(`that cuts a ${what} is refused: ${quote}`, () => {
      const [{severity, code, message}] = cut[i];
      assert.deepEqual([severity, code], ['fault', 'phrase-cut']);
      assert.ok(message.includes(`inside a ${what} of the article`), message);
    }),
  );

  it('that stands elsewhere too is a warning, with a longer one that stands once', () => {
    const {severity, code, suggestion, message} = findingOn(
      'ferry carried nobody',
      {
        section: 'The border’s towns',
        paragraph: 1,
      },
      `${ARTICLE}\nThe ferry carried nobody.`,
    );
    assert.deepEqual([severity, code, suggestion], ['warning', 'phrase-repeated', 'ferry carried nobody at']);
    assert.match(message, /is also in The border’s towns, paragraph 3/);
  });

  it('that stands twice in its paragraph is a warning', () => {
    const {code, message} = findingOn(
      'the ferry carried',
      {paragraph: 1},
      'First the ferry carried us. Then the ferry carried on.',
    );
    assert.equal(code, 'phrase-repeated');
    assert.match(message, /is also in the same paragraph/);
  });

  it('repeats with other capitals too, as links overlook them', () => {
    assert.equal(findingOn('the ferry carried', towns(1)).code, 'phrase-repeated');
  });

  it('that is moved takes the numbers of the entry along', () => {
    const entry = figure({best: 3900}, evidence('saw 3,900 people flee', {paragraph: 2}));
    assert.deepEqual(codesOf(verified(dossierOf({figures: [entry]}), ARTICLE)), ['phrase-moved']);
  });
});
