import type {Dossier} from '../shape.js';
import {placed} from './entries.js';
import {finding, type Findings} from './finding.js';

// What browsers strip in their strict modes, and the campaign marks of newsletters and analytics.
const TRACKING =
  /^(?:utm_\w+|pk_\w+|mtm_\w+|matomo_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|twclid|ttclid|yclid|ysclid|_openstat|igshid?|li_fat_id|mc_[ce]id|mkt_tok|oly_\w+|vero_id|wickedid|_hs\w+|__hs\w+|__s|_ga|_gl|ref_src|ref_url|cmpid|smid)$/i;

/** An address is printed and copied: with a reader's or a campaign's mark in it, all who follow it are counted as theirs. */
export function* trackingParameters({article, sources}: Dossier): Findings {
  const addresses = [{pointer: '/article', it: article}, ...placed(sources, '/sources')];
  for (const {pointer, it} of addresses) {
    const marks = it.url ? [...new URL(it.url).searchParams.keys()].filter((name) => TRACKING.test(name)) : [];
    if (marks[0])
      yield finding('tracking-parameters', `${pointer}/url`, it.url, `the address without ${marks.join(', ')}`);
  }
}

function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** `jp` and `ua` are countries: a browser finds no voice, no hyphens and no quotation marks for them. */
export function* languageTag({language}: Dossier): Findings {
  const right = canonical(language);
  const [code = ''] = (right ?? '').split('-');
  // Codes of three letters are too many for any browser to know.
  const isKnown =
    code.length > 2 || new Intl.DisplayNames('en', {type: 'language', fallback: 'none'}).of(code || 'und');
  if (!right || right !== language || !isKnown)
    yield finding(
      'language-tag',
      '/language',
      language,
      isKnown && right ? right : 'a language of BCP 47, such as en or uk',
    );
}
