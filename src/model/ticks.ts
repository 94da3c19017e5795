/** Round values from 0 that cover `end` in about four steps of 1, 2 or 5 times a power of ten. */
export function valueTicks(end: number): number[] {
  const rough = end / 4 || 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10);
  return Array.from({length: Math.max(1, Math.ceil(end / step - 1e-9)) + 1}, (_, i) => i * step);
}

/** Round years between two, about `count` of them, in steps of 1, 2 or 5 times a power of ten. */
export function yearTicks(from: number, to: number, count: number): number[] {
  const step = Math.max(1, valueTicks(((to - from) * 4) / count)[1]!);
  const first = Math.ceil(from / step) * step;
  return Array.from({length: Math.max(0, Math.floor((to - first) / step) + 1)}, (_, i) => first + i * step);
}
