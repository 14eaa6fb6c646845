import type { TracedModule } from '../../model/module-trace.ts'
import type { PlacedCode } from '../../model/placed-text.ts'

/**
 * Those of some paths that the tree of a module does not have; none where it draws none, or where a line
 * of it cannot be read. The tree may begin further up or further down than a path.
 */
export function notInTree(
  { fileStructure }: TracedModule,
  paths: readonly PlacedCode[],
): PlacedCode[] {
  const { tree } = fileStructure ?? {}
  if (!tree || tree.problems.length > 0) return []
  const known = tree.entries.map(({ path }) => path)
  // A pattern or a template stands for several files.
  return paths.filter(
    ({ text }) => !/[*{}<>\s]/.test(text) && !known.some((one) => areSamePath(one, text)),
  )
}

/** Whether two paths are one; each may begin further up or further down than the other. */
export function areSamePath(one: string, other: string): boolean {
  const path = other.replace(/^\.\//, '').replace(/\/$/, '')
  return one === path || one.endsWith(`/${path}`) || path.endsWith(`/${one}`)
}
