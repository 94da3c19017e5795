import type {Decorator, Preview} from '@storybook/web-components-vite';
import {html} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {addons} from 'storybook/preview-api';
import {defineBlocks} from '../blocks/index.js';
import {bundled} from '../catalogue.js';
import {ownDataAsChild} from '../figure.js';
import {addDossier} from '../../src/index.js';
import {plainTags} from '../plain.js';
import './page.css';
import {theme} from './theme.js';

// As in the script that publishers paste: elements without data of their own show the article's figures.
addDossier(bundled);
defineBlocks();

/** Puts the toolbar's theme on the whole page. Pages of text are English, and run as English does, whatever their figures do. */
function dress({theme, direction}: {readonly theme: string; readonly direction?: string}) {
  document.documentElement.dataset['theme'] = theme;
  document.documentElement.dir = direction ?? 'ltr';
}

const channel = addons.getChannel();
let chosen = 'auto';
const follow = ({globals}: {readonly globals: {readonly theme: string}}) => dress({theme: (chosen = globals.theme)});
channel.on('setGlobals', follow);
channel.on('globalsUpdated', follow);
// After a story that has a theme of its own.
channel.on('docsRendered', () => dress({theme: chosen}));

const choose = (
  title: string,
  icon: 'mirror' | 'transfer' | 'grow' | 'globe',
  items: Readonly<Record<string, string>>,
) => ({
  toolbar: {title, icon, dynamicTitle: true, items: Object.entries(items).map(([value, title]) => ({value, title}))},
});

/** The article page around a figure, as the toolbar sets it. */
const page: Decorator = (story, {globals: {theme, direction, width, language}, viewMode}) => {
  // The docs show many stories on one page, and each is a page of its own there.
  if (viewMode === 'story') dress({theme, direction});
  // An element asks for the page's language once, when it is put there.
  return html`<div class="page" data-theme=${theme} dir=${direction} lang=${language}><div class="column" data-width=${width}>${keyed(language, story())}</div></div>`;
};

const preview: Preview = {
  decorators: [page],
  initialGlobals: {theme: 'auto', direction: 'ltr', width: 'full', language: 'en'},
  globalTypes: {
    theme: choose('Theme', 'mirror', {auto: 'Theme of your device', light: 'Light page', dark: 'Dark page'}),
    direction: choose('Direction', 'transfer', {ltr: 'Left to right', rtl: 'Right to left'}),
    width: choose('Width', 'grow', {full: 'Full width', '320': '320 px', '600': '600 px', '900': '900 px'}),
    // There are words in English alone, and what reads in English has English numbers and dates.
    language: choose('Language of the page around the figure', 'globe', {
      en: 'English',
      'en-US': 'American English',
      'en-IN': 'Indian English',
      de: 'German page: the figure stays English',
      hy: 'Armenian page: the figure stays English',
      az: 'Azerbaijani page: the figure stays English',
      ar: 'Arabic page: the figure stays English',
    }),
  },
  parameters: {
    layout: 'fullscreen',
    controls: {expanded: true},
    // Editors set, and look whether everybody can read it.
    actions: {disable: true},
    interactions: {disable: true},
    a11y: {test: 'error'},
    docs: {
      theme,
      components: plainTags,
      source: {type: 'dynamic', language: 'html', excludeDecorators: true, transform: ownDataAsChild},
    },
    options: {
      storySort: {
        order: [
          'Start here',
          'Casualty bar',
          ['About'],
          'Spending chart',
          ['About'],
          'Supplier breakdown',
          ['About'],
          'Key dates',
          ['About'],
          'Own data',
          ['Your own figures', 'How a fact gets in', 'What can be wrong'],
          'Theming',
          'Where CMSs bite',
          'For plugin authors',
          'For developers',
        ],
      },
    },
  },
};

export default preview;
