// Writes data/PROBLEMS.md. After a change of the codes: `npm run build`, and this.
import {writeFileSync} from 'node:fs';
import {codesDocument} from '../dist/dossier/codes.js';

writeFileSync(new URL('../data/PROBLEMS.md', import.meta.url), codesDocument());
