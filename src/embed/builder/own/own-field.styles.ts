import {css} from 'lit';

export const ownFieldStyles = css`
  :host {
    display: grid;
    gap: 1rem 2rem;
  }

  .field {
    align-content: start;
    display: grid;
    gap: 0.75rem;
    grid-template-columns: minmax(0, 1fr);
  }

  .result {
    color: var(--_muted);
  }

  .drop {
    border-radius: 2px;
    position: relative;
  }

  .drop.over {
    outline: 2px dashed var(--_ink);
    outline-offset: 2px;
  }

  .row {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
  }

  .about {
    display: grid;
    gap: 0.75rem 1rem;
    grid-template-columns: repeat(auto-fill, minmax(min(11rem, 100%), 1fr));
  }

  .about legend {
    margin-block-end: 0.5rem;
  }

  .remarks {
    border-inline-start: 3px solid var(--_fault);
    max-block-size: 20rem;
    overflow: auto;
    padding-inline-start: 0.75rem;
  }

  .remarks.warnings {
    border-color: var(--_edge);
  }

  .remarks.notes {
    border-color: var(--_rule);
  }

  .remarks li {
    overflow-wrap: anywhere;
    padding-block: 0.35rem;
  }

  .remarks li + li {
    border-block-start: 1px solid var(--_rule);
  }

  .where {
    display: block;
    font-weight: 600;
  }

  dl {
    font-size: 0.8125rem;
    margin: 0;
    max-block-size: 20rem;
    overflow: auto;
  }

  dt {
    font-family: ui-monospace, 'DejaVu Sans Mono', monospace;
    font-weight: 600;
    margin-block-start: 0.4rem;
  }

  dd {
    color: var(--_muted);
    margin: 0;
  }

  @container (inline-size >= 48rem) {
    :host {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
`;
