import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import * as documents from '../../test/documents/spending.js';
import {emptySections} from '../../test/documents/dossier.js';
import {partlyFaulty, unreadable} from '../../test/documents/faulty.js';
import {argsOf, controlsOf} from '../controls.js';
import {figure, type FigureArgs} from '../figure.js';

export default {
  title: 'For developers/Spending chart',
  component: 'dossier-spending-chart',
  args: argsOf('spending-chart'),
  argTypes: controlsOf('spending-chart'),
  render: figure('dossier-spending-chart'),
} satisfies Meta<FigureArgs>;

type Story = StoryObj<FigureArgs>;

/** Two bars on one scale from zero, and the ratio in words. */
export const OneYear: Story = {name: 'One year', args: {data: documents.oneYear}};

/** A figure with no neighbouring year is a dot, which no line joins to another. */
export const YearsApart: Story = {name: 'Years apart', args: {data: documents.yearsApart}};

/** One country alone, where the comparison is not the point. */
export const OneParty: Story = {name: 'One party', args: {data: documents.yearsWithGaps, parties: 'PTB'}};

/** Current prices and constant ones do not share a scale either. */
export const TwoPriceBases: Story = {name: 'Two price bases', args: {data: documents.twoPriceBases}};

/** A section without entries says so. */
export const NoFigures: Story = {name: 'No figures', args: {data: emptySections}};

/** An entry with a fault is left out, and readers are told that something is missing. */
export const OneEntryWithAFault: Story = {name: 'One entry with a fault', tags: ['faulty'], args: {data: partlyFaulty}};

/** Figures of your own that cannot be read are never replaced by others: your fallback stays. */
export const CannotBeRead: Story = {
  name: 'A publisher’s own figures that cannot be read',
  tags: ['faulty'],
  args: {data: unreadable, fallback: html`<p>Party A: $640 million. Party B: $2.24 billion.</p>`},
};
