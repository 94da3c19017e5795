import {css} from 'lit';

/** Text for speech alone. */
export const hiddenText = css`
  clip-path: inset(50%);
  block-size: 1px;
  inline-size: 1px;
  overflow: hidden;
  position: absolute;
  white-space: nowrap;
`;

/** The frame around every chart, and what shields it from the host page. */
export const frameStyles = css`
  /* Important rules of a shadow tree win over the page's: what is set here cannot be taken away, the rest can be styled. */
  :host(:not([hidden])) {
    display: block !important;
  }

  :host {
    font-size: medium !important;
    /* A float or a shrink-to-fit parent would make a size container 0 wide. */
    contain-intrinsic-inline-size: 20rem;
    container-type: inline-size;
  }

  :host([color-scheme='light']) {
    color-scheme: light !important;
  }

  :host([color-scheme='dark']) {
    color-scheme: dark !important;
  }

  .frame {
    all: initial;
    color-scheme: inherit;
    direction: ltr;
    display: block;
    /* The reader's own size; more where the page's root grows, never less where it shrinks. */
    font: max(1em, 1rem) / 1.45 var(--dossier-font, inherit);
    font-family: var(--dossier-font, inherit);
    font-variant-numeric: lining-nums tabular-nums;
    overflow-wrap: break-word;
    --_ink: var(--dossier-ink, light-dark(#1a1b1f, #eceae6));
    --_muted: var(--dossier-muted, light-dark(#53545c, #b4b2ae));
    --_rule: var(--dossier-rule, light-dark(#d5d5d6, #3b3d42));
    --_paper: var(--dossier-paper, transparent);
    --_accent: var(--dossier-accent, var(--_ink));
    --_side-0: light-dark(#6c6c70, #a3a3a3);
    --_side-1: var(--dossier-side-1, light-dark(oklch(0.5 0.1 300), oklch(0.76 0.1 300)));
    --_side-2: var(--dossier-side-2, light-dark(oklch(0.5 0.1 95), oklch(0.78 0.1 95)));
    --_gap: var(--dossier-gap, 1em);
    background: var(--_paper);
    color: var(--_ink);
  }

  :host(:dir(rtl)) .frame {
    direction: rtl;
  }

  :host(:dir(rtl)) svg {
    transform: scaleX(-1);
  }

  :host(:dir(rtl)) svg svg {
    transform: none;
  }

  p,
  ul,
  ol,
  blockquote {
    list-style: none;
    margin: 0;
    padding: 0;
  }

  svg {
    direction: ltr;
    fill: var(--_side-0);
    overflow: visible;
  }

  .side-1 {
    fill: var(--_side-1);
    stroke: var(--_side-1);
  }

  .side-2 {
    fill: var(--_side-2);
    stroke: var(--_side-2);
  }

  .heading,
  ::slotted([slot='heading']) {
    font-family: var(--dossier-heading-font, inherit) !important;
    font-size: 1.375em !important;
    font-weight: 700 !important;
    line-height: 1.25 !important;
    margin: 0 !important;
    text-wrap: balance;
  }

  .takeaway {
    color: var(--_muted);
    font-size: 1.0625em;
    margin-block-start: 0.2em;
    max-inline-size: 40em;
    text-wrap: pretty;
  }

  .body {
    margin-block: var(--_gap);
  }

  .label {
    border-block-start: 1px solid var(--_rule);
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 700;
    letter-spacing: 0.03em;
    padding-block: 0.7em 0.9em;
  }

  .name {
    font-weight: 700;
  }

  .detail {
    color: var(--_muted);
    font-size: 0.875em;
  }

  button {
    all: unset;
    box-sizing: border-box;
    cursor: pointer;
    min-block-size: 1.5rem;
  }

  a {
    color: inherit;
    text-underline-offset: 0.2em;
  }

  button:focus-visible,
  a:focus-visible,
  [tabindex]:focus-visible {
    border-radius: 1px;
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .value {
    font-weight: 700;
    text-decoration: underline dotted 1px;
    text-decoration-color: var(--_muted);
    text-underline-offset: 0.35em;
  }

  .value:hover,
  .value[aria-expanded='true'] {
    text-decoration: underline solid 1px;
  }

  sup {
    color: var(--_muted);
    font-size: 0.75em;
    line-height: 0;
    margin-inline-start: 0.2em;
  }

  .hidden {
    ${hiddenText}
  }

  .evidence {
    border-inline-start: 3px solid var(--_side, var(--_muted));
    color: var(--_muted);
    font-size: 0.9375em;
    margin-block: 0.5em 1em;
    padding-inline-start: 1em;
  }

  blockquote {
    color: var(--_ink);
    font-family: var(--dossier-heading-font, inherit);
    font-size: 1.0625em;
  }

  .notes,
  .source,
  .tools {
    font-size: 0.8125em;
  }

  .notes,
  .source {
    border-block-start: 1px solid var(--_rule);
    color: var(--_muted);
    padding-block-start: 0.8em;
  }

  .notes ~ .source {
    border: 0;
    padding: 0;
  }

  .notes {
    counter-reset: note;
    display: grid;
    gap: 0.4em;
    margin-block-end: 0.8em;
  }

  .notes li {
    counter-increment: note;
    max-inline-size: 52em;
    padding-inline-start: 1.4em;
    text-indent: -1.4em;
  }

  .notes li::before {
    content: counter(note);
    display: inline-block;
    inline-size: 1.4em;
    text-indent: 0;
  }

  .tools {
    display: flex;
    gap: 1.6em;
    margin-block-start: 0.6em;
  }

  .tools button,
  .citation + button {
    text-decoration: underline 1px;
    text-decoration-color: var(--_muted);
    text-underline-offset: 0.4em;
  }

  .scroll {
    overflow-x: auto;
  }

  table {
    border-collapse: collapse;
    font-size: 0.875em;
    inline-size: 100%;
  }

  caption {
    ${hiddenText}
  }

  th,
  td {
    border-block-end: 1px solid var(--_rule);
    min-inline-size: 5em;
    padding: 0.5em 1em 0.5em 0;
    text-align: start;
    vertical-align: top;
  }

  td:last-child {
    min-inline-size: 14em;
    padding-inline-end: 0;
  }

  @media (pointer: coarse) {
    button {
      min-block-size: 44px;
      min-inline-size: 44px;
      align-content: center;
    }
  }

  @media (forced-colors: active) {
    .frame {
      --_side-0: CanvasText;
      --_side-1: CanvasText;
      --_side-2: CanvasText;
      --_ink: CanvasText;
      --_muted: CanvasText;
      --_rule: CanvasText;
    }
  }

  @media print {
    .frame {
      color-scheme: light;
    }

    .tools {
      display: none;
    }

    .scroll {
      overflow: visible;
    }
  }
`;
