import type english from '../locales/en.default.json';

/** Names a text of the extension: `npm run generate` writes them from those of the app's own pages. */
export type ExtensionWord = keyof typeof english;

/** Writes a text in the language of the admin: `{{date}}` becomes `params.date`. */
export type Say = (word: ExtensionWord, params?: Record<string, string>) => string;
