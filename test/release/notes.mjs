// The notes of a release, for whoever publishes it and for whoever embeds it: what CHANGELOG.md says of this version, and
// the tag with the hash of each script. After `npm run build`: node test/release/notes.mjs
import {argv} from 'node:process';
import {fileURLToPath} from 'node:url';
import {catalogue, text} from '../package-files.mjs';

/** What CHANGELOG.md says of a version. */
export function changesOf(version, changelog) {
  const [, ...sections] = changelog.split(/^## /m);
  const section = sections.find((each) => each.startsWith(`${version}\n`));
  if (!section) throw new Error(`CHANGELOG.md has no section “${version}”: write what changed, for publishers`);
  return section.slice(version.length).trim();
}

const tag = ({url, integrity}) =>
  `<script async src="${url}"\n  integrity="${integrity}" crossorigin="anonymous"></script>`;

/** A script, and those with the words of other languages. */
const withLanguages = ({languages, ...script}) => [script, ...Object.values(languages)];

/** The notes of the release that a catalogue belongs to. */
export const notesOf = ({version, scripts}, changelog) =>
  `${changesOf(version, changelog)}

### Subresource integrity

| script | integrity |
| --- | --- |
${scripts
  .flatMap(withLanguages)
  .map(({file, integrity}) => `| \`${file}\` | \`${integrity}\` |`)
  .join('\n')}

\`\`\`html
${scripts.flatMap(withLanguages).map(tag).join('\n')}
\`\`\`
`;

if (argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(notesOf(catalogue, text('CHANGELOG.md')));
