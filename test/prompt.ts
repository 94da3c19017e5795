// Between a test and its hooks mocha waits for a timer, which browsers hold back to 4 ms: with tables of a thousand words
// that is most of the time. A message is not held back. The test runner imports this before everything else, too.

/** What is set here of mocha. */
declare global {
  var Mocha: {Runner: {immediately: (next: () => void) => void}};
}

const {port1, port2} = new MessageChannel();
const waiting: (() => void)[] = [];

port2.onmessage = () => waiting.shift()!();
Mocha.Runner.immediately = (next) => {
  waiting.push(next);
  port1.postMessage(undefined);
};

export {};
