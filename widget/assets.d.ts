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
  /** Vite's: is this built for a server? */
  readonly env: { readonly SSR: boolean };
  /** Vite's, as far as it is used: files by a pattern, read when building. */
  glob<T>(
    patterns: string[],
    options: { eager: true; query: '?raw'; import: 'default' },
  ): Record<string, T>;
}
