import { defineConfig } from 'vitest/config'

/** The real window, one test at a time; started by scripts/e2e.mjs, which builds, packages and finds a display. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    fileParallelism: false,
    // Once in many launches Chromium shows nothing for half a minute; what fails twice is not that.
    retry: 1,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
