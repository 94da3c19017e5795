/**
 * Where a text that is not JSON stops being it, and what stands there: browsers tell the place of some faults only, and
 * WebKit of none. With `isOnce`, where a record has a name a second time.
 */
export function jsonStop(text: string, isOnce?: boolean): string {
  /** Where the part begins that is being read, and how far it is read. */
  let place = 0;
  let at = 0;
  let depth = 0;

  const skip = (pattern: RegExp) => {
    pattern.lastIndex = at;
    return pattern.test(text) && (at = pattern.lastIndex);
  };

  const is = (sign: string) => {
    skip(/[ \t\r\n]*/y);
    place = at;
    return text[at] === sign && ++at;
  };

  const need = (isRight: unknown) => {
    if (!isRight) throw new Error();
  };

  const string = () => {
    need(is('"'));
    // In pieces: of a text of megabytes, one pattern for all of it would run out of memory.
    while (skip(/[^"\\\0-\x1f]+|\\(["\\/bfnrt]|u[\da-fA-F]{4})/y));
    // Where it ends with its line, it is the beginning that shows which one is not closed.
    if (/[^"\r\n]/.test(text[at] ?? '')) place = at;
    need(text[at++] === '"');
  };

  const list = (end: string, item: (names: Set<unknown>) => void) => {
    const names = new Set();
    // No deeper than the command reads, and the stack holds.
    need(++depth <= 100);
    if (!is(end)) {
      do item(names);
      while (is(','));
      need(is(end));
    }
    depth--;
  };

  const member = (names: Set<unknown>) => {
    string();
    need(!isOnce || names.size < names.add(JSON.parse(text.slice(place, at))).size);
    need(is(':'));
    value();
  };

  const value = () => {
    if (is('{')) list('}', member);
    else if (is('[')) list(']', value);
    else if (skip(/[\w.+-]+/y)) JSON.parse(text.slice(place, at));
    else string();
  };

  try {
    value();
    is('');
  } catch {
    // The place is known.
  }
  const lines = text.slice(0, place).split(/\r\n?|\n/);
  return `line ${lines.length}, column ${lines.at(-1)!.length + 1}: ${text.slice(place, place + 20) || 'the end'}`;
}
