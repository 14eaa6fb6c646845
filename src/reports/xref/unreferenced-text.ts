import type { CrossReferences } from '../../model/cross-references.ts'
import { visible } from '../visible.ts'

/** Files and tests that name no item, a line each. */
// MM-XREF-0009
export function unreferencedText({ unreferenced }: Pick<CrossReferences, 'unreferenced'>): string {
  const files = unreferenced.files.map((path) => `${visible(path)}: names no requirement\n`)
  const tests = unreferenced.tests.map(({ path, line, column, name }) => {
    return `${visible(path)}:${line}:${column}: test "${visible(name)}" names no requirement\n`
  })
  return [...files, ...tests].join('')
}
