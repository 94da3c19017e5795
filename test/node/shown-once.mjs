import assert from 'node:assert/strict';
import {bundled, drawn, isQuiet, settle, shown, until} from '../page.mjs';

/** That a page shows what the bundled dossier says, in one frame for each element, and says nothing. */
export async function showsOnce(page, count = 4) {
  await until(page, drawn);
  await page.evaluate(settle);
  const figures = await page.evaluate(shown);
  assert.equal(figures.length, count);
  for (const [i, {frames, text}] of figures.entries()) {
    assert.equal(frames, 1);
    assert.match(text, bundled[i % 4]);
  }
  isQuiet(page);
}
