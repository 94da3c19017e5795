import {css} from 'lit';

/** Rows of labelled bars on one track. */
export const barStyles = css`
  .row {
    align-items: center;
    display: grid;
    gap: 0 1em;
    grid-template-columns: 11em 1fr;
    margin-block-end: 0.9em;
  }

  .row > :first-child {
    line-height: 1.25;
  }

  .row .detail {
    display: block;
  }

  .row .evidence {
    grid-column: 1 / -1;
  }

  /* The longest bar leaves room for its value. */
  .track {
    align-items: center;
    display: flex;
    gap: 0.7em;
    padding-inline-end: var(--_room);
  }

  .bar {
    block-size: 1.8em;
    flex: none;
    min-inline-size: 1px;
  }

  .arrow {
    flex: none;
    margin-inline: -0.5em -0.2em;
  }

  .track > span {
    flex: 1 0 auto;
    margin-inline-end: calc(-1 * var(--_room));
    max-inline-size: 100%;
  }

  @container (inline-size < 30em) {
    .row {
      display: block;
    }

    .row .detail {
      display: inline;
    }

    .track {
      margin-block-start: 0.3em;
    }
  }
`;
