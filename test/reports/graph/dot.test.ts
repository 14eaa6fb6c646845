import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { dotText, type Picture } from '../../../src/reports/graph/index.ts'
import { SEED } from '../../properties/specs.ts'
import { nodesOf, pictures } from './pictures.ts'

/** Names in quotes, punctuation and words, as the grammar of DOT has them; anything else is an error. */
const TOKEN = /\s*(?:"((?:[^"\\]|\\["\\])*)"|(->|[{}[\];,=])|([A-Za-z_]\w*))/y

/** The nodes with what a reader sees of them, and the arrows, of a graph in the language of Graphviz. */
function readBack(text: string) {
  const tokens: { name?: string; sign?: string }[] = []
  TOKEN.lastIndex = 0
  while (text.slice(TOKEN.lastIndex).trim() !== '') {
    const at = TOKEN.lastIndex
    const match = TOKEN.exec(text)
    if (!match) throw new Error(`Unexpected ${text.slice(at, at + 20)}`)
    const [, name, sign, word] = match
    tokens.push(name === undefined ? { sign: sign ?? (word as string) } : { name })
  }
  const nodes = new Map<string, string>()
  const edges: string[] = []
  for (const [index, { name }] of tokens.entries()) {
    const before = tokens[index - 1]?.sign ?? ''
    if (name === undefined || !['{', '}', ';'].includes(before)) continue
    const rest = tokens.slice(index + 1)
    if (rest[0]?.sign === '->') {
      const to = rest[1]?.name
      edges.push(`${name} ${rest[2]?.sign === '[' ? '..>' : '-->'} ${to}`)
      continue
    }
    const isLabelled = rest[0]?.sign === '[' && rest[1]?.sign === 'label'
    nodes.set(name, shown(isLabelled ? (rest[3]?.name as string) : name))
  }
  return { nodes, edges }
}

/** Graphviz reads a label once more: a backslash and what follows it, and entities of HTML. */
function shown(label: string): string {
  const text = label.replace(/\\(.)/g, (_, one) => ('\\"'.includes(one) ? one : `<escape ${one}>`))
  return text.replace(/&(\w+|#\d+);/g, (_, one) => (one === 'amp' ? '&' : `<entity ${one}>`))
}

test('MM-GRAPH-0014: nodes, labels and arrows are read back by the grammar of DOT', () => {
  fc.assert(
    fc.property(pictures, (picture) => {
      const { nodes, edges } = readBack(dotText(picture))
      const plain = (text: string) => text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')
      expect([...nodes]).toEqual(nodesOf(picture).map(({ id, label }) => [plain(id), label]))
      expect(edges).toEqual(
        picture.edges.map(({ from, to, dotted }) => {
          return `${plain(from)} ${dotted ? '..>' : '-->'} ${plain(to)}`
        }),
      )
    }),
    { seed: SEED, numRuns: 300 },
  )
})

// Read by Graphviz 2.43, which shows an ID that begins with % as a number unless there is a label.
test.each([
  ['end', '"end";'],
  ['a "b"', '"a \\"b\\"" [label="a \\"b\\""];'],
  ['a\\', '"a\\\\" [label="a\\\\"];'],
  ['\\N', '"\\\\N" [label="\\\\N"];'],
  ['&amp;', '"&amp;" [label="&amp;amp;"];'],
  ['%a', '"%a" [label="%a"];'],
])('MM-GRAPH-0014: %s', (id, line) => {
  const node = { key: id, kind: 'module', name: id, scope: 's', unlisted: false } as const
  const picture: Picture = {
    groups: [],
    nodes: [{ id, label: id, kind: 'module', node }],
    edges: [],
  }
  expect(dotText(picture)).toBe(`digraph modules {\n  node [shape=box];\n  ${line}\n}\n`)
})
