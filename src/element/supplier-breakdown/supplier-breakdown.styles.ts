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
    stroke-width: 1px;
  }

  /* Several small shares are a frame, which no single one is. */
  .others rect:first-child {
    fill: none;
  }

  .others .line {
    stroke: currentColor;
  }

  .shade {
    fill-opacity: 0.68;
  }

  .labels {
    display: grid;
    margin-block: 0.6em 1.4em;
  }

  .labels li {
    display: flex;
    grid-area: 1 / 1;
    pointer-events: none;
  }

  li > div {
    flex: 1;
    min-inline-size: 0;
    padding-inline-end: 0.8em;
  }

  details {
    pointer-events: auto;
  }

  li svg {
    block-size: 1px;
    flex: none;
  }

  ul.listed li {
    grid-area: auto;
  }

  .listed svg {
    display: none;
  }

  @container (inline-size < 30em) {
    .labels li {
      grid-area: auto;
      margin-block-end: 0.4em;
    }

    li svg {
      display: none;
    }
  }
`;
