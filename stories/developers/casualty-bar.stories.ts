import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import * as documents from '../../test/documents/casualties.js';
import {emptySections} from '../../test/documents/dossier.js';
import {partlyFaulty, unreadable} from '../../test/documents/faulty.js';
import {argsOf, controlsOf} from '../controls.js';
import {figure, type FigureArgs} from '../figure.js';

export default {
  title: 'For developers/Casualty bar',
  component: 'dossier-casualty-bar',
  args: argsOf('casualty-bar'),
  argTypes: controlsOf('casualty-bar'),
  render: figure('dossier-casualty-bar'),
} satisfies Meta<FigureArgs>;

type Story = StoryObj<FigureArgs>;

/** Where the parties contradict each other, each claim keeps its own bar: nothing is averaged. */
export const ThreeRivalClaims: Story = {name: 'Three rival claims', args: {data: documents.rivalCounts}};

/** A single count is worth showing too. */
export const OneCount: Story = {name: 'One count', args: {data: documents.oneCount}};

/** Zero was counted; “not stated” was not, and has no bar. */
export const NobodyKilled: Story = {name: 'Nobody killed', args: {data: documents.noneKilled}};

/** Long names break across lines, and no bar is lost to them on a phone. */
export const LongNames: Story = {name: 'Long names', args: {data: documents.longPartyNames}};

/** The figures can come from a file on your own server. */
export const FromAnAddress: Story = {name: 'From an address', args: {src: 'data/nagorno-karabakh.json'}};

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
