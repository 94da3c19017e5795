import {css, unsafeCSS} from 'lit';
import {hiddenText} from '../shared/frame.styles.js';

/** A vertical list along a thin line, for narrow columns and for paper: a diamond for war, a hollow mark for what was planned. */
const asList = (when: string) => css`
  ${unsafeCSS(when)} {
    .axis {
      display: none;
    }

    .cards {
      display: block;
      overflow: visible;
    }

    .card {
      border: 0;
      display: grid;
      grid-template-columns: 3.4em 1fr;
      padding: 0;
    }

    .year {
      display: block;
      font-weight: 700;
    }

    .card > div {
      border-inline-start: 1px solid var(--_rule);
      padding: 0 0 1.3em 1.2em;
      padding-inline: 1.2em 0;
      position: relative;
    }

    .card > div::before {
      background: var(--_ink);
      block-size: 0.6em;
      border: 2px solid var(--_ink);
      border-radius: 50%;
      box-sizing: border-box;
      content: '';
      inline-size: 0.6em;
      inset-block-start: 0.45em;
      inset-inline-start: calc(-0.3em - 0.5px);
      position: absolute;
      print-color-adjust: exact;
    }

    .war > div::before {
      border-radius: 0;
      rotate: 45deg;
    }

    .planned > div::before {
      background: var(--dossier-paper, Canvas);
    }

    .in-year {
      ${hiddenText}
    }
  }
`;

export const keyDatesStyles = css`
  .kinds {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    font-size: 0.875em;
  }

  .kinds button {
    border: 1px solid var(--_rule);
    border-radius: var(--dossier-radius, 1.2em);
    padding: 0.2em 0.8em;
  }

  .kinds [aria-pressed='true'] {
    background: var(--_ink);
    border-color: var(--_ink);
    color: light-dark(#fff, #15171a);
    forced-color-adjust: none;
  }

  .axis {
    block-size: 2.8em;
    display: block;
    font-size: 0.8125em;
    inline-size: 100%;
    margin-block-start: 1.8em;
  }

  .axis line {
    stroke: var(--_rule);
  }

  .axis .mark {
    stroke: var(--_ink);
    stroke-linecap: round;
    stroke-opacity: 0.55;
    stroke-width: 8px;
  }

  .axis rect {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.5px;
  }

  text {
    fill: var(--_muted);
  }

  :host(:dir(rtl)) text {
    transform: scaleX(-1);
    transform-box: fill-box;
    transform-origin: center;
  }

  .cards {
    display: flex;
    gap: 1em;
    margin-block-start: 1em;
    overflow-x: auto;
    overscroll-behavior-x: contain;
    padding-block-end: 0.6em;
    scrollbar-width: thin;
  }

  .card {
    border-block-start: 3px solid var(--_ink);
    flex: 0 0 13em;
    padding-block-start: 0.6em;
  }

  .planned {
    border-block-start-style: dashed;
  }

  .year {
    display: none;
  }

  .kind,
  .remark {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .event {
    margin-block: 0.25em;
    text-wrap: pretty;
  }

  .remark {
    margin-block-start: 0.3em;
  }

  ${asList('@container (inline-size < 34em)')}
  ${asList('@media print')}
`;
