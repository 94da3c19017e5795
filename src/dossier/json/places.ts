import {parseTree, type Node} from 'jsonc-parser';

/** A place in a text; both count from 1, and a column is a UTF-16 unit, as editors count. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Tells the line and the column of each offset in a text. */
export function positionsIn(text: string): (offset: number) => Position {
  const starts = [0, ...Array.from(text.matchAll(/\r\n?|\n/g), ({index, 0: end}) => index + end.length)];
  return (offset) => {
    let [from, to] = [0, starts.length];
    while (to - from > 1) {
      const middle = (from + to) >> 1;
      if (starts[middle]! > offset) to = middle;
      else from = middle;
    }
    return {line: from + 1, column: offset - starts[from]! + 1};
  };
}

/** The parts of a JSON pointer. */
export const keysOf = (pointer: string) =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));

/** The JSON pointer of a path. */
export const pointerOf = (path: readonly (string | number)[]) =>
  path.map((key) => `/${`${key}`.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/**
 * Tells where the value of a JSON pointer stands, or its name. What is missing stands in the innermost record that is
 * there. Of fields with one name the last one counts, as it does for `JSON.parse` (`findNodeAtLocation` takes the first).
 */
export function offsetsIn(json: string): (pointer: string, part: 'name' | 'value') => number {
  const root = parseTree(json)!;
  const members = new Map<Node, ReadonlyMap<string, Node>>();
  const memberOf = (node: Node, key: string) => {
    if (node.type === 'array') return node.children?.[Number(key)];
    if (!members.has(node))
      members.set(node, new Map(node.children?.map((field) => [field.children![0]!.value as string, field])));
    return members.get(node)!.get(key);
  };
  return (pointer, part) => {
    let node = root;
    let place = root;
    for (const key of keysOf(pointer)) {
      const member = memberOf(node, key);
      if (!member) return node.offset;
      node = member.type === 'property' ? member.children![1]! : member;
      place = member;
    }
    return part === 'name' ? place.offset : node.offset;
  };
}
