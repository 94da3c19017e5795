import {css, html, LitElement, type PropertyDeclarations} from 'lit';

/** Code to be read and copied. */
export class Code extends LitElement {
  static override styles = css`
    :host {
      display: block;
      position: relative;
    }

    pre {
      margin: 0;
      padding: 1rem 5rem 1rem 1rem;
      overflow: auto;
      max-block-size: 30rem;
      background: var(--tint);
      font: 0.875rem/1.5 var(--mono);
      tab-size: 2;
    }

    button {
      position: absolute;
      inset-block-start: 0;
      inset-inline-end: 0;
      padding: 0.35rem 0.75rem;
      border: 0;
      border-block-end: 1px solid var(--rule);
      border-inline-start: 1px solid var(--rule);
      background: var(--paper);
      color: var(--ink);
      font: 0.875rem/1.25 var(--sans);
      cursor: pointer;
    }

    :focus-visible {
      outline: 2px solid var(--accent);
      outline-offset: -2px;
    }
  `;

  static override properties: PropertyDeclarations = {copied: {state: true}};

  declare protected copied: boolean;

  constructor() {
    super();
    this.copied = false;
  }

  protected override render() {
    return html`<pre tabindex="0" role="region" aria-label="Code"><slot></slot></pre>
      <button @click=${this.#copy} aria-live="polite">${this.copied ? 'Copied' : 'Copy'}</button>`;
  }

  #copy = async () => {
    try {
      await navigator.clipboard.writeText(this.textContent.trimEnd());
      this.copied = true;
    } catch {
      // No permission, or no secure page: the reader copies what is selected.
      getSelection()!.selectAllChildren(this);
    }
  };
}
