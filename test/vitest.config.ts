import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: '.',
    include: ['test/**/*.test.ts'],
    // Processes of their own: some tests change the user of theirs.
    pool: 'forks',
    // One less than the cores is vitest's own choice: on two cores, one.
    maxWorkers: 2,
    // Tests start real processes, and take folders away again, on small machines that do other things.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    reporters: ['default', 'json', 'junit'],
    // The counts of CI, and what our own gates are held against.
    outputFile: {
      json: 'node_modules/.cache/mustmark/tests.json',
      junit: 'node_modules/.cache/mustmark/junit.xml',
    },
  },
})
