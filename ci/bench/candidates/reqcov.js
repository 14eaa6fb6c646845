import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findProgram } from '../run/installed.js'
import { writeTree } from '../tree/write-tree.js'

const CONFIG = `version: 1
id_pattern: "[A-Z]+-[A-Z]+-\\\\d{4}"
requirements: ["specs/**/*.md"]
sources: ["src/**/*"]
tests: ["src/**/tests/**/*", "src/**/*.test.ts", "src/**/*_test.go", "src/**/*Test.java"]
junit: []
rules: { min_test_coverage: 0 }
report: { out_dir: reqcov-report, formats: [json] }
`

/** The same requirements as headings, the same references behind `@implements` and `@req`. */
export const reqcov = {
  name: 'reqcov',
  install: 'python3 -m venv $BENCH_PEERS/py && $BENCH_PEERS/py/bin/pip install reqcov',
  find: () => findProgram('reqcov'),
  prepare: (tree) => {
    const own = writeTree(tree.name, 'reqcov')
    writeFileSync(join(own.folder, 'reqcov.yml'), CONFIG)
    return own
  },
  command: () => [findProgram('reqcov').path, 'check'],
  job: 'ids',
  found: (_, tree) => {
    const report = readFileSync(join(tree.folder, 'reqcov-report/coverage.json'), 'utf8')
    return new Set(report.match(/\b[A-Z]+-[A-Z]+-\d{4}\b/g) ?? [])
  },
}
