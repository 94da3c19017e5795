import type {Dossier} from '../dossier/shape.js';

/** Where the figures of a code can be from. */
export interface Figures {
  /** The script of the code, with the id of the dossier that is in it, where one is. */
  readonly script: {readonly file: string; readonly dossier?: string | undefined};
  /** That dossier. */
  readonly bundled?: Dossier | undefined;
  /** Another one, of which nothing was left out in parsing; the code carries it, unless an option says where it is. */
  readonly own?: Dossier | undefined;
}

type Attributes = Readonly<Record<string, string>>;

/** Whether the attributes say that the figures are at an address or in another script. */
export const isElsewhere = ({script}: Figures, attributes: Attributes): boolean =>
  'src' in attributes || (attributes['dossier'] ?? script.dossier) !== script.dossier;

/** What readers will see. What is elsewhere is never the bundled dossier: where it is not given, it is not known. */
export function shownBy(figures: Figures, attributes: Attributes): Dossier | undefined {
  const {script, bundled, own} = figures;
  return own ?? (isElsewhere(figures, attributes) || bundled?.id !== script.dossier ? undefined : bundled);
}
