import {css} from 'lit';

/** Rows of labelled bars on one track. */
export const barStyles = css`
  .label:empty {
    padding: 0.6em;
  }

  ul + .label {
    margin-block-start: 1.4em;
  }

  .row {
    align-items: center;
    display: grid;
    gap: 0 1em;
    grid-template-columns: 11em 1fr;
    margin-block-end: 0.9em;
  }

  .row > div {
    line-height: 1.25;
  }

  .row > :nth-child(3) {
    grid-column: 1 / -1;
  }

  /* The longest bar leaves room for its value. */
  .track {
    align-items: center;
    display: flex;
    gap: 0.7em;
    padding-inline-end: 9em;
  }

  .bar {
    block-size: 1.8em;
    flex: none;
  }

  .arrow {
    flex: none;
    margin-inline-start: -0.5em;
  }

  .track > span {
    flex: 1 1 auto;
    margin-inline-end: -9em;
  }

  @container (inline-size < 30em) {
    .row {
      display: block;
    }

    .track {
      margin-block-start: 0.3em;
    }
  }

  @container (inline-size >= 30em) {
    .detail {
      display: block;
    }
  }
`;
