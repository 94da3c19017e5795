import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import * as documents from '../../test/documents/suppliers.js';
import {emptySections} from '../../test/documents/dossier.js';
import {partlyFaulty, unreadable} from '../../test/documents/faulty.js';
import {argsOf, controlsOf} from '../controls.js';
import {figure, type FigureArgs} from '../figure.js';

export default {
  title: 'For developers/Supplier breakdown',
  component: 'dossier-supplier-breakdown',
  args: argsOf('supplier-breakdown'),
  argTypes: controlsOf('supplier-breakdown'),
  render: figure('dossier-supplier-breakdown'),
} satisfies Meta<FigureArgs>;

type Story = StoryObj<FigureArgs>;

/** Shares that were rounded one by one can add up to 101; the bar still ends where it should. */
export const RoundedShares: Story = {name: 'Rounded shares', args: {data: documents.roundedShares}};

/** Fourteen suppliers, some too small for a label: all of them are listed under the bar. */
export const ManySmallShares: Story = {name: 'Many small shares', args: {data: documents.manySmallShares}};

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
