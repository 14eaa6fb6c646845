// Prints the tests that were skipped by name and, as the last line, how many passed, failed and were
// skipped, from the report of vitest. Without a report no test ran: exit code 1.
import { existsSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'

const file = process.argv[2]
const print = (line) => process.stdout.write(`${line}\n`)

if (!existsSync(file)) {
  print('No test ran.')
  print('0 passed, 0 failed, 0 skipped')
  process.exitCode = 1
} else {
  const counts = { passed: 0, failed: 0, skipped: 0 }
  for (const { name, status, assertionResults } of JSON.parse(readFileSync(file, 'utf8'))
    .testResults) {
    const states = assertionResults.map((one) => one.status)
    counts.passed += states.filter((state) => state === 'passed').length
    counts.failed += states.filter((state) => state === 'failed').length
    // A file that cannot even be loaded holds no test that could fail.
    if (status === 'failed' && !states.includes('failed')) counts.failed++
    for (const one of assertionResults) {
      if (one.status === 'passed' || one.status === 'failed') continue
      counts.skipped++
      print(`skipped: ${relative('.', name)}: ${one.fullName}`)
    }
  }
  print(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`)
  if (counts.failed > 0 || counts.passed === 0) process.exitCode = 1
}
