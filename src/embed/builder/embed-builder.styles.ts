import {css} from 'lit';

export const embedBuilderStyles = css`
  .builder {
    container-type: inline-size;
  }

  .sides {
    display: grid;
    gap: 2rem;
    grid-template-columns: minmax(0, 1fr);
  }

  .side,
  section {
    display: grid;
    align-content: start;
    gap: 1rem;
    grid-template-columns: minmax(0, 1fr);
  }

  .side {
    gap: 1.75rem;
  }

  section,
  details.own {
    border-block-start: 1px solid var(--_rule);
    padding-block-start: 0.9rem;
  }

  .widgets {
    display: grid;
    gap: 0 2rem;
    grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr));
  }

  .widgets .choice {
    display: flex;
    font-weight: 600;
    padding-block: 0.35rem;
  }

  .widgets .hint {
    display: block;
    font-weight: 400;
  }

  .own > summary {
    font: 700 1.25rem/1.4 var(--_serif);
  }

  .own[open] > summary {
    margin-block-end: 0.75rem;
  }

  .elsewhere {
    margin-block-start: 0.75rem;
  }

  .link {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  .link textarea {
    flex: 1 1 14rem;
    min-block-size: 2.25rem;
    resize: none;
    white-space: nowrap;
  }

  @container (inline-size >= 60rem) {
    .sides {
      gap: 2.5rem;
      grid-template-columns: minmax(17rem, 20rem) minmax(0, 1fr);
    }
  }
`;
