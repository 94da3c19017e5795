// How an article is read: which line is a heading, what is counted, what is skipped. A dossier with one phrase tells
// where the command finds it.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {dossierOf, evidence, figure, verified} from './verification.mjs';

/** Where a phrase stands, as the command counts; the dossier names other sections and phrases of them too. */
function placeOf(quote, article, format = 'txt', named = []) {
  const phrases = [{section: 'Nowhere at all', paragraph: 1, quote}, ...named];
  const entries = phrases.map((phrase, i) => ({...figure({missing: 'not-stated'}, phrase), id: `figure-${i}`}));
  const [{findings}] = verified(dossierOf({figures: entries}), article, format).entries;
  const {section, paragraph} = findings[0].place ?? {};
  return section ? `${section} ${paragraph}` : undefined;
}

/** A paragraph without anything to look for. */
const FILLER = 'There is nothing to be found here, in a paragraph that is long enough to be one.';

const table = (format, cases) => {
  for (const [name, article, place, ...named] of cases)
    it(name, () => assert.equal(placeOf('the phrase', article, format, named), place));
};

describe('an article as plain text', () => {
  table('txt', [
    ['starts with the lead', `Here is the phrase.`, 'Lead 1'],
    ['has a headline above the lead', `A War Nobody Counted\n\nHere is the phrase.`, 'Lead 1'],
    ['has a byline above the lead', `What Was Counted\nA. Writer 3 May 2032\n\nHere is the phrase.`, 'Lead 1'],
    ['has a byline that ends in a name', `What was counted\n\nby A. Writer, for us\n\nHere is the phrase.`, 'Lead 1'],
    ['counts paragraphs', `${FILLER}\n\n${FILLER}\n\nHere is the phrase.`, 'Lead 3'],
    [
      'counts lines where nothing is wrapped',
      `${FILLER.repeat(2)}\n${FILLER.repeat(2)}\nHere is the phrase.`,
      'Lead 3',
    ],
    [
      'joins wrapped lines',
      `${FILLER.replaceAll(', ', ',\n')}\n\nThis line is long enough to have been wrapped: the\nphrase.`,
      'Lead 2',
    ],
    ['reads other ends of lines', `${FILLER}\r\n\r\nHere is the phrase.\r\n`, 'Lead 2'],
    ['knows a short line as a heading', `${FILLER}\n\nThe border towns\n\nHere is the phrase.`, 'The border towns 1'],
    [
      'knows a heading right above its text',
      `${FILLER}\n\nTable 2\nHere is the phrase.`,
      'Table 2 1',
      evidence('is', {section: 'Table 2'}),
    ],
    ['knows a heading marked by #', `${FILLER}\n\n## The border towns:\nHere is the phrase.`, 'The border towns: 1'],
    ['knows an underlined heading', `${FILLER}\n\nWhat now?\n---------\nHere is the phrase.`, 'What now? 1'],
    [
      'knows no other headings where some are marked',
      `${FILLER}\n\n# Budgets\n\n${FILLER}\n\nA short line\n\nHere is the phrase.`,
      'Budgets 3',
    ],
    ['takes no short sentence for a heading', `${FILLER}\n\nThat was all.\n\nHere is the phrase.`, 'Lead 3'],
    ['takes no question for a heading', `${FILLER}\n\nWhy?\n\nHere is the phrase.`, 'Lead 3'],
    [
      'takes a question for a heading where a wide gap sets it off',
      `${FILLER}\n\n${FILLER}\n\n\nWhy no treaty?\n\nHere is the phrase.`,
      'Why no treaty? 1',
    ],
    [
      'knows the sections that the dossier names',
      `${FILLER}\n\nWhy no treaty?\n\nHere is the phrase.`,
      'Why no treaty? 1',
      evidence('is', {section: 'Why no treaty?'}),
    ],
    [
      'knows them with other quotation marks',
      `${FILLER}\n\nWho’s to pay?\n\nHere is the phrase.`,
      'Who’s to pay? 1',
      evidence('is', {section: "Who's to pay?"}),
    ],
    [
      'knows no heading where the dossier counts on',
      `${FILLER}\n\nA short line\n\nHere is the phrase.`,
      'Lead 3',
      evidence('is', {paragraph: 3}),
    ],
    [
      'knows a heading though the dossier counts beyond all',
      `${FILLER}\n\nA short line\n\nHere is the phrase.`,
      'A short line 1',
      evidence('is', {paragraph: 9}),
    ],
    [
      'counts captions apart',
      `${FILLER}\n\nCover photo: nobody (Agency).\n\n${FILLER}\n\nPhoto: here is the phrase.`,
      'Caption 2',
    ],
    ['leaves captions out of the count', `${FILLER}\n\nPhoto: nobody.\n\nHere is the phrase.`, 'Lead 2'],
    ['counts items of a list', `${FILLER}\n\n- one\n- here is the phrase`, 'Lead 3'],
    ['skips lines that only divide', `${FILLER}\n\n* * *\n\nHere is the phrase.`, 'Lead 2'],
  ]);
});

describe('an article as HTML', () => {
  const page = (body) => `<!doctype html><title>the phrase</title><body>${body}`;
  table(
    'html',
    [
      ['counts paragraphs', '<p>One.<p>Here is the phrase.', 'Lead 2'],
      ['counts no empty paragraphs', '<p>One.</p><p>&nbsp;</p><p>Here is the phrase.</p>', 'Lead 2'],
      ['leaves out the headline', '<h1>Title</h1><p>Here is the phrase.</p>', 'Lead 1'],
      ['knows every level of headings', '<p>One.</p><h2>A</h2><h4>B</h4><p>Here is the phrase.</p>', 'B 1'],
      ['starts with a section', '<h1>Title</h1><h2>Budgets</h2><p>Here is the phrase.</p>', 'Budgets 1'],
      [
        'knows a standfirst where the dossier names the lead',
        '<h1>Title</h1><h2>Why</h2><p>Here is the phrase.</p>',
        'Lead 1',
        evidence('is'),
      ],
      [
        'counts items and quotations',
        '<p>One.</p><ul><li>Two</li></ul><blockquote>Here is the phrase.</blockquote>',
        'Lead 3',
      ],
      [
        'counts a paragraph in an item once',
        '<ul><li><p>One.</p></li><li><p>Here is the phrase.</p></li></ul>',
        'Lead 2',
      ],
      [
        'counts captions apart',
        '<p>One.</p><figure><figcaption>Here is the <i>phrase</i>.</figcaption></figure>',
        'Caption 1',
      ],
      ['knows captions by their class', '<p>One.</p><p class="wp-caption-text">Here is the phrase.</p>', 'Caption 1'],
      [
        'finds the caption in a header',
        '<header><figcaption>Here is the phrase.</figcaption></header><p>One.</p>',
        'Caption 1',
      ],
      [
        'joins what is marked inside a paragraph',
        '<p>Here is <b>the</b>\n   <a href="/">phr<i>ase</i></a>.</p>',
        'Lead 1',
      ],
      ['reads a line break as a space', '<p>Here is the<br>phrase.</p>', 'Lead 1'],
      [
        'reads boxes where there are no paragraphs',
        '<div>One.</div><div>Two.<br><br>Here is the phrase.</div>',
        'Lead 3',
      ],
      ['skips boxes where there are paragraphs', '<p>One.</p><div>Share</div><p>Here is the phrase.</p>', 'Lead 2'],
      [
        'reads the article of the page',
        '<p>Zero.</p><article><p>One. Two.</p><p>Here is the phrase.</p></article>',
        'Lead 2',
      ],
      ['reads the main part of the page', '<p>Zero.</p><main><p>Here is the phrase.</p></main>', 'Lead 1'],
      [
        'skips teasers',
        '<main><article><p>One.</p></article><p>Here is the phrase, at some length.</p></main>',
        'Lead 1',
      ],
      ['skips comments', '<article><article><p>One.</p></article><p>Here is the phrase.</p></article>', 'Lead 1'],
      [
        'knows sections that the dossier names',
        '<p>One.</p><p><b>Budgets</b></p><p>Here is the phrase.</p>',
        'Budgets 1',
        evidence('is', {section: 'Budgets'}),
      ],
      [
        'takes no item for a heading that stands elsewhere',
        '<ul><li>Budgets</li></ul><p>Here is the phrase.</p><h2>Budgets</h2><p>One.</p>',
        'Lead 2',
        evidence('One', {section: 'Budgets'}),
      ],
      ['drops the marks of footnotes', '<p>Here is the<sup><a href="#1">1</a></sup> phrase.</p>', 'Lead 1'],
      ...['script', 'style', 'nav', 'footer', 'aside', 'template', 'form', 'noscript', 'del'].map((tag) => [
        `skips ${tag}`,
        `<p>One.</p><${tag}><p>Here is the phrase.</p></${tag}>`,
        undefined,
      ]),
      ['counts the rows of a table apart', '<table><tr><th>the phrase</table><p>Here is the phrase.</p>', 'Table 1 1'],
      [
        'names a table by its title',
        '<table><caption>Budgets</caption><tr><th>One<td>2<tr><th>Here<td>is the phrase</table>',
        'Budgets 2',
      ],
      ['reads tables that only lay out', '<table><tr><td><p>One.</p><p>Here is the phrase.</p></table>', 'Lead 2'],
      ['skips promotions', '<p>One.</p><div class="box newsletter"><p>Sign up!</p></div><p>the phrase</p>', 'Lead 2'],
      ['skips by role', '<p>One.</p><div role="complementary"><p>Sign up!</p></div><p>the phrase</p>', 'Lead 2'],
      ['keeps what is inside a sentence', '<p>Here is <a class="related">the phrase</a>.</p>', 'Lead 1'],
      [
        'keeps an article that has an unlucky class',
        '<div class="related"><p>One.<p>Two.<p>Three.<p>Here is the phrase.</div>',
        'Lead 4',
      ],
      [
        'skips what is hidden',
        '<p>One.</p><p hidden>Here is the phrase.</p><p aria-hidden="true">the phrase</p>',
        undefined,
      ],
    ].map(([name, body, ...rest]) => [name, page(body), ...rest]),
  );
});

describe('an article as Markdown', () => {
  table('md', [
    ['counts paragraphs of several lines', 'One,\ntwo.\n\nHere is the\nphrase.', 'Lead 2'],
    ['leaves out the headline', '# Title\n\nHere is the phrase.', 'Lead 1'],
    ['knows both kinds of headings', '# Title\n\nOne.\n\nBudgets\n-------\n\nHere is the phrase.', 'Budgets 1'],
    ['leaves out its settings', '---\ntitle: the phrase\n---\n\nHere is the phrase.', 'Lead 1'],
    ['counts items', 'One.\n\n- Two\n- Here is the phrase', 'Lead 3'],
    ['counts the rows of a table apart', 'One.\n\n| a | b |\n| - | - |\n| the | phrase |', 'Table 1 2'],
    ['reads HTML', 'One.\n\n<figure><figcaption>the phrase</figcaption></figure>', 'Caption 1'],
    ['reads links and emphasis as text', 'Here is **the** [phrase](https://example.org).', 'Lead 1'],
  ]);
});
