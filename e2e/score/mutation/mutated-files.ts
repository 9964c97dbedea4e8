/** What is mutated: a folder or file, and the tests that have to notice. Those of `*.fuzz.test.ts` take too long to shrink. */
export const MUTATED: readonly { files: string; tests: readonly string[] }[] = [
  ...['verify-app-proxy', 'verify-session-token', 'client-address'].map((name) => ({
    files: `server/http/middleware/${name}.ts`,
    tests: [`server/http/middleware/${name}.test.ts`],
  })),
  { files: 'server/webhooks/verify-webhook.ts', tests: ['server/webhooks/verify-webhook.test.ts'] },
  { files: 'server/access/**/*.ts', tests: ['server/access/**/*.test.ts'] },
  { files: 'server/shopify/tokens/*.ts', tests: ['server/shopify/tokens/*.test.ts'] },
  { files: 'server/stores/*key-ring.ts', tests: ['server/stores/*key-ring.test.ts'] },
];
