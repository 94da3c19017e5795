/** Heights in CSS pixels by tag and by the width at which they were measured. */
export type Heights = Readonly<Record<string, Readonly<Record<number, number>>>>;

const rule = (tag: string, declarations: string) => `${tag}:not(:defined):not([hidden]){${declarations}}`;

// The frame is set at 1rem, or 16px where the page's root is smaller.
const size = (height: number) => `max(${height}px,${height / 16}rem)`;

const HEAD = `/*
  Dossier widgets: reserves the height of each element until its figure is there.
  For pages with bare elements; code that was copied with its drawing needs nothing.
  The steps go by the window's width, and a column is narrower than its window: each holds from its own width up.
*/`;

/** A style sheet that keeps the place of elements until their figures are there. */
export function reserveCss(heights: Heights): string {
  const tags = Object.keys(heights);
  const widths = [...new Set(tags.flatMap((tag) => Object.keys(heights[tag]!).map(Number)))].sort((a, b) => a - b);
  const steps = widths.map((width, i) => {
    const rules = tags.map((tag) =>
      rule(tag, `${i ? '' : 'display:block;'}min-block-size:${size(heights[tag]![width]!)}`),
    );
    return i ? `@media (min-width:${width}px){\n${rules.join('\n')}\n}` : rules.join('\n');
  });
  // A figure comes some frames after its element is defined: for a second the height stays as it was, but for WebKit.
  const rest = `${tags.join()}{min-block-size:0;transition:min-block-size 0s 1s}`;
  // Where no script can come, nothing is to be kept free for one.
  const off = `@media (scripting:none){\n${tags.map((tag) => rule(tag, 'min-block-size:0')).join('\n')}\n}`;
  return `${[HEAD, rest, ...steps, off].join('\n')}\n`;
}
