import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import ignore, { type Ignore } from 'ignore'
import type { Listing } from '../model/files.ts'
import { linkedFolder } from './git.ts'

/** Rules of one .gitignore, for the paths below its folder. */
interface Rules {
  folder: string
  ignore: Ignore
}

const NEVER = new Set(['.git', 'node_modules'])

/**
 * The files below a root that no .gitignore leaves out, for folders outside a checkout. Symbolic
 * links to folders are not followed, as git does not.
 */
// MM-FILE-0007
export function walk(root: string): Listing {
  const paths: string[] = []
  const notes: string[] = []
  const unlisted: string[] = []
  visit('', [])
  return { paths, notes, omitted: [], unlisted }

  function visit(folder: string, above: readonly Rules[]): void {
    const rules = [...above, ...rulesIn(root, folder)]
    for (const entry of entriesOf(folder)) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (NEVER.has(entry.name) || isIgnored(rules, entry.isDirectory() ? `${path}/` : path))
        continue
      if (entry.isDirectory()) visit(path, rules)
      else paths.push(path)
      if (entry.isSymbolicLink() && isFolder(path)) notes.push(linkedFolder(path))
    }
  }

  function isFolder(path: string): boolean {
    try {
      return statSync(join(root, path)).isDirectory()
    } catch {
      // A broken or circular link: reading it will say so.
      return false
    }
  }

  function entriesOf(folder: string) {
    try {
      return readdirSync(join(root, folder), { withFileTypes: true })
    } catch {
      unlisted.push(folder)
      return []
    }
  }
}

function rulesIn(root: string, folder: string): Rules[] {
  try {
    return [
      {
        folder,
        ignore: ignore().add(readFileSync(join(root, folder, '.gitignore'), 'utf8')),
      },
    ]
  } catch {
    return []
  }
}

/** The deepest .gitignore that speaks of a path decides. */
function isIgnored(rules: readonly Rules[], path: string): boolean {
  for (const { folder, ignore: one } of rules.toReversed()) {
    const { ignored, unignored } = one.test(folder === '' ? path : path.slice(folder.length + 1))
    if (ignored || unignored) return ignored
  }
  return false
}
