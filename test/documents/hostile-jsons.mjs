// Documents that are no dossiers, or not quite: what a publisher's page may hold in place of one. Each is a text as it
// would be served or pasted, or bytes, or a value that only a property can have.
import {gzipSync} from 'node:zlib';
import {parseDossier} from '../../dist/dossier/parse.js';
import {changed, copyOf, placesIn, wholeDossier} from './hostile-documents.mjs';

const FIGURE = 4321;

/** A dossier with one figure that nothing else is, to know it again. */
export function oneFigure() {
  const {figures, ...dossier} = wholeDossier();
  const [casualty] = dossier.casualties;
  const [spent] = dossier.spending;
  const [supplied] = dossier.suppliers;
  return {
    ...dossier,
    casualties: [{...casualty, count: {best: FIGURE}}],
    spending: [{...spent, amount: {...spent.amount, best: FIGURE * 1e6}}],
    suppliers: [{...supplied, share: {best: 43}}],
    dates: dossier.dates.slice(0, 1),
  };
}

const good = oneFigure();
const text = JSON.stringify(good);
const pretty = JSON.stringify(good, null, 2);
const half = (end) => text.slice(0, Math.floor(text.length * end));

/** No JSON of a dossier at all: nothing may be shown of it. */
const unreadable = {
  nothing: '',
  'white space': ' \n\t ',
  'a byte order mark': '\ufeff',
  'a lone brace': '{',
  'a lone bracket': ']',
  'a quarter of it': half(0.25),
  'half of it': half(0.5),
  'all but the last sign': text.slice(0, -1),
  'all but the first sign': text.slice(1),
  'it twice': text + text,
  'it twice, in lines': `${text}\n${text}`,
  'a sign behind it': `${text};`,
  'a name before it': `var dossier = ${text}`,
  'a callback around it': `callback(${text})`,
  'brackets around it': `(${text})`,
  'a prefix against hijacking': `)]}',\n${text}`,
  'an endless loop before it': `for(;;);${text}`,
  'a comma at its end': `${text.slice(0, -1)},}`,
  'a comma behind each value': pretty.replace(/([^,[{])\n/g, '$1,\n'),
  'no commas': pretty.replaceAll(',\n', '\n'),
  'no colons': pretty.replaceAll('": ', '" '),
  'semicolons for commas': pretty.replaceAll(',\n', ';\n'),
  'single quotation marks': text.replaceAll('"', "'"),
  'no quotation marks': text.replaceAll('"', ''),
  'no quotation marks around names': text.replace(/"(\w+)":/g, '$1:'),
  'backslashes before all quotation marks': text.replaceAll('"', '\\"'),
  'a line comment': pretty.replace('{', '{ // the dossier'),
  'a block comment': pretty.replace('{', '{ /* the dossier */'),
  'an HTML comment': `<!--${text}-->`,
  'a hash comment': `# dossier\n${text}`,
  'numbers with separators': text.replace(`${FIGURE}`, '4,321'),
  'numbers with a leading zero': text.replace(`:${FIGURE}`, ':04321'),
  'numbers with a plus': text.replace(`:${FIGURE}`, ':+4321'),
  'numbers in hexadecimal': text.replace(`:${FIGURE}`, ':0x10E1'),
  'numbers with nothing behind the point': text.replace(`:${FIGURE}`, ':4321.'),
  'NaN in place of a number': text.replace(`:${FIGURE}`, ':NaN'),
  'Infinity in place of a number': text.replace(`:${FIGURE}`, ':Infinity'),
  'undefined in place of a number': text.replace(`:${FIGURE}`, ':undefined'),
  'large TRUE': text.replace(':true', ':TRUE'),
  "Python's None": text.replace(`:${FIGURE}`, ':None'),
  'a raw line break in a text': text.replace('An invented war', 'An invented\nwar'),
  'a raw tab in a text': text.replace('An invented war', 'An\tinvented war'),
  'a raw NUL in a text': text.replace('An invented war', 'An\0invented war'),
  'a bad escape': text.replace('An invented war', 'An \\x war'),
  'half an escape': text.replace('An invented war', 'An \\u12 war'),
  'a quotation mark in a text': text.replace('An invented war', 'An "invented" war'),
  'non-breaking spaces': pretty.replaceAll('  ', '\u00a0\u00a0'),
  'zero-width spaces': pretty.replaceAll('\n', '\u200b\n'),
  'an error page': '<!doctype html><title>404</title><h1>Not found</h1>',
  XML: '<?xml version="1.0"?><dossier><id>a</id></dossier>',
  YAML: 'id: invented-war\ntitle: An invented war\n',
  TOML: '[article]\nheadline = "A"\n',
  'a table': 'party,year,amount\nPTA,2031,4321\n',
  JavaScript: `export default ${text}`,
  Markdown: `\`\`\`json\n${text}\n\`\`\``,
  base64: Buffer.from(text).toString('base64'),
  'an encoded address': encodeURIComponent(text),
  'gzip as text': gzipSync(text).toString('latin1'),
  'UTF-16 as text': Buffer.from(text, 'utf16le').toString('latin1'),
  'a hundred thousand open brackets': '['.repeat(1e5),
  'a hundred thousand open braces': '{"a":'.repeat(1e5),
  'a hundred thousand nested lists': '['.repeat(1e5) + ']'.repeat(1e5),
  'a hundred thousand nested records': `${'{"a":'.repeat(1e5)}1${'}'.repeat(1e5)}`,
  null: 'null',
  true: 'true',
  'a number': '4321',
  'a text': '"4321"',
  'a text that is a dossier': JSON.stringify(text),
  'an empty list': '[]',
  'an empty record': '{}',
  'a list of it': `[${text}]`,
  'it inside another record': `{"dossier":${text}}`,
  'it as its own article': JSON.stringify({...good, article: good}),
  'only a section': JSON.stringify({casualties: good.casualties}),
  'only an entry': JSON.stringify(good.casualties[0]),
  'a figure twice in its record': text.replace('"best":4321', '"best":1234,"best":4321'),
  'another section of the same name': `${text.slice(0, -1)},"casualties":[]}`,
  'names in capitals': text.replace(/"(\w+)":/g, (all) => all.toUpperCase()),
  'names with spaces': text.replace(/"(\w+)":/g, '" $1":'),
  'names of the prototype': text.replace('"title"', '"__proto__"'),
  'a GeoJSON': '{"type":"FeatureCollection","features":[]}',
  'a TimelineJS': '{"events":[{"start_date":{"year":"2031"},"text":{"headline":"A"}}]}',
  'an error in JSON': '{"error":{"code":500,"message":"Internal"}}',
};

/** What stands in the place of a value that is right. */
const replacements = {
  nothing: undefined,
  null: null,
  false: false,
  'an empty text': '',
  'white space': ' \t',
  'minus one': -1,
  'too large a number': 1e30,
  'a fraction': 0.5,
  'a number as text': '4321',
  'a list': [],
  'a list in a list': [[]],
  'a record': {},
  'a record with a prototype': {constructor: {prototype: 1}, toString: null},
  'a day that does not exist': '2031-02-30',
  'a reversed interval': '2032/2031',
  'a day as people write it': '3/2/2031',
  'a time with hours': '2031-03-02T10:00:00Z',
  'an address with a user': 'https://user@example.org/',
  'two words': 'two words',
  'too many words': 'one two three four five six seven eight nine',
};

/** What contradicts itself, is double or is not there, though each value is right by itself. */
const contradictions = {
  'low above high': (d) => (d.casualties[0].count = {low: FIGURE, high: 1}),
  'best above high': (d) => (d.casualties[0].count = {best: FIGURE, high: 1}),
  'best below low': (d) => (d.casualties[0].count = {best: 1, low: FIGURE}),
  'open without a bound': (d) => (d.casualties[0].count = {open: 'high'}),
  'missing with a value': (d) => (d.casualties[0].count = {best: FIGURE, missing: 'not-stated'}),
  'a count without a value': (d) => (d.casualties[0].count = {}),
  'half a person': (d) => (d.casualties[0].count = {best: FIGURE + 0.5}),
  'a share over a hundred': (d) => (d.suppliers[0].share = {best: 143}),
  'parties twice': (d) => d.parties.push(d.parties[0]),
  'parties swapped with sources': (d) => ([d.parties, d.sources] = [d.sources, d.parties]),
  'sections swapped': (d) => ([d.casualties, d.dates] = [d.dates, d.casualties]),
  'entries twice': (d) => d.casualties.push(d.casualties[0]),
  'an id in two sections': (d) => (d.dates[0].id = d.casualties[0].id),
  'an unknown party': (d) => (d.casualties[0].party = 'nobody'),
  'an unknown conflict': (d) => (d.casualties[0].conflict = 'nothing'),
  'an unknown source': (d) => (d.casualties[0].evidence[0].source = 'nowhere'),
  'no evidence': (d) => (d.casualties[0].evidence = []),
  'the id of a party in another case': (d) => (d.casualties[0].party = 'pta'),
  'a party that is a list of one': (d) => (d.casualties[0].party = ['PTA']),
  'an unknown field': (d) => (d.casualties[0].killed = FIGURE),
};

/** Documents with one wrong thing, at every place in turn: not those in which it is right, as a text is in place of a text. */
function wrongInPlaces() {
  const ways = Object.entries(replacements);
  return placesIn(good, {all: true})
    .flatMap((path, i) =>
      // Each place with a few of the replacements, each of them at many places.
      [0, 1, 2].map((j) => {
        const [name, value] = ways[(i * 3 + j) % ways.length];
        return {name: `${name} at /${path.join('/')}`, document: changed(good, path, value)};
      }),
    )
    .filter(({document}) => parseDossier(document).problems.length);
}

function contradicted() {
  return Object.entries(contradictions).map(([name, damage]) => {
    const document = copyOf(good);
    damage(document);
    return {name, document};
  });
}

/** All of them: `text` is what is pasted or served. */
export const malformed = [
  ...Object.entries(unreadable).map(([name, text]) => ({name, text, isUnreadable: true})),
  ...[...contradicted(), ...wrongInPlaces()].map((each) => ({...each, text: JSON.stringify(each.document)})),
];

/** Bytes, as only an address can give them. */
export const bytes = {
  gzip: gzipSync(text),
  'UTF-16': Buffer.from(`\ufeff${text}`, 'utf16le'),
  'half a letter': Buffer.concat([Buffer.from(text.slice(0, 40)), Buffer.from([0xc3])]),
  'a picture': Buffer.from('R0lGODlhAQABAAAAACw=', 'base64'),
  NULs: Buffer.alloc(1000),
  '6 MB of spaces': Buffer.alloc(6e6, ' '),
  '6 MB of a dossier': Buffer.from(text.replace('An invented war', 'x'.repeat(6e6))),
};
