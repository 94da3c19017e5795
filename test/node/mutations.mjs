import fc from 'fast-check';

const throws = () => {
  throw new Error('no');
};
const revoked = () => {
  const {proxy, revoke} = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

/** Values that are nearly right, and such as no JSON can hold. */
const replacement = fc.oneof(
  fc.anything({withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withObjectString: true}),
  fc.constantFrom(-1, 0, 0.5, 101, 1e400, NaN, '', ' ', '3,900', '2021-02-29', '2021/2020', 'a b', null, [], {}, true),
  fc.constantFrom(
    'javascript:alert(1)',
    'https://a@b.example/',
    'dollars',
    'one two three four five six seven eight nine',
  ),
  fc.constantFrom(
    {low: 3, high: 2},
    {best: 3, high: 2},
    {open: 'high'},
    {best: 1, missing: 'not-stated'},
    {missing: 1},
  ),
);

const isRecord = (value) => typeof value === 'object' && value !== null;

/** The ways in which a document is damaged, at a key of one of its records or lists. */
const damages = {
  replace: (parent, key, value) => (parent[key] = value),
  remove: (parent, key) => delete parent[key],
  add: (parent, key, value) => (parent[`${key}x`] = value),
  repeat: (parent) => Array.isArray(parent) && parent.push(parent[0]),
  contain: (parent, key) => (parent[key] = parent),
  throw: (parent, key) => Object.defineProperty(parent, key, {enumerable: true, configurable: true, get: throws}),
  revoke: (parent, key) => (parent[key] = revoked()),
  change(parent, key, value) {
    let count = 0;
    const first = parent[key];
    const get = () => (count++ % 2 ? value : first);
    Object.defineProperty(parent, key, {enumerable: true, configurable: true, get});
  },
  refuse: (parent, key) =>
    isRecord(parent[key]) && (parent[key] = new Proxy(parent[key], {ownKeys: throws, getPrototypeOf: throws})),
  lie: (parent, key, value) =>
    isRecord(parent[key]) &&
    (parent[key] = new Proxy(parent[key], {get: (target, name) => (name in target ? value : target[name])})),
};

const damage = fc.record({
  kind: fc.constantFrom(...Object.keys(damages), 'replace', 'replace', 'remove'),
  place: fc.nat(),
  value: replacement,
});

/** Every record and list of a document with each of its keys. */
function places(value, found = []) {
  for (const key of Object.keys(value)) {
    found.push([value, key]);
    const descriptor = Object.getOwnPropertyDescriptor(value, key);
    if (isRecord(descriptor.value)) places(descriptor.value, found);
  }
  return found;
}

/** Documents that were faultless, with a few faults in each. */
export const damaged = (document) =>
  fc.tuple(document, fc.array(damage, {minLength: 1, maxLength: 4})).map(([faultless, faults]) => {
    const copy = structuredClone(faultless);
    // Found before the damage: no getter runs, and no circle is walked.
    const all = places(copy);
    for (const {kind, place, value} of faults) {
      const [parent, key] = all[place % all.length];
      try {
        damages[kind](parent, key, value);
      } catch {
        // The place itself was damaged before.
      }
    }
    return copy;
  });
