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
    margin-block-end: 0.9em;
  }

  .who {
    line-height: 1.25;
  }

  /* The longest bar leaves room for its value. */
  .row .track {
    align-items: center;
    display: flex;
    gap: 0.7em;
    margin-block-start: 0.3em;
    padding-inline-end: 10em;
  }

  .bar {
    block-size: 1.8em;
    flex: none;
  }

  .arrow {
    flex: none;
    margin-inline-start: -0.5em;
  }

  .row .track > span {
    /* In Firefox it would be as wide as its margin. */
    min-inline-size: 0;
    flex: auto;
    margin-inline-end: -10em;
  }

  @container (inline-size >= 30em) {
    .row summary {
      align-items: center;
      display: grid;
      gap: 0 1em;
      grid-template-columns: 11em 1fr;
    }

    .detail {
      display: block;
    }
  }
`;
