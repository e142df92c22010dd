import { defineConfig } from 'vitest/config';

/** Judgements of the content go out of date; the tests are about one day. */
const env = { TODAY: '2026-12-01' };

export default defineConfig({
  test: {
    // Vitest keeps a core free for its own process, which here only waits; of two cores that is half.
    maxWorkers: '100%',
    // Unit tests need no built site; site tests read `dist`.
    projects: [
      // Loading the model and the rules anew for each file takes longer than most of the tests.
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 30_000, isolate: false, env } },
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: 300_000, hookTimeout: 300_000, env } },
    ],
  },
});
