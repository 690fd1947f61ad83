import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

/** Everything that runs without a window. A file that needs a DOM asks for it: `// @vitest-environment jsdom`. */
export default defineConfig({
  plugins: [react()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/{e2e,bench,fixtures}/**'],
    // No test is timed: this only ends one that hangs.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    css: { modules: { classNameStrategy: 'non-scoped' } },
  },
})
