// Own figures in the embed builder, as an editor brings them and reads what is said of them.
import {openPicker} from './builder.mjs';

export const FIELD = 'A dossier as JSON, or a table (CSV) of this widget’s figures';

const ARTICLE = {
  Headline: 'What Was Counted',
  Authors: 'A. Writer; B. Writer',
  Publisher: 'The Example',
  Published: '2032-11-03',
};

export const COLUMNS =
  'party,time,amount.best,amount.currency,amount.prices,evidence.section,evidence.paragraph,evidence.quote';
export const ROWS = [
  'Party A,2031,640000000,USD,current,Budgets,1,640 million dollars',
  'Party B,2031,2240000000,USD,current,Budgets,1,2.24 billion dollars',
];
export const table = (...rows) => [COLUMNS, ...rows].join('\n');

export const open = async (site, title = 'Spending chart') => {
  const editor = await openPicker(site);
  await editor.press('radio', title);
  await (await editor.part('details.own > summary')).click();
  return editor;
};

/** Every error that is listed: where, and all of it. */
export const errors = async (editor) => {
  await editor.says('#result', /wrong/);
  return (await editor.part('.remarks.errors')).evaluate((list) =>
    [...list.children].map(({children, innerText}) => [children[0].innerText, innerText.replace(/\s+/g, ' ')]),
  );
};

/** A list, as far as an editor sees it without a click. */
export const seen = async (editor, list) =>
  (await editor.part(list)).evaluate((element) => (element.checkVisibility() ? element.innerText : ''));

export const describeArticle = async (editor) => {
  for (const [name, text] of Object.entries(ARTICLE)) await editor.fill(name, text);
};
