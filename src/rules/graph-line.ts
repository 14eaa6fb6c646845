import type { Graph } from '../model/module-structure.ts'
import { CART, moduleExample } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import type { Rule } from './types.ts'

/** First words of the other diagrams that Mermaid draws; their lines are no arrows between modules. */
const OTHERS =
  /^(?:sequenceDiagram|classDiagram|stateDiagram|erDiagram|journey|gantt|pie|quadrantChart|requirementDiagram|gitGraph|C4\w+|mindmap|timeline|sankey|xychart|block|packet|kanban|architecture|radar|treemap|zenuml)\b/

const graph = (...lines: string[]) =>
  [
    '# Module: cart',
    '',
    '## Inter-Module Dependencies',
    '',
    '```mermaid',
    ...lines,
    '```',
    '',
  ].join('\n')

/** An arrow that nobody can read is one that is held against nothing. */
// MM-MRULE-0082
export const graphLine: Rule = {
  id: 'graph-line',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'warning', 'sdd-strict': 'warning' },
  description: 'Each line of a graph of modules is one that a reader of flow charts understands.',
  source: 'Seed 003, Inter-Module Dependencies; Mermaid, flowcharts',
  examples: [
    moduleExample({
      [CART]: graph('graph TD', '  cart --> pay', '  cart -. Scope Reference .-> api'),
    }),
    moduleExample({ [CART]: graph('sequenceDiagram', '  cart->>pay: charge') }),
    moduleExample(
      { [CART]: graph('graph TD', '  cart --> pay', '  cart ->> [[') },
      `${CART}:8:3 Unexpected line of a graph: cart ->> [[, expected nodes and arrows such as a --> b`,
    ),
  ],
  check({ modules }) {
    return modules.flatMap((spec) => {
      const graphs: Graph[] = [
        ...(spec.dependencies?.graphs ?? []),
        ...(spec.scope?.moduleMap?.graphs ?? []),
      ]
      return graphs
        .flatMap(({ problems }) => problems)
        .filter(({ text }) => !OTHERS.test(text))
        .map(({ text, position }) => {
          const what = text === '' ? 'graph without a line' : `line of a graph: ${text}`
          const message = `Unexpected ${what}, expected nodes and arrows such as a --> b`
          return findingAt(spec, position, text, message)
        })
    })
  },
}
