import {css} from 'lit';

export const spendingChartStyles = css`
  .bars {
    --_room: 8em;

    border-block-start: 1px solid var(--_rule);
    padding-block-start: 1.6em;
  }

  .plot {
    display: grid;
    font-size: 0.8125em;
    grid-template-columns: 1fr auto;
    padding-block: 1.5em 0.8em;
  }

  .area {
    margin-inline-start: 4em;
    position: relative;
    touch-action: pan-y;
  }

  .area > svg {
    block-size: 18em;
    display: block;
    inline-size: 100%;
  }

  .lines {
    block-size: 100%;
    fill: none;
    inline-size: 100%;
  }

  .lines path {
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 2.5px;
    vector-effect: non-scaling-stroke;
  }

  .lines .side-0,
  .lines .side-1,
  .lines .side-2 {
    fill: none;
  }

  .side-0 {
    stroke: var(--_side-0);
  }

  .grid line {
    stroke: var(--_rule);
  }

  text {
    fill: var(--_muted);
    stroke: none;
  }

  .ends text {
    font-weight: 700;
  }

  .ends .side-1 {
    fill: var(--_side-1);
  }

  .ends .side-2 {
    fill: var(--_side-2);
  }

  :host(:dir(rtl)) text {
    transform: scaleX(-1);
    transform-box: fill-box;
    transform-origin: center;
  }

  .cursor {
    stroke: var(--_ink);
    stroke-dasharray: 2 3;
  }

  circle {
    stroke: none;
  }

  /* Names the width that the labels at the lines' ends need, without measuring. */
  .names {
    font-weight: 700;
    max-inline-size: 9em;
    padding-inline-start: 0.8em;
    visibility: hidden;
  }

  input {
    appearance: none;
    background: none;
    block-size: 100%;
    inline-size: 100%;
    inset: 0;
    margin: 0;
    opacity: 0;
    pointer-events: none;
    position: absolute;
  }

  input:focus-visible + svg {
    outline: 2px solid var(--_accent);
    outline-offset: 4px;
  }

  .readout {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.6em;
    padding-block-start: 1.6em;
  }

  .readout li {
    min-inline-size: 10em;
  }

  .gap {
    color: var(--_muted);
    font-size: 0.8125em;
  }

  @container (inline-size < 30em) {
    .minor {
      display: none;
    }
  }
`;
