import type { RootContent } from 'mdast'
import type { Dependencies, DependencyList, DependencyName } from '../../model/module-structure.ts'
import type { Entry, PlacedText } from '../../model/placed-text.ts'
import { entriesOf } from './entries.ts'
import { graphsIn } from './mermaid.ts'
import type { Reader } from './reader.ts'
import { type Segment, segmentsOf } from './segments.ts'

const MARKDOWN_PATH = /^\S+\.(?:md|markdown)(?:#\S*)?$/i

/** What a module depends on and provides to, by labels, and its graphs. */
// MM-MOD-0057
export function dependenciesIn(nodes: readonly RootContent[], reader: Reader): Dependencies {
  const entries = entriesOf(nodes, reader)
  const list = (name: string) => entries.find(({ label }) => label?.name === name)
  const found: Dependencies = { graphs: graphsIn(nodes, reader) }
  for (const name of ['dependsOn', 'scopeReference', 'providesTo'] as const) {
    const entry = list(name)
    if (entry) found[name] = listOf(entry, reader)
  }
  return found
}

function listOf({ value, items, position }: Entry, reader: Reader): DependencyList {
  const texts = [value, ...items.map((item) => item.value)]
  const names = texts.flatMap((text) => (text.none ? [] : namesIn(text, reader)))
  const none = names.length === 0 && texts.some((text) => text.none)
  return { text: value, names, none, position }
}

function namesIn(text: PlacedText, reader: Reader): DependencyName[] {
  return segmentsOf(text, reader).flatMap((segment) => nameOf(segment) ?? [])
}

/** The link or the code that a member begins with, else its words. */
function nameOf({ head, parenthesis }: Segment): DependencyName | undefined {
  if (head.text === '') return undefined
  const [link, code] = [head.links[0], head.code[0]]
  const beside = parenthesis?.links[0]?.url ?? parenthesis?.code[0]?.text
  const path = beside !== undefined && MARKDOWN_PATH.test(beside) ? beside : undefined
  const url = link?.url ?? path
  return {
    name: code?.text ?? link?.text ?? head.text,
    ...(url === undefined ? {} : { url }),
    inCode: code !== undefined,
    position: code?.position ?? link?.position ?? head.position,
  }
}
