import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

/** Everything that runs without a window. A file that needs a DOM asks for it: `// @vitest-environment jsdom`. */
export default defineConfig({
  plugins: [react()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/{e2e,bench,fixtures}/**'],
    css: { modules: { classNameStrategy: 'non-scoped' } },
  },
})
