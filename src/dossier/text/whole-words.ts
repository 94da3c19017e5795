import {isInPhrase, type Passage} from './passage.js';
import type {Kind} from './facts.js';
import {GERMAN_ONE} from './german-one.js';
import {numberMentions} from './number-mentions.js';
import {primary} from '../language.js';
import {mentionsOf, type Sighting} from './sightings.js';

const words = (list: string) => new RegExp(`(?<!\\p{L})(?:${list})(?!\\p{L})`, 'iu');

/** How a language says that there was none: "no fewer than 500", "No. 5" and "no figure is known" say something else. */
const NONE: Readonly<Record<string, RegExp>> = {
  en: words(
    String.raw`no(?!\.| (?:fewer|less|more|shares?|figures?|numbers?|counts?|data|records?)\b)|none|nobody|nil|neither|not (?:a|one) single|not any|without`,
  ),
  de: words('kein(?:e[mnrs]?)?|niemand|ohne'),
  fr: words('aucune?|personne|sans'),
  es: words('ning(?:ún|un[oa])|nadie|sin'),
  it: words("nessun(?:[oa]|')?|senza"),
};

/** What more it says of a share that is none. */
const NOTHING: Readonly<Record<string, RegExp>> = {
  en: words('nothing(?! (?:is|was|has been) (?:known|said|stated|published|reported|disclosed))'),
  de: words('nichts'),
  fr: words('rien'),
  es: words('nada'),
  it: words('niente|nulla'),
};

/** How it says that a share is the whole: "not all", "all but two", "above all" and "every year" say something else. */
const ALL: Readonly<Record<string, RegExp>> = {
  en: words(
    String.raw`(?<!\b(?:not|at|after|above|in|(?:most|much|many|some|part|few|first|least) of)\s)all(?! (?:but|sides|told|along|over)\b)|(?<!\bnot\s)(?:everything|every(?! (?:other|second|third|few|day|week|month|year|time)\b)|entirely|wholly|completely|exclusively|solely)`,
  ),
  de: words(
    String.raw`(?<!\b(?:nicht|vor|bei|nach)\s)all(?:e[mnrs]?)|(?<!\bnicht\s)(?:sämtliche[mnrs]?|jede[mnrs]?|ausschließlich|vollständig|gänzlich|restlos)`,
  ),
  fr: words(
    String.raw`(?<!\b(?:pas|avant|en|du)\s)tou(?:s|te?s?)|(?<!\bpas\s)(?:entièrement|totalement|intégralement|exclusivement|chaque|totalité|ensemble)`,
  ),
  es: words(
    String.raw`(?<!\b(?:no|sobre|ante)\s)tod[oa]s?|(?<!\bno\s)(?:enteramente|totalmente|íntegramente|exclusivamente|cada|totalidad)`,
  ),
  it: words(
    String.raw`(?<!\b(?:non|innanzi)\s)tutt[eiao]|(?<!\bnon\s)(?:interamente|totalmente|integralmente|esclusivamente|ogni|totalità)`,
  ),
};

/** How it says one of a count where its word for that is an article: "ein Toter", "einem getöteten Soldaten". */
const ONE: Readonly<Record<string, RegExp>> = {
  de: GERMAN_ONE,
};

/** The ways in which a language says a value without a number. */
function waysOf(value: number, kind: Kind, language: string): readonly RegExp[] {
  const tables = value === 0 ? [NONE, ...(kind === 'percent' ? [NOTHING] : [])] : [];
  const whole = value === 100 && kind === 'percent' ? [ALL] : value === 1 && kind === 'count' ? [ONE] : tables;
  return whole.flatMap((table) => table[primary(language)] ?? []);
}

/**
 * Where a phrase that was found says that there was none, or that it was all: neither need stand there in digits. Beside
 * a share in numbers "all" is what that is a part of.
 */
export function sightWhole<P extends Passage>(
  value: number,
  kind: Kind,
  passages: readonly P[],
  language: string,
): Sighting<P> | undefined {
  for (const passage of passages) {
    const {paragraph, hit} = passage;
    if (!hit) continue;
    const isPart = mentionsOf(kind, paragraph.text, language).some(
      (mention) => mention.isPercent && isInPhrase(passage, mention),
    );
    if (kind === 'percent' && value && isPart) continue;
    const numbers = value === 1 ? numberMentions(paragraph.text, language) : [];
    for (const way of waysOf(value, kind, language))
      for (const {0: found, index} of paragraph.text
        .slice(hit.start, hit.end)
        .matchAll(new RegExp(way, `${way.flags}g`))) {
        const [start, end] = [hit.start + index, hit.start + index + found.length];
        // "One" of "one million" is a part of that.
        if (numbers.some((number) => number.start < end && start < number.end)) continue;
        return {mention: {start, end, values: [value], scale: 1, isPercent: kind === 'percent'}, passage};
      }
  }
  return undefined;
}
