import { defineConfig } from 'vitest/config'

const include = ['test/**/*.test.{ts,js}']
/** They put something in the place of a module, which nobody else may see. */
const replacing = ['test/io/engine.test.ts', 'test/words/matching/gated.test.ts']

export default defineConfig({
  test: {
    setupFiles: 'test/setup.ts',
    // Nothing is timed here: a slow machine must not fail a test that a fast one passes.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      // Our modules are loaded once for many files, which halves the time; what one plan leaves behind in them would show.
      { extends: true, test: { name: 'together', include, exclude: replacing, isolate: false } },
      { extends: true, test: { name: 'alone', include: replacing } },
    ],
  },
})
