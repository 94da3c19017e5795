// Runs test files in one process, one after another, so that they share a browser: `node test/together.mjs FILES`.
import {argv} from 'node:process';
import {after} from 'node:test';
import {pathToFileURL} from 'node:url';

// As the end of every process, it ends the browsers.
process.once('SIGTERM', () => process.exit(1));

// A file that ends the process, or has no tests, does not pass for good with those that it has kept from running.
let isOver = false;
after(() => (isOver = true));
process.once('exit', () => {
  if (!isOver) process.exitCode ||= 1;
});

// All at once: what a file asks for after its tests would else be done after those that run by then.
const files = argv.slice(2).map((path) => `import ${JSON.stringify(pathToFileURL(path))};`);
await import(`data:text/javascript,${encodeURIComponent(files.join(''))}`);
