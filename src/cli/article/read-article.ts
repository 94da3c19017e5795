import {extname} from 'node:path';
import {CommandError} from '../command.js';
import {readText} from '../files.js';
import type {Article, Block, Outline} from './article.js';
import {htmlBlocks} from './html.js';
import {markdownBlocks} from './markdown.js';
import {plainTextBlocks} from './plain-text.js';
import {namedSection, sectionsOf} from './sections.js';

type Read = (text: string, outline: Outline) => Block[];

const plain: Read = (text, outline) => plainTextBlocks(text, (line) => !!namedSection(line, outline));

const FORMATS: Readonly<Record<string, Read>> = {
  '.txt': plain,
  '.text': plain,
  '.html': htmlBlocks,
  '.htm': htmlBlocks,
  '.xhtml': htmlBlocks,
  '.md': markdownBlocks,
  '.markdown': markdownBlocks,
};

/** Reads the text of an article from a file; the end of its name tells the format. */
export function readArticle(file: string, outline: Outline): Article {
  const read = FORMATS[extname(file).toLowerCase()];
  if (!read) throw new CommandError(`${file} cannot be read as an article: name a .txt, .html or .md file.`);
  const article = sectionsOf(read(readText(file), outline), outline);
  if (!article.length) throw new CommandError(`${file} has no paragraph: is it the text of the article?`);
  return article;
}
