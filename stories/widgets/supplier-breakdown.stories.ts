import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import * as documents from '../../test/documents/suppliers.js';
import {argsOf, controlsOf} from '../controls.js';
import {arabicPage, figure, openEvidence, phoneInTheDark, type FigureArgs} from '../figure.js';

export default {
  title: 'Supplier breakdown',
  component: 'dossier-supplier-breakdown',
  args: argsOf('supplier-breakdown'),
  argTypes: controlsOf('supplier-breakdown'),
  render: figure('dossier-supplier-breakdown'),
} satisfies Meta<FigureArgs>;

type Story = StoryObj<FigureArgs>;

/** What the article on Nagorno-Karabakh says of both countries’ suppliers, most of it without a share. */
export const TheArticlesFigures: Story = {name: 'The article’s figures'};

/** One country alone, where your text is about that country. */
export const OneCountryAlone: Story = {name: 'One country alone', args: {recipient: 'ARM'}};

/** Where all shares are known, the bar is full and nothing is hatched. */
export const EverySupplierKnown: Story = {name: 'Every supplier known', args: {data: documents.fullShares}};

/** What is not known is one open block that names who is in it: never split, never guessed. */
export const HalfOfItUnknown: Story = {name: 'Half of it unknown', args: {data: documents.partlyKnownShares}};

/** Suppliers are named and no share is stated: an open bar says just that. */
export const NamesAlone: Story = {name: 'Names alone', args: {data: documents.namedSuppliers}};

/** Shares of different periods are of different wholes, so each period has its own bar. */
export const TwoPeriods: Story = {name: 'Two periods', args: {data: documents.twoPeriods}};

/** Every share opens to the phrase that it comes from. */
export const WhereAFigureComesFrom: Story = {
  name: 'Where a figure comes from',
  args: {data: documents.fullShares},
  play: openEvidence,
};

/** The same shares in rows; it scrolls inside its own box where there is little room. */
export const FiguresToCopy: Story = {name: 'Figures to copy', args: {view: 'table'}};

/** Read at night on a phone, as many readers will see it. */
export const APhoneInTheDark: Story = {name: 'A phone in the dark', globals: phoneInTheDark};

/** On a page that runs from right to left the figure does too. There are no Arabic words yet, so it reads in English. */
export const APageInArabic: Story = {name: 'A page in Arabic', globals: arabicPage};

/** Before data arrives, or if it never does, readers see what you wrote inside the element. */
export const BeforeDataArrives: Story = {
  name: 'Before data arrives',
  args: {data: null, fallback: html`<p>Party C supplied 69% of Party A’s arms imports.</p>`},
};
