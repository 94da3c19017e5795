import {nothing, type TemplateResult} from 'lit';
import type {Reading, Series, SpendingLines} from '../../model/spending-lines.js';
import {percent} from '../shared/bar.js';
import {html, svg} from '../shared/lit-as-guest.js';
import {fractionAt, nearest} from '../shared/pointer.js';

const up = (fraction: number) => percent(1 - fraction);

/**
 * A label that has place at the end of its line, cut at a word unless brackets may tell rival claims apart behind it; the whole
 * of it stands below the chart.
 */
const short = (label: string) => label.replace(/^(?=.{17})(?:([^(]{4,14}[^\s,])[\s,][^(]*|(.{15}).*)$/su, '$1$2…');

/** The lines in a square of 1000 units that is stretched to the chart. */
const path = ({runs}: Series) =>
  runs
    .map((run) => `M${run.map(({x, y}) => `${Math.round(x * 1e3)} ${Math.round((1 - y) * 1e3)}`).join('L')}`)
    .join('');

/** Lines over time with a reading line that follows the pointer and the arrow keys. */
export function plot(
  {values, years, series, stops}: SpendingLines,
  {stop, x, values: points, text}: Reading,
  name: string,
  read: (reading: number) => void,
): TemplateResult {
  const follow = (event: PointerEvent) => {
    const at = fractionAt(event);
    read(nearest(stops, (x) => Math.abs(x - at)));
  };

  return html`<div class="small plot">
    <div class="area ${values.some(({text}) => text.length > 5) ? 'wide' : ''}" @pointermove=${follow} @pointerdown=${follow}>
      <input type="range" min="0" max=${stops.length - 1} .value=${String(stop)} aria-label=${name} aria-valuetext=${text}
        @input=${(event: InputEvent) => read((event.target as HTMLInputElement).valueAsNumber)}>
      <svg aria-hidden="true">
        ${values.map(({at, text}) => svg`<line x2="100%" y1=${up(at)} y2=${up(at)}></line><g><text x="-8" y=${up(at)} dy=".35em" text-anchor="end">${text}</text></g>`)}
        ${years.map(({at, text}, i) => svg`<g><text class=${i % 2 ? 'minor' : i % 4 ? 'middling' : nothing} x=${percent(at)} y="100%" dy="1.6em" text-anchor="middle">${text}</text></g>`)}
        <svg viewBox="0 0 1000 1000" preserveAspectRatio="none">${series.map((each) => svg`<path class="line side-${each.side}" d=${path(each)}></path>`)}</svg>
        ${series.map(({doubts, side}) =>
          doubts.map(
            ({x, sure, most}) =>
              svg`<line class="line side-${side}" x1=${percent(x)} x2=${percent(x)} y1=${up(most)} y2=${up(sure)}></line>`,
          ),
        )}
        <line class="cursor" x1=${percent(x)} x2=${percent(x)} y2="100%"></line>
        ${series.map(({runs, side}) => runs.map(([point, next]) => (next ? nothing : svg`<circle class="side-${side}" cx=${percent(point!.x)} cy=${up(point!.y)} r="3"></circle>`)))}
        ${points.map(({side, y}) => (y === undefined ? nothing : svg`<circle class="side-${side}" cx=${percent(x)} cy=${up(y)} r="4.5"></circle>`))}
        ${series.map(({label, side, labelAt}) => (labelAt === undefined ? nothing : svg`<g><text class="ends side-${side}" x="100%" dx="10" y=${up(labelAt)} dy=".35em">${short(label)}</text></g>`))}
      </svg>
    </div>
    <div class="names" aria-hidden="true">${series.map(({label}) => html`<div>${short(label)}</div>`)}</div>
  </div>`;
}
