// Finds the Chromium that the tests run in. None is downloaded: where no browser is installed, a development dependency
// brings one along.
import {existsSync, mkdtempSync, renameSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {Launcher} from 'chrome-launcher';

const ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Processes that draw nothing, and take a sixth of the time.
  '--in-process-gpu',
  '--disable-software-rasterizer',
  '--disable-features=SpareRendererForSitePerProcess',
  // Chromium refuses to run as root inside its sandbox.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

function installedPath() {
  try {
    return Launcher.getInstallations()[0];
  } catch {
    // chrome-launcher throws where it finds none, and on systems that it does not know.
    return undefined;
  }
}

/** The browser inside @sparticuz/chromium, unpacked beside it once. */
async function packagedBrowser() {
  const entry = fileURLToPath(import.meta.resolve('@sparticuz/chromium'));
  const home = join(entry, '../../../unpacked');
  if (!existsSync(home)) {
    // It unpacks into the temporary folder and takes what it finds there for whole, so that two test files at once would
    // run half a browser: each unpacks into a folder of its own, and the first becomes the one.
    const own = mkdtempSync(`${home}-`);
    const {AWS_LAMBDA_JS_RUNTIME, TMPDIR, LD_LIBRARY_PATH, FONTCONFIG_PATH} = process.env;
    Object.assign(process.env, {AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x', TMPDIR: own});
    const {default: chromium} = await import('@sparticuz/chromium');
    await chromium.executablePath();
    for (const [name, value] of Object.entries({AWS_LAMBDA_JS_RUNTIME, TMPDIR, LD_LIBRARY_PATH, FONTCONFIG_PATH})) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
    try {
      renameSync(own, home);
    } catch {
      rmSync(own, {recursive: true});
    }
  }
  return {
    executablePath: join(home, 'chromium'),
    // Its own libraries, and its fonts for a machine that has none.
    env: {LD_LIBRARY_PATH: join(home, 'al2023/lib'), XDG_DATA_HOME: home},
  };
}

const hasPackaged = process.platform === 'linux' && process.arch === 'x64';

/**
 * A Chromium, the arguments to start it with, and what its environment needs beyond that of this process. With
 * `CHROMIUM=packaged`, as in `npm test`, what is installed stands back: the packaged one, a headless shell, takes half
 * the processor's time.
 */
export async function findBrowser() {
  const standsBack = process.env.CHROMIUM === 'packaged' && hasPackaged;
  const executablePath = process.env.CHROME_PATH || (standsBack ? undefined : installedPath());
  if (executablePath) return {executablePath, env: {}, args: ARGS};
  if (hasPackaged) return {...(await packagedBrowser()), args: ARGS};
  console.error('The tests need Chrome or Chromium: install one, or name its program in CHROME_PATH.');
  process.exit(1);
}
