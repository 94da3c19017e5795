import {AnchorMdx} from '@storybook/addon-docs/blocks';
import {createElement, type ComponentProps} from 'react';

/** A link: to a page of Storybook, also from a page that was opened without Storybook around it, or to a file beside it. */
function link(props: ComponentProps<typeof AnchorMdx>) {
  const {href = ''} = props;
  if (href.startsWith('?') && parent === window) return createElement('a', {...props, href: `./${href}`});
  return createElement(AnchorMdx, /^(\?|#|https?:)/.test(href) ? props : {...props, target: '_blank'});
}

/** Plain tags, which page.css sets, in place of Storybook's own; code is a block of ours. */
export const plainTags: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'code'].map((tag) => [tag, tag])),
  a: link,
  pre: 'guide-code',
};

/** The same for texts that are read as Markdown. */
export const plain = {
  overrides: Object.fromEntries(Object.entries(plainTags).map(([tag, component]) => [tag, {component}])),
};
