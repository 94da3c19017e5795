import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {emptySections} from '../test/documents/dossier.js';
import {partlyFaulty, unreadable} from '../test/documents/faulty.js';
import * as documents from '../test/documents/spending.js';
import {figure, figureArgTypes, openEvidence, text, type FigureArgs} from './figure.js';

interface Args extends FigureArgs {
  parties?: string;
  from?: string;
  to?: string;
}

export default {
  title: 'Spending chart',
  component: 'dossier-spending-chart',
  argTypes: {
    ...figureArgTypes,
    parties: text('Ids of the parties to show, separated by spaces. Defaults to all.'),
    from: text('The first year to show.'),
    to: text('The last year to show.'),
  },
  render: figure('dossier-spending-chart'),
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** What the article on Nagorno-Karabakh says both countries spent in 2020. */
export const TheArticlesFigures: Story = {name: 'The article’s figures'};

/** Two bars on one scale from zero, and the ratio in words. */
export const OneYear: Story = {name: 'One year', args: {data: documents.oneYear}};

/** Ranges and “about” are hatched; a party without a figure is listed without a bar. */
export const OneUnsureYear: Story = {name: 'One unsure year', args: {data: documents.oneUnsureYear}};

/** A line stops where years are missing: it is never drawn across a gap, and those years read “not stated”. */
export const SeveralYearsWithGaps: Story = {name: 'Several years with gaps', args: {data: documents.yearsWithGaps}};

/** A figure with no neighbouring year is a dot, which no line joins to another. */
export const YearsApart: Story = {name: 'Years apart', args: {data: documents.yearsApart}};

/** Seventy years fit on a phone: fewer years are written out there. */
export const SeventyYears: Story = {name: 'Seventy years', args: {data: documents.seventyYears}};

/** Show a part of a long series where your text is about that part. */
export const TheLastTenYears: Story = {
  name: 'The last ten years',
  args: {data: documents.seventyYears, from: '2021', to: '2030'},
};

/** One country alone, where the comparison is not the point. */
export const OneParty: Story = {name: 'One party', args: {data: documents.yearsWithGaps, parties: 'PTB'}};

/** Dollars and euros do not share a scale: readers see why, and find the amounts in the table. */
export const TwoCurrencies: Story = {name: 'Two currencies', args: {data: documents.twoCurrencies}};

/** Current prices and constant ones do not share a scale either. */
export const TwoPriceBases: Story = {name: 'Two price bases', args: {data: documents.twoPriceBases}};

/** Every amount opens to the phrase that it comes from. */
export const WhereAFigureComesFrom: Story = {
  name: 'Where a figure comes from',
  args: {data: documents.oneYear},
  play: openEvidence,
};

/** The same amounts year by year; it scrolls inside its own box where there is little room. */
export const AsATable: Story = {name: 'As a table', args: {data: documents.yearsWithGaps, view: 'table'}};

/** Before data arrives, or if it never does, readers see what you wrote inside the element. */
export const BeforeDataArrives: Story = {
  name: 'Before data arrives',
  args: {data: null, fallback: html`<p>Party A: $640 million. Party B: $2.24 billion.</p>`},
};

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
