import type { Point } from '../model/position.ts'
import type { ReadReport, ReportProblem } from '../model/result.ts'
import { cargoTest } from './cargo-test.ts'
import { decodeReport } from './decode-report.ts'
import { goTest } from './go-test.ts'
import { jest } from './jest.ts'
import { junit } from './junit.ts'
import { pointAt } from './point-at.ts'
import { tap } from './tap.ts'
import type { ReportFormat } from './types.ts'

/** Every format, in the order in which they are tried. */
export const formats: readonly ReportFormat[] = [junit, goTest, jest, cargoTest, tap]

/**
 * Reads a report of tests, its format told by its content. Never throws: what cannot be read, what
 * is cut off and what holds no test are problems with their place.
 */
// MM-RES-0001 MM-RES-0002
export function readReport(path: string, content: Uint8Array | string): ReadReport {
  const decoded =
    typeof content === 'string' ? { text: content.replace(/^\uFEFF/, '') } : decodeReport(content)
  if (!('text' in decoded)) return unreadable(path, decoded)
  const { text } = decoded
  if (text.trim() === '') {
    return unreadable(path, { message: 'Unexpected empty file, expected a report of tests' })
  }
  const format = formats.find((one) => one.detects(text))
  if (!format) {
    const known = formats.map(({ title }) => title).join(', ')
    return unreadable(path, { message: `Unexpected text, expected a report of tests: ${known}` })
  }
  const { results, timestamp, faults } = format.read(text)
  const problems = faults.map(({ offset, ...fault }): ReportProblem => {
    return { path, ...(offset !== undefined && { start: pointAt(text, offset) }), ...fault }
  })
  if (!results) return { problems }
  if (results.length === 0 && problems.length === 0) {
    problems.push({
      kind: 'empty',
      path,
      message: 'Unexpected report without a test, expected one',
    })
  }
  return {
    report: { path, format: format.name, ...(timestamp && { timestamp }), results },
    problems,
  }
}

function unreadable(path: string, why: { start?: Point; message: string }): ReadReport {
  return { problems: [{ kind: 'unreadable', path, ...why }] }
}
