// Time lines made for TimelineJS: its spreadsheet and its JSON, with the same invented events. Does not cover the JSON of
// TimelineJS 2.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseDossier} from '../../dist/dossier/parse.js';
import {ARTICLE, imported, SOURCE} from './importing.mjs';

const HEADER =
  'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background';
const flags = ['--as', 'dates', '--party', 'Party A=PTA', '--updated', '2033', ...ARTICLE, ...SOURCE];

/** A row of the spreadsheet from the cells that are not empty. */
const row = (cells) =>
  HEADER.split(',')
    .map((name) => `"${(cells[name] ?? '').replaceAll('"', '""')}"`)
    .join(',');
const sheet = (...rows) => imported([HEADER, ...rows.map(row)].join('\n'), ...flags);
const json = (document) => imported(JSON.stringify(document), ...flags);
const event = (start_date, more = {}) => ({start_date, text: {headline: 'An event'}, ...more});

/** Cells of dates, and the time that they are. */
const TIMES = [
  [{Year: '2031'}, '2031'],
  [{Year: '2031', Month: '3'}, '2031-03'],
  [{Year: '2031', Month: '3', Day: '2'}, '2031-03-02'],
  [{Year: '2031', Month: 'March', Day: '2'}, '2031-03-02'],
  [{Year: '1,031'}, '1031'],
  [{Year: '79'}, '0079'],
  [{Year: '-1'}, '0000'],
  [{Year: '-44', Month: '3', Day: '15'}, '-0043-03-15'],
  [{Year: '-12000'}, 'Y-11999'],
  [{Year: '-490', 'End Year': '-480'}, '-0489/-0479'],
  [{Year: '2031', 'End Year': '2035'}, '2031/2035'],
  [{Year: '2031', Month: '3', 'End Year': '2032'}, '2031-03/2032'],
  [{Year: '2031', Month: '3', Day: '2', 'End Year': '2031', 'End Month': '3', 'End Day': '2'}, '2031-03-02'],
  [{Year: '2031', 'Display Date': 'c. 2031'}, '2031~'],
  [{Year: '2031', 'Display Date': '2031?'}, '2031?'],
  [{Year: '2031', Month: '3', 'Display Date': 'Spring 2031'}, '2031-03'],
];

/** Cells of dates that are left out, and why; the rows are told apart by their numbers. */
const REFUSED = [
  [{Year: '0'}, /column 1 "Year": "0" is no date: there is no year 0, and 1 BCE is -1: left out/],
  [{Year: 'soon'}, /column 1 "Year": "soon" is no date: left out/],
  [{Year: '2031', Month: '2', Day: '30'}, /2031-02-30 is a day that no calendar has: left out/],
  [{Year: '2031', Month: 'Smarch'}, /"2031 Smarch" is no date: left out/],
  [{Year: '2031', 'End Year': '2030'}, /column 5 "End Year": it ends \(2030\) before it begins \(2031\): left out/],
  [{Year: '-13800000000'}, /is beyond what dates can hold: left out/],
];

/** What is told of an event that is carried over in part. */
const TOLD = [
  [{Time: '06:30'}, 'column 4 "Time": the hour 06:30 is not carried over: dates have none'],
  [{'End Month': '5'}, 'column 5 "End Year": the end date has no year, and is not carried over'],
  [{Day: '5'}, 'column 1 "Year": the day 5 has no month, and is not carried over'],
  [{Media: 'https://example.org/a.png'}, 'column 12 "Media": has no place in a dossier, and is not carried over'],
  [{Background: '#fff'}, 'column 18 "Background": has no place in a dossier, and is not carried over'],
  [
    {'Display Date': 'Spring 2031'},
    'column 9 "Display Date": the display date "Spring 2031" is no time that a dossier has: the time is 2031; its words can stand in the event or in a note',
  ],
  [{Text: 'word '.repeat(31)}, 'column 11 "Text": a text of 31 words is not carried over: a note has 30 at most'],
  [{Text: '<a href="https://example.org">Here</a>'}, 'column 11 "Text": a link is not carried over'],
  [
    {Year: '20'},
    'column 1 "Year": the year 20 is taken as it is written: 20 CE. If 1920 or 2020 is meant, write all four digits',
  ],
  [
    {Year: '31', 'End Year': '2031'},
    'column 1 "Year": the year 31 is taken as it is written: 31 CE. If 1931 or 2031 is meant, write all four digits',
  ],
  [{Type: 'era'}, 'column 10 "Headline": an era becomes a key date of the kind "era"'],
];

/** HTML, and the text that readers see of it. */
const HTML = [
  ['The war <i>begins</i> &amp; spreads', 'The war begins & spreads'],
  ['Caf&eacute; &#8220;M&uuml;nchen&#8221; &lt;b&gt;', 'Café “München” <b>'],
  ['One<br>two<p>three</p>four', 'One two three four'],
  ['Safe<script>alert("1")</script><style>p {}</style>', 'Safe'],
  ['<img src=x onerror=alert(1)>Picture', 'Picture'],
  ['3 < 5 & 7', '3 < 5 & 7'],
  ['un<b>broken', 'unbroken'],
];

describe('dossier import: the spreadsheet of TimelineJS', () => {
  const {made} = sheet(...TIMES.map(([cells]) => ({Headline: 'An event', ...cells})));
  for (const [i, [cells, time]] of TIMES.entries())
    it(`reads ${Object.values(cells).join(' ')} as ${time}`, () => {
      assert.equal(made.dates.find(({evidence}) => evidence[0].paragraph === i + 2)?.time, time);
    });

  const refused = sheet(...REFUSED.map(([cells]) => ({Headline: 'An event', ...cells})), {
    Year: '2031',
    Headline: 'Another',
  });
  for (const [i, [cells, message]] of REFUSED.entries())
    it(`leaves out ${Object.values(cells).join(' ')}, and says why`, () => {
      assert.deepEqual([refused.status, refused.made.dates.length], [1, 1]);
      const lines = refused.lines.filter((line) => line.startsWith(`row ${i + 2}, `));
      assert.match(lines.join('\n'), message);
    });

  const told = sheet(...TOLD.map(([cells], i) => ({Headline: `Event ${i}`, Year: '2031', Group: 'war', ...cells})));
  for (const [i, [cells, line]] of TOLD.entries())
    it(`tells what is not carried over: ${Object.keys(cells)}`, () => {
      assert.equal(told.status, 0);
      assert.ok(told.lines.includes(`row ${i + 2}, ${line}`), told.lines.join('\n'));
    });

  it('carries over group, text and display date', () => {
    const {status, made: dossier} = sheet({
      Year: '2031',
      Headline: 'An event',
      Text: '<p>A <b>note</b>.</p>',
      Group: 'Peace talks',
      'Display Date': 'Spring',
    });
    assert.equal(status, 0);
    assert.deepEqual(parseDossier(dossier).problems, []);
    assert.deepEqual(dossier.dates, [
      {
        id: '2031-an-event',
        time: '2031',
        event: 'An event',
        kind: 'peace-talks',
        evidence: [{section: 'table', paragraph: 2, quote: 'Spring', source: 'invented-registry'}],
        note: 'A note.',
      },
    ]);
  });

  it('takes the place of the evidence from columns of its own', () => {
    const text = 'Year,Headline,Section,Paragraph,Quote\n2031,An event,The way,3,in 2031\n2032,Another,The way,4,\n';
    const {status, made: dossier, lines} = imported(text, ...flags);
    assert.deepEqual(
      dossier.dates.map(({evidence: [{source: _, ...place}]}) => place),
      [
        {section: 'The way', paragraph: 3, quote: 'in 2031'},
        {section: 'The way', paragraph: 4},
      ],
    );
    assert.equal(status, 1);
    assert.ok(lines.includes('  the phrase of the evidence, in a column "quote" or in each entry'), lines.join('\n'));
    assert.doesNotMatch(lines.join('\n'), /has no place in a dossier/);
  });

  const plain = sheet(...HTML.map(([html]) => ({Year: '2031', Headline: html})));
  for (const [i, [html, text]] of HTML.entries())
    it(`reads ${html} as plain text`, () => assert.equal(plain.made.dates[i].event, text));

  it('reads HTML of any depth', () => {
    const {made: dossier} = sheet({Year: '2031', Headline: `${'<b>'.repeat(5e4)}deep`});
    assert.equal(dossier.dates[0].event, 'deep');
  });

  it('takes the title of the dossier from the title slide', () => {
    const {made: dossier, lines} = sheet(
      {Type: 'title', Headline: 'An <i>invented</i> war', Text: 'More.'},
      {Year: '2031', Headline: 'An event'},
    );
    assert.deepEqual([dossier.title, dossier.dates.length], ['An invented war', 1]);
    assert.ok(lines.includes('row 2: the title slide becomes the title of a dossier; its text is not carried over'));
  });

  it('tells the rows of what it cannot carry over in one line', () => {
    const media = {Headline: 'An event', Media: 'https://example.org/a.png'};
    const {lines} = sheet(
      {...media, Year: '2029'},
      {...media, Year: '2030'},
      {Year: '2031', Headline: 'None'},
      {...media, Year: '2032'},
    );
    assert.ok(lines.includes('rows 2-3, 5, column 12 "Media": has no place in a dossier, and is not carried over'));
  });
});

describe('dossier import: the JSON of TimelineJS', () => {
  it('carries over events, eras and the title', () => {
    const {status, made, lines} = json({
      title: {text: {headline: 'An invented war'}},
      eras: [{start_date: {year: '2029'}, end_date: {year: '2035'}, text: {headline: 'The long years'}}],
      events: [
        event(
          {year: 2031, month: '03', day: '2', hour: '6', minute: '5'},
          {end_date: {year: '2031', month: 5}, group: 'War'},
        ),
        event(
          {year: '-44', display_date: '44 BCE'},
          {unique_id: 'ides', text: {headline: '<b>Ides</b>', text: 'A&nbsp;note'}},
        ),
      ],
    });
    assert.equal(status, 0, lines.join('\n'));
    assert.deepEqual(parseDossier(made).problems, []);
    assert.equal(made.title, 'An invented war');
    assert.deepEqual(
      made.dates.map(({id, time, event: what, kind, note}) => [id, time, what, kind, note]),
      [
        ['2031-03-02-2031-05-an-event', '2031-03-02/2031-05', 'An event', 'war', undefined],
        ['ides', '-0043', 'Ides', 'event', 'A note'],
        ['2029-2035-the-long-years', '2029/2035', 'The long years', 'era', undefined],
      ],
    );
    assert.ok(lines.includes('event 1, start_date.hour: the hour 06:05 is not carried over: dates have none'));
    assert.ok(lines.includes('eras[0].text.headline: an era becomes a key date of the kind "era"'));
  });

  it('tells every field that it does not know', () => {
    const {lines} = json({
      scale: 'human',
      events: [event({year: 2031, format: 'yyyy'}, {media: {url: 'https://example.org'}, colour: 1})],
    });
    for (const field of ['scale', 'event 1, start_date.format', 'event 1, media', 'event 1, colour'])
      assert.ok(lines.includes(`${field}: has no place in a dossier, and is not carried over`), field);
  });

  it('leaves out whatever is no event', () => {
    const broken = [
      null,
      'text',
      7,
      [],
      {},
      {start_date: 'soon'},
      {start_date: {year: {}}},
      {text: null, start_date: {year: 1}},
    ];
    const {status, made, lines} = json({events: [...broken, event({year: 2031})]});
    assert.deepEqual([status, made.dates.length], [1, 1]);
    assert.ok(lines.includes('events 1-7, start_date: "" is no date: left out'), lines.join('\n'));
    assert.ok(lines.includes('event 8, text.headline: it has no headline: left out'));
  });

  it('says where the text is no JSON', () => {
    const {status, lines} = imported('{"events": [\n  {"text": }\n]}', ...flags);
    assert.deepEqual(
      [status, lines],
      [2, ['dossier import: table.csv, line 2, column 12: this is no JSON (ValueExpected).']],
    );
  });

  it('says what JSON it reads', () => {
    assert.match(json({dates: []}).lines[0], /has no list "events", as the JSON of TimelineJS has\.$/);
    const {status, lines} = imported('{"events": []}', '--as', 'spending', ...SOURCE);
    assert.equal(status, 2);
    assert.match(lines[0], /is JSON, which is read for --as dates only/);
  });
});
