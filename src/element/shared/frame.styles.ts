import {css} from 'lit';

/** What stands around every chart: heading, takeaway, evidence, notes, source, tools and table. */
export const frameStyles = css`
  .heading,
  ::slotted([slot='heading']) {
    font-family: var(--dossier-heading-font, inherit) !important;
    font-size: 1.375em !important;
    font-weight: 700 !important;
    line-height: 1.25 !important;
    margin: 0 !important;
    text-wrap: balance;
  }

  .takeaway,
  .detail,
  .label,
  .notes,
  .source,
  .evidence,
  .kind,
  .remark,
  .warning,
  sup {
    color: var(--_muted);
  }

  .takeaway {
    font-size: 1.0625em;
    margin-block: 0.2em var(--dossier-gap, 1em);
    max-inline-size: 40em;
    text-wrap: pretty;
  }

  .label,
  .notes,
  .source {
    border-block-start: 1px solid var(--_rule);
    padding-block: 0.7em 0.9em;
  }

  .label,
  .name,
  .value,
  .year {
    font-weight: 700;
  }

  .label,
  .detail,
  .evidence,
  .kind,
  .kinds,
  .remark,
  table {
    font-size: 0.875em;
  }

  .notes,
  .source,
  .tools {
    font-size: 0.8125em;
  }

  .notes + slot + .source {
    border: 0;
    padding-block-start: 0;
  }

  .label {
    letter-spacing: 0.03em;
  }

  .body,
  .warning {
    padding-block-end: 0.6em;
  }

  .side-0 {
    --_side: light-dark(#6c6c70, #a3a3a3);
  }

  .side-1 {
    --_side: var(--_side-1);
  }

  .side-2 {
    --_side: var(--_side-2);
  }

  [class*='side'] {
    fill: var(--_side);
  }

  .line {
    fill: none;
    stroke: var(--_side);
    stroke-width: 2px;
  }

  text {
    fill: var(--_muted);
  }

  .value,
  .tools button,
  .tools summary {
    text-decoration: underline 1px var(--_muted);
    text-underline-offset: 0.35em;
  }

  :not([open]) > :not(:hover) .value {
    text-decoration-style: dotted;
  }

  sup {
    font-size: 0.75em;
    line-height: 0;
  }

  .evidence {
    border-inline-start: 3px solid var(--_muted);
    margin-block: 0.5em 1em;
    padding-inline-start: 1em;
  }

  blockquote {
    color: var(--_ink);
    font-family: var(--dossier-heading-font, inherit);
    font-size: 1.2em;
  }

  .notes li {
    display: list-item;
    list-style: decimal;
    margin-inline-start: 1.4em;
    max-inline-size: 52em;
    padding-block-end: 0.3em;
  }

  .tools {
    display: flex;
    gap: 1.6em;
  }

  .tools > button {
    flex: none;
  }

  .scroll {
    overflow-x: auto;
  }

  table {
    border-collapse: collapse;
  }

  th,
  td {
    border-block-end: 1px solid var(--_rule);
    min-inline-size: 5em;
    padding-block: 0.5em;
    padding-inline-end: 1em;
    text-align: inherit;
    vertical-align: top;
  }

  td:last-child {
    min-inline-size: 14em;
  }

  @media print {
    .tools {
      display: none;
    }

    ::details-content {
      block-size: auto;
      content-visibility: visible;
    }
  }
`;
