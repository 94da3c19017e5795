// WebKit as Linux has it: WebKitGTK's driver, and its small browser on a screen that is only in memory.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {readdirSync} from 'node:fs';
import {createServer} from 'node:net';
import {setTimeout as sleep} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {firstProgram, onPath} from './programs.mjs';

/** Debian has the small browser in a folder of the machine's kind, others have not. */
function miniBrowser() {
  const machines = readdirSync('/usr/lib').filter((name) => name.endsWith('-linux-gnu'));
  const folders = [...machines.map((name) => `/usr/lib/${name}`), '/usr/lib', '/usr/lib64', '/usr/libexec'];
  const versions = ['webkit2gtk-4.1', 'webkitgtk-6.0'];
  return firstProgram(versions.flatMap((version) => folders.map((folder) => `${folder}/${version}/MiniBrowser`)));
}

/** The programs that it takes, or nothing where one of them is not installed. */
export function findWebKit() {
  if (process.platform !== 'linux') return undefined;
  const programs = {driver: onPath('WebKitWebDriver'), screen: onPath('Xvfb'), browser: miniBrowser()};
  return Object.values(programs).every(Boolean) ? programs : undefined;
}

export const SCREEN = {width: 1280, height: 1024};

/** Starts a screen, which finds a free number for itself and prints it. */
async function openScreen(program) {
  const screen = spawn(
    program,
    ['-displayfd', '1', '-screen', '0', `${SCREEN.width}x${SCREEN.height}x24`, '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  const number = await Promise.race([once(screen.stdout, 'data'), once(screen, 'exit').then(() => undefined)]);
  if (!number) throw new Error(`${program} does not start.`);
  return {screen, DISPLAY: `:${String(number).trim()}`};
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function untilReady(url, driver) {
  for (let tries = 0; tries < 100 && driver.exitCode === null; tries++) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    await sleep(100);
  }
  throw new Error(`${driver.spawnfile} does not answer.`);
}

/**
 * Starts a driver that only this machine can reach, with a screen. `stop` ends both, as the end of this process does;
 * `options` are those that WebdriverIO needs to reach it.
 */
export async function startWebKit({driver: driverPath, screen: screenPath, browser}, env = {}) {
  const {screen, DISPLAY} = await openScreen(screenPath);
  const port = await freePort();
  const looks = {
    GDK_BACKEND: 'x11',
    XDG_CONFIG_HOME: fileURLToPath(new URL('small-window', import.meta.url)),
    // Without a graphics card layers of their own take twice the time.
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  };
  const driver = spawn(driverPath, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: {...process.env, ...env, ...looks, DISPLAY},
  });
  const stop = () => {
    driver.kill();
    screen.kill();
  };
  process.once('exit', stop);
  await untilReady(`http://127.0.0.1:${port}/status`, driver);
  const capabilities = {
    browserName: 'MiniBrowser',
    'wdio:enforceWebDriverClassic': true,
    'webkitgtk:browserOptions': {binary: browser, args: ['--automation']},
  };
  return {stop, options: {hostname: '127.0.0.1', port, path: '/', capabilities}};
}
