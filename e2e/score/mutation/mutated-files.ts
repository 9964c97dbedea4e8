/**
 * What is mutated, and the tests that have to notice: those of its own where they are enough, since a mutant that
 * survives costs as long as all of its tests take. Those of `*.fuzz.test.ts` take too long to shrink.
 */
export const MUTATED: readonly { file: string; tests: readonly string[] }[] = [
  ...inFolder('server/http/middleware', {
    'verify-app-proxy': ['verify-app-proxy'],
    'read-session-token': ['verify-session-token', 'verify-customer-token'],
    'verify-session-token': ['verify-session-token'],
    'verify-customer-token': ['verify-customer-token'],
    'client-address': ['client-address'],
  }),
  ...inFolder('server/webhooks', {
    'verify-webhook': ['verify-webhook'],
    'topic-shapes': ['topic-shapes'],
  }),
  ...inFolder('server/access/counting', {
    'count-min-sketch': ['count-min-sketch'],
    fingerprints: ['fingerprints'],
    'local-counters': ['local-counters'],
    'rotating-bloom-filter': ['rotating-bloom-filter'],
    'rotating-buffer': ['rotating-buffer'],
    'shared-counters': ['shared-counters'],
  }),
  ...inFolder('server/access', {
    budgets: ['budgets'],
    contact: ['contact'],
    'derived-key': ['derived-key'],
    'guess-budgets': ['guess-budgets', 'guesses-in-flight', 'shared-budgets'],
    'guess-keys': ['guess-keys'],
    'guesses-in-flight': ['guesses-in-flight', 'shared-budgets'],
    'guest-access': ['guest-access', 'journaled-budgets'],
    'journaled-budgets': ['journaled-budgets'],
    'open-typed-pass': ['open-typed-pass'],
    passes: ['passes'],
    previews: ['previews'],
    'proof-of-work': ['proof-of-work'],
    'signed-token': ['signed-token'],
    'support-links': ['support-links'],
    'wait-slots': ['wait-slots'],
  }),
  ...inFolder('server/shopify/tokens', {
    'access-tokens': ['access-tokens'],
    'granted-session': ['granted-session'],
    'keep-alive': ['keep-alive'],
    'library-fetch': ['library-fetch'],
    'session-refresh': ['session-refresh'],
    'token-endpoint': ['token-endpoint'],
    'token-refusal': ['token-refusal'],
    'token-request': ['token-request'],
  }),
  ...inFolder('server/stores', {
    'key-ring': ['key-ring'],
    'parse-key-ring': ['parse-key-ring'],
  }),
];

/** @param testsByFile - Names without their endings. */
function inFolder(
  folder: string,
  testsByFile: Readonly<Record<string, readonly string[]>>,
): { file: string; tests: string[] }[] {
  return Object.entries(testsByFile).map(([file, tests]) => ({
    file: `${folder}/${file}.ts`,
    tests: tests.map((test) => `${folder}/${test}.test.ts`),
  }));
}
