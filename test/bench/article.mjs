// The article that the figures stand in. Its text is the bench's own, and the same for all contenders.

const SENTENCES = [
  'A count of the dead is never finished on the day on which it is printed.',
  'Those who publish it choose what they count: soldiers, civilians, or both together.',
  'A register of names is slow and certain, an estimate from the first week is quick and neither.',
  'Where two offices count the same people, their sums differ, and both belong on the page.',
  'Money is easier to count, as long as it is said which money, and of which year.',
  'A budget is a plan, and what was spent in the end may be another sum.',
  'Prices rise, so that the same amount buys less ten years on.',
  'What a state imports is known from those who sell, from those who buy, and from photographs.',
  'A share of imports says nothing of how much was imported.',
  'Dates look exact, yet a decree, its announcement and its effect can be weeks apart.',
  'A reader on a small screen sees one figure at a time, and needs its unit beside it.',
  'Whoever doubts a number should find the phrase from which it was taken within one step.',
];

const PARAGRAPHS = 24;
/** After which paragraphs the figures stand: the first one is in view at once, the last one far down. */
const PLACES = [1, 7, 13, 19];

const paragraph = (_, i) =>
  `<p>${Array.from({length: 5}, (_, j) => SENTENCES[(i * 7 + j * (1 + (i % 5))) % SENTENCES.length]).join(' ')}</p>`;

const LOOKS = `body{font:1.125rem/1.6 Georgia,serif;margin:0 auto;max-width:680px;padding:1rem}h1,h2{line-height:1.2}
figure{margin:2rem 0;font:1rem/1.45 system-ui,sans-serif}figure svg{display:block;width:100%}
table{border-collapse:collapse;font-size:.85rem}th,td{border-bottom:1px solid #ccc;padding:.4em .8em .4em 0;text-align:left;vertical-align:top}
caption{text-align:left;font-weight:700}`;

/** The article with figures in their places, and what its head has for them. */
export function articlePage({head = '', figures = []}) {
  const paragraphs = Array.from({length: PARAGRAPHS}, paragraph);
  const body = paragraphs.flatMap((text, i) => {
    const place = PLACES.indexOf(i);
    return place < 0 || !figures[place] ? [text] : [text, figures[place]];
  });
  return page(head, `<h1>What a number of the dead says</h1>\n${body.join('\n')}`);
}

/** A page with nothing but figures. */
export const figuresPage = ({head = '', figures}) => page(head, figures.join('\n'));

const page = (head, body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title>
<meta name="viewport" content="width=device-width,initial-scale=1"><link rel="icon" href="data:,"><style>${LOOKS}</style>
${head}</head><body>${body}<p id="end">End.</p></body></html>`;
