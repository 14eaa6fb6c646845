import type { ModuleTitle } from '../../model/module-sections.ts'
import type { ModuleKind } from '../../model/module-spec.ts'
import type { Reader } from './reader.ts'
import { wholeText } from './slice-text.ts'

const MODULE = /^module\s*:\s*(\S.*)$/iu
const SPECIFICATION = /^(\S+) specification$/iu

/** The heading of the first level, and what it says the spec is of. */
// MM-MOD-0001
export function titleOf(reader: Reader): { title: ModuleTitle; kind?: ModuleKind } | undefined {
  const heading = reader.tree.children.find((node) => node.type === 'heading' && node.depth === 1)
  if (heading?.type !== 'heading') return undefined
  const { text } = wholeText(heading, reader)
  const position = reader.places.ofNode(heading)
  const module = MODULE.exec(text)?.[1]
  if (module !== undefined) return { title: { text, name: module, position }, kind: 'module' }
  const colon = text.lastIndexOf(':')
  const word = colon === -1 ? undefined : SPECIFICATION.exec(text.slice(colon + 1).trim())?.[1]
  if (word === undefined) return { title: { text, name: text, position } }
  const title = { text, name: text.slice(0, colon).trim(), position }
  return { title, kind: word.toLowerCase() === 'module' ? 'module' : 'scope' }
}
