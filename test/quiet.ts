// A test that logs fails. The test runner puts an import of this file before everything else in every test file.

type Body = (this: {readonly currentTest: {fn: () => unknown}}) => unknown;

/** What the tests use of mocha. */
declare global {
  function describe(name: string, body: () => void): void;
  function it(name: string, body: () => unknown): void;
  function before(body: Body): void;
  function beforeEach(body: Body): void;
  function after(body: Body): void;
  function afterEach(body: Body): void;
  var litIssuedWarnings: Set<string> | undefined;
}

// Tests run Lit's development build for its checks, and need not hear that they do.
(globalThis.litIssuedWarnings ??= new Set()).add('dev-mode');

let logged: string[] = [];
let expected: RegExp[] = [];

for (const level of ['warn', 'error'] as const) {
  console[level] = (...values: unknown[]) => void logged.push(values.join(' '));
}

/** Lets the running test log what matches, and fails it where nothing does. */
export function expectWarning(...patterns: RegExp[]) {
  expected.push(...patterns);
}

function check() {
  const faults = [
    ...logged.filter((text) => !expected.some((each) => each.test(text))).map((text) => `logged: ${text}`),
    ...expected.filter((each) => !logged.some((text) => each.test(text))).map((each) => `not logged: ${each}`),
  ];
  logged = [];
  expected = [];
  if (faults[0]) throw new Error(faults.join('\n'));
}

// Inside the test and not in `afterEach`, where mocha would give up all further tests.
beforeEach(function () {
  const test = this.currentTest;
  const body = test.fn;
  test.fn = async function () {
    try {
      await body.call(this);
    } catch (error) {
      logged = [];
      expected = [];
      throw error;
    }
    check();
  };
});

// What was logged when no test ran any more.
after(check);
