import {marked} from 'marked';
import type {Block} from './article.js';
import {htmlBlocks} from './html.js';

/** What site generators read from the top of a file: settings, not text. */
const FRONT_MATTER = /^---\r?\n[^]*?\n---\r?\n/;

/** Reads Markdown by way of the page that it makes. */
export const markdownBlocks = (markdown: string): Block[] =>
  htmlBlocks(marked.parse(markdown.replace(FRONT_MATTER, ''), {async: false, gfm: true}));
