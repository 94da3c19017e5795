import {css} from 'lit';

/** The frame around every chart, and what shields it from the host page. */
export const frameStyles = css`
  /* Important rules of a shadow tree win over the page's: what is set so cannot be taken away, the rest can be styled. */
  :host(:not([hidden])) {
    display: block !important;
  }

  :host {
    font-size: medium !important;
  }

  :host([color-scheme='light']) {
    color-scheme: light !important;
  }

  :host([color-scheme='dark']) {
    color-scheme: dark !important;
  }

  .frame {
    all: initial;
    /* A float or a shrink-to-fit parent would make a size container 0 wide. */
    contain-intrinsic-inline-size: 320px;
    container-type: inline-size;
    color-scheme: inherit;
    direction: ltr;
    display: block;
    /* The reader's own size; more where the page's root grows, never less where it shrinks. */
    font-size: max(1em, 1rem);
    font-family: var(--dossier-font, inherit);
    font-variant-numeric: lining-nums tabular-nums;
    line-height: 1.45;
    overflow-wrap: anywhere;
    --_ink: var(--dossier-ink, light-dark(#1a1b1f, #eceae6));
    --_muted: var(--dossier-muted, light-dark(#53545c, #b4b2ae));
    --_rule: var(--dossier-rule, light-dark(#d5d5d6, #3b3d42));
    --_paper: var(--dossier-paper, light-dark(#fff, #15171a));
    --_side-0: light-dark(#6c6c70, #a3a3a3);
    --_side-1: var(--dossier-side-1, light-dark(oklch(0.5 0.1 300), oklch(0.76 0.1 300)));
    --_side-2: var(--dossier-side-2, light-dark(oklch(0.5 0.1 95), oklch(0.78 0.1 95)));
    background: var(--dossier-paper);
    color: var(--_ink);
  }

  /* A figure that is darker or lighter than its page needs paper of its own. */
  :host([color-scheme]) .frame {
    background: var(--_paper);
  }

  :host(:dir(rtl)) .frame {
    direction: rtl;
    text-align: right;
  }

  /* The layout mirrors, each text keeps its own direction: "500 to more than 1,000" must not become "to more than 1,000 500". */
  :host(:dir(rtl)) .frame * {
    unicode-bidi: plaintext;
  }

  :host(:dir(rtl)) :is(.frame :not(svg) > svg, text) {
    transform: scaleX(-1);
    transform-box: fill-box;
    transform-origin: center;
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
    overflow: visible;
  }

  .side-0 {
    --_side: var(--_side-0);
  }

  .side-1 {
    --_side: var(--_side-1);
  }

  .side-2 {
    --_side: var(--_side-2);
  }

  .side-0,
  .side-1,
  .side-2 {
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
  .remark,
  .kinds,
  table {
    font-size: 0.875em;
  }

  .notes ~ .source {
    border: 0;
    padding-block-start: 0;
  }

  .label {
    letter-spacing: 0.03em;
  }

  .body {
    padding-block-end: 0.6em;
  }

  button {
    all: unset;
    max-inline-size: 100%;
    cursor: pointer;
    min-block-size: 24px;
  }

  a {
    color: inherit;
  }

  :focus-visible,
  :focus-visible + svg {
    outline: 2px solid var(--dossier-accent, currentColor);
    outline-offset: 2px;
  }

  .value,
  .tools button {
    text-decoration: underline 1px var(--_muted);
    text-underline-offset: 0.35em;
  }

  .value[aria-expanded='false']:not(:hover) {
    text-decoration-style: dotted;
  }

  sup {
    font-size: 0.75em;
    line-height: 0;
  }

  .hidden {
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
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

  .notes,
  .source,
  .tools {
    font-size: 0.8125em;
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

  @media (pointer: coarse) {
    button {
      min-block-size: 44px;
      min-inline-size: 44px;
    }
  }

  @media (forced-colors: active) {
    .frame * {
      --_side: CanvasText;
      --_rule: CanvasText;
    }
  }

  @media print {
    .frame {
      color-scheme: light;
    }

    div.tools {
      display: none;
    }
  }
`;
