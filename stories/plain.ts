import {AnchorMdx} from '@storybook/addon-docs/blocks';
import {createElement, type ComponentProps} from 'react';

/** A link; one to a file opens beside Storybook, which would look for a page of that name. */
const link = (props: ComponentProps<typeof AnchorMdx>) =>
  createElement(AnchorMdx, /^(\?|#|https?:)/.test(props.href ?? '') ? props : {...props, target: '_blank'});

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
