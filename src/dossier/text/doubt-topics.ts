import {once} from '../once.js';
import {anyOf, primary} from './language.js';

/** Words before a number that also tell what somebody speaks or quarrels about, and what stands before them then. */
const TOPICS: Readonly<Record<string, readonly [words: string, before: string]>> = {
  en: [
    'about|around|over',
    [
      '(?:disput|quarrel|disagreement|argument|debat|discussion|conversation|row|report|articl|book|film|speech)(?:e?s|e)?',
      '(?:question|complaint|concern|protest|outrage|anger|grief|talk|negotiation|deal|agreement|lawsuit|trial)s?',
      '(?:investigation|information|news|doubt|rumou?r)s?|(?:controvers|documentar|stor|inquir|worr)(?:y|ies)',
      '(?:argu|disput|quarrel+|debat|negotiat|complain|talk|protest)(?:e|ed|s|es|ing)?|sp(?:eak|oke)(?:s|n|ing)?',
    ].join('|'),
  ],
  de: [
    'über',
    [
      String.raw`\p{L}*(?:debatt|streit|diskussion|auseinandersetzung|bericht|gespräch|verhandlung|nachricht|meldung)\p{L}{0,3}`,
      String.raw`\p{L}*(?:artikel|buch|film|studie|entscheidung|information|frage|klage|gerücht|empörung|einigung)\p{L}{0,2}`,
      String.raw`(?:diskutier|verhandel|sprech|sprach|sprich|schreib|schrieb|informier|stritt)\p{L}{0,3}|gestritten|gesprochen`,
    ].join('|'),
  ],
  fr: [
    'autour de',
    String.raw`(?:débat|discussion|dispute|querelle|polémique|controverse|négociation|tension|accord)s?`,
  ],
  es: [
    'alrededor de|en torno a',
    String.raw`(?:debate|discusi[óo]n|disputa|pol[ée]mica|controversia|negociaci[óo]n|acuerdo)(?:e?s)?`,
  ],
  it: [
    'intorno a',
    String.raw`(?:dibattit[oi]|discussion[ei]|disput[ae]|polemic(?:a|he)|controversi[ae]|negoziat[oi]|accord[oi])`,
  ],
};

/** A text up to the end of words of doubt that tell a topic: "a dispute over". */
export const topicPattern = once((language: string): RegExp | undefined => {
  const topic = TOPICS[primary(language)];
  return topic && new RegExp(`(?<!\\p{L})(?:${topic[1]})\\s(?:${anyOf(topic[0].split('|'))})$`, 'iu');
});
