import {nothing, type TemplateResult} from 'lit';
import type {Extent} from '../../dossier/quantity.js';
import type {BarGroup} from '../../model/bar.js';
import type {Figure, Side} from '../../model/figure.js';
import {disclosure} from './disclosure.js';
import {html, svg} from './lit-as-guest.js';

export const percent = (fraction: number) => `${Math.round(fraction * 1e4) / 100}%`;

/** The hatching of a stretch that is not known at all. */
export const UNKNOWN = 3;

/**
 * A stretch that is solid as far as it is sure and hatched from there; all in fractions. Geometry stands in SVG
 * attributes: a strict style-src blanks style attributes, and fills print where backgrounds do not.
 */
export const stretch = (side: Side | typeof UNKNOWN, at: number, sure: number, width: number) => svg`
  <rect x=${percent(at)} width=${percent(sure)} height="100%"></rect>
  <rect x=${percent(at + sure)} width=${percent(width - sure)} height="100%" fill="url(#h${side})"></rect>
`;

/** A bar on its track: solid, hatched, and an arrow where there is no end. */
const bar = ({sure, most, open}: Extent, side: Side) => html`
  <svg class="bar side-${side} ${most ? 'some' : ''}" aria-hidden="true" width=${percent(most)}>${stretch(side, 0, sure / (most || 1), 1)}</svg>
  ${open ? html`<svg class="arrow side-${side}" aria-hidden="true" width="10" height="20"><path d="M1 3l7 7-7 7" class="line"></path></svg>` : nothing}
`;

/** Labelled bars on one scale, in groups. */
export const barRows = (figure: Figure & {readonly groups: readonly BarGroup[]}): TemplateResult =>
  html`${figure.groups.map(
    ({label, rows}, i) => html`<div class="small ruled label" id="g${i}">${label}</div>
      <ul aria-labelledby=${label ? `g${i}` : nothing}>
        ${rows.map(
          (row) =>
            html`<li class="row" part="row">${disclosure(row, figure, {
              label: html`<span class="who"><span class="name">${row.who}</span> <span class="small detail">${row.detail}</span></span>`,
              mark: row.extent && bar(row.extent, row.side),
            })}</li>`,
        )}
      </ul>`,
  )}`;
