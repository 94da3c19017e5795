// The examples of the texts in data/, by the names of their files: `name`: stands before each.
import {readFileSync} from 'node:fs';

export const textOf = (guide) => readFileSync(new URL(`../data/${guide}`, import.meta.url), 'utf8');

/** All that stands between fences, by its language and by the name that it is given, where it is. */
export const examplesIn = (guide) =>
  [...textOf(guide).matchAll(/(?:`([\w.-]+\.[jt]sx?)`[^`\n]*:\n\n)?```(\w+)\n([^]*?)```/g)].map(
    ([, file, language, text]) => ({
      file,
      language,
      text,
    }),
  );
