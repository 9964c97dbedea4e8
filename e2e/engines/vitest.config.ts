import { defineConfig } from 'vitest/config';
import { ENGINES } from './engine-names.ts';

/** The same files in each engine: `npm run test:engines -- --project webkit` runs one. `npm run build` must have run. */
export default defineConfig({
  test: {
    globalSetup: ['e2e/engines/start-shop.ts'],
    // Milliseconds, enough for a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Two processors of CI: one for each engine.
    maxWorkers: 2,
    projects: ENGINES.map((name) => ({
      extends: true,
      test: { name, include: ['e2e/engines/*.spec.ts'], provide: { engine: name } },
    })),
  },
});
