import { defineConfig } from 'vitest/config';

/** End to end in real browsers, on the builds in `.output`. One file at a time: each starts browsers of its own. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
