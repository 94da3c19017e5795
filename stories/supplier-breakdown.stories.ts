import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {emptySections} from '../test/documents/dossier.js';
import {partlyFaulty, unreadable} from '../test/documents/faulty.js';
import * as documents from '../test/documents/suppliers.js';
import {figure, figureArgTypes, openEvidence, text, type FigureArgs} from './figure.js';

interface Args extends FigureArgs {
  recipient?: string;
}

export default {
  title: 'Supplier breakdown',
  component: 'dossier-supplier-breakdown',
  argTypes: {...figureArgTypes, recipient: text('The id of the only recipient to show. Defaults to all.')},
  render: figure('dossier-supplier-breakdown'),
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** What the article on Nagorno-Karabakh says of both countries’ suppliers, most of it without a share. */
export const TheArticlesFigures: Story = {name: 'The article’s figures'};

/** One country alone, where your text is about that country. */
export const OneRecipient: Story = {name: 'One recipient', args: {recipient: 'ARM'}};

/** Where all shares are known, the bar is full and nothing is hatched. */
export const FullShares: Story = {name: 'Full shares', args: {data: documents.fullShares}};

/** Shares that were rounded one by one can add up to 101; the bar still ends where it should. */
export const RoundedShares: Story = {name: 'Rounded shares', args: {data: documents.roundedShares}};

/** What is not known is one open block that names who is in it: never split, never guessed. */
export const PartlyKnown: Story = {name: 'Partly known', args: {data: documents.partlyKnownShares}};

/** Suppliers are named and no share is stated: an open bar says just that. */
export const NamesAlone: Story = {name: 'Names alone', args: {data: documents.namedSuppliers}};

/** Shares of different periods are of different wholes, so each period has its own bar. */
export const TwoPeriods: Story = {name: 'Two periods', args: {data: documents.twoPeriods}};

/** Fourteen suppliers, some too small for a label: all of them are listed under the bar. */
export const ManySmallShares: Story = {name: 'Many small shares', args: {data: documents.manySmallShares}};

/** Every share opens to the phrase that it comes from. */
export const WhereAFigureComesFrom: Story = {
  name: 'Where a figure comes from',
  args: {data: documents.fullShares},
  play: openEvidence,
};

/** The same shares in rows; it scrolls inside its own box where there is little room. */
export const AsATable: Story = {name: 'As a table', args: {view: 'table'}};

/** Before data arrives, or if it never does, readers see what you wrote inside the element. */
export const BeforeDataArrives: Story = {
  name: 'Before data arrives',
  args: {data: null, fallback: html`<p>Party C supplied 69% of Party A’s arms imports.</p>`},
};

/** A section without entries says so. */
export const NoFigures: Story = {name: 'No figures', args: {data: emptySections}};

/** An entry with a fault is left out, and readers are told that something is missing. */
export const OneEntryWithAFault: Story = {name: 'One entry with a fault', tags: ['faulty'], args: {data: partlyFaulty}};

/** Figures of your own that cannot be read are never replaced by others: your fallback stays. */
export const CannotBeRead: Story = {
  name: 'A publisher’s own figures that cannot be read',
  tags: ['faulty'],
  args: {data: unreadable, fallback: html`<p>Party C supplied 69% of Party A’s arms imports.</p>`},
};
