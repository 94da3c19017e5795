/** What people who write a dossier are told of a field. */
export interface Description {
  readonly title: string;
  readonly description: string;
  readonly example: unknown;
}

type Told = readonly [title: string, description: string, example: unknown];

const evidence = [{section: 'Table 2', paragraph: 1, quote: 'between 1,200 and 1,900 civilians'}];

/**
 * The fields by their paths. A star stands for any one name: `*.evidence` describes the evidence of every section. The
 * examples of the outermost fields make a whole dossier, of an invented war between invented parties.
 */
export const descriptions: Readonly<Record<string, Told>> = {
  $schema: [
    'Schema',
    'Where this schema is, for editors that complete and check while you type. The widgets ask nothing of it.',
    'dossier.schema.json',
  ],
  id: ['Id', 'Names the dossier on a page and in file names. No spaces.', 'invented-war'],
  title: ['Title', 'What the dossier is about, in a few words.', 'An invented war'],
  language: ['Language', 'The language in which the dossier is written, as a BCP 47 tag.', 'en'],
  updated: ['Updated', 'When the dossier was last changed, as an EDTF date.', '2033-01-15'],

  article: [
    'Article',
    'The article whose facts these are. The source line and the citation name it.',
    {headline: 'What Was Counted', authors: ['A. Writer'], publisher: 'The Example', published: '2032-11-03'},
  ],
  'article.headline': ['Headline', 'As printed.', 'What Was Counted'],
  'article.authors': ['Authors', 'In the order of the byline.', ['A. Writer']],
  'article.publisher': ['Publisher', 'The publication as readers know it.', 'The Example'],
  'article.published': ['Published', 'The date of publication, in EDTF.', '2032-11-03'],
  'article.url': [
    'Address',
    'The web address of the article. Where it is known, every figure links to its phrase.',
    'https://example.org/what-was-counted',
  ],

  parties: [
    'Parties',
    'States and groups that the figures name. Every widget keeps their order; the first two have a colour each.',
    [
      {id: 'PTA', name: 'Party A'},
      {id: 'PTB', name: 'Party B'},
    ],
  ],
  'parties.id': ['Id', 'By which entries name the party. A code without spaces, such as ISO 3166-1 alpha-3.', 'PTA'],
  'parties.name': ['Name', 'As readers see it.', 'Party A'],

  sources: [
    'Sources',
    'Where the facts and the remarks come from. The first one is the article.',
    [
      {id: 'article', title: 'What Was Counted', publisher: 'The Example', published: '2032-11-03'},
      {id: 'registry', title: 'Registry of the Missing', publisher: 'Invented Institute'},
    ],
  ],
  'sources.id': ['Id', 'By which evidence and remarks name the source.', 'registry'],
  'sources.title': ['Title', 'The title of the work, or a description in lower case.', 'Registry of the Missing'],
  'sources.publisher': ['Publisher', 'Who stands behind the source.', 'Invented Institute'],
  'sources.published': ['Published', 'When it came out, in EDTF, as precisely as is known.', '2032'],
  'sources.url': ['Address', 'The web address of the source.', 'https://example.org/registry'],

  conflicts: [
    'Conflicts',
    'The wars and attacks that casualties are counted for. Where some are listed, all must be.',
    [{id: 'war', name: 'War of 2031', time: '2031-03-02/2031-05-20'}],
  ],
  'conflicts.id': ['Id', 'By which casualties name the conflict.', 'war'],
  'conflicts.name': ['Name', 'As readers see it.', 'War of 2031'],
  'conflicts.time': ['Time', 'From its first day to its last, in EDTF.', '2031-03-02/2031-05-20'],

  '*.id': ['Id', 'Names the entry. No other entry of the dossier has it.', 'civilians-registry'],
  '*.evidence': ['Evidence', 'The phrases that the entry comes from, one at least.', evidence],
  '*.evidence.section': [
    'Section',
    'The heading as printed; “Lead” before the first heading, “Caption” for a picture’s.',
    'Table 2',
  ],
  '*.evidence.paragraph': ['Paragraph', 'Counted from 1 inside the section.', 1],
  '*.evidence.quote': [
    'Quote',
    'The phrase, character for character, 8 words at most.',
    'between 1,200 and 1,900 civilians',
  ],
  '*.evidence.source': ['Source', 'The id of the source that has the phrase. Without it, the article.', 'article'],
  '*.evidence.creditedTo': ['Credited to', 'Whom the source credits. Left out where it credits nobody.', 'a registry'],
  '*.evidence.derived': [
    'Derived',
    'How the fact was worked out, as a phrase without a full stop; `true` where it follows from the wording.',
    'three years after 2029',
  ],
  '*.note': [
    'Note',
    'A remark in your own words, or several. The same text on several entries gets one number.',
    'The registry names the dead only.',
  ],
  '*.note.text': ['Text', 'The remark, 30 words at most.', 'By another count 1,500 civilians were killed.'],
  '*.note.source': [
    'Source',
    'The id of a source outside the article. Readers are told that the remark is not from the article.',
    'registry',
  ],

  '*.*.best': ['Best', 'The number where there is one, without rounding. Zero is a value, missing is not zero.', 1500],
  '*.*.low': ['Low', 'The lower end of a range. Alone: at least this.', 1200],
  '*.*.high': ['High', 'The upper end of a range. Alone: at most this.', 1900],
  '*.*.approximate': ['Approximate', 'The number is “about”, “nearly” or the like.', true],
  '*.*.open': ['Open', '`high`: the number is “more than” its bound.', 'high'],
  '*.*.asPrinted': ['As printed', 'The source’s own words. No widget shows them.', 'between 1,200 and 1,900'],
  '*.*.missing': ['Missing', 'In place of a number: the source gives none.', 'not-stated'],

  casualties: [
    'Casualties',
    'How many were killed, missing, wounded or captured. Rival counts are entries of their own.',
    [
      {
        id: 'civilians-registry',
        conflict: 'war',
        group: 'civilians',
        outcome: ['killed'],
        count: {low: 1200, high: 1900, asPrinted: 'between 1,200 and 1,900'},
        party: 'PTA',
        evidence,
      },
    ],
  ],
  'casualties.conflict': ['Conflict', 'The id of the conflict.', 'war'],
  'casualties.group': ['Group', 'Who was counted; `all` where the source does not tell them apart.', 'civilians'],
  'casualties.outcome': ['Outcome', 'What happened to them; several where they are one number.', ['killed', 'missing']],
  'casualties.count': ['Count', 'How many people, and how sure that is.', {low: 1200, high: 1900}],
  'casualties.party': [
    'Party',
    'The id of their side; several ids where they were counted together; left out where the source does not say.',
    'PTA',
  ],
  'casualties.asOf': ['As of', 'The time of the count, in EDTF, where the source gives one.', '2032-12'],

  spending: [
    'Spending',
    'Military spending, one entry for each party and time.',
    [
      {
        id: 'pta-2031',
        party: 'PTA',
        time: '2031',
        amount: {best: 640000000, currency: 'USD', prices: 'constant 2030'},
        evidence: [{section: 'Budgets', paragraph: 2, quote: '640 million dollars'}],
      },
    ],
  ],
  'spending.party': ['Party', 'The id of the party that spent it.', 'PTA'],
  'spending.time': ['Time', 'The year or years, in EDTF.', '2031'],
  'spending.amount': [
    'Amount',
    'In whole units of the currency: 640 million is 640000000.',
    {best: 640000000, currency: 'USD', prices: 'constant 2030'},
  ],
  'spending.amount.currency': ['Currency', 'An ISO 4217 code.', 'USD'],
  'spending.amount.prices': [
    'Prices',
    '`current`, `constant` with its year, or `not stated`. Amounts of different kinds never share a scale.',
    'constant 2030',
  ],

  suppliers: [
    'Suppliers',
    'Who arms whom, one entry for each recipient and supplier.',
    [
      {
        id: 'pta-from-ptb',
        recipient: 'PTA',
        supplier: 'PTB',
        share: {best: 69},
        period: '2027/2031',
        of: 'arms imports',
        evidence: [{section: 'Trade', paragraph: 1, quote: '69 percent of its imports'}],
      },
    ],
  ],
  'suppliers.recipient': ['Recipient', 'The id of the party that receives arms.', 'PTA'],
  'suppliers.supplier': ['Supplier', 'The id of the party that supplies them.', 'PTB'],
  'suppliers.share': ['Share', 'In percent; missing where the source names a supplier without a share.', {best: 69}],
  'suppliers.share.best': ['Best', 'The share where there is one, in percent, without rounding.', 69],
  'suppliers.share.low': ['Low', 'The lower end of a range, in percent. Alone: at least this.', 65],
  'suppliers.share.high': ['High', 'The upper end of a range, in percent. Alone: at most this.', 70],
  'suppliers.period': ['Period', 'The years that the share is for, in EDTF.', '2027/2031'],
  'suppliers.of': ['Of', 'What the share is a share of.', 'arms imports'],
  'suppliers.leading': ['Leading', 'The source calls it the first supplier.', true],

  dates: [
    'Dates',
    'Key dates, in any order.',
    [
      {
        id: 'war-begins',
        time: '2031-03-02',
        event: 'The war begins',
        kind: 'war',
        evidence: [{section: 'Lead', paragraph: 1, quote: 'on 2 March'}],
      },
    ],
  ],
  'dates.time': [
    'Time',
    'In EDTF, as precise as the source and no more: 2031, 2031-03, 2031-03-02, 2031-03-02/2031-03-05, 2031~, 2031/..',
    '2031-03-02',
  ],
  'dates.event': ['Event', 'What happened, in your own words and in the present tense.', 'The war begins'],
  'dates.kind': ['Kind', 'One word by which readers filter, such as war, ceasefire, diplomacy. No spaces.', 'war'],
  'dates.planned': ['Planned', 'It was yet to come when the source was written.', true],

  figures: [
    'Other figures',
    'Figures that no widget shows, kept so that they stay traceable.',
    [
      {
        id: 'refugees',
        label: 'Refugees in the border towns',
        value: {low: 20000, unit: 'people'},
        evidence: [{section: 'Border towns', paragraph: 3, quote: 'at least 20,000'}],
      },
    ],
  ],
  'figures.label': ['Label', 'What the figure counts.', 'Refugees in the border towns'],
  'figures.value': ['Value', 'The number and its unit.', {low: 20000, unit: 'people'}],
  'figures.value.unit': ['Unit', 'What one of them is.', 'people'],
};

/** The key under which a field is described: its own path, else the path with stars from the left. */
export function descriptionKey(path: string): string | undefined {
  const names = path.split('.');
  return names
    .map((_, stars) => names.map((name, i) => (i < stars ? '*' : name)).join('.'))
    .find((key) => Object.hasOwn(descriptions, key));
}

/** What is told of a field. */
export function describe(path: string): Description {
  const told = descriptions[descriptionKey(path) ?? ''];
  if (!told) throw new Error(`no description of the field ${path}`);
  const [title, description, example] = told;
  return {title, description, example};
}
