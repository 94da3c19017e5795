import {html} from 'lit';
import {addons} from 'storybook/preview-api';

/** A link to another page of Storybook, which opens it without loading Storybook again. */
export const pageLink = (page: string, content: unknown) => {
  const href = `?path=/docs/${page}`;
  const open = (event: MouseEvent) => {
    if (event.button || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    addons.getChannel().emit('navigateUrl', href);
  };
  return html`<a href=${href} target="_top" @click=${open}>${content}</a>`;
};
