import { describe, expect, test } from 'vitest'
import type { Dependencies, Graph } from '../../../src/model/module-structure.ts'
import { textAt } from '../text-at.ts'
import { moduleOf, section } from './module-of.ts'

function dependenciesOf(body: string): { text: string; found: Dependencies } {
  const text = section('9. Inter-Module Dependencies', body)
  return { text, found: moduleOf(text).dependencies as Dependencies }
}

function graphOf(...lines: string[]): { text: string; graph: Graph } {
  const { text, found } = dependenciesOf(['```mermaid', ...lines, '```'].join('\n'))
  return { text, graph: found.graphs[0] as Graph }
}

const edgesOf = ({ edges }: Graph) =>
  edges.map(({ from, to, dotted, label }) => {
    return `${from} ${dotted ? '..' : '--'}${label === undefined ? '' : ` ${label}`} ${to}`
  })

describe('MM-MOD-0055: a graph', () => {
  test('has nodes with labels, solid and dotted edges', () => {
    const { text, graph } = graphOf(
      'graph TD',
      '  skill-contract --> core',
      '  index_ts[index.ts: composition root] --> core',
      '  core -. Scope Reference .-> api-contracts',
    )
    expect(graph.nodes.map(({ id, label }) => [id, label])).toEqual([
      ['skill-contract', undefined],
      ['core', undefined],
      ['index_ts', 'index.ts: composition root'],
      ['api-contracts', undefined],
    ])
    expect(edgesOf(graph)).toEqual([
      'skill-contract -- core',
      'index_ts -- core',
      'core .. Scope Reference api-contracts',
    ])
    expect(graph.problems).toEqual([])
    expect(graph.nodes.map(({ position }) => textAt(text, position))).toEqual(
      graph.nodes.map(({ id }) => id),
    )
    expect(graph.edges[0] && textAt(text, graph.edges[0].position)).toBe('skill-contract --> core')
  })

  test.each([
    ['a-->b', ['a -- b']],
    ['a --> b --> c', ['a -- b', 'b -- c']],
    ['a & b --> c & d', ['a -- c', 'a -- d', 'b -- c', 'b -- d']],
    ['a --> b; b --> c;', ['a -- b', 'b -- c']],
    ['a -->|uses| b', ['a -- uses b']],
    ['a -- uses it --> b', ['a -- uses it b']],
    ['a ==> b', ['a -- b']],
    ['a --- b', ['a -- b']],
    ['a ----> b', ['a -- b']],
    ['a <--> b', ['a -- b']],
    ['a -.-> b', ['a .. b']],
    ['a -.->|tests| b', ['a .. tests b']],
    ['e2e -. тестирует .-> lint', ['e2e .. тестирует lint']],
    ['a["x [y]"] --> b(("z")):::big', ['a -- b']],
    ['модуль --> ядро', ['модуль -- ядро']],
    ['a[(db)] --> b{{hex}}', ['a -- b']],
    ['a[/x/] --> b>y]', undefined],
    ['alone', []],
    ['%% a --> b', []],
    ['subgraph one', []],
    ['style a fill:#fff', []],
  ])('reads %s', (line, edges) => {
    const { graph } = graphOf('flowchart LR', line, 'end')
    if (edges) expect(edgesOf(graph)).toEqual(edges)
    expect(graph.problems).toHaveLength(edges ? 0 : 1)
  })

  test('has labels as a reader sees them', () => {
    const { graph } = graphOf(
      'graph TD',
      '  a["#quot;x#quot; #35;1 #60;b&gt; #9999999; #no;"] -- #amp; --> b',
    )
    expect(graph.nodes[0]?.label).toBe('"x" #1 <b&gt; #9999999; #no;')
    expect(graph.edges[0]?.label).toBe('&')
  })

  test('is found in an item, where a formatter puts it, and with a capital', () => {
    const fence = '  ```Mermaid\n  graph TD\n    a --> b\n  ```'
    const { text, found } = dependenciesOf(`- **Depends on:** \`b\`\n\n${fence}`)
    expect(found.graphs.map(edgesOf)).toEqual([['a -- b']])
    const [edge] = found.graphs[0]?.edges ?? []
    expect(edge && textAt(text, edge.position)).toBe('a --> b')
  })

  test('begins behind comments, and may go on behind its head', () => {
    expect(edgesOf(graphOf('%% map', 'graph TD; a --> b').graph)).toEqual(['a -- b'])
  })
})

describe('MM-MOD-0056: a graph', () => {
  test.each([
    ['a node that nobody closed', 'a[open --> b'],
    ['placeholders of a template', '<this-module> --> <sibling>'],
    ['an edge without an end', 'a -->'],
    ['words', 'a b c'],
    ['an unknown arrow', 'a ~> b'],
    ['a word of Mermaid for a node', 'graph --> b'],
    ['a word of Mermaid in front of a hyphen', 'a --> end-user'],
  ])('tells %s, and reads the other lines', (_, line) => {
    const { text, graph } = graphOf('graph TD', '  x --> y', `  ${line}`, '  y --> z')
    expect(edgesOf(graph)).toEqual(['x -- y', 'y -- z'])
    expect(graph.problems.map((problem) => problem.text)).toEqual([line])
    expect(graph.problems.map(({ position }) => textAt(text, position))).toEqual([line])
  })

  test.each([
    ['another diagram', ['sequenceDiagram', 'a->>b: hi'], 'sequenceDiagram'],
    ['no head', ['a --> b'], 'a --> b'],
    ['nothing', [], ''],
  ])('has no edges where it is %s', (_, lines, problem) => {
    const { graph } = graphOf(...lines)
    expect(graph.edges).toEqual([])
    expect(graph.problems.map(({ text }) => text)).toEqual([problem])
  })

  test('refuses a line with more edges than a diagram shows', () => {
    const many = Array.from({ length: 40 }, (_, i) => `n${i}`).join(' & ')
    const { graph } = graphOf('graph TD', `${many} --> ${many}`)
    expect(graph.edges).toEqual([])
    expect(graph.problems).toHaveLength(1)
  })
})

describe('MM-MOD-0057: dependencies', () => {
  const namesOf = (value: string) =>
    dependenciesOf(`- **Depends on:** ${value}`).found.dependsOn?.names.map(({ name, url }) => [
      name,
      url,
    ])

  test.each([
    [
      '[`core`](../core/core.spec.md) — contract `Engine`, errors',
      [
        ['core', '../core/core.spec.md'],
        ['errors', undefined],
      ],
    ],
    ['`core` (`../core/core.spec.md`).', [['core', '../core/core.spec.md']]],
    ['`core` ([spec](../core/core.spec.md))', [['core', '../core/core.spec.md']]],
    [
      '[core](../core/core.spec.md), [`log`](../log/log.spec.md)',
      [
        ['core', '../core/core.spec.md'],
        ['log', '../log/log.spec.md'],
      ],
    ],
    [
      '`elements` (Pattern, Hook), prompt-kit (Node)',
      [
        ['elements', undefined],
        ['prompt-kit', undefined],
      ],
    ],
    [
      'infra-base; core',
      [
        ['infra-base', undefined],
        ['core', undefined],
      ],
    ],
    ['`a` (it). Also `b`.', [['a', undefined]]],
    ['None', []],
    ['None (it is alone). `index.ts` joins them.', []],
    ['N/A', []],
  ])('names the modules in: %s', (value, expected) => {
    expect(namesOf(value)).toEqual(expected)
  })

  test('reads nested items, and all three labels', () => {
    const { text, found } = dependenciesOf(
      '- **Depends on:**\n  - `a` — why\n  - [b](../b/b.spec.md)\n- **Scope Reference (cross-scope):** None\n- **Provides to:** `c`',
    )
    expect(found.dependsOn?.names.map(({ name }) => name)).toEqual(['a', 'b'])
    expect(found.dependsOn?.names.map(({ position }) => textAt(text, position))).toEqual([
      '`a`',
      '[b](../b/b.spec.md)',
    ])
    expect(found.scopeReference).toMatchObject({ names: [], none: true })
    expect(found.providesTo?.names.map(({ name }) => name)).toEqual(['c'])
  })

  test('leaves out what the spec does not say', () => {
    expect(dependenciesOf('Text.').found).toEqual({ graphs: [] })
  })
})
