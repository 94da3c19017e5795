import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {parseDossier} from '../../dist/dossier/parse.js';
import {reviewDossier} from '../../dist/dossier/review.js';

const read = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const {widgets} = read('dist/catalogue.json');

describe('the examples on the pages of Storybook', () => {
  for (const {id, section} of widgets) {
    it(`have nothing wrong with them, and what ${id} needs: ${section}`, () => {
      const {dossier, problems} = parseDossier(read(`stories/examples/${id}.json`));
      assert.deepEqual(problems, []);
      assert.deepEqual(reviewDossier(dossier), []);
      assert.ok(dossier[section].length > 1);
    });
  }
});
