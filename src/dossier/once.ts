/** A function that works out what it gives only once for each thing that it is asked of. */
export function once<K, V>(make: (of: K) => V): (of: K) => V {
  const made = new Map<K, V>();
  return (of) => made.get(of) ?? made.set(of, make(of)).get(of)!;
}
