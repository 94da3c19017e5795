import {CommandError} from '../command.js';
import {isRate, type Column} from '../../dossier/text/columns.js';

/** Whether the columns begin like those of a file from Our World in Data: `Entity,[Code,]Year,value…`. */
const isOwid = (names: readonly string[]) => /^entity,(?:code,)?(?:year|day),/i.test(`${names.join()},`);

/**
 * The column with the values in a file from Our World in Data, which is called after its indicator. Where there are
 * several, or where it is a rate, only an editor can say.
 */
export function owidValue(names: readonly string[], unknown: readonly Column[]): Column | undefined {
  if (!isOwid(names) || !unknown.length) return undefined;
  const [value, ...others] = unknown;
  if (others.length)
    throw new CommandError(
      `which of the columns has the values? Say so with --map "${value!.field}=…": ${unknown.map(({field}) => field).join(', ')}.`,
    );
  return isRate(value!.field) ? undefined : value;
}
