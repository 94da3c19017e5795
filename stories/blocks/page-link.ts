import {html} from 'lit';
import {addons} from 'storybook/preview-api';

/** A link to another page of Storybook, which opens it without loading Storybook again, where that is around this page. */
export const pageLink = (page: string, content: unknown) => {
  const path = `?path=/docs/${page}`;
  const open = (event: MouseEvent) => {
    if (parent === window || event.button || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    addons.getChannel().emit('navigateUrl', path);
  };
  return html`<a href="./${path}" target="_top" @click=${open}>${content}</a>`;
};
