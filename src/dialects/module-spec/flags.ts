import type { RootContent } from 'mdast'
import type { NamedFlag } from '../../model/module-scope.ts'
import { visitType } from '../../parse/visit.ts'
import type { Reader } from './reader.ts'

/** The flags that a section names in inline code which begins with one: `--include`, `--view a`. */
// MM-MOD-0073
export function flagsIn(
  nodes: readonly RootContent[],
  section: string,
  { places }: Reader,
): NamedFlag[] {
  const found: NamedFlag[] = []
  for (const node of nodes) {
    visitType(node, 'inlineCode', (code) => {
      if (!/^--[a-z]/.test(code.value)) return
      const position = places.ofNode(code)
      for (const [flag] of code.value.matchAll(/(?<![^\s/|,])--[a-z][A-Za-z0-9-]*/g)) {
        found.push({ flag, section, position })
      }
    })
  }
  return found
}
