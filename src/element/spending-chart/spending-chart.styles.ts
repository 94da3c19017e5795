import {css} from 'lit';

export const spendingChartStyles = css`
  .plot {
    display: grid;
    grid-template-columns: 1fr auto;
    padding-block: 1em 2.4em;
  }

  .area {
    margin-inline-start: 4em;
    position: relative;
    touch-action: pan-y;
  }

  /* “800 Mio.” */
  .wide {
    margin-inline-start: 5.6em;
  }

  .area > svg {
    block-size: 18em;
    display: block;
    inline-size: 100%;
  }

  .area path {
    stroke-linecap: round;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }

  /* Another line in the same colour: of a third party beside a fourth, or of a rival claim. */
  path.side-0 ~ .side-0,
  path.side-1 ~ .side-1,
  path.side-2 ~ .side-2 {
    stroke-dasharray: 7 5;
  }

  /* Where all sides are in the colour of the text: here and in forced colours. Written twice, as a function takes 78 B more. */
  @supports not (color: light-dark(#fff, #15171a)) {
    path.side-2 {
      stroke-dasharray: 2 5;
    }

    path.side-2 ~ .side-2 {
      stroke-dasharray: 12 5 2 5;
    }

    path.side-0 {
      stroke-dasharray: 16 5;
    }
  }

  @media (forced-colors: active) {
    path.side-2 {
      stroke-dasharray: 2 5;
    }

    path.side-2 ~ .side-2 {
      stroke-dasharray: 12 5 2 5;
    }

    path.side-0 {
      stroke-dasharray: 16 5;
    }
  }

  path.side-0 ~ .side-0 ~ .side-0 {
    stroke-dasharray: 1 5;
  }

  path.side-0 ~ .side-0 ~ .side-0 ~ .side-0 {
    stroke-dasharray: 12 5 1 5;
  }

  .area line:not(.line) {
    stroke: var(--_rule);
  }

  /* How far a figure may reach that is not exact. */
  line.line {
    stroke-opacity: 0.68;
    stroke-width: 6px;
  }

  .area line.cursor {
    stroke: var(--_ink);
    stroke-dasharray: 2 3;
  }

  .ends {
    font-weight: 700;
  }

  /* Takes the width that the labels at the lines' ends need, without measuring. */
  .names {
    font-weight: 700;
    max-inline-size: 12em;
    padding-inline-start: 0.8em;
    visibility: hidden;
  }

  input {
    inset: 0;
    margin: 0;
    opacity: 0;
    pointer-events: none;
    position: absolute;
  }

  .readout {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.6em;
    padding-block-end: 0.8em;
  }

  .readout li {
    min-inline-size: min(10em, 100%);
  }

  .readout .name {
    flex-basis: 100%;
  }

  .printed {
    display: none;
  }

  @media print {
    .printed {
      display: table;
    }
  }

  @container (inline-size < 30em) {
    .minor {
      display: none;
    }
  }

  @container (inline-size < 18em) {
    .middling {
      display: none;
    }
  }

  /* Large letters, or hardly any room: what the lines are shows in what they say below. */
  @container (inline-size < 16em) {
    .area {
      margin-inline-end: 1.4em;
    }

    .ends,
    .names {
      display: none;
    }
  }
`;
