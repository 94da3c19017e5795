// Documents made from the shape of a dossier, so that a field that is new is tried too.
import {descriptions} from '../../dist/dossier/descriptions.js';
import {dossierShape} from '../../dist/dossier/shape.js';

export const copyOf = (value) => JSON.parse(JSON.stringify(value));

/** What a field is written with in the examples of the documentation. */
function exampleAt(path) {
  const names = path.split('.');
  const starred = [path, ...names.map((_, i) => ['*', ...names.slice(i + 1)].join('.'))];
  const told = [...starred, ['*', '*', names.at(-1)].join('.')].find((each) => Object.hasOwn(descriptions, each));
  return descriptions[told][2];
}

const REFERENCES = {party: 'PTA', source: 'registry', conflict: 'war'};
const isList = (shape) => Array.isArray(shape) && typeof (shape[1] ?? 1) === 'number';
const BOUNDS = new Set(['low', 'high', 'missing', 'open']);

/** Every way to write a value of a shape, each with all its fields; of a quantity only its best. */
function waysToWrite(shape, path) {
  if (typeof shape === 'string') {
    const [, name] = /^a (\w+)/.exec(shape) ?? [];
    return [name ? REFERENCES[name] : exampleAt(path)];
  }
  if (isList(shape)) {
    const [of, least = 1] = shape;
    // Several parties are different ones.
    return waysToWrite(of, path).map((item) => (least > 1 ? ['PTA', 'PTB'] : [item].flat()));
  }
  if (Array.isArray(shape)) return shape.flatMap((way) => waysToWrite(way, path));
  const fields = Object.entries(shape)
    .filter(([name]) => !('best' in shape && BOUNDS.has(name)))
    .map(([name, field]) => [name, waysToWrite(field, path ? `${path}.${name}` : name)]);
  const most = Math.max(...fields.map(([, ways]) => ways.length));
  return Array.from({length: most}, (_, i) =>
    Object.fromEntries(fields.map(([name, ways]) => [name, ways[i % ways.length]])),
  );
}

const SECTIONS = Object.entries(dossierShape).filter(([, shape]) => isList(shape));

/** The records of a list of the dossier: each way to write one, with an id of its own. */
const recordsOf = (name, [of]) => waysToWrite(of, name).map((each, i) => ({...each, id: `${name}-${i}`}));

function makeWhole() {
  const [dossier] = waysToWrite(dossierShape, '');
  const more = SECTIONS.map(([name, shape]) => [
    name,
    /parties|sources|conflicts/.test(name) ? exampleAt(name) : recordsOf(name, shape),
  ]);
  return {...dossier, ...Object.fromEntries(more)};
}

const whole = makeWhole();

/** A dossier without a fault in which every field is written, in every way. */
export const wholeDossier = () => copyOf(whole);

/** Every place of a value as a list of keys: records and lists too, where they are asked for. */
export function placesIn(value, {all = false} = {}, path = []) {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, each]) => placesIn(each, {all}, [...path, key]));
  return all && path.length ? [path, ...inner] : inner;
}

/** A copy with something else at a place; without that place, where it is to be nothing. */
export function changed(document, path, value) {
  const copy = copyOf(document);
  const key = path.at(-1);
  const parent = path.slice(0, -1).reduce((at, each) => at[each], copy);
  if (value !== undefined) parent[key] = value;
  else if (Array.isArray(parent)) parent.splice(key, 1);
  else delete parent[key];
  return copy;
}

/** The places of what is said of the whole: outside the lists of records. */
export const outerPlaces = () => {
  const document = wholeDossier();
  const lists = new Set(SECTIONS.map(([name]) => name));
  return placesIn(document).filter(([name]) => !lists.has(name));
};

/**
 * A text in every field of a dossier at once: for each list, as many records as one has fields, each with the text in
 * another. Those to which it does no good are left out by the parser; the whole document does not fall with them.
 */
export function withEverywhere(text) {
  const whole = wholeDossier();
  const lists = SECTIONS.map(([name, shape]) => {
    const met = new Set();
    const variants = recordsOf(name, shape).flatMap((record, i) =>
      placesIn(record)
        .filter((path) => met.size < met.add(path.join('.')).size)
        .map((path, j) => changed({...record, id: `${name}-${i}-${j}`}, path, text)),
    );
    return [name, [...whole[name], ...variants]];
  });
  const document = {...whole, ...Object.fromEntries(lists)};
  // What entries refer to by its id shows its name.
  const named = (records, id, names) => records.map((each) => (each.id === id ? {...each, ...names} : each));
  document.parties = named(document.parties, 'PTA', {name: text});
  document.sources = named(document.sources, 'registry', {title: text, publisher: text});
  document.conflicts = named(document.conflicts, 'war', {name: text});
  // The source whose address it is leads there, from a note and from a passage.
  const {id: source} = document.sources.find(({url}) => url === text);
  for (const [name, [first]] of lists.filter(([, [first]]) => first.evidence))
    document[name].push({
      ...first,
      id: `${name}-linked`,
      evidence: [{...first.evidence[0], source}],
      note: {text: 'Linked.', source},
    });
  // One price basis and several years make lines of the amounts, wholes of their own make bars of the shares.
  document.spending = document.spending.map((each) => ({...each, amount: {...each.amount, prices: text}}));
  document.spending.push({...document.spending[0], id: 'before', time: '2030'});
  document.suppliers = document.suppliers.map((each, i) => ({...each, ...(i && {period: `${2000 + i}`})}));
  // Of what stands outside of the lists, the texts; another value would be refused, and the whole with it.
  return {
    ...document,
    title: text,
    article: {...document.article, headline: text, authors: [text, 'A. Writer'], publisher: text},
  };
}
