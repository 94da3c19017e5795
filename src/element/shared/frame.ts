import {nothing, type TemplateResult} from 'lit';
import type {Section} from '../../dossier/shape.js';
import {csvOf} from '../../model/csv.js';
import type {Figure} from '../../model/figure.js';
import {rowsOf} from '../../model/table.js';
import {keepKeys, remark} from './disclosure.js';
import {html, svg} from './lit-as-guest.js';
import {pageOf, pager, type Paged} from './pager.js';
import {downloadText} from './download.js';

/** What an element tells of the frame around its chart. */
export interface Framed extends Paged {
  heading: string | undefined;
  headingLevel: number;
  view: 'chart' | 'table';
  colorScheme: 'light' | 'dark' | undefined;
  /** Whether the reader has copied the citation. */
  _copied: boolean;
  readonly _section: Section;
  readonly renderRoot: ParentNode;
  readonly updateComplete: Promise<unknown>;
}

// One pattern for each side, and a light one for what is not known: what a pattern is filled with is decided where it
// stands, not where it is used.
const hatching = html`<svg width="0" height="0" class="hidden" aria-hidden="true">
  ${[3, 3, 3, 1].map(
    (ink, i) =>
      svg`<pattern id="h${i}" class="side-${i % 3}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0h${ink}v6H0z"></path></pattern>`,
  )}
</svg>`;

const table = (host: Framed, figure: Figure) => {
  const all = rowsOf(figure, pageOf(host, figure.facts));
  // Without any remark, their column would only take room.
  const empty = all.slice(1).some((row) => row.at(-2)) ? 0 : 1;
  const [head, ...rows] = all.map((row) => row.toSpliced(-2, empty));
  return html`<div class="scroll" tabindex="0" role="region" aria-labelledby="caption">
    <table>
      <caption class="hidden" id="caption">${figure.speech.words.caption}</caption>
      <thead><tr>${head!.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
      <tbody>${rows.map((cells) => html`<tr>${cells.map((cell, i) => (i === 1 ? html`<th scope="row">${cell}</th>` : html`<td>${cell}</td>`))}</tr>`)}</tbody>
    </table>
  </div>
  ${pager(host, figure)}`;
};

/** Shows the other view; the row of what was pressed stays in view, as what stands above it becomes longer or shorter. */
async function turn(host: Framed) {
  host.view = host.view === 'table' ? 'chart' : 'table';
  await host.updateComplete;
  host.renderRoot.querySelector('div.tools')!.scrollIntoView({block: 'nearest'});
}

async function copy(host: Framed, text: Element) {
  try {
    // Signs of direction would stick to an address.
    await navigator.clipboard.writeText(text.textContent.replace(/[\u2068\u2069]/g, ''));
    host._copied = true;
  } catch {
    // No permission, or no secure page: the reader copies what is selected.
    getSelection()!.selectAllChildren(text);
  }
}

/**
 * Heading, takeaway, chart or table, notes, source line and tools; `warnings` say what is not as it should be.
 *
 * The style sheet shows the frame in spite of `hidden`, and hides the slot. Where a drawing has lost its sheet, because
 * the page's policy blocks it or a CMS has left nothing but tags, what the page wrote stands alone.
 */
export function frame(host: Framed, figure: Figure, chart: () => unknown, warnings: readonly string[]): TemplateResult {
  const {speech, title, takeaway, guide, tip = [], refusal, facts, notes, source, citation, dossier, told} = figure;
  const {words, locale} = speech;
  const isTable = refusal || host.view === 'table';
  const level = Math.min(6, Math.max(2, Math.round(host.headingLevel) || 2));
  return html`<div class="frame ${/^(light|dark)$/.exec(host.colorScheme!)?.[0]}" part="frame" hidden lang=${locale} @keydown=${keepKeys} @keyup=${keepKeys} @keypress=${keepKeys}>
    ${hatching}
    <slot name="heading"><div class="heading" part="heading" role="heading" aria-level=${level}>${String(host.heading ?? '').trim() || title}</div></slot>
    <p class="takeaway">${takeaway}</p>
    <div class="body">${facts[0] ? (isTable ? [refusal && html`<p class="guide">${refusal}</p>`, table(host, figure)] : html`<p class="small guide">${guide}<span class="tip">${['', ...tip, words.open].join(' ')}</span></p>${chart()}`) : words.empty}</div>
    ${warnings.map((text) => html`<p class="small ruled">${text}</p>`)}
    ${notes[0] ? html`<ol class="notes small ruled">${notes.map((note) => html`<li lang=${(note.isTold && told) || nothing}>${remark(note)}</li>`)}</ol>` : nothing}
    <slot name="note"></slot>
    <p class="small ruled" part="source">${source}</p>
    <div class="tools">
      ${refusal ? nothing : html`<button @click=${() => turn(host)}>${isTable ? words.chart : words.table}</button>`}
      <button @click=${() => downloadText(csvOf(figure), `${dossier.id}-${host._section}.csv`)}>${words.csv}</button>
      <details>
        <summary>${words.cite}</summary>
        <p>${citation}</p>
        <button @click=${({currentTarget}: Event) => copy(host, (currentTarget as Element).previousElementSibling!)}>${host._copied ? words.copied : words.copy}</button>
      </details>
    </div>
  </div><slot></slot>`;
}
