import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Unit tests need no built site; site tests read `dist`.
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 30_000 } },
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: 300_000 } },
    ],
  },
});
