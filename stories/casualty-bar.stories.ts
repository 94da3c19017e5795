import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import * as documents from '../test/documents/casualties.js';
import {emptySections} from '../test/documents/dossier.js';
import {partlyFaulty, unreadable} from '../test/documents/faulty.js';
import {figure, figureArgTypes, openEvidence, text, type FigureArgs} from './figure.js';

interface Args extends FigureArgs {
  conflict?: string;
}

export default {
  title: 'Casualty bar',
  component: 'dossier-casualty-bar',
  argTypes: {...figureArgTypes, conflict: text('The id of the only conflict to show. Defaults to all.')},
  render: figure('dossier-casualty-bar'),
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** The four counts of the article on Nagorno-Karabakh, as they appear where the element has no data of its own. */
export const TheArticlesFigures: Story = {name: 'The article’s figures'};

/** Where your text is about one war, name it, and readers see that war alone. */
export const OneConflict: Story = {name: 'One conflict', args: {conflict: 'war-2020'}};

/** A count that is only said to be “nearly” so much ends in hatching, and civilians of both sides belong to neither. */
export const NearlySevenHundred: Story = {name: 'Nearly seven hundred', args: {data: documents.nearlySevenHundred}};

/** Where the parties contradict each other, each claim keeps its own bar: nothing is averaged. */
export const RivalCounts: Story = {name: 'Rival counts', args: {data: documents.rivalCounts}};

/** Exact, about, at most, at least, a range, an open end: readers can tell them apart without colour, in print too. */
export const EveryKindOfDoubt: Story = {name: 'Every kind of doubt', args: {data: documents.unsureCounts}};

/** A single count is worth showing too. */
export const OneCount: Story = {name: 'One count', args: {data: documents.oneCount}};

/** Zero was counted; “not stated” was not, and has no bar. */
export const NobodyKilled: Story = {name: 'Nobody killed', args: {data: documents.noneKilled}};

/** Long names break across lines, and no bar is lost to them on a phone. */
export const LongNames: Story = {name: 'Long names', args: {data: documents.longPartyNames}};

/** Every figure opens to the phrase that it comes from, and says who is credited with it. */
export const WhereAFigureComesFrom: Story = {
  name: 'Where a figure comes from',
  args: {data: documents.rivalCounts},
  play: openEvidence,
};

/** For articles that readers will want to copy figures from; a reader can change to the chart. */
export const AsATable: Story = {name: 'As a table', args: {view: 'table'}};

/** Your own words over the figure, at the level that fits the headings around it. */
export const YourOwnHeading: Story = {
  name: 'Your own heading',
  args: {heading: 'What six weeks of war cost', 'heading-level': 3},
};

/** A dark figure on a light page, or the reverse: only where you ask for it. */
export const AlwaysDark: Story = {name: 'Always dark', args: {'color-scheme': 'dark'}};

/** The figures can come from a file on your own server. */
export const FromAnAddress: Story = {name: 'From an address', args: {src: 'data/nagorno-karabakh.json'}};

/** Before data arrives, or if it never does, readers see what you wrote inside the element. */
export const BeforeDataArrives: Story = {
  name: 'Before data arrives',
  args: {data: null, fallback: html`<p>Party A: 1,200 to 1,900. Party B: 800.</p>`},
};

/** A section without entries says so. */
export const NoFigures: Story = {name: 'No figures', args: {data: emptySections}};

/** An entry with a fault is left out, and readers are told that something is missing. */
export const OneEntryWithAFault: Story = {name: 'One entry with a fault', tags: ['faulty'], args: {data: partlyFaulty}};

/** Figures of your own that cannot be read are never replaced by others: your fallback stays. */
export const CannotBeRead: Story = {
  name: 'A publisher’s own figures that cannot be read',
  tags: ['faulty'],
  args: {data: unreadable, fallback: html`<p>Party A: 1,200 to 1,900. Party B: 800.</p>`},
};
