import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromiumIn, everyEngineIn} from './engines/browsers.mjs';
import {here} from './engines/which.mjs';

export default {
  rootDir: fileURLToPath(new URL('..', import.meta.url)),
  nodeResolve: true,
  testFramework: {config: {timeout: '10000'}},
  files: 'test/{dossier,model,words,element,embed}/**/*.test.ts',
  browsers: everyEngineIn('Asia/Kathmandu'),
  // East of Greenwich midnight in UTC falls on the same day, so that only the west shows a date printed in local time.
  groups: (here.includes('Chromium') ? ['UTC', 'America/St_Johns'] : []).map((zone) => ({
    name: zone,
    files: 'test/{dossier/time,model/speech,model/key-dates}.test.ts',
    browsers: [chromiumIn(zone)],
  })),
  plugins: [
    {
      name: 'quiet',
      // Held to by every test, also one that does not know of it; on the first line, so that line numbers stay.
      transform: ({path, body}) =>
        path.endsWith('.test.ts') ? `import '/test/prompt.ts';import '/test/quiet.ts';${body}` : undefined,
    },
    // This target together with `json` compiles import attributes away; with any other setting JSON imports fail.
    esbuildPlugin({
      ts: true,
      json: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
    }),
  ],
};
