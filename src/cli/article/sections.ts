import {readsAs} from '../typography.js';
import type {Article, Block, Outline, Paragraph} from './article.js';
import {looksLikeByline, looksLikeCaption} from './heading-line.js';

/** The section of the outline that has this text as its name, whatever its quotation marks and capitals. */
export const namedSection = (text: string, {sections}: Outline) =>
  [...sections.keys()].find((name) => name !== 'Lead' && name !== 'Caption' && readsAs(name, text));

/** The headline, the standfirst and the byline belong to no section. */
function isAboveLead(block: Block, {headline, authors, sections}: Outline): boolean {
  if (readsAs(block.text, headline)) return true;
  if (block.kind !== 'heading') return looksLikeByline(block.text, authors);
  return block.level === undefined || block.level === 1 || sections.has('Lead');
}

/** What is counted apart from the sections. */
const isApart = (block: Block) => block.kind === 'row' || isCaption(block);

const isCaption = ({kind, text}: Block) => kind === 'caption' || (kind === 'paragraph' && looksLikeCaption(text));

/** Tells which blocks are headings beyond doubt: marked as one, or named by the dossier. */
function surelyHeading(blocks: readonly Block[], outline: Outline) {
  const isNamed = (block: Block) => namedSection(block.text, outline);
  // Where a name stands as a heading, the same words in a list or in a paragraph are no heading.
  const headed = new Set(blocks.filter(({kind}) => kind === 'heading').map(isNamed));
  return (block: Block): boolean => {
    const name = isNamed(block);
    if (block.kind === 'heading') return !!name || block.level !== undefined;
    return block.kind === 'paragraph' && !!name && !headed.has(name);
  };
}

/**
 * Tells where sections start. A line that only looks like a heading is none where the dossier counts further paragraphs
 * in the section before it, and they are there: one heading too few only lengthens a section, one too many moves all
 * that follows.
 */
function sectionStarts(blocks: readonly Block[], outline: Outline) {
  const isSure = surelyHeading(blocks, outline);
  const toNextHeading = (index: number) => {
    const rest = blocks.slice(index);
    const end = rest.findIndex(isSure);
    return rest.slice(0, end < 0 ? rest.length : end).filter((block) => !isApart(block)).length;
  };
  return (index: number, section: string, count: number): boolean => {
    const block = blocks[index]!;
    if (block.kind !== 'heading' || isSure(block)) return isSure(block);
    const name = section === 'Lead' ? section : (namedSection(section, outline) ?? '');
    const last = outline.sections.get(name) ?? 0;
    return count >= last || count + toNextHeading(index) < last;
  };
}

/** Counts blocks as readers do: paragraphs inside their sections, captions over the whole article. */
export function sectionsOf(blocks: readonly Block[], outline: Outline): Article {
  const startsSection = sectionStarts(blocks, outline);
  const paragraphs: Paragraph[] = [];
  let section = 'Lead';
  let count = 0;
  let captions = 0;
  blocks.forEach((block, index) => {
    const {text} = block;
    if (block.kind === 'row') {
      const number = paragraphs.filter(({section}) => section === block.table).length + 1;
      paragraphs.push({section: block.table, number, text});
      return;
    }
    const isTop = section === 'Lead' && count === 0;
    if (isCaption(block)) paragraphs.push({section: 'Caption', number: ++captions, text});
    else if (isTop && !namedSection(text, outline) && isAboveLead(block, outline)) return;
    else if (startsSection(index, section, count)) [section, count] = [text, 0];
    else paragraphs.push({section, number: ++count, text});
  });
  return paragraphs;
}
