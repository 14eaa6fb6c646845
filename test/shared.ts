import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../../shared/', import.meta.url))

/** Whether the real specs of other projects lie beside this checkout; they are no part of it. */
export const hasShared: boolean = existsSync(join(folder, 'corpora'))

/** A text below the shared folder. */
export function sharedText(path: string): string {
  return readFileSync(join(folder, path), 'utf8')
}

/** The texts of a corpus by path, without those below the paths to leave out. */
export function corpus(name: string, without: readonly string[] = []): Record<string, string> {
  const root = join(folder, 'corpora', name)
  const texts: Record<string, string> = {}
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = join(entry.parentPath, entry.name)
    const path = file.slice(root.length + 1)
    const isLeftOut = without.some((one) => path === one || path.startsWith(`${one}/`))
    if (!isLeftOut) texts[path] = readFileSync(file, 'utf8')
  }
  return texts
}
