import { defineConfig } from 'vitest/config'

/** Other people's programs, one test file at a time; started by scripts/clients.mjs, which installs them. */
export default defineConfig({
  test: {
    include: ['tests/clients/**/*.client.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
