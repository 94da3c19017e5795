// What editors are told of figures that they bring to the embed builder: where it is, what is wrong, what to do. That the
// builder shows it, test/editors/builder-figures.test.mjs looks at.
import {assert} from '@open-wc/testing';
import bundled from '../../data/nagorno-karabakh.json' with {type: 'json'};
import {parseDossier} from '../../src/dossier/parse.js';
import type {Section} from '../../src/dossier/shape.js';
import {columnsOf} from '../../src/embed/builder/own/columns.js';
import {readOwn} from '../../src/embed/builder/own/own-figures.js';
import {dossierWith} from '../documents/dossier.js';
import {oneYear} from '../documents/spending.js';

const about = {
  headline: 'What Was Counted',
  authors: 'A. Writer',
  publisher: 'The Example',
  published: '2032-11-03',
  language: 'en',
};

const read = (section: Section, text: string) =>
  readOwn({section, text, about, bundled: parseDossier(bundled).dossier!});

const lines = (remarks: readonly {readonly where: string; readonly text: string; readonly advice: string}[]) =>
  remarks.map(({where, text, advice}) => `${where}: ${text} ${advice}`);

const PLACE = 'evidence.section,evidence.paragraph,evidence.quote';
const NAMES = {
  spending: `party,time,amount.best,amount.currency,amount.prices,${PLACE}`,
  casualties: `conflict,party,group,outcome,count.best,${PLACE}`,
  suppliers: `recipient,supplier,share.best,period,of,${PLACE}`,
  dates: `time,event,kind,${PLACE}`,
};
const ROW = {
  spending: 'Party A,2031,640000000,USD,current,Budgets,1,640 million dollars',
  casualties: 'War,Party A,military,killed,3900,Lead,1,3900 soldiers',
  suppliers: 'Party A,Party C,69,2027/2031,arms imports,Lead,1,69 percent',
  dates: '2031-03-02,The war begins,war,Lead,1,on 2 March 2031',
};

const END = '$';

/** One faulty row: its section, what is changed in a right one, and what is told of it. */
type Fault = readonly [section: Section, from: string, to: string, told: RegExp, names?: string];

const FAULTS: readonly Fault[] = [
  [
    'spending',
    '640000000',
    '640m',
    /^Row 2, column C “amount\.best”: Found “640m”, expected a number\. Write digits with all the zeros: 2\.5 million as 2500000\.$/,
  ],
  ['spending', '640000000', '"640,5"', /Found “640,5”, expected a number\. Write digits alone, with a point/],
  ['spending', '640000000', '652.000', /Found 652\.000, which may be thousands or decimals\. Write 652000 or 652\.$/],
  ['spending', '640000000', '1.125', /Write 1125 or 1\.125\. Of decimals write more or fewer than three\.$/],
  ['spending', '640000000', '-5', /Found -5, expected a number\. Look for a sign/],
  ['spending', '640000000', 'n/a', /Empty this cell\..*write not-stated into a column amount\.missing\.$/],
  ['spending', '640000000', '', /: This cell is empty\. Write the number into amount\.best\..*amount\.missing\.$/],
  ['spending', 'Party A', '', /^Row 2, column A “party”: This cell is empty\. Fill it in\. The party that spent it\.$/],
  ['spending', '2031', '31.12.2031', /expected a year or a date.*Write 2020, 2020-09/],
  ['spending', '2031', '2016–2020', /with a slash: 2016\/2020/],
  ['spending', 'USD', 'usd', /expected a currency code of three capitals\. Use its ISO 4217 code/],
  ['spending', ',1,', ',first,', /expected a whole number from 1\. Count the paragraphs/],
  [
    'spending',
    'Budgets,1,640 million dollars',
    ',,',
    /Fill in “evidence\.section”, “evidence\.paragraph” and “evidence/,
  ],
  ['spending', END, ',yes', /Found “yes”, expected true or an empty cell\. Write true/, 'amount.approximate'],
  ['spending', END, ',yes', /Found “yes”, expected high or an empty cell\. Write high/, 'amount.open'],
  ['spending', END, ',n/a', /expected not-stated or an empty cell\. Write not-stated/, 'amount.missing'],
  ['spending', END, ',not-stated', /Keep the number or the word/, 'amount.missing'],
  ['spending', END, ',7e8', /expected a number from amount\.low to amount\.high\./, 'amount.low'],
  [
    'spending',
    END,
    ',sipri',
    /name whom the article itself credits in a column evidence\.creditedTo\. A table cannot bring other sources/,
    'evidence.source',
  ],
  [
    'casualties',
    END,
    ',UN counts 5000,UN',
    /^Row 2, column J “note\.source”: (?!.*creditedTo).*needs a dossier as JSON.*leave the whole remark out\.$/,
    'note.text,note.source',
  ],
  ['casualties', END, ',a,b', /^Row 2: There is more than one remark\. Put them into/, 'note,note.text'],
  ['casualties', END, ',a,b', /^Row 2: There is more than one remark\. Put them into/, 'note.text,note'],
  ['casualties', END, ',a,b', /^Row 2: There is more than one remark\. Put them into/, 'note,note'],
  [
    'casualties',
    END,
    ',4000',
    /^Column E “count\.best”: Two columns have this name\. Give one of them.*count\.low or count\.high for the ends of/,
    'count.best',
  ],
  ['spending', END, ',two words', /Write it without spaces/, 'id'],
  ['spending', END, ',red', /^Column I “colour”: A table of this widget has no such column\. Look/, 'colour'],
  ['spending', END, ',red', /^Row 2: There are 9 cells under 8 names\. Put quotation marks/],
  ['spending', ',USD', '', /^Row 2: There are 7 cells under 8 names\. Look for a cell that is missing/],
  [
    'casualties',
    'military',
    'Military',
    /expected military, civilians or all\. Write one of these words, in small letters/,
  ],
  ['casualties', 'killed', '"killed, missing"', /semicolons between several: killed; missing\.$/],
  ['casualties', '3900', '500–900', /write its ends into columns count\.low and count\.high\.$/],
  ['casualties', '3900', '~700', /Write 700 here, and true into a column count\.approximate\.$/],
  ['suppliers', '69,', '69%,', /Write the number without the %: 69\.$/],
  ['suppliers', '69,', '690,', /Shares are written in percent/],
  ['dates', 'war,', 'peace talks,', /expected one word\. Write it without spaces/],
  ['dates', 'The war begins', '', /Fill it in\. What happened/],
];

/** A change of a right dossier, and what is told of it. */
const JSON_FAULTS: readonly (readonly [from: RegExp, to: string, told: RegExp])[] = [
  [/"headline": "[^"]*"/, '"headline": ""', /Write a text between the quotation marks/],
  [/"headline": "[^"]*"/, '"headline": 5', /Put quotation marks around it\.$/],
  [/"authors": \[[^\]]*\]/, '"authors": "A. Writer"', /Put square brackets around it/],
  [/"authors": \[[^\]]*\]/, '"authors": []', /Put into it what belongs there\.$/],
  [/"authors": \[[^\]]*\],/, '', /found nothing, expected a list with one item or more\. Add it\.$/i],
  [/"best": 640000000/, '"best": "640,000,000"', /Write digits alone, without quotation marks, separators and units/],
  [/"best": 640000000/, '"best": "more than 640,000,000"', /more than “low” with "open": "high", about/],
  [/"best": 640000000/, '"best": "640 million"', /^Line .*Write digits with all their zeros, 2\.5 million as 2500000/],
  [/"best": 640000000/, '"best": -1', /No number is below zero here/],
  [/"best": 640000000/, '"best": null', /take the field out, and write "missing": "not-stated"\.$/],
  [/"best": 640000000/, '"approximate": "true", "best": 640000000', /Write true without quotation marks/],
  [/"best": 640000000/, '"open": true, "low": 640000000', /Write one of the words that are expected/],
  [/"amount": \{[^}]*\}/, '"amount": 640000000', /Write its fields between \{ and \}/],
  [/"paragraph": 1/, '"paragraph": 1.250', /If its point stands between thousands, leave the point out: 1250\.$/],
  [/"paragraph": 1/, '"paragraph": 0', /Write a whole number/],
  [/"time": "2031"/, '"time": 2031', /Put quotation marks around it\.$/],
  [/"evidence": \[[^\]]*\]/, '"evidence": []', /Put into it what belongs there\.$/],
  [/^[^]*$/, '[1]', /A dossier is one record/],
  [
    /^[^]*$/,
    '{"chart": {"title": "x"}}',
    /^The text: This is JSON, but no dossier\. Paste a whole dossier, or a table/,
  ],
  [/^[^]*$/, '<table><tr><td>1</td></tr></table>', /^The text: This is the source of a web page/],
];

const asLow = /Empty this cell, and write (?:500|the number .*) into a column count\.low\.$/;
const asMoreThan = /into a column count\.low, and high into a column count\.open\.$/;
const asHigh = /Empty this cell, and write (?:700|the number .*) into a column count\.high\./;
const asNearly = /into a column count\.high, and true into a column count\.approximate\.$/;
const asAbout = /Write 900 here, and true into a column count\.approximate\.$/;
const asRange = /^Row 2.*Empty this cell, and write its ends into columns count\.low and count\.high\.$/;
const asOpenRange = /columns count\.low and count\.high, and high into a column count\.open\.$/;
const asAsked = /Do not lose what is written beside the number: “at least” goes into count\.low/;

/** How uncertain counts are written in cells, and the columns of data/README.md that they belong into. */
const UNCERTAIN: readonly (readonly [told: RegExp, ...cells: string[]])[] = [
  [asMoreThan, '>20000', 'more than 20,000', 'mehr als 20000', 'más de 20 000', 'plus de 20 000', 'oltre 20.000'],
  [asLow, '≥500', '500+', 'at least 500', 'mindestens 500', 'al menos 500', '500 oder mehr', 'au moins 500'],
  [asHigh, '<700', 'up to 700', 'fewer than 700', 'bis zu 700', 'hasta 700', 'no more than 700', '700 or fewer'],
  [asNearly, 'nearly 700', 'fast 700', 'casi 700', 'près de 700'],
  [asAbout, '~900', 'about 900', 'rund 900', 'unos 900', '900?', 'environ 900'],
  [asRange, '500-900', 'entre 1000 y 2000', '1000 bis 2000', 'between 1,000 and 2,000', '500 à 900'],
  [/Write the number in digits: none is 0\. Where the source gives no number, empty this cell/, 'none', 'two dozen'],
  [/: Found “unknown”, expected a whole number\. Empty this cell\. .*not-stated/, 'unknown'],
  [asOpenRange, '500 to more than 1,000'],
  [asAsked, 'not over 500', 'több mint 500', '500 soldiers', '4.2 k'],
  [/Where the brackets mark it as uncertain, write true/, '[700]', '(700)'],
  [/^Row 2.*Write one number into a cell\./, '1000 (2019)', '500 and 200'],
];

describe('readOwn', () => {
  for (const [section, from, to, told, name] of FAULTS)
    it(`says of ${to || 'an empty cell'} ${name ? `in ${name}` : `for ${from}`} what to do`, () => {
      const row = from === END ? ROW[section] + to : ROW[section].replace(from, to);
      const header = name ? `${NAMES[section]},${name}` : NAMES[section];
      const [first = '', ...others] = lines(read(section, `${header}\n${row}`).errors);
      assert.match(first, told);
      assert.deepEqual(others, []);
      assert.notMatch(first, /`|"|or nothing/);
    });

  for (const [told, ...cells] of UNCERTAIN)
    for (const cell of cells)
      it(`does not make ${cell} certain`, () => {
        const row = ROW.casualties.replace('3900', `"${cell}"`);
        const [first = '', ...others] = lines(read('casualties', `${NAMES.casualties}\n${row}`).errors);
        assert.match(first, told);
        assert.deepEqual(others, []);
      });

  it('writes a bound where it is, and does not open a range that is closed', () => {
    const told = (column: string, cell: string) => {
      const text = `${NAMES.casualties.replace('count.best', column)}\n${ROW.casualties.replace('3900', cell)}`;
      return lines(read('casualties', text).errors)[0]!;
    };
    assert.match(told('count.high', '>1000'), /Write 1000 here, and high into a column count\.open\.$/);
    assert.match(told('count.high', '<1000'), /Write 1000 here\./);
    assert.match(told('count.low', '>500'), /where the row has no count\.high, high into a column count\.open\.$/);
    assert.match(told('count.low', 'up to 500'), /write 500 into a column count\.high\.$/);
  });

  for (const [from, to, told] of JSON_FAULTS)
    it(`says of ${to || `no ${from.source}`} what to do`, () => {
      const json = JSON.stringify(dossierWith({spending: oneYear.spending!}), null, 1);
      assert.match(json, from);
      const [first = '', ...others] = lines(read('spending', json.replace(from, to)).errors);
      assert.match(first, told);
      assert.deepEqual(others, []);
    });

  it('offers no column that needs a whole dossier', () => {
    for (const section of ['casualties', 'spending', 'suppliers', 'dates'] as const) {
      const names = columnsOf(section).map(({name}) => name);
      assert.includeMembers(names, ['note', 'evidence.creditedTo']);
      assert.notIncludeMembers(names, ['note.text', 'note.source', 'evidence.source']);
    }
  });

  it('names the columns that a table lacks', () => {
    const {errors} = read('spending', 'party,time\nParty A,2031');
    assert.deepEqual(
      errors.map(({where}) => where),
      [
        'Columns “evidence.section”, “evidence.paragraph” and “evidence.quote”',
        'Columns “amount.best”, “amount.currency” and “amount.prices”',
      ],
    );
    for (const {text, advice} of errors) assert.notMatch(text + advice, /list|record/);
  });

  it('says so once where no column is known', () => {
    const {errors} = read('spending', 'Country,Year,Spending (US$ m)\nParty A,2031,640\nParty B,2031,2240');
    assert.deepEqual(
      errors.map(({where, text}) => `${where}: ${text}`),
      ['Row 1: A table of this widget has none of these columns: “Country”, “Year” and “Spending (US$ m)”.'],
    );
  });

  it('does not take a footnote for merged cells', () => {
    const {errors, warnings} = read('casualties', `${NAMES.casualties}\n${ROW.casualties}\nSource: UN`);
    assert.equal(errors.length, 1);
    assert.deepEqual(warnings, []);
  });

  const OTHERS: readonly (readonly [what: string, section: Section, text: string, told: RegExp])[] = [
    [
      'SIPRI, with years as columns',
      'spending',
      'Country,2029,2030,2031\nParty A,640,650,660',
      /^Row 1: A table of this widget has none of these columns: “Country”, “2029”, “2030” and “2031”\. .*npx -p dossier-widgets dossier import FILE --as spending --new\.$/,
    ],
    [
      'many columns',
      'spending',
      `party,${Array.from({length: 40}, (_, i) => 1980 + i).join(',')}\nParty A${',1'.repeat(40)}`,
      /“1980”.* “1987” and 32 more\. .*dossier import/,
    ],
    [
      'a count for each group',
      'casualties',
      'conflict,party,Military killed,Civilians killed\nWar,Party A,3900,700',
      /“Military killed” and “Civilians killed”\. .*npx -p dossier-widgets dossier import FILE --as casualties --new\.$/,
    ],
    [
      'TimelineJS',
      'dates',
      'Year,Month,Day,Headline,Text\n2031,3,2,The war begins,',
      /“Headline” and “Text”\. .*TimelineJS.*npx -p dossier-widgets dossier import FILE --as dates --new\.$/,
    ],
    [
      'another widget',
      'spending',
      `${NAMES.casualties}\n${ROW.casualties}`,
      /^Row 1: This is a table for the casualty bar\. Choose that widget/,
    ],
    [
      'JSON of TimelineJS',
      'dates',
      '{"events": [{"start_date": {"year": "2031"}}]}',
      /^The text: This is JSON, but no dossier\. .*npx -p dossier-widgets dossier import FILE --as dates --new\.$/,
    ],
    [
      'its unit in a name',
      'spending',
      `${NAMES.spending.replace('amount.best', 'amount.best (USD million)')}\n${ROW.spending}`,
      /^Column C “amount\.best \(USD million\)”: .* Call it “amount\.best”\. Its numbers then need all their zeros/,
    ],
    [
      'a name that begins with that of a column',
      'suppliers',
      `${NAMES.suppliers.replace('period,of', 'period,of which tanks')}\n${ROW.suppliers}`,
      /^Column E “of which tanks”: A table of this widget has no such column\./,
    ],
    [
      'a column by a year',
      'spending',
      `${NAMES.spending},2030\n${ROW.spending},5`,
      /^Column I “2030”: A table of this widget has no such column\. .*Take it out only if it has no figure/,
    ],
    [
      'a footnote',
      'spending',
      `${NAMES.spending}\n${ROW.spending}\nSource: SIPRI`,
      /^Row 3: There is one cell alone: “Source: SIPRI”\./,
    ],
    [
      'a footnote under a name',
      'spending',
      `${NAMES.spending}\n${ROW.spending}\n"Source: SIPRI, 2032",,,,,,,`,
      /^Row 3: There is one cell alone: “Source: SIPRI, 2032”\. If it is a footnote, a source or a heading, take the row out\./,
    ],
    [
      'tabs under commas',
      'spending',
      `${NAMES.spending}\n${ROW.spending.replaceAll(',', '\t')}`,
      /^Row 2: In this row tabs stand between the cells, in the first row commas\./,
    ],
    [
      'commas under tabs',
      'spending',
      `${NAMES.spending.replaceAll(',', '\t')}\n${ROW.spending}`,
      /^Row 2: In this row commas stand between the cells, in the first row tabs\./,
    ],
    [
      'a cell too few between semicolons',
      'spending',
      `${NAMES.spending}\n${ROW.spending.replace(',USD', '')}`.replaceAll(',', ';'),
      /an empty one has its semicolon, too\.$/,
    ],
  ];
  for (const [what, section, text, told] of OTHERS)
    it(`says what to do with a table that has ${what}, and loses no figure by it`, () => {
      const [first = '', ...others] = lines(read(section, text).errors);
      assert.match(first, told);
      assert.deepEqual(others, []);
      assert.notMatch(first, /take the column out/);
    });

  it('tells empty cells of one column at once, and of merged ones below a filled one', () => {
    const rows = [2029, 2030, 2031].map((year, i) =>
      ROW.spending.replace('2031', `${year}`).replace('Party A', i ? '' : 'Party A'),
    );
    const told = lines(read('spending', [NAMES.spending, ...rows].join('\n')).errors);
    assert.equal(told.length, 1);
    assert.match(told[0]!, /^Row 3, column A “party”, and 1 more below it: This cell is empty\..*cells were merged/);
  });

  const MERGED: readonly (readonly [what: string, section: Section, rows: readonly string[], ...told: RegExp[]])[] = [
    [
      'a party in the first row of each run',
      'casualties',
      ['War,Party A,military', 'War,,civilians', 'War,Party B,military', 'War,,civilians'],
      /^Row 3, column B “party”: This cell and 1 more below it are empty, .* of no party in particular\. Where cells were merged/,
    ],
    ['a party everywhere', 'casualties', ['War,Party A,military', 'War,Party B,military']],
    ['the count of all below those of the parties', 'casualties', ['War,Party A,all', 'War,Party B,all', 'War,,all']],
    ['counts of all alone', 'casualties', ['War,,military', 'War,,civilians']],
    [
      'a period in the first row',
      'suppliers',
      ['Party A,Party C,40,2027/2031', 'Party A,Party D,30,', 'Party A,Party E,20,'],
      /^Row 3, column D “period”: This cell and 1 more below it are empty, .* of no period in particular\./,
    ],
  ];
  for (const [what, section, rows, ...told] of MERGED)
    it(`asks ${told[0] ? '' : 'nothing '}about ${what}`, () => {
      const whole = rows.map((row, i) =>
        section === 'casualties'
          ? `${row},killed,${500 + i * 7},Lead,1,${500 + i * 7}`
          : `${row},arms imports,Lead,1,${i}`,
      );
      const {warnings, errors} = read(section, [NAMES[section], ...whole].join('\n'));
      assert.deepEqual(errors, []);
      const about = lines(warnings).filter((line) => line.includes('merged'));
      assert.equal(about.length, told.length);
      for (const [i, each] of told.entries()) assert.match(about[i]!, each);
    });

  it('names rows and parties in warnings, and no ids', () => {
    const rows = [ROW.suppliers, '', ROW.suppliers.replace('Party C', 'Party D')];
    const [told = ''] = lines(read('suppliers', [NAMES.suppliers, ...rows].join('\n')).warnings);
    assert.match(told, /Found row 4, expected at most 100 percent for all suppliers of Party A, not 137 at least\./);
  });

  it('repeats what stands in a cell as it stands there', () => {
    const row = ROW.spending.replace('2031', 'as at /spending/0 of entry-1');
    assert.match(
      lines(read('spending', `${NAMES.spending}\n${row}`).errors)[0]!,
      /Found “as at \/spending\/0 of entry-1”/,
    );
  });
});
