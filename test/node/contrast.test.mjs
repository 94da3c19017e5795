// Every pair of colours that the widgets draw, from their real style sheets: 7:1 for text, 3:1 for marks. Written out in
// test/node/snapshots/contrast.txt; `UPDATE_SNAPSHOTS=1 node --test test/node/contrast.test.mjs` writes it anew.
import assert from 'node:assert/strict';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {after, before, it} from 'node:test';
import {casualties, dates, spending, suppliers} from '../documents.mjs';
import {inEachEngine, name as file, openSite, pageOf, script as code, tag, withoutLightDark} from '../page.mjs';

const snapshot = new URL('snapshots/contrast.txt', import.meta.url);

const LEAST = {text: 7, mark: 3};

const spendingOfThree = {
  ...spending.yearsWithGaps,
  spending: [
    ...spending.yearsWithGaps.spending,
    ...spending.oneUnsureYear.spending.flatMap((entry, i) =>
      [2028, 2029, 2030].map((year) => ({
        ...entry,
        id: `more-${i}-${year}`,
        party: 'PTC',
        time: `${year}`,
        amount: {currency: 'USD', prices: 'constant 2030', low: 4e8, high: 6e8},
      })),
    ),
  ],
};

/** What shows every colour there is. */
const shown = [
  ['casualty-bar', casualties.unsureCounts],
  ['casualty-bar', casualties.unsureCounts, 'table'],
  ['spending-chart', spendingOfThree],
  ['supplier-breakdown', suppliers.fullShares],
  ['supplier-breakdown', suppliers.partlyKnownShares],
  ['key-dates', dates.unsureDates],
];

const views = {
  light: {colorScheme: 'light', paper: '#fff'},
  dark: {colorScheme: 'dark', paper: '#15171a'},
  'without light-dark(), light': {colorScheme: 'light', paper: 'Canvas', script: withoutLightDark(code)},
  'without light-dark(), dark': {colorScheme: 'dark', paper: 'Canvas', script: withoutLightDark(code)},
  'forced colours, light': {colorScheme: 'light', paper: 'Canvas', forced: 'light'},
  'forced colours, dark': {colorScheme: 'light', paper: 'Canvas', forced: 'dark'},
};

/** Runs in the page: the pairs of colours of text and of marks, each with where it was found first. */
function pairs() {
  const context = Object.assign(document.createElement('canvas'), {width: 1, height: 1}).getContext('2d', {
    willReadFrequently: true,
  });
  /** A colour over another, as red, green and blue. */
  const over = (colour, opacity, [r, g, b]) => {
    context.globalAlpha = 1;
    context.fillStyle = `rgb(${r} ${g} ${b})`;
    context.fillRect(0, 0, 1, 1);
    context.globalAlpha = opacity;
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const luminance = (rgb) => {
    const [r, g, b] = rgb.map((part) =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratio = (one, other) => {
    const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };
  const parentOf = (element) => element.parentElement ?? element.getRootNode().host;
  const paperOf = (element) =>
    element ? over(getComputedStyle(element).backgroundColor, 1, paperOf(parentOf(element))) : [255, 255, 255];
  const hex = (rgb) => `#${rgb.map((part) => part.toString(16).padStart(2, '0')).join('')}`;

  const found = new Map();
  const add = (kind, element, colour, opacity, label) => {
    const paper = paperOf(element.closest('svg')?.parentElement ?? element);
    const ink = over(colour, opacity, paper);
    const key = `${kind} ${hex(ink)} on ${hex(paper)}`;
    if (!found.has(key)) found.set(key, {kind, pair: `${hex(ink)} on ${hex(paper)}`, ratio: ratio(ink, paper), label});
  };
  for (const {shadowRoot, localName} of document.body.children)
    for (const element of shadowRoot.querySelectorAll('*')) {
      const {color, fill, stroke, fillOpacity, strokeOpacity} = getComputedStyle(element);
      const name = `${localName.replace('dossier-', '')} ${element.localName}${element.getAttribute('class') ? `.${element.getAttribute('class').trim().split(/\s+/).join('.')}` : ''}`;
      const isText = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
      if (!element.checkVisibility({visibilityProperty: true}) && !element.closest('pattern')) continue;
      if (isText) add('text', element, element.localName === 'text' ? fill : color, 1, name);
      else if (element.ownerSVGElement && element.matches('rect, path, circle, line')) {
        const rule = getComputedStyle(element.closest('.frame')).getPropertyValue('--_rule');
        // Hairlines only lead the eye: what they divide is labelled.
        const isRule = (colour) => hex(over(colour, 1, [0, 0, 0])) === hex(over(probe(rule, element), 1, [0, 0, 0]));
        if (fill !== 'none' && !fill.startsWith('url') && element.localName !== 'line')
          add('mark', element, fill, +fillOpacity, name);
        if (stroke !== 'none' && !element.closest('.stack') && !isRule(stroke))
          add('mark', element, stroke, +strokeOpacity, name);
      }
    }
  /** What a custom property comes to where an element stands. */
  function probe(value, element) {
    const {style} = element.closest('.frame');
    style.setProperty('accent-color', value);
    const colour = getComputedStyle(element.closest('.frame')).accentColor;
    style.removeProperty('accent-color');
    return colour;
  }
  return [...found.values()];
}

inEachEngine(
  'the contrast',
  (engine) => {
    let site;
    before(async () => (site = await openSite(engine)));
    after(() => site.close());

    const table = {};
    for (const [name, {colorScheme, paper, forced, script = code}] of Object.entries(views))
      it(`is 7:1 for text and 3:1 for marks: ${name}`, async () => {
        const page = await site.visit(
          pageOf(`<style>:root {color-scheme: ${colorScheme}} body {background: ${paper}}</style>${tag()}`, ''),
          {more: {[file]: script}},
        );
        const client = await page.createCDPSession();
        if (forced)
          await client.send('Emulation.setEmulatedMedia', {
            features: [
              {name: 'forced-colors', value: 'active'},
              {name: 'prefers-color-scheme', value: forced},
            ],
          });
        await page.evaluate(async (shown) => {
          for (const [widget, data, view = 'chart'] of shown) {
            const element = Object.assign(document.createElement(`dossier-${widget}`), {data, view});
            document.body.append(element);
            await element.updateComplete;
            for (const details of element.renderRoot.querySelectorAll('details')) details.open = true;
          }
        }, shown);
        const found = await page.evaluate(pairs);
        table[name] = found
          .sort((a, b) => b.kind.localeCompare(a.kind) || a.ratio - b.ratio)
          .map(({kind, pair, ratio, label}) => `${ratio.toFixed(2).padStart(5)}:1  ${kind}  ${pair}  ${label}`);
        assert.ok(found.length >= 3);
        assert.deepEqual(
          found.filter(({kind, ratio}) => ratio < LEAST[kind]),
          [],
        );
        await site.leave();
      });

    it('is what the table says', () => {
      const text = Object.entries(table)
        .map(([name, rows]) => `== ${name}\n\n${rows.join('\n')}\n`)
        .join('\n');
      if (process.env['UPDATE_SNAPSHOTS']) {
        mkdirSync(new URL('.', snapshot), {recursive: true});
        writeFileSync(snapshot, text);
      } else assert.equal(text, readFileSync(snapshot, 'utf8'));
    });
  },
  ['forced colours'],
);
