import type {Section} from '../../../dossier/shape.js';
import {languageName} from '../../../dossier/text/language-name.js';
import {TABLE_LANGUAGES} from '../../../dossier/text/table-words.js';
import {isOfAnother, isQuantity, isRate} from '../../../dossier/text/columns.js';
import {columnInWords} from './cells.js';
import {columnsNamed, isColumn, isKnown} from './column-names.js';
import {inWords} from './needed-columns.js';
import {scaleOf} from './power.js';
import type {Remark} from './remark.js';

/** What the widgets of the sections are called. */
const WIDGETS: Readonly<Record<Section, string>> = {
  casualties: 'casualty bar',
  spending: 'spending chart',
  suppliers: 'supplier breakdown',
  dates: 'key dates',
};

const SECTIONS = Object.keys(WIDGETS) as readonly Section[];

/** What `dossier import` takes as it is. */
const IMPORTED: Readonly<Record<Section, string>> = {
  casualties: 'UCDP’s tables, and many with columns such as country, year, killed and civilians killed',
  spending: 'tables of SIPRI, with a column for each year, of Our World in Data, and many others',
  suppliers: 'many tables of recipients, suppliers and shares',
  dates: 'time lines of TimelineJS as a spreadsheet or as JSON, and many tables of events',
};

/** How to have a table from elsewhere read: nothing of it is lost by it, as it would be by taking columns out. */
export const importAdvice = (section: Section) =>
  `The command “dossier import” reads ${IMPORTED[section]}, and makes a dossier to paste here: npx -p dossier-widgets dossier import FILE --as ${section} --new.`;

/** The fields without which a row of the section says nothing. */
function hasValue(header: readonly string[], section: Section, language: string): boolean {
  const fields = columnsNamed(header, section, language).map(({field}) => field);
  return section === 'dates'
    ? fields.includes('event') && fields.includes('time')
    : fields.some((field) => /\.(best|low|high|missing)$/.test(field) && isColumn(field, section));
}

const MOST = 8;

const listed = (names: readonly string[]) =>
  names.length > MOST ? `${inWords(names.slice(0, MOST))} and ${names.length - MOST} more` : inWords(names);

/** Whether a table is a spreadsheet of TimelineJS, which has a date in several columns and no places in an article. */
const isTimeline = (names: readonly string[]) =>
  ['year', 'headline', 'text'].every((name) => names.some((each) => each.toLowerCase() === name));

/** What to say of a table that is for another widget, or from another place; nothing of one for this widget. */
export function otherTable(header: readonly string[], section: Section, language: string): Remark | undefined {
  const names = header.map((name) => name.trim()).filter(Boolean);
  const knownTo = (each: Section) => names.filter((name) => isKnown(name, each, language)).length;
  const columns = columnsNamed(header, section, language);
  const unknown = columns.flatMap(({name, field}) => (name && !isColumn(field, section) ? name : []));
  const fitting = SECTIONS.find((each) => knownTo(each) > knownTo(section) && hasValue(header, each, language));
  if (fitting)
    return {
      where: 'Row 1',
      text: `This is a table for the ${WIDGETS[fitting]}.`,
      advice: `Choose that widget, or paste a table for the ${WIDGETS[section]}.`,
    };
  if (section === 'dates' && isTimeline(names))
    return {where: 'Row 1', text: 'This is a time line of TimelineJS.', advice: importAdvice(section)};
  const fields = columns.map(({field}) => field);
  const at = header.findIndex((name) => nameBefore(name, fields, {section, language}));
  if (at >= 0) return longName(header, fields, at, {section, language});
  if (!unknown[0] || hasValue(header, section, language)) return undefined;
  const own = TABLE_LANGUAGES.find((each) => hasValue(header, section, each));
  if (own)
    return {
      where: 'Row 1',
      text: `These columns have names in ${languageName(own)}.`,
      advice: `Write ${own} as the language of the article, and the table is read in it.`,
    };
  return {
    where: 'Row 1',
    text: `A table of this widget has none of these columns: ${listed(unknown)}.`,
    advice: `Give the first row the names of the columns: “The columns of a table” lists them, and says what belongs into each. ${importAdvice(section)}`,
  };
}

interface Wanted {
  readonly section: Section;
  /** Of the article. */
  readonly language: string;
}

/** The column that a name begins with, where there is no such: `amount.best` of `amount.best: USD million`. */
function nameBefore(name: string, fields: readonly string[], {section, language}: Wanted): string | undefined {
  if (section !== 'suppliers' && isRate(name)) return undefined;
  const [, before = ''] = /^(\w+\.\w+(?=\s)|[\w.]+(?=\s*[([,:/]))/.exec(name) ?? [];
  if (isQuantity(before) && isOfAnother(name, section, language)) return undefined;
  return isColumn(before, section) && !isKnown(name, section, language) && !fields.includes(before)
    ? before
    : undefined;
}

function longName(header: readonly string[], fields: readonly string[], at: number, wanted: Wanted): Remark {
  const name = header[at]!;
  const before = nameBefore(name, fields, wanted)!;
  const zeros = scaleOf(name, wanted.section, wanted.language)
    ? ' Its numbers then need all their zeros: 5900 million as 5900000000.'
    : '';
  return {
    where: `Column ${columnInWords(at, name).slice('column '.length)}`,
    text: 'The name of this column has more in it than a name.',
    advice: `Call it “${before}”.${zeros}`,
  };
}
