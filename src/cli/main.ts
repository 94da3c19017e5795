#!/usr/bin/env node
import {argv, stderr, stdout} from 'node:process';
import {run} from './run.js';

// Who reads what is printed, such as `head`, may go before all of it is.
stdout.on('error', () => undefined);

process.exitCode = await run(argv.slice(2), {
  out: (line) => void stdout.write(`${line}\n`),
  err: (line) => void stderr.write(`${line}\n`),
});
