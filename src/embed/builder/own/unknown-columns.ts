import type {Section} from '../../../dossier/shape.js';
import {countedBy, meaningOf} from '../../../dossier/text/columns.js';
import {isOfMoney} from '../../../dossier/text/money-name.js';
import {columnInWords} from './cells.js';
import {titleOf, valueOf, type NamedColumn} from './column-names.js';
import type {CellAdvice} from './cell-advice.js';

/** What the command knows of columns that are no field, and where it goes in a table. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  year: 'If it is the year of the count, call it “As of”. If each year has its own dead, write it into the conflict: “War, 2031”.',
  month: 'Write the whole date into one column “TIME”: 2020-09-27.',
  day: 'Write the whole date into one column “TIME”: 2020-09-27.',
  end: 'Write both dates into the column “TIME”, with a slash between them: 2020-09-27/2020-11-09.',
  'party.code': 'Take it out: parties are known by their names.',
};

/** What a column counts, where that goes into columns of its own. */
function countedWords(name: string, section: Section, language: string): string | undefined {
  const {facts = {}} = (section === 'casualties' && countedBy(name, language)) || {};
  const cells = Object.entries(facts).map(([field, words]) => `${words} into the column “${titleOf(field, section)}”`);
  return (
    cells[0] &&
    `Write its numbers into the column “${titleOf(valueOf(section)!, section)}”, in rows of their own, with ${cells.join(' and ')}.`
  );
}

/** What to do with a column that a table of the section does not have. */
export function unknownWords(
  columns: readonly NamedColumn[],
  column: number | undefined,
  {section, language}: {readonly section: Section; readonly language: string},
): CellAdvice {
  const {name = '', rival} = columns[column ?? -1] ?? {};
  if (rival !== undefined)
    return {
      text: `It is for the same as ${columnInWords(rival, columns[rival]!.name)}.`,
      advice: 'Take one of the two out.',
    };
  if (section === 'suppliers' && isOfMoney(name, language))
    return {
      text: 'Its name speaks of an amount, and a share is in percent.',
      advice: 'Take it out, or write shares into it and give it a name without money and without millions.',
    };
  const {field = ''} = meaningOf(name, section, language) ?? {};
  const time = columns.find((each) => each.field === 'time')?.name ?? 'Time';
  return {
    text: 'A table of this widget has no such column.',
    // What is in it may be what readers are to see.
    advice:
      ELSEWHERE[field]?.replace('TIME', time) ??
      countedWords(name, section, language) ??
      'Look for a typing error in its name: “The columns of a table” lists them all. Take it out only if it has no figure that readers are to see.',
  };
}
