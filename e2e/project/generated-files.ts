import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { britishSentences } from '../../widget/words/british.ts';
import { editorSnippet, type EditorWords } from '../../widget/words/editor-snippet.ts';
import { registerSnippet } from '../../widget/words/register-snippet.ts';
import { REGISTERS } from '../../widget/words/registers.ts';
import { extensionLocale } from './extension-locale.ts';
import { orderStatusLocale, type OrderStatusWords } from './order-status-locale.ts';
import { stringsSnippet, type Locale } from '../../widget/words/strings-snippet.ts';
import { LANGUAGES, loadWords } from '../../server/admin/words/load-words.ts';
import { loadAdminSchema } from '../fake-shopify/admin-api/admin-schema.ts';
import { ourDocuments, pruneToDocuments } from '../fake-shopify/admin-api/prune-schema.ts';
import { wholeLocale } from '../fixtures/words.ts';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A committed file that is made from others. */
export interface GeneratedFile {
  /** From the root of the repository. */
  path: string;
  /** @throws {Error} when a tool that makes it fails. */
  generate(): string | Promise<string>;
}

const SNIPPET = 'theme-extension/snippets/order-tracking-strings.liquid';
const REGISTER_SNIPPET = 'theme-extension/snippets/order-tracking-register.liquid';
const EDITOR_SNIPPET = 'theme-extension/snippets/order-tracking-editor.liquid';
const AREAS = 'widget/pages/words/';
const ENGLISH = 'theme-extension/locales/en.default.json';

/** The names of the theme's locale files, by which the Shopify CLI knows those of an extension as well. */
const STOREFRONT_LOCALES: readonly string[] = readdirSync(
  new URL('../../theme-extension/locales/', import.meta.url),
)
  .filter((file) => !file.endsWith('.schema.json'))
  .map((file) => file.replace(/\.json$/, ''));

/** Each may be made from those above it. `npm run generate` writes them, and a test compares them. */
export const GENERATED_FILES: readonly GeneratedFile[] = [
  {
    path: SNIPPET,
    generate: () => formatted(SNIPPET, stringsSnippet(readLocale(ENGLISH), elsewhere())),
  },
  {
    path: EDITOR_SNIPPET,
    generate: () => formatted(EDITOR_SNIPPET, editorSnippet(readAreas<EditorWords>('editor'))),
  },
  {
    path: REGISTER_SNIPPET,
    generate: () => {
      const en = { form: 'british', sentences: britishSentences(readLocale(ENGLISH)) } as const;
      return formatted(REGISTER_SNIPPET, registerSnippet({ en, ...REGISTERS }));
    },
  },
  {
    path: 'server/shopify/documents/admin.graphql',
    generate: () => pruneToDocuments(loadAdminSchema().schema, ourDocuments()),
  },
  { path: 'server/shopify/documents/admin-schema.d.ts', generate: schemaTypes },
  ...LANGUAGES.map((language) => {
    const name = language === 'en' ? 'en.default' : language;
    const path = `extensions/order-admin/locales/${name}.json`;
    return {
      path,
      generate: async () => formatted(path, extensionLocale(await loadWords(language))),
    };
  }),
  ...STOREFRONT_LOCALES.map((name) => {
    const path = `extensions/order-status/locales/${name}.json`;
    return {
      path,
      generate: () => {
        const language = name.replace('.default', '');
        const words = readOrderStatusWords(language);
        return formatted(path, orderStatusLocale(wholeLocale(language), words));
      },
    };
  }),
];

/** The languages whose locale file has only the words of the form. */
function elsewhere(): string[] {
  return Object.keys(readAreas('answer'));
}

/** The words of one area, by language. */
function readAreas<T>(area: string): Record<string, T> {
  const folders = readdirSync(ROOT + AREAS).filter((language) =>
    existsSync(`${ROOT}${AREAS}${language}/${area}.json`),
  );
  return Object.fromEntries(
    folders.map((language) => [
      language,
      JSON.parse(readFileSync(`${ROOT}${AREAS}${language}/${area}.json`, 'utf8')) as T,
    ]),
  );
}

function readLocale(path: string): Locale {
  const locale: Locale = JSON.parse(readFileSync(ROOT + path, 'utf8'));
  return locale;
}

function readOrderStatusWords(language: string): OrderStatusWords {
  const path = `extensions/order-status/words/${language}.json`;
  const words: OrderStatusWords = JSON.parse(readFileSync(ROOT + path, 'utf8'));
  return words;
}

async function formatted(path: string, text: string): Promise<string> {
  const options = await resolveConfig(ROOT + path);
  return format(text, { ...options, filepath: ROOT + path });
}

/** The types of `admin.graphql`, by gql.tada's own command: https://gql-tada.0no.co/reference/gql-tada-cli */
function schemaTypes(): string {
  const folder = mkdtempSync(join(tmpdir(), 'schema-types-'));
  const output = join(folder, 'admin-schema.d.ts');
  const command = [
    join(ROOT, 'node_modules/gql.tada/bin/cli.js'),
    'generate-output',
    '--tsconfig',
    'server/tsconfig.json',
    '--output',
    output,
  ];
  try {
    const { status, stderr } = spawnSync(execPath, command, { cwd: ROOT, encoding: 'utf8' });
    if (status !== 0) throw new Error(`gql.tada generate-output: ${stderr}`);
    return readFileSync(output, 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
