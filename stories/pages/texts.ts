import howFactsGetIn from '../../data/README.md?raw';
import ownFigures from '../../data/OWN-DATA.md?raw';
import plugins from '../../data/PLUGINS.md?raw';
import problems from '../../data/PROBLEMS.md?raw';

interface Page {
  readonly title: string;
  readonly address: string;
}

/** Where the texts stand in Storybook that are files of the project. */
const pages: Readonly<Record<string, Page>> = {
  'OWN-DATA.md': {title: 'Your own figures', address: '?path=/docs/own-data-your-own-figures--docs'},
  'README.md': {title: 'How a fact gets in', address: '?path=/docs/own-data-how-a-fact-gets-in--docs'},
  'PLUGINS.md': {title: 'For plugin authors', address: '?path=/docs/for-plugin-authors--docs'},
  'PROBLEMS.md': {title: 'What can be wrong', address: '?path=/docs/own-data-what-can-be-wrong--docs'},
};

const LINK = /\[([^\]]+)\]\(([\w-]+(?:\/[\w-]+)*\.(?:md|json))\)/g;

/** Leads links from one file of the data folder to another to their pages here; other files open beside Storybook. */
const linked = (markdown: string) =>
  markdown.replace(LINK, (_, text: string, file: string) => {
    const page = pages[file];
    return page ? `[${text === file ? page.title : text}](${page.address})` : `[${text}](data/${file})`;
  });

export const texts = {
  howFactsGetIn: linked(howFactsGetIn),
  ownFigures: linked(ownFigures),
  plugins: linked(plugins),
  problems: linked(problems),
};
