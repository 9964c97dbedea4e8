import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { canonicalEmail, parseOrderLookup } from '../../server/core/lookup/order-lookup.ts';
import { readWording } from '../../server/core/tracking-events/read-wording.ts';
import { redactText } from '../../server/core/tracking-events/redact-text.ts';
import { clientAddress } from '../../server/http/middleware/client-address.ts';
import { verifyAppProxy } from '../../server/http/middleware/verify-app-proxy.ts';
import { createVerifySessionToken } from '../../server/http/middleware/verify-session-token.ts';
import { parsePageSettings } from '../../server/http/home-page/parse-page-settings.ts';
import {
  parseTrackRequest,
  parseTrackRequestType,
} from '../../server/http/routes/track-request.ts';
import { countCases, FULL } from './count-cases.fixtures.ts';

/** Characters: more than any body that is read. */
const LENGTH = 100_000;

/** How much longer than one scan of the same text by the simplest expression, in an expression that is one pass. */
const MAX_RATIO = 300;

/** How much longer ten times the text may take beyond that ratio: ten times as long is one pass, a hundred backtracks. */
const MAX_GROWTH = 40;

/** The least that is taken for one scan, in milliseconds: timers are no finer. */
const LEAST_SCAN = 0.02;

/** Four hundred patterns that see no more than `MAX_WORDING_LENGTH` characters; `readWording` stands among the readers. */
const CUT_BEFORE = /tracking-events\/wordings\//;

/** Every other regular expression of server and widget, as written. */
function literals(): RegExp[] {
  const sources = new Map<string, RegExp>();
  for (const file of globSync('{server,widget}/**/*.{ts,tsx}')) {
    if (/\.(?:test|fixtures|battery)\.tsx?$/.test(file) || CUT_BEFORE.test(file)) continue;
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const [, body = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? [];
        sources.set(node.text, new RegExp(body, flags.replace(/[gy]/g, '')));
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return [...sources.values()];
}

/** Texts of one length that make backtracking slow: a piece again and again, and an end that fits nothing. */
function pumps(pieces: readonly string[], length = LENGTH): string[] {
  return pieces.flatMap((piece) =>
    ['', '\0', '\u{1f9e6}!'].map(
      (end) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length) + end,
    ),
  );
}

const COMMON = [
  'a',
  'A',
  '1',
  ' ',
  '.',
  '-',
  '_',
  '/',
  '@',
  '#',
  '<',
  '"',
  ',',
  '%',
  '=',
  '&',
  ':',
];

/** What an expression may repeat: the letters in its source, and each pair of neighbours. */
function piecesOf({ source }: RegExp): string[] {
  const letters = Array.from(source.replaceAll(/\\./g, '')).filter(
    (one) => !/[()[\]{}?*+^$|\\]/.test(one),
  );
  const pairs = letters.map((one, at) => one + (letters[at + 1] ?? ''));
  return [...new Set([...COMMON, 'a.', 'a@', '1 ', 'a ', ' ,', ...letters, ...pairs])];
}

/** Milliseconds of the fastest of three. */
function time(run: () => void): number {
  return Math.min(
    ...[1, 2, 3].map(() => {
      const begun = performance.now();
      run();
      return performance.now() - begun;
    }),
  );
}

/** Whether a function takes more than one pass for a text. */
function backtracks(run: (text: string) => void, text: string): boolean {
  if (ratio(run, text) <= MAX_RATIO) return false;
  const tenth = text.slice(0, text.length / 10) + text.slice(-2);
  return time(() => run(text)) / time(() => run(tenth)) > MAX_GROWTH;
}

/** How much longer a function takes for a text than one scan of it. */
function ratio(run: (text: string) => void, text: string): number {
  const scan = time(() => void /\u{10ffff}/u.test(text));
  return time(() => run(text)) / Math.max(scan, LEAST_SCAN);
}

const NOW = new Date('2026-11-25T13:05:00Z');
const verifySessionToken = createVerifySessionToken({ apiKey: 'key', apiSecret: 'secret' });

/** Everything that reads what a stranger wrote. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  'an order number': (text) => parseOrderLookup({ order: text, email: 'jane@example.com' }),
  'an e-mail address': (text) => parseOrderLookup({ order: '1001', email: text }),
  'an address to compare': canonicalEmail,
  'X-Forwarded-For': (text) => clientAddress(text, 0),
  'a query': (text) => verifyAppProxy(text, 'secret', NOW),
  'a bearer token': (text) => verifySessionToken(`Bearer ${text}`, NOW),
  'a content type': parseTrackRequestType,
  'a JSON body': (text) => parseTrackRequest('application/json', JSON.stringify({ order: text })),
  'a form': (text) => parseTrackRequest('application/x-www-form-urlencoded', `recent=${text}`),
  'the words of a scan': readWording,
  'names in the words of a scan': redactText,
  'a setting of the page': (text) =>
    parsePageSettings({
      contactLink: text,
      returnsLink: text,
      contactSentence: text,
      returnsSentence: text,
      shipsIn: text,
      formOfAddress: 'formal',
    }),
};

// Times mean little on a busy machine: `npm test` tries the expressions at a tenth of the length.
const length = FULL ? LENGTH : LENGTH / 10;

describe('a hundred thousand characters', () => {
  it('are read by every regular expression in one pass', ({ task }) => {
    const expressions = literals();
    expect(expressions.length).toBeGreaterThan(50);
    let tried = 0;
    const slow: string[] = [];
    for (const expression of expressions) {
      for (const text of pumps(piecesOf(expression), FULL ? length : 5_000)) {
        tried += 1;
        if (backtracks((one) => void expression.test(one), text)) {
          slow.push(`${String(expression)} on ${JSON.stringify(text.slice(0, 4))}`);
        }
      }
    }
    expect(slow).toEqual([]);
    countCases(task, {
      row: 'C7',
      suite: `texts made for each of ${expressions.length} regular expressions`,
      target: '0 that take more than one pass',
      tried,
      survived: tried - slow.length,
      runsIn: 'npm test: 5,000 characters',
    });
  });

  it('are read by everything that reads what a stranger wrote', ({ task }) => {
    const texts = pumps([...COMMON, 'a@', '<a', '%41', 'a=1&', '1,', '#1 ', '{{', '"@'], length);
    const times = Object.entries(READERS).flatMap(([name, read]) =>
      texts.map((text) => ({ name, read, text, took: ratio(read, text) })),
    );
    const slow = times
      .filter(({ took, read, text }) => took > MAX_RATIO && backtracks(read, text))
      .map(({ name, text }) => `${name}: ${JSON.stringify(text.slice(0, 4))}`);
    expect(slow).toEqual([]);
    const [worst] = times.toSorted((a, b) => b.took - a.took);
    countCases(task, {
      row: 'C7',
      suite: `texts made for ${Object.keys(READERS).length} parsers`,
      target: '0 that take more than one pass',
      tried: times.length,
      survived: times.length - slow.length,
      figure: `at most ${worst?.took.toFixed(0)} × one scan of the text: ${worst?.name}`,
      runsIn: 'npm test: 10,000 characters',
    });
  });

  it('would take one that backtracks more than that', () => {
    expect(ratio((text) => void /^(?:a+)+$/.test(text), 'a'.repeat(24) + '!')).toBeGreaterThan(
      MAX_RATIO,
    );
  });
});
