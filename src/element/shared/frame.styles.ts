import {css} from 'lit';

/** What stands around every chart: heading, takeaway, evidence, notes, source, tools and table. */
export const frameStyles = css`
  .heading {
    font-family: var(--dossier-heading-font, inherit);
    font-size: 1.375em;
    line-height: 1.25;
    font-weight: 700;
    text-wrap: balance;
  }

  .takeaway,
  .small,
  sup {
    color: var(--_muted);
  }

  .takeaway {
    font-size: 1.0625em;
    margin-block: 0.2em var(--dossier-gap, 1em);
    max-inline-size: 40em;
  }

  .guide {
    margin-block-end: 0.8em;
  }

  .takeaway,
  .guide {
    text-wrap: pretty;
  }

  .small,
  .tools,
  table {
    font-size: 0.85em;
  }

  .ruled {
    border-block-start: 1px solid var(--_rule);
    padding-block: 0.7em 0.9em;
  }

  .notes + slot + .ruled {
    border: 0;
    padding-block-start: 0;
  }

  .label,
  .name,
  .value {
    font-weight: 700;
  }

  .label {
    letter-spacing: 0.03em;
  }

  .body {
    padding-block-end: 0.6em;
  }

  .side-0 {
    color: var(--_muted);
  }

  .side-1 {
    color: var(--dossier-side-1, light-dark(oklch(0.44 0.1 300), oklch(0.76 0.1 300)));
  }

  .side-2 {
    color: var(--dossier-side-2, light-dark(oklch(0.44 0.1 95), oklch(0.78 0.1 95)));
  }

  .line {
    fill: none;
    stroke: currentColor;
    stroke-width: 2px;
  }

  /* Blocks of their own: browsers would join a label and its figure into one word for speech, and find a phrase here that they
     look for in the article. */
  .track,
  .detail,
  blockquote span {
    display: inline-block;
  }

  .value,
  .tools button,
  .tools summary {
    /* One by one: WebKit knows no more than the line in the shorthand. */
    text-decoration: underline;
    text-decoration-color: var(--_muted);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.35em;
  }

  :not([open]) > :not(:hover) .value {
    text-decoration-style: dotted;
  }

  sup {
    font-size: 0.75em;
    line-height: 0;
    white-space: nowrap;
  }

  /* Speech has a comma of its own. */
  sup + sup::before {
    content: ',' / '';
  }

  .evidence {
    border-inline-start: 3px solid;
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
    margin-inline-start: 1.8em;
    list-style: decimal;
    max-inline-size: 52em;
    padding-block-end: 0.3em;
  }

  /* Of its text's direction: WebKit puts the number of a text that runs the other way to the far side, or into the text. */
  :host(:dir(rtl)) .notes li {
    list-style: none;
    margin: 0;
  }

  :host(:dir(rtl)) .notes li::before {
    content: counter(list-item) '. ';
  }

  .tools {
    display: flow-root;
  }

  /* Text from left to right would not turn what stands in its line. */
  p.tools {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
  }

  .tools > :not(details) {
    margin-inline-end: 1.6em;
  }

  /* What is opened has the whole width under them, and none of them moves. */
  div.tools > button {
    float: inline-start;
  }

  .tools summary {
    display: inline-block;
  }

  .tools p {
    clear: both;
    padding-block: 0.3em;
  }

  .scroll {
    overflow-x: auto;
  }

  /* It scrolls before it breaks words. */
  table {
    border-collapse: collapse;
    overflow-wrap: break-word;
  }

  th,
  td {
    border-block-start: 1px solid var(--_rule);
    /* As wide on a phone as “$2 billion”; in an article’s column most tables are whole. */
    min-inline-size: max(4em, 7em - 9cqi);
    padding-block: 0.5em;
    padding-inline: 0 1em;
    text-align: inherit;
    vertical-align: top;
  }

  td:last-child {
    min-inline-size: 14em;
  }

  /* Paper cannot be scrolled, and ends. */
  @media print {
    table {
      inline-size: 100%;
      table-layout: fixed;
    }

    th,
    td {
      padding-inline-end: 0.5em;
      min-inline-size: 0 !important;
    }

    th:last-child {
      inline-size: 22%;
    }

    /* What begins is kept with its first row: by its own room, as Firefox keeps nothing with what follows. */
    .frame::before,
    .label::before {
      content: '';
      display: block;
      margin-block-end: -20em;
      block-size: 20em;
    }

    li,
    tr,
    p,
    details,
    .plot,
    .label,
    .frame::before {
      break-inside: avoid;
    }

    p {
      break-before: avoid;
    }

    .evidence a {
      display: none;
    }
  }
`;
