/** What the custom elements analyzer finds in src/element; .storybook/analysed.ts makes it. */
declare module 'virtual:analysed' {
  const analysed: import('../src/embed/manifest.js').Manifest;
  export default analysed;
}

declare module '*?raw' {
  const text: string;
  export default text;
}

interface ImportMeta {
  /** Vite's: the modules that match a pattern, by their paths. */
  glob<T>(pattern: string, options: {eager: true; query?: string; import: string}): Record<string, T>;
}
