declare module '*.css';

declare module '*?raw' {
  const source: string;
  export default source;
}

declare module '*?inline' {
  const style: string;
  export default style;
}

interface ImportMeta {
  /** Set by Vite: whether this is built for a server. */
  readonly env: { readonly SSR: boolean };
  /** Vite's, as far as it is used here: the files that match a pattern, read when building. */
  glob<T>(
    patterns: string[],
    options: { eager: true; query?: '?raw'; import: 'default' },
  ): Record<string, T>;
}
