import {css} from 'lit';

export const supplierBreakdownStyles = css`
  .stack {
    block-size: 3em;
    display: block;
    inline-size: 100%;
  }

  .stack rect {
    stroke: var(--_paper);
  }

  .stack .line {
    stroke: currentColor;
    stroke-width: 1px;
  }

  /* Several small shares are a frame, which no single one is. */
  .others rect:first-child {
    fill: none;
  }

  .shade {
    fill-opacity: 0.68;
  }

  .labels {
    margin-block: 0.6em 1.4em;
  }

  .labels li {
    display: flex;
    margin-block-end: 0.4em;
  }

  /* A name without a share is no figure. */
  .detail:not(:empty) ~ * .value {
    font-weight: inherit;
  }

  .labels > li > div {
    min-inline-size: 0;
    flex: 1;
    padding-inline-end: 0.8em;
    /* Over the lines of the others, which are as long as the bar. */
    position: relative;
  }

  /* The ground behind a line's letters hides what is drawn under the line above. */
  @media (forced-colors: active) {
    .labels details + details {
      margin-block-start: 0.35em;
    }
  }

  .labels svg {
    block-size: 1px;
    display: none;
    flex: none;
  }

  /* Each label under its segment, where there is room: not on paper, which has the evidence under it, too. */
  @container (inline-size >= 38em) {
    .roomy {
      display: grid;
    }

    .roomy li {
      grid-area: 1 / 1;
      margin: 0;
    }

    .roomy svg {
      display: block;
    }
  }
`;
