import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,js}'],
    // Nothing is timed here: a slow machine must not fail a test that a fast one passes.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
