import {onPath, firstProgram} from './programs.mjs';

/** Firefox as it is installed: `FIREFOX_PATH`, else where Linux, macOS and Windows have it, else nothing. */
export const findFirefox = () =>
  process.env.FIREFOX_PATH ||
  onPath('firefox-esr') ||
  onPath('firefox') ||
  firstProgram(['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe']);
