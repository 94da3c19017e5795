import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import * as documents from '../../test/documents/dates.js';
import {argsOf, controlsOf} from '../controls.js';
import {arabicPage, figure, openEvidence, phoneInTheDark, type FigureArgs} from '../figure.js';

export default {
  title: 'Key dates',
  component: 'dossier-key-dates',
  args: argsOf('key-dates'),
  argTypes: controlsOf('key-dates'),
  render: figure('dossier-key-dates'),
} satisfies Meta<FigureArgs>;

type Story = StoryObj<FigureArgs>;

/** Every date of the article on Nagorno-Karabakh, with filters by kind. */
export const TheArticlesDates: Story = {name: 'The article’s dates'};

/** Only wars and ceasefires, for a text that is about the fighting. */
export const WarsAndCeasefires: Story = {name: 'Wars and ceasefires', args: {kinds: 'war ceasefire'}};

/** The part of the time line that your text is about. */
export const FromTheWarOf2020On: Story = {name: 'From the war of 2020 on', args: {from: '2020-07', to: '2023'}};

/** Sixty dates, bunched at the end: the axis shows where the cards in view stand. */
export const SixtyDates: Story = {name: 'Sixty dates, bunched at the end', args: {data: documents.manyDates}};

/** Where only the year is known, only the year is said, and no day is made up for it. */
export const YearsAlone: Story = {name: 'Years alone', args: {data: documents.yearsOnly}};

/** About, possibly, worked out, planned: told apart in words. */
export const DatesThatAreNotSure: Story = {name: 'Dates that are not sure', args: {data: documents.unsureDates}};

/** Every date opens to the phrase that it comes from. */
export const WhereADateComesFrom: Story = {
  name: 'Where a date comes from',
  args: {data: documents.unsureDates},
  play: openEvidence,
};

/** The same dates in rows; it scrolls inside its own box where there is little room. */
export const DatesToCopy: Story = {name: 'Dates to copy', args: {view: 'table'}};

/** Read at night on a phone, as many readers will see it. */
export const APhoneInTheDark: Story = {name: 'A phone in the dark', globals: phoneInTheDark};

/** On a page that runs from right to left the figure does too. There are no Arabic words yet, so it reads in English. */
export const APageInArabic: Story = {name: 'A page in Arabic', globals: arabicPage};

/** Before data arrives, or if it never does, readers see what you wrote inside the element. */
export const BeforeDataArrives: Story = {
  name: 'Before data arrives',
  args: {data: null, fallback: html`<p>2 March 2031: the war begins.</p>`},
};
