import type {Dossier, Section} from '../dossier/shape.js';

/** A script that embed code names, with its hash for `integrity`. */
export interface Script {
  readonly file: string;
  readonly integrity: string;
  /** The id of the dossier that is in it. */
  readonly dossier?: string;
}

const TAGS: Readonly<Record<Section, string>> = {
  casualties: 'dossier-casualty-bar',
  spending: 'dossier-spending-chart',
  suppliers: 'dossier-supplier-breakdown',
  dates: 'dossier-key-dates',
};

/** The elements that have something of a dossier to show. */
export const tagsFor = (dossier: Dossier): readonly string[] =>
  Object.entries(TAGS).flatMap(([section, tag]) => (dossier[section as Section]?.length ? tag : []));

const attribute = (name: string, value: string) =>
  ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"`;

/** The least embed code that shows figures: the elements and the script, with the dossier named where a page may have several. */
export function embedCode(tags: readonly string[], {file, integrity}: Script, dossier?: string): string {
  const named = dossier === undefined ? '' : attribute('dossier', dossier);
  const address = attribute('src', file) + attribute('integrity', integrity);
  return [
    ...tags.map((tag) => `<${tag}${named}></${tag}>`),
    `<script${address} crossorigin="anonymous" defer></script>`,
  ].join('\n');
}
