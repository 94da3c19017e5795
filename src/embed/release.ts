import {languageOf} from './language.js';

/** A file that embed code names, with its hash for `integrity`. */
interface Hashed {
  readonly file: string;
  readonly integrity: string;
}

/** A script with all elements. Its words are English. */
export interface Script extends Hashed {
  /** The id of the dossier that is in it. */
  readonly dossier?: string;
  /** The same script with the words of one more language, by its tag (BCP 47) such as `de`. */
  readonly languages?: Readonly<Record<string, Hashed>>;
}

/** Where a release of a script is. */
export interface Release extends Omit<Script, 'integrity'> {
  readonly version: string;
  /** Not needed where the script is the publisher's own. */
  readonly integrity?: string | undefined;
  /** The folder on the publisher's own server; the root where it is not told. */
  readonly folder?: string | undefined;
}

/** Where everyone can load a script from. An exact version never changes. */
export const publicAddress = ({version, file}: Pick<Release, 'version' | 'file'>) =>
  `https://cdn.jsdelivr.net/npm/dossier-widgets@${version}/dist/${file}`;

/** The script that has the words of a language, where there is one of its own for it. */
export function scriptIn({languages = {}, ...script}: Release, tag = ''): Release {
  const language = languageOf(tag);
  const {file, integrity} = Object.hasOwn(languages, language) ? languages[language]! : script;
  return {...script, file, integrity};
}
