import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mermaidText, type Picture } from '../../../src/reports/graph/index.ts'
import { mermaidIds } from '../../../src/reports/graph/mermaid-ids.ts'
import { moduleOf, section } from '../../dialects/module-spec/module-of.ts'
import { SEED } from '../../properties/specs.ts'
import { nodesOf, pictures } from './pictures.ts'

/** What our reader makes of a graph that stands in a spec. */
function readBack(text: string) {
  const body = `\`\`\`\`mermaid\n${text}\`\`\`\``
  const { dependencies } = moduleOf(section('Inter-Module Dependencies', body))
  return dependencies?.graphs[0]
}

test('MM-GRAPH-0013: our reader reads back the same nodes, labels and arrows', () => {
  fc.assert(
    fc.property(pictures, (picture) => {
      const ids = mermaidIds(nodesOf(picture).map(({ id }) => id))
      const graph = readBack(mermaidText(picture))
      expect(graph?.problems).toEqual([])
      expect(graph?.nodes.map(({ id, label = id }) => `${id} = ${label}`)).toEqual(
        nodesOf(picture).map(({ id, label }) => `${ids.get(id)} = ${label}`),
      )
      expect(
        graph?.edges.map(({ from, to, dotted, label }) => ({ from, to, dotted, label })),
      ).toEqual(
        picture.edges.map(({ from, to, dotted }) => {
          const label = dotted ? 'Scope Reference' : undefined
          return { from: ids.get(from), to: ids.get(to), dotted, label }
        }),
      )
    }),
    { seed: SEED, numRuns: 300 },
  )
})

// Each was read by Mermaid 11.17: names on the left as they are, the others not at all, or as words of
// the language.
describe('MM-GRAPH-0013: which names are IDs of Mermaid', () => {
  test.each([
    'payments',
    'api-contracts',
    'a_b',
    '1st',
    'endpoint',
    'styles',
    'graphs',
    'o',
    'оплата',
  ])('%s is one', (name) => {
    expect(mermaidIds([name]).get(name)).toBe(name)
  })

  test.each([
    ['end', 'module_end'],
    ['End-user', 'module_End_user'],
    ['graph', 'module_graph'],
    ['subgraph', 'module_subgraph'],
    ['style-guide', 'module_style_guide'],
    ['class', 'module_class'],
    ['linkStyle', 'module_linkStyle'],
    ['_self', 'module__self'],
    ['a--b', 'module_a_b'],
    ['a-', 'module_a_'],
    ['two words', 'module_two_words'],
    // A letter beyond ASCII is read alone, and then `end` is a word.
    ['éend', 'module_eend'],
    ['платёжend', 'module__end'],
    ['日本', 'module__'],
  ])('%s is %s', (name, id) => {
    expect(mermaidIds([name]).get(name)).toBe(id)
  })

  test('two names never have one ID', () => {
    const names = ['a b', 'a/b', 'module_a_b', '日本', '中国']
    expect(new Set(mermaidIds(names).values()).size).toBe(names.length)
  })
})

test('MM-GRAPH-0013: labels have the characters that Mermaid reads as its own by their numbers', () => {
  const id = 'a "b" #c; <d> `e` & f:g'
  const node = { key: id, kind: 'module', name: id, scope: 's', unlisted: false } as const
  const picture: Picture = {
    groups: [{ title: 'x"y', nodes: [{ id, label: id, kind: 'module', node }] }],
    nodes: [],
    edges: [],
  }
  expect(mermaidText(picture)).toBe(`graph TD
  subgraph scope_1["x#quot;y"]
    module_a_b_c_d_e_f_g["a #quot;b#quot; #35;c#59; #60;d#62; #96;e#96; #38; f#58;g"]
  end
`)
})
