import {reached} from './targets.mjs';

const whole = (value) => Math.round(value).toLocaleString('en');
const tenths = (value) => value.toFixed(1);
const hundredths = (value) => value.toFixed(2);
const thousandths = (value) => (value ? value.toFixed(3) : '0');
const megabytes = (value) => (value / 1e6).toFixed(2);

/** The median, and in brackets the least and the most. */
const spread = ({median, min, max}, format) => `${format(median)} (${format(min)}–${format(max)})`;

/** A table in Markdown; the first column is text, the others are numbers. */
export const table = (head, rows) =>
  [head, head.map((_, i) => (i ? '--:' : '---')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const COLUMNS = {
  'painted, ms': ({painted}) => spread(painted, whole),
  '× static': ({times}) => spread(times, hundredths),
  'usable, ms': ({live}) => whole(live.median),
  'layout shift': ({shift}) => thousandths(shift.median),
  'blocked beyond static, ms': ({blockedBeyond}) => spread(blockedBeyond, whole),
  'main thread beyond static, ms': ({taskBeyond}) => whole(taskBeyond.median),
  'script, ms': ({script}) => whole(script.median),
  'style, ms': ({style}) => whole(style.median),
  'layout, ms': ({layout}) => whole(layout.median),
  'heap beyond, MB': ({heapBeyond}) => spread(heapBeyond, megabytes),
  nodes: ({nodes}) => whole(nodes.median),
};

const compared = (what, contenders) =>
  table(
    [what, ...Object.keys(COLUMNS)],
    Object.entries(contenders).map(([name, found]) => [name, ...Object.values(COLUMNS).map((of) => of(found))]),
  );

const both = (title, found) =>
  Object.entries(found).map(([condition, contenders]) => `## ${title}, ${condition}\n\n${compared('', contenders)}`);

function bytes({parts, facts, added}) {
  return [
    `## Bytes over the wire (brotli) and requests that the four add to the article

${table(
  ['', 'bytes', 'requests'],
  Object.entries(added).map(([name, {bytes, requests}]) => [name, whole(bytes), requests]),
)}`,
    `## The script by part

${table(
  ['part', 'bytes'],
  [...parts, {part: 'the facts', bytes: facts}].map(({part, bytes}) => [part.replace(/<.*>/, '`$&`'), whole(bytes)]),
)}`,
  ];
}

const scale = (found) =>
  Object.entries(found).map(
    ([what, counts]) =>
      `## ${what}\n\n${compared(
        '',
        Object.fromEntries(
          Object.entries(counts).flatMap(([count, {limit, widgets}]) => [
            [`${whole(count)}, static`, limit],
            [`${whole(count)}, widgets`, widgets],
          ]),
        ),
      )}`,
  );

const others = ({scroll, update, shared}) => [
  ...(scroll
    ? [
        `## Scrolling 15,000 dates, phone-like

${table(
  ['', 'frames a second', 'longest wait, ms'],
  Object.entries(scroll).map(([name, {perSecond, longest}]) => [
    name === 'limit' ? 'static' : name,
    spread(perSecond, tenths),
    spread(longest, tenths),
  ]),
)}`,
      ]
    : []),
  ...(update
    ? [
        `## One update of an article's data, processor 4× slower

${table(
  ['', 'ms'],
  Object.entries(update).map(([tag, taken]) => [`\`<${tag}>\``, spread(taken, tenths)]),
)}`,
      ]
    : []),
  ...(shared
    ? [
        `## A hundred elements with one \`src\`

${table(['requests for it', 'painted, ms'], [[shared.requests, spread(shared.painted, whole)]])}`,
      ]
    : []),
];

const number = (value) =>
  Number.isInteger(value) ? whole(value) : value < 100 ? String(+value.toFixed(2)) : whole(value);

/** The results for people. */
export function report(results) {
  const {date, rounds, machine} = results;
  const {cores, model, node, chromium, load} = machine;
  return `${[
    `# What the widgets cost

${date}, ${cores} × ${model}, Node ${node}, ${chromium}, ${rounds} interleaved rounds, load ${load.join(' before, ')} after. Medians, in brackets the least and the most.`,
    `## Reached

${table(
  ['what', 'reach', 'measured', ''],
  reached(results).map(({what, most, least, found, isMet}) => [
    what,
    most === undefined ? `≥ ${number(least)}` : `≤ ${number(most)}`,
    number(found),
    isMet ? 'met' : '**missed**',
  ]),
)}`,
    ...(results.bytes ? bytes(results.bytes) : []),
    ...(results.pages ? both('An article with the four figures', results.pages) : []),
    ...(results.peers ? both('Instead of the widgets', results.peers) : []),
    ...(results.scale ? scale(results.scale) : []),
    ...others(results),
  ].join('\n\n')}\n`;
}
