import {parseArgs} from 'node:util';
import {checkText} from '../dossier/json/check-text.js';
import {parseDossier} from '../dossier/parse.js';
import {readArticle} from './article/read-article.js';
import {CommandError, type Command, type ExitCode} from './command.js';
import {readText} from './files.js';
import {CODES} from './verify/finding.js';
import {reportLines} from './verify/report.js';
import {outlineOf, verify} from './verify/verification.js';

const HELP = `dossier verify FILE --article ARTICLE [--json]

  dossier verify war.json --article article.html

Holds a dossier against the text of its article: whether each phrase stands where the dossier says, and whether the
paragraph has the numbers, dates and words of doubt that the entry is made from.

  FILE               the dossier, as JSON
  --article ARTICLE  the article: .txt, .html or .md, as UTF-8
  --json             prints one JSON document for programs, described below

How paragraphs are counted: from 1 inside each section, which has the name of its heading; "Lead" before the first
heading, "Caption" for the captions of pictures. The rows of a table are a section with the table's title, or "Table 1".
Headline and byline are not counted, nor is what stands around an article on a page. In plain text, a line is a heading
that the dossier names as a section, that begins with #, or that is underlined by === or ---; where none is marked, also
a short line that stands alone without a full stop.

Numbers may be written in any of the usual ways: 3,900, 3 900, 3.9 thousand; 2.238 billion; 70 percent, 70%; twenty; a
quarter; where the phrase says so, "none" for zero and "all" for a share of 100 percent. Words for numbers and for doubt
are known in English, German, French, Spanish and Italian; months and words such as "million" in the language of the
dossier, and those words in others, too: "1,2 Mrd.". What is marked as derived need not be in the article; "three years
after 1992" is counted again. Currencies are known by sign, code and name, such as "50 billion birr", also in the
language of the dossier; "dollars" may be those of any country, "Sudanese pounds" are of one. Where none stands beside a
number, nothing is said of it.

What it cannot check, and you have to read: which of two numbers in a phrase belongs to which party, group or year;
whether who is credited said it, and not only is named somewhere; whether a note or a paraphrase is right; and what
other sources than the article say. Where "Party A lost 3,900 and Party B 2,900", it finds both numbers, also if the
dossier has them the wrong way round.

Exit code: 0 without faults (there may be warnings), 1 with faults, 2 where something cannot be read.

The JSON document:
  dossier, article   the names of the files
  problems           faults of the dossier itself, as dossier validate tells them: {code, pointer, message, …}
  entries            one for each entry: {id, list, pointer, phrases, numbers, dates, findings}
                     phrases {found, differing, moved, missing, unchecked}; numbers {found, missing};
                     dates {found, derived, missing}
                     findings: [{severity ("fault" or "warning"), code, pointer, line, column, message, suggestion?,
                     place? {section, paragraph}}]; suggestion: what to write at the pointer; place: in the article
  summary            the sums of phrases, numbers and dates; faults, warnings

The codes of findings:
${Object.entries(CODES)
  .map(([code, [severity, meaning]]) => `  ${code.padEnd(22)}${severity.padEnd(9)}${meaning}`)
  .join('\n')}`;

function readDossier(file: string) {
  const json = readText(file);
  const {dossier, problems} = parseDossier(parsed(json));
  if (dossier) return {json, dossier, problems};
  const [{line, column, found, expected} = {line: 1, column: 1, found: 'nothing', expected: 'a dossier'}] =
    checkText(json).findings;
  throw new CommandError(
    `${file} cannot be read as a dossier: line ${line}, column ${column}: found ${found}, expected ${expected}.` +
      ` dossier validate tells all that is wrong with it.`,
  );
}

/** Nothing where a text is no JSON. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function run(args: readonly string[], out: (line: string) => void): ExitCode {
  const {values, positionals} = parseArgs({
    args: [...args],
    options: {article: {type: 'string'}, json: {type: 'boolean'}},
    allowPositionals: true,
  });
  const [file] = positionals;
  if (!file || positionals.length > 1)
    throw new CommandError('name one dossier: dossier verify FILE --article ARTICLE.');
  if (!values.article) throw new CommandError('name the text of the article: --article ARTICLE (.txt, .html or .md).');
  const {json, dossier, problems} = readDossier(file);
  const verification = verify(dossier, json, readArticle(values.article, outlineOf(dossier)));
  if (values.json) out(JSON.stringify({dossier: file, article: values.article, problems, ...verification}, null, 2));
  else reportLines(verification, problems).forEach(out);
  return verification.summary.faults || problems.length ? 1 : 0;
}

/** `dossier verify`: the phrases, numbers, dates and doubts of a dossier beside its article. */
export const verifyCommand: Command = {
  summary: 'holds a dossier against the text of its article',
  help: HELP,
  run: (args, {out}) => run(args, out),
};
