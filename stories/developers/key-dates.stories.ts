import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import * as documents from '../../test/documents/dates.js';
import {emptySections} from '../../test/documents/dossier.js';
import {partlyFaulty, unreadable} from '../../test/documents/faulty.js';
import {argsOf, controlsOf} from '../controls.js';
import {figure, type FigureArgs} from '../figure.js';

export default {
  title: 'For developers/Key dates',
  component: 'dossier-key-dates',
  args: argsOf('key-dates'),
  argTypes: controlsOf('key-dates'),
  render: figure('dossier-key-dates'),
} satisfies Meta<FigureArgs>;

type Story = StoryObj<FigureArgs>;

/** A single date needs no filter, and its axis is one year long. */
export const OneDate: Story = {name: 'One date', args: {data: documents.oneDate}};

/** For texts that reach back to antiquity. */
export const BeforeChrist: Story = {name: 'Before Christ', args: {data: documents.beforeChrist}};

/** Since, until, from one day to another: as the article says it. */
export const WithoutAnEnd: Story = {name: 'Without an end', args: {data: documents.openIntervals}};

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
