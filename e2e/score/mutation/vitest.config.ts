import { env } from 'node:process';
import { defineConfig } from 'vitest/config';

/** The tests that `mutate.ts` names, alone: Vitest's own configuration of the project starts a browser as well. */
export default defineConfig({
  test: {
    environment: 'node',
    // Milliseconds, enough for a busy machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    include: (env['MUTATION_TESTS'] ?? '').split(','),
  },
});
