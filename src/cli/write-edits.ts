import { resolve } from 'node:path'
import { WriteError, writeFiles } from '../io/index.ts'
import type { Problem } from '../model/diagnostic.ts'

/** A file's text before and after. */
export interface TextEdit {
  /** From the root. */
  path: string
  before: string
  after: string
}

/** Edits files that people wrote: all of them or none, and none that changed since it was read. */
// MM-ASSIGN-0015
export function writeEdits(root: string, edits: readonly TextEdit[]): Problem[] {
  const names = new Map(edits.map(({ path }) => [resolve(root, path), path]))
  const bytes = new TextEncoder()
  try {
    writeFiles(
      edits.map(({ path, before, after }) => ({
        path: resolve(root, path),
        text: after,
        expect: bytes.encode(before),
        within: root,
      })),
    )
    return []
  } catch (error) {
    if (!(error instanceof WriteError)) throw error
    const message = `Unexpected failure to write: ${error.message}; nothing was changed`
    const path = names.get(error.path)
    return [path === undefined ? { message } : { path, message }]
  }
}
