import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: '.',
    include: ['test/**/*.test.ts'],
    // Tests start real processes on small machines.
    testTimeout: 60_000,
  },
})
