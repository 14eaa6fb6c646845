import type { Place } from '../model/diagnostic.ts'
import { linkTarget } from '../model/path.ts'

/** The name of the root in a log, which does not say where that is (section 3.14.14). */
export const ROOT = '%SRCROOT%'

/** A file of the repository, its path percent-encoded. */
export function artifactOf(path: string) {
  return { uri: linkTarget(path.replace(/\p{Surrogate}/gu, '\uFFFD')), uriBaseId: ROOT }
}

/**
 * A place as a location. A finding without an end goes up to the end of its line, as SARIF reads it
 * (section 3.30.8).
 *
 * @param line the text of the first line, if it is known
 */
// MM-FORM-0022
export function locationOf({ path, start, end }: Place, line?: string) {
  const mark = start && startsWithMark(start.line, line) ? 1 : 0
  const columnOf = (at: { line: number; column: number }) =>
    at.line === 1 ? Math.max(1, at.column - mark) : at.column
  const region = start && {
    startLine: start.line,
    startColumn: columnOf(start),
    ...(end && { endLine: end.line, endColumn: columnOf(end) }),
  }
  return { physicalLocation: { artifactLocation: artifactOf(path), ...(region && { region }) } }
}

/** Columns of SARIF do not count a byte-order mark (section 3.30.2). */
export function startsWithMark(number: number, line: string | undefined): boolean {
  return number === 1 && line?.startsWith('\uFEFF') === true
}
