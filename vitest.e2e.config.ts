import { defineConfig } from 'vitest/config'

/** The real window, one test at a time; started by scripts/e2e.mjs, which builds, packages and finds a display. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
