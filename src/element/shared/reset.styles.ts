import {css} from 'lit';

/** What shields a figure from its page, and the colours and typefaces that it takes from there. */
export const resetStyles = css`
  /* Not important: a page can hide a figure. */
  :host(:not([hidden], [popover])) {
    display: block;
  }

  /* Important rules of a shadow tree win over the page's: what is set so cannot be taken away. */
  :host {
    /* Where the page makes it a flex container, the figure does not share a row with what makes it wide. */
    flex-direction: column !important;
    font-size: medium !important;
    /* What changes slowly wins over what is important. A height may: reserve.css keeps it so. */
    transition-property: min-block-size !important;
    writing-mode: horizontal-tb !important;
  }

  :host,
  :host::after {
    content: normal !important;
  }

  /* Two letters apart: where a parent shrinks to what is in it, a figure is some 330 px wide, and less where it must. In Chromium
     they also take the page's styles of first letters and first lines, which would be those of the figure. */
  :host::before {
    all: initial !important;
    block-size: 0 !important;
    content: 'x x' !important;
    display: block !important;
    /* Another typeface would be loaded for nothing. */
    font: inherit !important;
    overflow: hidden !important;
    visibility: hidden !important;
    word-spacing: 310px !important;
  }

  /* Of many in a row, those out of view are not laid out, and have any height until they nearly are in view. */
  :host(:nth-of-type(n + 9)) {
    contain-intrinsic-block-size: auto 40em;
    content-visibility: auto;
  }

  .frame {
    all: initial;
    /* A size container would be 0 wide. */
    contain-intrinsic-inline-size: 200px;
    container-type: inline-size;
    color-scheme: inherit;
    /* What a page hides with its box, or lets clicks through, it does here, too. */
    pointer-events: inherit;
    visibility: inherit;
    direction: ltr;
    display: block;
    /* The reader's own size; more where the page's root grows, never less where it shrinks. */
    font-size: max(1em, 1rem);
    font-family: var(--dossier-font, inherit);
    font-variant-numeric: tabular-nums;
    line-height: 1.45;
    /* Where less is left beside a float, it goes below. */
    min-inline-size: min(100%, 15em);
    overflow-wrap: anywhere;
    position: relative;
    justify-self: stretch;
    --_ink: var(--dossier-ink, light-dark(#1a1b1f, #eceae6));
    --_muted: var(--dossier-muted, light-dark(#53545c, #b4b2ae));
    --_rule: var(--dossier-rule, light-dark(#d5d5d6, #3b3d42));
    --_paper: var(--dossier-paper, light-dark(#fff, #15171a));
    background: var(--dossier-paper);
    color: var(--_ink);
  }

  /* Browsers before light-dark() would leave out hairlines and dots. All else is in the colour of the text there. */
  @supports not (color: light-dark(#fff, #15171a)) {
    .frame {
      --_ink: var(--dossier-ink, CanvasText);
      --_rule: var(--dossier-rule, #999);
      --_paper: var(--dossier-paper, Canvas);
    }
  }

  /* A letter under a heap of marks can be wider than the figure, and nothing breaks it. The focus rings are not cut off. */
  @supports (overflow-clip-margin: 4px) {
    .frame {
      overflow: clip;
      overflow-clip-margin: 4px;
    }
  }

  /* A figure that is darker or lighter than its page needs paper of its own, also around its words. */
  .light,
  .dark {
    background: var(--_paper);
    padding: 0.8em;
    color-scheme: light;
  }

  .dark {
    color-scheme: dark;
  }

  /* The layout mirrors, each text keeps its own direction: "500 to more than 1,000" must not become "to more than 1,000 500". */
  :host(:dir(rtl)) .frame {
    direction: rtl;
    text-align: right;
  }

  /* Firefox does not scroll a list that has this itself. */
  :host(:dir(rtl)) .frame :not(.cards, .scroll) {
    unicode-bidi: plaintext;
  }

  /* A text in a group of its own: WebKit turns a text itself about a wrong point. */
  :host(:dir(rtl)) :is(.frame :not(svg) > svg, g:not([class])) {
    transform: scaleX(-1);
    transform-box: fill-box;
    transform-origin: center;
  }

  .frame + slot {
    display: none;
  }

  p,
  ul,
  ol,
  blockquote {
    list-style: none;
    padding: 0;
    margin: 0;
  }

  svg {
    direction: ltr;
    overflow: visible;
    fill: currentColor;
  }

  button,
  summary {
    all: unset;
    align-content: center;
    cursor: pointer;
    min-block-size: 24px;
  }

  summary {
    display: block;
  }

  a {
    color: inherit;
  }

  /* German has words as long as a phone is wide. */
  :lang(de) {
    hyphenate-limit-chars: 12 5 5;
    hyphens: auto;
  }

  :focus-visible,
  :focus-visible + svg {
    outline: 2px solid var(--dossier-accent, var(--_ink));
    outline-offset: 2px;
  }

  /* Of any length, and no wider than a figure. Where a line ends between two elements WebKit tells of no space. */
  .hidden {
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }

  /* Pauses in speech: in one breath "Both sides civilians, killed nearly 700" says that they killed. */
  .who .name::after,
  .in-year::after {
    content: ',';
    font-size: 0;
  }

  .who .detail:not(:empty)::after,
  .kind::after {
    content: ':';
    font-size: 0;
  }

  @media (pointer: coarse) {
    button,
    summary {
      min-block-size: 44px;
      min-inline-size: 44px;
    }
  }

  @media (forced-colors: active) {
    .frame {
      --_ink: CanvasText;
      --_muted: CanvasText;
      --_rule: CanvasText;
      --_paper: Canvas;
      --dossier-side-1: CanvasText;
      --dossier-side-2: CanvasText;
    }
  }

  @media print {
    .frame {
      /* Where backgrounds are printed, that of a dark page must not lie behind dark words. */
      background: var(--_paper);
      color-scheme: light;
      padding: 0;
      /* Firefox prints no summary that a container query has changed: no figure at all. */
      container-type: normal;
    }

    .tip,
    div.tools,
    div.kinds {
      display: none;
    }

    ::details-content {
      block-size: auto;
      content-visibility: visible;
    }
  }
`;
