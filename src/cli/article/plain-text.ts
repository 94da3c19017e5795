import type {Block} from './article.js';
import {looksLikeHeading} from './heading-line.js';
import {collapseSpaces} from './spaces.js';

/** A longer line was never wrapped by hand or by a mail program. */
const WIDEST = 120;

const BULLET = /^(?:[-*•·–]|\d+[.)])\s+/;
const MARKED = /^(#{1,6})\s+(.*?)\s*#*$/;
const UNDERLINE = /^(=|-|~)\1{2,}$/;
const SEPARATOR = /^[\s*_=~#-]+$/;

/** The lines between two empty lines, and how many empty lines stand above them. */
interface Chunk {
  readonly lines: string[];
  readonly gap: number;
}

function chunksOf(lines: readonly string[]): Chunk[] {
  const chunks: Chunk[] = [];
  let gap = 0;
  for (const line of lines) {
    if (!line) gap++;
    else if (gap || !chunks.length) chunks.push({lines: [line], gap});
    else chunks.at(-1)!.lines.push(line);
    if (line) gap = 0;
  }
  return chunks;
}

/** The width at which the lines of a text are wrapped; 0 where each paragraph is one line. */
function wrapWidth(lines: readonly string[]): number {
  const lengths = lines.filter(Boolean).map((line) => line.length);
  const within = lengths.filter((length) => length <= WIDEST);
  return (lengths.length - within.length) * 10 > lengths.length ? 0 : Math.max(0, ...within);
}

/** Whether a line goes on in the next one: the next word did not fit, or it cannot begin a sentence. */
function isWrapped(line: string, next: string, width: number): boolean {
  if (!width || BULLET.test(next)) return false;
  const [word = ''] = next.split(/\s/);
  return /^\p{Ll}/u.test(next) || line.length + 1 + word.length > width;
}

const join = (line: string, next: string) => (/\p{L}-$/u.test(line) ? line + next : `${line} ${next}`);

/** The heading that a line is marked as, by `#` or by a rule below it. */
function markedHeading(line: string, next = ''): Block | undefined {
  const [, marks, text] = MARKED.exec(line) ?? [];
  if (marks && text) return {kind: 'heading', text, level: marks.length};
  const [, rule] = UNDERLINE.exec(next) ?? [];
  return rule && looksLikeHeading(line, true) ? {kind: 'heading', text: line, level: rule === '=' ? 1 : 2} : undefined;
}

function blocksOf({lines}: Chunk, width: number, isSection: (line: string) => boolean): Block[] {
  const blocks: Block[] = [];
  let open: string | undefined;
  const close = (heading?: Block) => {
    if (open !== undefined) blocks.push({kind: 'paragraph', text: open});
    if (heading) blocks.push(heading);
    open = undefined;
  };
  lines.forEach((line, i) => {
    const heading = markedHeading(line, lines[i + 1]);
    if (heading) close(heading);
    else if (SEPARATOR.test(line)) close();
    else if (open !== undefined && isWrapped(lines[i - 1]!, line, width)) open = join(open, line);
    else if (isSection(line)) close({kind: 'heading', text: line, level: 2});
    else {
      close();
      open = line.replace(BULLET, '');
    }
  });
  close();
  return blocks;
}

/**
 * Reads plain text. Headings are marked by `#` or underlined, else lines that stand alone and look like headings;
 * paragraphs stand between empty lines, or are one line each where lines are not wrapped.
 */
export function plainTextBlocks(text: string, isSection: (line: string) => boolean): Block[] {
  const lines = text.split(/\r\n?|[\n\f\u2028\u2029]/).map(collapseSpaces);
  const width = wrapWidth(lines);
  const chunks = chunksOf(lines);
  const usualGap = Math.min(...chunks.slice(1).map(({gap}) => gap));
  // Whoever marks headings marks them all.
  const areMarked = chunks.some((chunk) => chunk.lines.some((line, i) => markedHeading(line, chunk.lines[i + 1])));

  return chunks.flatMap((chunk, i) => {
    const blocks = blocksOf(chunk, width, isSection);
    // At the top, headline and byline may stand together.
    if (areMarked || (i > 0 && blocks.length > 1)) return blocks;
    return blocks.map((block): Block =>
      block.kind === 'paragraph' && looksLikeHeading(block.text, chunk.gap > usualGap)
        ? {kind: 'heading', text: block.text}
        : block,
    );
  });
}
