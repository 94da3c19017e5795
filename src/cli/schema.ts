import {parseArgs} from 'node:util';
import {jsonSchema} from '../dossier/json-schema.js';
import {dossierShape} from '../dossier/shape.js';
import type {Command} from './command.js';

const help = `dossier schema

  dossier schema > dossier.schema.json

Prints the JSON Schema of dossiers, by which a text editor completes and checks while you type. It is also in the package,
as dossier.schema.json. What no schema can say, dossier validate finds: that a day exists, that an id is known.`;

export const schemaCommand: Command = {
  summary: 'prints the JSON Schema of dossiers',
  help,
  run(args, {out}) {
    parseArgs({args: [...args], options: {}});
    out(JSON.stringify(jsonSchema(dossierShape), null, 2));
    return 0;
  },
};
