import {css} from 'lit';

export const supplierBreakdownStyles = css`
  .group + .group {
    margin-block-start: 1.6em;
  }

  .stack {
    block-size: 3em;
    display: block;
    inline-size: 100%;
  }

  .stack rect {
    stroke: var(--dossier-paper, Canvas);
  }

  .shade {
    fill-opacity: 0.68;
  }

  .unknown {
    fill: var(--_side-0);
    stroke: none;
  }

  .unknown .edge {
    fill: none;
    stroke: var(--_side-0);
  }

  .labels {
    display: grid;
    margin-block-start: 0.6em;
  }

  .labels li {
    display: flex;
    grid-area: 1 / 1;
    pointer-events: none;
  }

  .labels li > div {
    flex: 1;
    min-inline-size: 0;
    padding-inline-end: 0.8em;
    pointer-events: auto;
  }

  .space {
    block-size: 1px;
    flex: none;
    visibility: hidden;
  }

  .labels .detail {
    display: block;
  }

  .listed {
    gap: 0.5em;
  }

  .listed li {
    grid-area: auto;
  }

  .listed .space {
    display: none;
  }

  @container (inline-size < 30em) {
    .labels {
      gap: 0.5em;
    }

    .labels li {
      grid-area: auto;
    }

    .space {
      display: none;
    }
  }
`;
