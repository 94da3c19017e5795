import {css} from 'lit';

/** The typefaces, colours and controls that all parts of the builder share. */
export const controlsStyles = css`
  :host {
    --_ink: light-dark(#1a1b1f, #eceae6);
    --_muted: light-dark(#53545c, #b4b2ae);
    --_rule: light-dark(#d5d5d6, #3b3d42);
    --_edge: light-dark(#85868c, #84868c);
    --_paper: light-dark(#fff, #15171a);
    --_shade: light-dark(#f4f3f1, #1f2226);
    --_fault: light-dark(#9c2b18, #f0a999);
    --_serif: Georgia, 'Noto Serif', 'Times New Roman', serif;

    color: var(--_ink);
    display: block;
    font: 0.9375rem/1.45 system-ui, 'Noto Sans', sans-serif;
    text-align: start;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  * {
    box-sizing: border-box;
  }

  h2,
  h3,
  p,
  fieldset,
  legend,
  ul {
    border: 0;
    list-style: none;
    margin: 0;
    min-inline-size: 0;
    padding: 0;
  }

  h2 {
    font: 700 1.25rem/1.25 var(--_serif);
  }

  label,
  legend,
  .label {
    display: block;
    font-weight: 600;
  }

  .hint {
    color: var(--_muted);
    font-size: 0.8125rem;
  }

  .fault {
    color: var(--_fault);
    font-size: 0.8125rem;
    font-weight: 600;
  }

  input,
  select,
  textarea,
  button {
    border: 1px solid var(--_edge);
    border-radius: 2px;
    color: inherit;
    font: inherit;
  }

  input:not([type='radio'], [type='checkbox']),
  select,
  textarea {
    background: var(--_paper);
    inline-size: 100%;
    min-block-size: 2.25rem;
    padding: 0.3rem 0.6rem;
  }

  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  [aria-invalid='true'] {
    border-color: var(--_fault);
    box-shadow: inset 3px 0 var(--_fault);
  }

  input[type='radio'],
  input[type='checkbox'] {
    accent-color: var(--_ink);
    block-size: 1rem;
    flex: none;
    inline-size: 1rem;
    margin: 0.2rem 0 0;
  }

  textarea {
    display: block;
    font: 0.8125rem/1.5 ui-monospace, 'DejaVu Sans Mono', monospace;
    resize: vertical;
  }

  .choice {
    align-items: start;
    cursor: pointer;
    display: inline-flex;
    font-weight: 400;
    gap: 0.5rem;
    min-block-size: 1.75rem;
    padding-block: 0.15rem;
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25rem;
  }

  button {
    background: none;
    cursor: pointer;
    min-block-size: 2.25rem;
    padding: 0.3rem 0.9rem;
  }

  button:hover {
    background: var(--_shade);
  }

  button:disabled {
    border-color: var(--_rule);
    color: var(--_muted);
    cursor: default;
  }

  .primary {
    background: var(--_ink);
    border-color: var(--_ink);
    color: var(--_paper);
    font-weight: 600;
  }

  .primary:hover:enabled {
    background: var(--_muted);
  }

  .primary:disabled {
    background: none;
  }

  .quiet {
    border-color: transparent;
    padding-inline: 0;
    text-decoration: underline 1px var(--_muted);
    text-underline-offset: 0.3em;
  }

  :focus-visible {
    outline: 2px solid var(--_ink);
    outline-offset: 2px;
  }

  summary {
    cursor: pointer;
    font-weight: 600;
    min-block-size: 1.75rem;
  }

  .unseen {
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }

  @media (pointer: coarse) {
    button,
    select,
    summary,
    .choice,
    input:not([type='radio'], [type='checkbox']) {
      min-block-size: 2.75rem;
    }
  }
`;
