import {WebdriverLauncher} from '@web/test-runner-webdriver';
import {startWebKit} from './webkit.mjs';

/** Web Test Runner's way into WebKit: its driver starts with the first test and ends with the last. */
export class WebKitLauncher extends WebdriverLauncher {
  #programs;
  #env;
  #started;
  // One test file after another in the window itself: keys go to a window, and not to frames in it.
  concurrency = 1;

  constructor(programs, env) {
    super({capabilities: {browserName: 'WebKit'}});
    this.#programs = programs;
    this.#env = env;
  }

  async initialize(config) {
    await super.initialize({...config, concurrency: 1});
  }

  async createDriverManager() {
    this.#started ??= startWebKit(this.#programs, this.#env);
    Object.assign(this.options, (await this.#started).options);
    return super.createDriverManager();
  }

  async stop() {
    await super.stop();
    (await this.#started?.catch(() => undefined))?.stop();
  }
}
