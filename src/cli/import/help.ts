/** The text of `dossier import --help`. */
export const help = `dossier import FILE --as casualties|spending|suppliers|dates [--new] [-o OUT.json]

Makes a section of a dossier from a table or a time line; with --new, a whole dossier. It goes to
standard output or to OUT.json. What cannot be carried over, and what is still to be filled in, is
told on standard error, with row and column. Exit code 0: complete and valid; 1: written, but with
something to fill in or left out; 2: could not be read.

What it reads
  Tables as CSV or TSV: comma, semicolon or tab; decimal point or comma; any line ends.
  The long CSV of Our World in Data (Entity, Code, Year, value), SIPRI's tables with a column for
  each year, UCDP's with best, low and high.
  Spreadsheets and JSON of TimelineJS, for --as dates.
  Uncertain numbers: ~700, about 700, nearly 700, 500-1000, >1000, 1,000+, at least 5, 2.2 billion;
  "..", "xxx", "n/a", "-" or nothing is "not stated", never zero.

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
  --unit UNIT               units, thousands, millions or billions; shares: percent or fractions

What a table cannot know
  --source-title, --source-publisher, --source-published, --source-url, --source-id
  --section "Table 2"       where the evidence is; else the name of the file
  --party "Party A=PTA"     the id of a party, by its name in the table (several times)
  casualties  --conflict "War of 2031" (or "War of 2031=war"), --group, --outcome, --as-of
  spending    --currency USD, --prices "constant 2022", --period 2031 where no column has the year
  suppliers   --recipient "Party A", --of "arms imports", --period 2027/2031
  dates       --kind war

Of a whole dossier
  --id, --title, --language, --updated; its article: --headline, --author (several times),
  --publisher, --published, --url. Without these the article is the source itself.`;
