import type {Decorator, Preview, StoryContext} from '@storybook/web-components-vite';
import {html} from 'lit';
import dossier from '../../data/nagorno-karabakh.json' with {type: 'json'};
import {addDossier, parseDossier} from '../../src/index.js';

// As in the script that publishers paste: elements without data of their own show the article's figures.
addDossier(parseDossier(dossier).dossier!);

const choose = (title: string, icon: 'mirror' | 'transfer' | 'grow', items: Record<string, string>) => ({
  toolbar: {title, icon, dynamicTitle: true, items: Object.entries(items).map(([value, title]) => ({value, title}))},
});

/** The article page around a figure, as the toolbar sets it. */
const page: Decorator = (story, {globals: {theme, direction, width}, viewMode}) => {
  // The docs show many stories on one page, and each is a page of its own there.
  if (viewMode === 'story') {
    document.documentElement.dir = direction;
    document.documentElement.dataset['theme'] = theme;
  }
  return html`<div class="page" data-theme=${theme} dir=${direction}><div class="column" data-width=${width}>${story()}</div></div>`;
};

/** The code of a story as it would stand in a page: own data is a property here and a child there. Storybook calls it twice. */
const pageCode = (code: string, {args}: StoryContext) =>
  args['data']
    ? code.replace(/^(<[^>]+>)(?!\s*<script)/, '$1\n  <script type="application/json">… your dossier …</script>\n')
    : code;

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [page],
  initialGlobals: {theme: 'light', direction: 'ltr', width: 'full'},
  globalTypes: {
    theme: choose('Theme', 'mirror', {light: 'Light page', dark: 'Dark page'}),
    direction: choose('Direction', 'transfer', {ltr: 'Left to right', rtl: 'Right to left'}),
    width: choose('Width', 'grow', {'320': '320 px', '600': '600 px', '900': '900 px', full: 'Full width'}),
  },
  parameters: {
    layout: 'fullscreen',
    controls: {expanded: true},
    docs: {source: {type: 'dynamic', language: 'html', excludeDecorators: true, transform: pageCode}},
    options: {storySort: {order: ['Casualty bar', 'Spending chart', 'Supplier breakdown', 'Key dates']}},
  },
};

export default preview;
