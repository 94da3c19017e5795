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

  /* A line of its own, in a flow of letters twice as large, has a height without a word in it. */
  .detail:empty {
    display: none;
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

  /* Few beside very many: less than this cannot be seen. */
  .some {
    min-inline-size: 2px;
  }

  /* An SVG is from left to right, and so would be its margins. */
  .arrow {
    direction: inherit;
    flex: none;
    margin-inline-start: -0.5em;
  }

  .row .track > span {
    /* In Firefox it would be as wide as its margin. */
    min-inline-size: 0;
    flex: auto;
    margin-inline-end: -10em;
  }

  /* Large letters, or hardly any room: a figure stands under its bar, and not in its place. */
  @container (inline-size < 16em) {
    .row .track {
      flex-wrap: wrap;
      padding-inline-end: 2em;
      row-gap: 0.2em;
    }

    .arrow {
      margin-inline-end: -1.5em;
    }

    .row .track > span {
      flex-basis: 100%;
      margin-inline-end: 0;
    }
  }

  @container (inline-size >= 30em) {
    .row summary {
      align-items: center;
      display: grid;
      gap: 0 1em;
      grid-template-columns: 11em 1fr;
    }

    .row .detail {
      display: block;
    }
  }
`;
