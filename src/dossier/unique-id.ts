/** The id, or the id with a number where it is taken. */
export function uniqueId(id: string, taken: {has(id: string): boolean}): string {
  let found = id;
  for (let i = 2; taken.has(found); i++) found = `${id}-${i}`;
  return found;
}
