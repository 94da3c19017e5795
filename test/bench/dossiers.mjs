// Dossiers of any size. What they say is invented: only its amount matters.
const DAY = 864e5;
const KINDS = ['war', 'ceasefire', 'agreement', 'diplomacy', 'alliance', 'arms', 'statehood', 'energy'];

const evidence = (i) => [
  {source: 'article', section: `Part ${1 + (i % 9)}`, paragraph: 1 + (i % 7), quote: `phrase number ${i} of this text`},
];

const about = {
  title: 'A dossier of the bench',
  language: 'en',
  updated: '2024-01-01',
  article: {headline: 'A headline', authors: ['An author'], publisher: 'A publisher', published: '2024-01-01'},
  parties: [
    {id: 'A', name: 'Party A'},
    {id: 'B', name: 'Party B'},
  ],
  sources: [{id: 'article', title: 'A headline', publisher: 'A publisher', published: '2024-01-01'}],
};

const day = (number) => new Date(number * DAY).toISOString().slice(0, 10);

/** So many dates, three days apart. */
export const datesDossier = (count) => ({
  id: `dates-${count}`,
  ...about,
  dates: Array.from({length: count}, (_, i) => ({
    id: `date-${i}`,
    time: day(i * 3),
    event: `What happens on the day with the number ${i}, said in a sentence`,
    kind: KINDS[i % KINDS.length],
    evidence: evidence(i),
  })),
});

/** So many amounts of each party, one a day. */
export const pointsDossier = (count) => ({
  id: `points-${count}`,
  ...about,
  spending: about.parties.flatMap(({id}, side) =>
    Array.from({length: count}, (_, i) => ({
      id: `${id}-${i}`,
      party: id,
      time: day(i),
      amount: {
        currency: 'USD',
        prices: 'current',
        best: Math.round(1e6 * (500 + 200 * side + 150 * Math.sin(i / 40) + ((i * 7919) % 97))),
      },
      evidence: evidence(i),
    })),
  ),
});
