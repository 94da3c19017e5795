// `npm run bench`: what the widgets cost an article, next to a static page with the same figures. README.md tells how.
import {writeFileSync} from 'node:fs';
import {cpus, loadavg} from 'node:os';
import {version} from 'node:process';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {format, resolveConfig} from 'prettier';
import puppeteer from 'puppeteer-core';
import {findBrowser} from '../browser.mjs';
import {report} from './report.mjs';
import {sections} from './sections.mjs';

const ROUNDS = {full: 11, quick: 3};

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

const {values: options} = parseArgs({
  options: {
    quick: {type: 'boolean', default: false},
    peers: {type: 'boolean', default: false},
    only: {type: 'string', multiple: true},
  },
});
const all = Object.keys(sections).filter((name) => name !== 'peers' || options.peers);
const wanted = options.only ?? all;
const unknown = wanted.find((name) => !Object.hasOwn(sections, name));
if (unknown) fail(`There is no “${unknown}” to measure; there are ${Object.keys(sections).join(', ')}.`);

const rounds = options.quick ? ROUNDS.quick : ROUNDS.full;
const {executablePath, args, env} = await findBrowser();
const browser = await puppeteer.launch({executablePath, args, env: {...process.env, ...env}, headless: true});
const before = loadavg()[0];
const results = {};
try {
  for (const name of wanted) {
    const tell = (text) => process.stderr.write(`${name}: ${text}\n`);
    results[name] = await sections[name]({browser, rounds, tell});
  }
  Object.assign(results, {
    date: new Date().toISOString().slice(0, 10),
    rounds,
    machine: {
      cores: cpus().length,
      model: cpus()[0].model,
      node: version,
      chromium: await browser.version(),
      load: [before, loadavg()[0]].map((load) => +load.toFixed(1)),
    },
  });
} catch (error) {
  fail(error.stack);
} finally {
  await browser.close();
}

const text = report(results);
console.log(text);
// Part of the figures would not do as the last result.
if (!options.only)
  for (const [name, content] of Object.entries({'latest.json': JSON.stringify(results), 'latest.md': text})) {
    const file = fileURLToPath(new URL(`results/${name}`, import.meta.url));
    writeFileSync(file, await format(content, {...(await resolveConfig(file)), filepath: file}));
  }
