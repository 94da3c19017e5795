import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import * as documents from '../test/documents/dates.js';
import {emptySections} from '../test/documents/dossier.js';
import {partlyFaulty, unreadable} from '../test/documents/faulty.js';
import {figure, figureArgTypes, openEvidence, text, type FigureArgs} from './figure.js';

interface Args extends FigureArgs {
  kinds?: string;
  from?: string;
  to?: string;
}

export default {
  title: 'Key dates',
  component: 'dossier-key-dates',
  argTypes: {
    ...figureArgTypes,
    kinds: text('The kinds of events to show, separated by spaces. Defaults to all.'),
    from: text('The first year, month or day to show.'),
    to: text('The last year, month or day to show.'),
  },
  render: figure('dossier-key-dates'),
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** Every date of the article on Nagorno-Karabakh, with filters by kind. */
export const TheArticlesDates: Story = {name: 'The article’s dates'};

/** Only wars and ceasefires, for a text that is about the fighting. */
export const WarsAndCeasefires: Story = {name: 'Wars and ceasefires', args: {kinds: 'war ceasefire'}};

/** The part of the time line that your text is about. */
export const FromTheWarOf2020On: Story = {name: 'From the war of 2020 on', args: {from: '2020-07', to: '2023'}};

/** A single date needs no filter, and its axis is one year long. */
export const OneDate: Story = {name: 'One date', args: {data: documents.oneDate}};

/** Sixty dates, bunched at the end: the axis shows where the cards in view stand. */
export const SixtyDates: Story = {name: 'Sixty dates', args: {data: documents.manyDates}};

/** Where only the year is known, only the year is said, and no day is made up for it. */
export const YearsAlone: Story = {name: 'Years alone', args: {data: documents.yearsOnly}};

/** For texts that reach back to antiquity. */
export const BeforeChrist: Story = {name: 'Before Christ', args: {data: documents.beforeChrist}};

/** Since, until, from one day to another: as the article says it. */
export const WithoutAnEnd: Story = {name: 'Without an end', args: {data: documents.openIntervals}};

/** About, possibly, worked out, planned: told apart in words. */
export const NotSure: Story = {name: 'Not sure', args: {data: documents.unsureDates}};

/** Every date opens to the phrase that it comes from. */
export const WhereADateComesFrom: Story = {
  name: 'Where a date comes from',
  args: {data: documents.unsureDates},
  play: openEvidence,
};

/** The same dates in rows; it scrolls inside its own box where there is little room. */
export const AsATable: Story = {name: 'As a table', args: {view: 'table'}};

/** Before data arrives, or if it never does, readers see what you wrote inside the element. */
export const BeforeDataArrives: Story = {
  name: 'Before data arrives',
  args: {data: null, fallback: html`<p>2 March 2031: the war begins.</p>`},
};

/** A section without entries says so. */
export const NoDates: Story = {name: 'No dates', args: {data: emptySections}};

/** An entry with a fault is left out, and readers are told that something is missing. */
export const OneEntryWithAFault: Story = {name: 'One entry with a fault', tags: ['faulty'], args: {data: partlyFaulty}};

/** Dates of your own that cannot be read are never replaced by others: your fallback stays. */
export const CannotBeRead: Story = {
  name: 'A publisher’s own dates that cannot be read',
  tags: ['faulty'],
  args: {data: unreadable, fallback: html`<p>2 March 2031: the war begins.</p>`},
};
