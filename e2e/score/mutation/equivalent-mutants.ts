import type { Unnoticed } from './unnoticed-mutant.ts';

/** A change of the code that changes nothing that anybody could notice. */
interface EquivalentMutant extends Pick<Unnoticed, 'code' | 'original' | 'replacement'> {
  file: string;
  reason: string;
}

/** Each was looked at by a person. They are counted apart, and not as noticed. */
export const EQUIVALENT: readonly EquivalentMutant[] = [
  {
    file: 'server/http/middleware/verify-app-proxy.ts',
    code: 'return /[^\\0-\\x7f]/.test(text);',
    original: '/[^\\0-\\x7f]/',
    replacement: '/[\\0-\\x7f]/',
    reason: 'It is only slower: for ASCII both orders are the same.',
  },
  {
    file: 'server/stores/parse-key-ring.ts',
    code: "const [id = '', base64 = '', ...more] = written.trim().split(':');",
    original: "''",
    replacement: '"Stryker was here!"',
    reason:
      'A text that is split has a first part, and without a second one the default is no key either.',
  },
  {
    file: 'server/access/previews.ts',
    code: 'const [, expiry, mac] = TOKEN.exec(token) ?? [];',
    original: '[]',
    replacement: '["Stryker was here"]',
    reason: 'The first element of a match is not read.',
  },
  {
    file: 'server/access/previews.ts',
    code: 'if (!state || !expiry || !mac) return null;',
    original: '!state || !expiry || !mac',
    replacement: '(!state || !expiry) && !mac',
    reason:
      'A token of another form has neither expiry nor MAC, and no MAC is genuine for a state that is none.',
  },
  {
    file: 'server/access/previews.ts',
    code: 'if (!state || !expiry || !mac) return null;',
    original: '!state || !expiry',
    replacement: 'false',
    reason:
      'A token of another form has neither expiry nor MAC, and no MAC is genuine for a state that is none.',
  },
  {
    file: 'server/access/previews.ts',
    code: 'if (!state || !expiry || !mac) return null;',
    original: '!state || !expiry',
    replacement: '!state && !expiry',
    reason:
      'A token of another form has neither expiry nor MAC, and no MAC is genuine for a state that is none.',
  },
  {
    file: 'server/shopify/tokens/token-endpoint.ts',
    code: "setAbstractRuntimeString(() => 'Node');",
    original: "() => 'Node'",
    replacement: '() => undefined',
    reason: 'The library puts the name into a header and a line of its log, and neither leaves it.',
  },
  {
    file: 'server/shopify/tokens/token-endpoint.ts',
    code: "setAbstractRuntimeString(() => 'Node');",
    original: "'Node'",
    replacement: '""',
    reason: 'The library puts the name into a header and a line of its log, and neither leaves it.',
  },
  {
    file: 'server/shopify/tokens/token-endpoint.ts',
    code: 'isEmbeddedApp: true,',
    original: 'true',
    replacement: 'false',
    reason: 'It is only read for online tokens, which are refused.',
  },
  {
    file: 'server/access/journaled-budgets.ts',
    code: 'if (consumed.refusal === null && consumed.found === null) {',
    original: 'consumed.refusal === null',
    replacement: 'true',
    reason: 'What was refused has no `found`; the check is for the compiler.',
  },
  {
    file: 'server/access/journaled-budgets.ts',
    code: "const [budget = '', key = '', points] = charge.split('.');",
    original: "''",
    replacement: '"Stryker was here!"',
    reason: 'The text always has this part; the default is for the compiler.',
  },
  {
    file: 'server/access/signed-token.ts',
    code: "const [, signed = '', name = '', orderId = '', expiry, end, ofShop, of",
    original: "''",
    replacement: '"Stryker was here!"',
    reason: 'Without a match nothing of it is read; the default is for the compiler.',
  },
  {
    file: 'server/access/signed-token.ts',
    code: 'TOKEN.exec(token) ?? [];',
    original: '[]',
    replacement: '["Stryker was here"]',
    reason: 'The first element of a match is not read.',
  },
];

export function isEquivalent(file: string, mutant: Unnoticed): boolean {
  return EQUIVALENT.some(
    (one) =>
      one.file === file &&
      one.code === mutant.code &&
      one.original === mutant.original &&
      one.replacement === mutant.replacement,
  );
}
