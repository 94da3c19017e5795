import {readFileSync} from 'node:fs';
import {brotliSize, parts} from '../sizes.mjs';
import {ALONE, contenders, SCRIPT, shared} from './contenders.mjs';
import {pathOf} from './rounds.mjs';
import {conditions, withPage} from './visit.mjs';

/** What each contender adds to the article, over the wire and counted by the server; and what the script is made of. */
export async function measureBytes(browser, site) {
  const added = {};
  let alone = {bytes: 0, requests: []};
  for (const name of [ALONE, ...Object.keys(contenders).filter((name) => name !== ALONE)]) {
    site.sent();
    await withPage(browser, conditions.unthrottled, (page) =>
      page.goto(`${site.address}${pathOf(name)}`, {waitUntil: 'networkidle0'}),
    );
    const sent = site.sent();
    if (name === ALONE) alone = sent;
    added[name] = {bytes: sent.bytes - alone.bytes, requests: sent.requests.length - alone.requests.length};
  }
  return {
    script: brotliSize(shared[SCRIPT]),
    parts: parts('dossier.js').map(([bytes, part]) => ({part, bytes})),
    facts:
      brotliSize(shared[SCRIPT]) - brotliSize(readFileSync(new URL('../../dist/dossier.js', import.meta.url), 'utf8')),
    added,
  };
}
