import {sharesInWords, unitsInWords} from './units.js';

/** The text of `dossier import --help`. */
export const help = `dossier import FILE --as casualties|spending|suppliers|dates [--new] [-o OUT.json]

  dossier import spending.csv --as spending --new -o war.json

Makes a section of a dossier from a table or a time line; with --new, a whole dossier. It is
written to OUT.json, or printed where -o names no file; a file that is there is replaced with
--force only, and whole: a section is not put into it. Below that you are told what could not be
carried over, with row and column, and what you still have to fill in or decide. Exit code 0:
complete and valid; 1: written, but with something to fill in or left out; 2: could not be read.

What it reads
  Tables as CSV or TSV, or as the "Unicode Text" of Excel: comma, semicolon or tab; decimal point
  or comma; any line ends. An .xlsx, .ods or .numbers has to be saved as CSV UTF-8 first.
  The long CSV of Our World in Data (Entity, Code, Year, value), SIPRI's tables with a column for
  each year, UCDP's with best, low and high. Of tables of single events (UCDP GED, ACLED) each event
  is a conflict of its own, and its country is no side. Nothing is added up.
  Spreadsheets and JSON of TimelineJS, for --as dates.
  Words such as million, mn, Mrd. or crore, in cells and headings; what may be two things, such as
  mil or T€ in a heading, is asked about.
  Uncertain numbers: ~700, about 700, nearly 700, 500-1000, >1000, 1,000+, at least 5, 2.2 billion;
  "fewer than 700" and "<700" become "at most 700", the nearest that a dossier has, which is told;
  [700] is an estimate; "..", "xxx", "n/a", "unknown" or "-" is "not stated", never zero. So is an
  empty cell that is the only value of its row; beside other values it says nothing, and makes no
  entry. Left out: what can be read in two ways, such as (700), and rates, such as a share of the
  GDP as spending.
  Tables in English and, where --language says so, in German or French: names of columns, numbers,
  dates, words such as yes. What is another number in English is asked about: "1,2 Billion" in German.
  Dates in digits or in words. A dossier's date has no part of a month or a year: "late June
  2031" is left out, with what to write for it. Under planned, leading and approximate, yes, y and x
  are true; no, n and - say nothing.

Columns are known by plain words (country, year, killed, …) or by the fields of a dossier:
  casualties  party conflict group outcome count count.low count.high asOf, killed, civilians killed
  spending    party time amount amount.low amount.high amount.currency amount.prices
  suppliers   recipient supplier share share.low share.high period of leading
  dates       time event kind planned
  all         id note evidence.section evidence.paragraph evidence.quote evidence.creditedTo
  --map "Column=field"   says what a column is (several times); "Column=" leaves it aside
  --only NAME            takes the rows of this party or recipient only (several times)

How cells are read
  --delimiter , ; | tab     what stands between cells
  --decimal . or ,          the sign before decimals, where 1.234 can be read in two ways
  --date-order dmy or mdy   where 05/06/2031 can be read in two ways
  --unit UNIT               ${unitsInWords}; shares:
                            ${sharesInWords}

What a table cannot know
  --source-title, --source-publisher, --source-published, --source-url, --source-id
  --section "Table 2"       the section of the evidence; of a source of its own else the name of the file
  --party "Party A=PTA"     the id of a party, by its name in the table (several times)
  casualties  --conflict "War of 2031" (or "War of 2031=war"), --as-of 2031-05,
              --group military, civilians or all,
              --outcome killed, missing, wounded or captured (several times)
  spending    --currency USD, --prices "current", "constant 2022" or "not stated",
              --period 2031 where no column has the year
  suppliers   --recipient "Party A", --of "arms imports", --period 2027/2031
  dates       --kind war

Where the figures stand
  Columns section, paragraph and quote say it. Without them, a table that is a source of its own, which
  --source-title names, is cited itself: each row as a paragraph, as a spreadsheet counts them, each
  cell as the phrase. Of an article nobody but its readers knows it: there, paragraph and quote are left
  to be filled in, and the exit code is 1.

Of a whole dossier
  --id, --title, --language, --updated; its article: --headline, --author (several times),
  --publisher, --published, --url. Of a section alone, --language says what its table is in.
  With --author alone, the article is the source itself: then it is no table, and where its figures
  stand is left to be filled in.
  Without --id it is made of the title and the section, "counting-the-dead-spending": a page shows the
  first of two dossiers with one id, and the tables of one article shall not hide each other.`;
