import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import * as documents from '../../test/documents/casualties.js';
import {argsOf, controlsOf} from '../controls.js';
import {arabicPage, figure, openEvidence, phoneInTheDark, type FigureArgs} from '../figure.js';

const twoRivalClaims = {...documents.rivalCounts, casualties: documents.rivalCounts.casualties!.slice(0, 2)};

export default {
  title: 'Casualty bar',
  component: 'dossier-casualty-bar',
  args: argsOf('casualty-bar'),
  argTypes: controlsOf('casualty-bar'),
  render: figure('dossier-casualty-bar'),
} satisfies Meta<FigureArgs>;

type Story = StoryObj<FigureArgs>;

/** The four counts of the article on Nagorno-Karabakh, as they appear where the element has no data of its own. */
export const TheArticlesFigures: Story = {name: 'The article’s figures'};

/** Where your text is about one war, name it, and readers see that war alone. */
export const OneWarAlone: Story = {name: 'One war alone', args: {conflict: 'war-2020'}};

/** A count that is only said to be “nearly” so much ends in hatching, and civilians of both sides belong to neither. */
export const NearlySevenHundred: Story = {name: 'Nearly seven hundred', args: {data: documents.nearlySevenHundred}};

/** Where the parties contradict each other, each claim keeps its own bar: nothing is averaged. */
export const TwoRivalClaims: Story = {name: 'Two rival claims', args: {data: twoRivalClaims}};

/** Exact, about, at most, at least, a range, an open end: readers can tell them apart without colour, in print too. */
export const EveryKindOfDoubt: Story = {name: 'Every kind of doubt', args: {data: documents.unsureCounts}};

/** Every figure opens to the phrase that it comes from, and says who is credited with it. */
export const WhereAFigureComesFrom: Story = {
  name: 'Where a figure comes from',
  args: {data: documents.rivalCounts},
  play: openEvidence,
};

/** For articles that readers will want to copy figures from; a reader can change to the chart. */
export const FiguresToCopy: Story = {name: 'Figures to copy', args: {view: 'table'}};

/** Your own words over the figure, at the level that fits the headings around it. */
export const YourOwnHeading: Story = {
  name: 'Your own heading',
  args: {heading: 'What six weeks of war cost', 'heading-level': 3},
};

/** Read at night on a phone, as many readers will see it. */
export const APhoneInTheDark: Story = {name: 'A phone in the dark', globals: phoneInTheDark};

/** On a page that runs from right to left the figure does too. There are no Arabic words yet, so it reads in English. */
export const APageInArabic: Story = {name: 'A page in Arabic', globals: arabicPage};

/** A dark figure on a light page, or the reverse: only where you ask for it. */
export const ADarkFigureOnALightPage: Story = {name: 'A dark figure on a light page', args: {'color-scheme': 'dark'}};

/** Before data arrives, or if it never does, readers see what you wrote inside the element. */
export const BeforeDataArrives: Story = {
  name: 'Before data arrives',
  args: {data: null, fallback: html`<p>Party A: 1,200 to 1,900. Party B: 800.</p>`},
};
