import {AnchorMdx} from '@storybook/addon-docs/blocks';

/** Plain tags, which page.css sets, in place of Storybook's own; code is a block of ours. */
export const plainTags: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'code'].map((tag) => [tag, tag])),
  pre: 'guide-code',
};

/** The same for texts that are read as Markdown, whose links may lead to other pages. */
export const plain: {readonly overrides: Readonly<Record<string, {readonly component: unknown}>>} = {
  overrides: {
    ...Object.fromEntries(Object.entries(plainTags).map(([tag, component]) => [tag, {component}])),
    a: {component: AnchorMdx},
  },
};
