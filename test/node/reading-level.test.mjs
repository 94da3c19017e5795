// How hard the sentences of each widget are to read, as the Flesch–Kincaid grade: the school years that they ask for. Names
// and titles count too, though WCAG 3.1.5 would leave them out. Syllables are counted by a rule, as all such tools do.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

const GRADE = 9;

function syllables(word) {
  const spoken = word.toLowerCase().replace(/(?:[^laeiouy]es|[^laeiouytd]ed|[^laeiouy]e)$/, (end) => end[0]);
  return Math.max(1, (spoken.match(/[aeiouy]{1,2}/g) ?? []).length);
}

function grade(text) {
  const sentences = text.split(/[.:;!?]+(?:\s|$)/).filter((each) => /[a-z]/i.test(each));
  const words = text.match(/[a-z][a-z’'-]*/gi);
  const count = words.reduce((sum, word) => sum + syllables(word), 0);
  return (0.39 * words.length) / sentences.length + (11.8 * count) / words.length - 15.59;
}

/** What a widget says in sentences, each once: as it comes, and with the evidence of its first figure. */
function sentencesOf(widget) {
  const text = readFileSync(new URL(`snapshots/${widget}.txt`, import.meta.url), 'utf8');
  const [parts] = text.split('== with the citation open');
  return [...new Set(parts.split('\n').map((line) => line.trim()))].filter(
    (line) => /[.)]$|^Source/.test(line) && !/^\w+ “/.test(line),
  );
}

describe('the reading level', () => {
  it('is measured as others measure it', () => {
    assert.ok(Math.abs(grade('The cat sat on the mat.') - -1.45) < 0.1);
    assert.ok(grade('Parliamentary representatives unanimously acknowledged humanitarian responsibilities.') > 30);
  });

  for (const widget of ['casualty-bar', 'spending-chart', 'supplier-breakdown', 'key-dates'])
    it(`is that of grade ${GRADE} or lower: ${widget}`, () => {
      const sentences = sentencesOf(widget);
      assert.ok(sentences.length >= 4);
      const level = grade(sentences.join(' '));
      assert.ok(level <= GRADE, `grade ${level.toFixed(1)}:\n${sentences.join('\n')}`);
    });
});
