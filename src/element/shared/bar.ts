import {html, nothing, svg} from 'lit';
import type {Bar} from '../../model/bar.js';

export const percent = (fraction: number) => `${+(fraction * 100).toFixed(3)}%`;

// Geometry stands in SVG attributes: a strict style-src blanks style attributes, and fills print where backgrounds do not.
const hatching = (id: string) =>
  svg`<pattern id=${id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0h3v6H0z" stroke="none"></path></pattern>`;

/** A stretch that is solid as far as it is sure and hatched from there; `at`, `sure` and `width` are fractions. */
export const stretch = (id: string, at: number, sure: number, width: number) => svg`
  ${sure > 0 ? svg`<rect x=${percent(at)} width=${percent(sure)} height="100%" stroke="none"></rect>` : nothing}
  ${width > sure ? svg`${hatching(id)}<rect x=${percent(at + sure)} width=${percent(width - sure)} height="100%" fill="url(#${id})" stroke="none"></rect>` : nothing}
`;

/** A bar on its track: solid, hatched, and an arrow where there is no end. */
export const bar = ({sure, most, open}: Bar, side: number, id: string) => html`
  <svg class="bar side-${side}" aria-hidden="true" width=${percent(most)}>${most ? stretch(id, 0, sure / most, 1) : nothing}</svg>
  ${open ? html`<svg class="arrow side-${side}" aria-hidden="true" width="12" height="20"><path d="M3 3l7 7-7 7" fill="none" stroke-width="2.5"></path></svg>` : nothing}
`;
