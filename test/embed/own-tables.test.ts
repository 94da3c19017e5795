// What editors are told of tables as a whole: of another widget, from elsewhere, with columns missing or cells merged.
import {assert} from '@open-wc/testing';
import type {Section} from '../../src/dossier/shape.js';
import {lines, NAMES, read, ROW} from './own.js';

describe('tables in readOwn', () => {
  it('names the columns that a table lacks', () => {
    const {errors} = read('spending', 'party,time\nParty A,2031');
    assert.deepEqual(
      errors.map(({where}) => where),
      ['Columns “Section”, “Paragraph” and “Quote”', 'Columns “Amount”, “Currency” and “Prices”'],
    );
    for (const {text, advice} of errors) assert.notMatch(text + advice, /list|record/);
  });

  it('says so once where no column is known', () => {
    const {errors} = read('spending', 'País,Año,Gasto (Mio. US$)\nParty A,2031,640\nParty B,2031,2240');
    assert.deepEqual(
      errors.map(({where, text}) => `${where}: ${text}`),
      ['Row 1: A table of this widget has none of these columns: “País”, “Año” and “Gasto (Mio. US$)”.'],
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
      /^Row 1: A table of this widget has none of these columns: “2029”, “2030” and “2031”\. .*npx -p dossier-widgets dossier import FILE --as spending --new\.$/,
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
      /^Row 1: This is a time line of TimelineJS\. .*npx -p dossier-widgets dossier import FILE --as dates --new\.$/,
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
      `${NAMES.spending.replace('amount.best', 'amount.best: USD million')}\n${ROW.spending}`,
      /^Column C “amount\.best: USD million”: .* Call it “amount\.best”\. Its numbers then need all their zeros/,
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
});
