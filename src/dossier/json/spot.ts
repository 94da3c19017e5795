import {createScanner, visit} from 'jsonc-parser';

/** A text, a number, a word or a sign of JSON, as it is written. */
export interface Token {
  readonly offset: number;
  readonly end: number;
  readonly text: string;
  /** Whether it is the name of a field. */
  readonly isName: boolean;
}

/** The place where a text stops being JSON. */
export interface Spot {
  readonly text: string;
  /** What cannot stand there; its text is empty at the end. */
  readonly at: Token;
  readonly before: Token | undefined;
  readonly beforeThat: Token | undefined;
  /** The brackets that are open, the outermost first. */
  readonly open: readonly Token[];
}

/** How deep records and lists may lie in one another. Those of a dossier lie five deep. */
export const DEEPEST = 100;

const opens = ({text}: Token) => text === '{' || text === '[';
const closes = ({text}: Token) => text === '}' || text === ']';

/** The tokens of a text up to an offset, without spaces and comments. */
function* tokensOf(text: string, until = text.length): Generator<Token> {
  const scanner = createScanner(text, true);
  const open: Token[] = [];
  let mayBeName = false;
  for (scanner.scan(); scanner.getTokenOffset() < until; scanner.scan()) {
    const offset = scanner.getTokenOffset();
    const end = scanner.getPosition();
    const isName = mayBeName && open.at(-1)?.text === '{' && text[offset] === '"';
    const token: Token = {offset, end, text: text.slice(offset, end), isName};
    if (opens(token)) open.push(token);
    if (closes(token)) open.pop();
    mayBeName = token.text === '{' || token.text === ',';
    yield token;
  }
}

/** Where the first record or list is that lies too deep. */
export function tooDeepAt(text: string): number | undefined {
  let depth = 0;
  for (const token of tokensOf(text)) {
    depth += Number(opens(token)) - Number(closes(token));
    if (depth > DEEPEST) return token.offset;
  }
  return undefined;
}

/** The first place that is not JSON. */
export function firstSpot(text: string): Spot | undefined {
  let offset: number | undefined;
  visit(text, {onError: (_, place) => (offset ??= place)}, {disallowComments: true});
  if (offset === undefined) return undefined;
  // With comments, which may be what stands there.
  const scanner = createScanner(text, false);
  scanner.setPosition(offset);
  scanner.scan();
  const end = scanner.getPosition();
  const open: Token[] = [];
  let before: Token | undefined;
  let beforeThat: Token | undefined;
  for (const token of tokensOf(text, offset)) {
    if (opens(token)) open.push(token);
    if (closes(token)) open.pop();
    beforeThat = before;
    before = token;
  }
  return {text, at: {offset, end, text: text.slice(offset, end), isName: false}, before, beforeThat, open};
}
