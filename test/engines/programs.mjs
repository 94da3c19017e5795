import {accessSync, constants} from 'node:fs';
import {delimiter, join} from 'node:path';

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The first of some paths that is a program. */
export const firstProgram = (paths) => paths.find(isProgram);

/** A program by its name, where the command line would find it. */
export const onPath = (name) =>
  firstProgram((process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)));
