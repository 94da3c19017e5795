import {css} from 'lit';

export const previewStyles = css`
  .bar {
    align-items: end;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1.5rem;
    padding-block-end: 0.75rem;
  }

  .group {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
  }

  .group button {
    border-color: transparent;
    padding-inline: 0.6rem;
  }

  .group [aria-pressed='true'] {
    border-color: var(--_ink);
    font-weight: 600;
  }

  .tick {
    display: inline-block;
    inline-size: 1em;
    margin-inline-start: 0.2em;
  }

  .stage {
    background: var(--_shade);
    border: 1px solid var(--_rule);
    /* Whatever is shown: what stands below must not move away under the mouse. */
    block-size: min(75vh, 46rem);
    display: flex;
    overflow: auto;
    padding: 1rem;
  }

  .reason {
    flex: 1;
  }

  iframe {
    border: 0;
    display: block;
    flex: none;
    box-shadow: 0 0 0 1px var(--_rule);
  }

  .handle {
    cursor: ew-resize;
    flex: none;
    inline-size: 1.5rem;
    touch-action: none;
  }

  .handle::before {
    background: var(--_edge);
    block-size: 3rem;
    border-radius: 2px;
    content: '';
    display: block;
    inline-size: 5px;
    inset-block-start: 6rem;
    margin-inline-start: 0.4rem;
    position: sticky;
  }

  .handle:hover::before,
  .handle:focus-visible::before {
    background: var(--_ink);
  }

  .picture {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    padding-block-start: 0.75rem;
  }

  .picture .hint {
    flex: 1 1 20rem;
  }

  @container (inline-size < 40rem) {
    .stage {
      padding: 0;
    }
  }
`;
