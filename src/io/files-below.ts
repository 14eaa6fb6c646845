import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { joinPath } from '../model/path.ts'

/** Folders that hold nothing of this repository. */
const NEVER = new Set(['.git', 'node_modules'])

/** Every file below a folder of a root, ignored ones included; links to folders are not followed. */
// MM-EVID-0020
export function filesBelow(root: string, folder: string): string[] {
  const paths: string[] = []
  visit(folder)
  return paths

  function visit(at: string): void {
    for (const entry of entriesOf(join(root, at))) {
      const path = joinPath(at, entry.name)
      if (!entry.isDirectory()) paths.push(path)
      else if (!NEVER.has(entry.name)) visit(path)
    }
  }
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    // Not there, or nobody may look into it: then it holds no report that could be read.
    return []
  }
}
