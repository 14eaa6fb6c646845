import { type Analysis, analyze } from '../../analyze.ts'
import {
  type Assignment,
  type AssignPlan,
  assignIds,
  insertAll,
  type LeftBlock,
  type SpecEntry,
  type Use,
  verify,
} from '../../assign/index.ts'
import type { Config } from '../../model/config.ts'
import type { Files } from '../../model/files.ts'

/** An assignment that a trial has proved, and the texts that it makes. */
export interface ProvedAssignment extends Assignment {
  /** By path; only specs that change. */
  texts: Map<string, string>
}

/** In practice the second trial finds nothing. */
const MAX_TRIALS = 50

/**
 * Assigns, edits in memory and analyses that; blocks that cannot have their ID are left out, and the
 * rest is tried again, until a trial finds nothing.
 */
// MM-ASSIGN-0012
export function tryAssignment(
  plan: AssignPlan,
  entryOf: (path: string) => SpecEntry,
  uses: readonly Use[],
  { trace }: Analysis,
  { config, files }: { config: Config; files: Files },
): ProvedAssignment {
  const refused = new Map<string, LeftBlock>()
  for (let trial = 0; trial < MAX_TRIALS; trial++) {
    const assignment = assignIds(plan, { entryOf }, uses, refused)
    const texts = insertAll(assignment.assigned, trace.sources)
    if (assignment.problems.length > 0 || texts.size === 0) return { ...assignment, texts }
    const edited = analyze({ ...config, code: false }, overlay(files, texts), ['extract'], {
      sentences: true,
    })
    if (edited.problems.length > 0) return { ...assignment, texts, problems: edited.problems }
    const verdict = verify(trace, edited.trace, assignment.assigned)
    if (verdict.refused.size === 0) return { ...assignment, texts, problems: verdict.problems }
    for (const [name, left] of verdict.refused) refused.set(name, left)
  }
  const message = `Unexpected blocks that still cannot have IDs after ${MAX_TRIALS} trials, expected fewer; name some of the specs`
  return { assigned: [], left: [], problems: [{ message }], texts: new Map() }
}

/** The files, some of them with another text. */
function overlay(files: Files, texts: ReadonlyMap<string, string>): Files {
  const bytes = new TextEncoder()
  return {
    ...files,
    read: (path) => {
      const text = texts.get(path)
      return text === undefined ? files.read(path) : { bytes: bytes.encode(text) }
    },
  }
}
