/** What words beside a number make of it. */
export type Doubt = 'over' | 'at-least' | 'at-most' | 'nearly' | 'about';

/**
 * Words and signs of doubt as cells have them, before and after a number, in the languages that newsrooms of this library
 * write in most. Whatever is not among them is not taken for certain, but asked about.
 */
const WORDS: Readonly<Record<Doubt, readonly [before: string, after?: string]>> = {
  over: [
    '>|more than|over|above|upwards of|in excess of|exceeding|greater than|mehr als|über|gut|plus de|au-delà de|más de|por encima de|più di|oltre|mais de|acima de|meer dan|ruim|свыше|более|больше',
  ],
  'at-least': [
    '≥|>=|=>|at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum|min.|mindestens|wenigstens|nicht weniger als|au moins|au minimum|pas moins de|al menos|por lo menos|como mínimo|no menos de|almeno|non meno di|pelo menos|no mínimo|minstens|ten minste|не менее|как минимум',
    '+|or more|and more|at least|plus|oder mehr|und mehr|ou plus|et plus|au moins|o más|y más|o più|ou mais|of meer|и более',
  ],
  'at-most': [
    "<|≤|<=|=<|at most|up to|as many as|as much as|no more than|not more than|a maximum of|maximum|max.|fewer than|less than|under|below|höchstens|maximal|bis zu|nicht mehr als|weniger als|unter|au plus|au maximum|jusqu’à|jusqu'à|moins de|pas plus de|como máximo|a lo sumo|hasta|menos de|no más de|al massimo|fino a|meno di|non più di|no máximo|até|não mais de|hoogstens|maximaal|minder dan|tot|не более|менее|до",
    'or less|or fewer|at most|oder weniger|ou moins|au plus|o menos|o meno|ou menos|of minder',
  ],
  nearly: [
    'nearly|almost|just under|just below|just short of|close to|approaching|not quite|fast|knapp|nahezu|beinahe|annähernd|près de|presque|quasiment|casi|quasi|poco meno di|quase|bijna|почти',
  ],
  about: [
    '~|≈|∼|≃|±|c.|ca.|ca|circa|about|around|some|approximately|approx.|approx|roughly|an estimated|estimated|est.|etwa|rund|ungefähr|zirka|schätzungsweise|um die|environ|autour de|à peu près|quelque|approximativement|alrededor de|aproximadamente|unos|unas|cerca de|en torno a|intorno a|approssimativamente|più o meno|cerca de|ongeveer|rond|около|примерно|приблизительно',
    '?|~|or so|-odd|odd|approximately|approx.|estimated|est.|(est.)|(estimate)|environ|aproximadamente|circa|oder so',
  ],
};

const escaped = (words: string) => words.replace(/[.+?()]/g, '\\$&');

/** A currency may stand between the words and the digits. */
const PATTERNS = (Object.entries(WORDS) as [Doubt, readonly [string, string?]][]).map(([doubt, [before, after]]) => ({
  doubt,
  before: new RegExp(`^(?:${escaped(before)})\\s*(?:us|usd|eur|gbp)?[\\s\\p{Sc}]*$`, 'iu'),
  after: after && new RegExp(`^(?:${escaped(after)})$`, 'iu'),
}));

/** The doubt that a text before a number has and nothing else; of an empty one, false; nothing where it says something else. */
export function doubtBefore(text: string): Doubt | false | undefined {
  const words = text.trim();
  return /^\p{Sc}?$/u.test(words) ? false : PATTERNS.find(({before}) => before.test(words))?.doubt;
}

/** The same of a text after one. */
export function doubtAfter(text: string): Doubt | undefined {
  return PATTERNS.find(({after}) => after && after.test(text.trim()))?.doubt;
}
