/** Heights in CSS pixels by tag and by the width at which they were measured. */
export type Heights = Readonly<Record<string, Readonly<Record<number, number>>>>;

// The frame is set at 1rem, or 16px where the page's root is smaller.
const size = (height: number) => `max(${height}px,${height / 16}rem)`;

const HEAD = `/*
  Dossier widgets: reserves the height of each element until its figure is there.
  For pages with bare elements; code that was copied with its drawing needs nothing.
  The steps go by the window's width, and a column is narrower than its window: each holds from its own width up.
*/`;

// In WebKit, which alone hangs punctuation, a new shadow root ends transitions, and not animations. `dossier-keep` runs
// while an element is undefined and stops as it is defined: past its delay, so that it keeps the place, until
// `dossier-free`. On an element that comes later or is shown again it stops before its delay, and keeps nothing.
const webkit = (tags: string) => `@property --dossier-kept{syntax:"*";inherits:false;initial-value:0}
@keyframes dossier-keep{from{--dossier-kept:0}to{--dossier-kept:1}}
@keyframes dossier-free{from{--dossier-kept:1}to{--dossier-kept:0}}
@supports (hanging-punctuation:first){
${tags}{min-block-size:calc(var(--dossier-place)*var(--dossier-kept));transition:none}
:where(${tags}){animation:dossier-keep 9ms step-start 1ms both paused,dossier-free 1ms 1s forwards}
:where(${tags}):where(:not(:defined)){animation-delay:0s,1s;animation-play-state:running,paused}
}`;

/** A style sheet that keeps the place of elements until their figures are there. */
export function reserveCss(heights: Heights): string {
  const all = Object.keys(heights);
  const tags = all.join();
  const waiting = `:is(${tags}):not(:defined):not([hidden])`;
  const widths = [...new Set(all.flatMap((tag) => Object.keys(heights[tag]!).map(Number)))].sort((a, b) => a - b);
  const steps = widths.map((width, i) => {
    const rules = all.map((tag) => `${tag}{--dossier-place:${size(heights[tag]![width]!)}}`).join('\n');
    return i ? `@media (min-width:${width}px){\n${rules}\n}` : rules;
  });
  return `${[
    HEAD,
    ...steps,
    // A figure comes some frames after its element is defined: for a second the height stays as it was.
    `${tags}{min-block-size:0;transition:min-block-size 0s 1s}`,
    webkit(tags),
    `${waiting}{display:block;min-block-size:var(--dossier-place)}`,
    // Where no script can come, nothing is to be kept free for one.
    `@media (scripting:none){${waiting}{min-block-size:0}}`,
  ].join('\n')}\n`;
}
