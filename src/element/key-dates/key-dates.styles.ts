import {css, unsafeCSS} from 'lit';

/** A vertical list along a thin line, for narrow columns and for paper: a diamond for war, a hollow mark for what was planned. */
const listWhere = (condition: string) => css`
  ${unsafeCSS(condition)} {
    .axis {
      display: none;
    }

    .cards {
      display: block;
    }

    .card {
      border: 0;
      padding: 0 0.4em;
    }

    .card > div {
      border-inline-start: 1px solid var(--_rule);
      padding-block-end: 1.3em;
      padding-inline-start: 1.2em;
      position: relative;
    }

    .card > div::before {
      content: '';
      block-size: 0.3em;
      border: 0.15em solid;
      border-radius: 50%;
      background: var(--_paper);
      inline-size: 0.3em;
      inset-block-start: 0.45em;
      inset-inline-start: -0.33em;
      position: absolute;
    }

    /* Solid, and not by a background: neither paper nor forced colours have any. */
    .card:not(.planned) > div::before {
      block-size: 0;
      border-width: 0.3em;
      inline-size: 0;
    }

    .war > div::before {
      border-radius: 0;
      rotate: 45deg;
    }
  }
`;

export const keyDatesStyles = css`
  .kinds {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    margin-block-end: 1.2em;
  }

  .kinds button {
    border: 1px solid var(--_rule);
    color: var(--_ink);
    border-radius: var(--dossier-radius, 2em);
    padding-inline: 0.8em;
    text-align: center;
  }

  .kinds [aria-pressed='true'] {
    background: var(--_ink);
    color: var(--_paper);
    forced-color-adjust: none;
  }

  .axis {
    block-size: 3.4em;
    cursor: pointer;
    inline-size: 100%;
  }

  .axis * {
    stroke: var(--_rule);
  }

  .axis text {
    stroke: none;
  }

  .axis .line {
    stroke-linecap: round;
    stroke: var(--_ink);
    stroke-opacity: 0.5;
    stroke-width: 8px;
    /* A dot stays round in a picture that is stretched. */
    vector-effect: non-scaling-stroke;
  }

  .axis rect {
    fill: none;
    stroke: var(--_ink);
  }

  .cards {
    display: flex;
    gap: 1em;
    padding-block-end: 0.6em;
    overflow-x: auto;
  }

  .card {
    border-block-start: 3px solid;
    /* A third of the next one shows that there is more. */
    flex: 0 0 min(100cqi / 2.33 - 1em, 16em);
    padding-block-start: 0.6em;
  }

  /* Two or three share the width; the focus ring of one alone would be cut off on both sides. */
  .cards:not(:has(> :nth-child(4))) .card:not(:only-child) {
    flex: 1 1 0;
  }

  .planned {
    border-block-start-style: dashed;
  }

  /* Where a line ends between two elements WebKit tells screen readers of no space. */
  .in-year {
    white-space: nowrap;
  }

  .year {
    display: none;
  }

  .kind,
  .event {
    display: block;
    margin-block-end: 0.25em;
  }

  @container (inline-size >= 41em) {
    .card {
      flex-basis: min(100cqi / 3.33 - 1em, 16em);
    }
  }

  @container (inline-size >= 54em) {
    .card {
      flex-basis: min(100cqi / 4.33 - 1em, 16em);
    }
  }

  ${listWhere('@container (inline-size < 34em)')}

  /* A column of years: not with large letters or hardly any room, nor on paper, where a page can begin after a year's label. */
  @container (16em <= inline-size < 34em) {
    .card {
      display: grid;
      grid-template-columns: 4em 1fr;
      padding-inline-start: 0;
    }

    .year {
      display: block;
    }

    .in-year {
      clip-path: inset(50%);
      position: absolute;
    }

    /* What is no more than a year stands in the column itself. */
    .own .year {
      visibility: hidden;
    }

    .own .track {
      inset-inline-start: -4.06em;
      position: absolute;
    }

    .own .kind {
      padding-block-start: 0.2em;
    }
  }

  ${listWhere('@media print')}
`;
