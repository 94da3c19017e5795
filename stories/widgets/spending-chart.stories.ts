import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import * as documents from '../../test/documents/spending.js';
import {argsOf, controlsOf} from '../controls.js';
import {arabicPage, figure, openEvidence, phoneInTheDark, type FigureArgs} from '../figure.js';

export default {
  title: 'Spending chart',
  component: 'dossier-spending-chart',
  args: argsOf('spending-chart'),
  argTypes: controlsOf('spending-chart'),
  render: figure('dossier-spending-chart'),
} satisfies Meta<FigureArgs>;

type Story = StoryObj<FigureArgs>;

/** What the article on Nagorno-Karabakh says both countries spent in 2020. */
export const TheArticlesFigures: Story = {name: 'The article’s figures'};

/** Ranges and “about” are hatched; a party without a figure is listed without a bar. */
export const AYearOfEstimates: Story = {name: 'A year of estimates', args: {data: documents.oneUnsureYear}};

/** A line stops where years are missing: it is never drawn across a gap, and those years read “not stated”. */
export const SeveralYearsWithGaps: Story = {name: 'Several years with gaps', args: {data: documents.yearsWithGaps}};

/** Seventy years fit on a phone: fewer years are written out there. */
export const SeventyYearsOfSpending: Story = {name: 'Seventy years of spending', args: {data: documents.seventyYears}};

/** Show a part of a long series where your text is about that part. */
export const TheLastTenYears: Story = {
  name: 'The last ten years',
  args: {data: documents.seventyYears, from: '2021', to: '2030'},
};

/** Dollars and euros do not share a scale: readers see why, and find the amounts in the table. */
export const DollarsAndEuros: Story = {name: 'Dollars and euros', args: {data: documents.twoCurrencies}};

/** Every amount opens to the phrase that it comes from. */
export const WhereAFigureComesFrom: Story = {
  name: 'Where a figure comes from',
  args: {data: documents.oneYear},
  play: openEvidence,
};

/** The same amounts year by year; it scrolls inside its own box where there is little room. */
export const FiguresToCopy: Story = {name: 'Figures to copy', args: {data: documents.yearsWithGaps, view: 'table'}};

/** Read at night on a phone, as many readers will see it. */
export const APhoneInTheDark: Story = {name: 'A phone in the dark', globals: phoneInTheDark};

/** On a page that runs from right to left the figure does too. There are no Arabic words yet, so it reads in English. */
export const APageInArabic: Story = {name: 'A page in Arabic', globals: arabicPage};

/** Before data arrives, or if it never does, readers see what you wrote inside the element. */
export const BeforeDataArrives: Story = {
  name: 'Before data arrives',
  args: {data: null, fallback: html`<p>Party A: $640 million. Party B: $2.24 billion.</p>`},
};
