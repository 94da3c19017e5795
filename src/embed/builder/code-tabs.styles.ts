import {css} from 'lit';

export const codeTabsStyles = css`
  :host {
    display: grid;
    gap: 0.75rem;
  }

  [role='tablist'] {
    border-block-end: 1px solid var(--_rule);
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25rem;
  }

  [role='tab'] {
    border: 0;
    border-block-end: 3px solid transparent;
    border-radius: 0;
    color: var(--_muted);
    margin-block-end: -1px;
    padding-inline: 0;
  }

  [role='tab']:hover {
    background: none;
    color: var(--_ink);
  }

  [aria-selected='true'] {
    border-color: var(--_ink);
    color: var(--_ink);
    font-weight: 600;
  }

  [role='tabpanel'] {
    display: grid;
    gap: 0.75rem;
  }

  .code {
    background: var(--_shade);
    overflow-wrap: anywhere;
  }

  .row {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
  }

  .primary {
    min-inline-size: 8rem;
  }

  .status {
    flex: 1 1 14rem;
  }

  .folder {
    max-inline-size: 24rem;
  }
`;
