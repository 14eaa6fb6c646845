import { resolve } from 'node:path'
import type { Plan } from '../changes.ts'
import { WriteError, writeFiles } from '../io/index.ts'
import type { Problem } from '../model/diagnostic.ts'

/** Writes and removes what a plan says: all of it, or nothing and a problem. */
export function applyPlan(root: string, { changes }: Plan): Problem[] {
  const writes = changes.map(({ path, after }) => {
    const full = resolve(root, path)
    return after === undefined ? { path: full } : { path: full, text: after }
  })
  try {
    writeFiles(root, writes)
    return []
  } catch (error) {
    if (!(error instanceof WriteError)) throw error
    const path = changes.find((change) => resolve(root, change.path) === error.path)?.path
    const message = `Unexpected failure to write (${error.message}); nothing was changed`
    return [path === undefined ? { message } : { path, message }]
  }
}
