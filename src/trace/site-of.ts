import type { Site } from '../model/cross-references.ts'
import type { Position } from '../model/position.ts'

/** Where something begins, as reports show it. */
export function siteOf({ path, position: { start } }: { path: string; position: Position }): Site {
  return { path, line: start.line, column: start.column }
}
