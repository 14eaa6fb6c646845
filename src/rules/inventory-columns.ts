import type { TracedModule } from '../model/module-trace.ts'
import { modulesIn } from './shared/entities.ts'
import { CART, inventoried, moduleExample } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import type { Finding, Rule } from './types.ts'

/** What is no row of the table is no entity for any other rule. */
// MM-MRULE-0020
export const inventoryColumns: Rule = {
  id: 'inventory-columns',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'warning', 'sdd-strict': 'error' },
  description:
    'The entity inventory is a table with Name, Type and Purpose, and every row has them.',
  source: 'Seed 003, Entity Inventory (number 15 of our list of checks)',
  examples: [
    moduleExample({ [CART]: inventoried(['`Cart` | Entity | Holds lines']) }),
    moduleExample(
      { [CART]: '# Module: cart\n\n## Entity Inventory\n\n- `Cart`: an entity\n' },
      `${CART}:5:1 Unexpected list, expected a table with the columns Name, Type and Purpose`,
    ),
    moduleExample(
      {
        [CART]:
          '# Module: cart\n\n## Entity Inventory\n\n| Name | Purpose |\n| - | - |\n| `Cart` |\n',
      },
      `${CART}:5:1 Unexpected table without the column Type, expected Name, Type and Purpose`,
      `${CART}:7:1 Unexpected row with 1 of 2 cells, expected all`,
    ),
  ],
  check(trace) {
    const { columns } = trace.moduleVocabulary
    const titleOf = (name: string) => columns[name]?.[0] ?? name
    return modulesIn(trace).flatMap((spec) => [...tablesOf(spec, titleOf), ...rowsOf(spec)])
  },
}

function tablesOf(spec: TracedModule, titleOf: (name: string) => string): Finding[] {
  const { list, brokenTable, tables } = spec.inventory ?? { tables: [] }
  if (list) {
    const message = 'Unexpected list, expected a table with the columns Name, Type and Purpose'
    return [findingAt(spec, list, 'list', message)]
  }
  if (brokenTable) {
    const message =
      'Unexpected table without a line of dashes below its header, expected one such as | - | - | - |'
    return [findingAt(spec, brokenTable, 'broken table', message)]
  }
  return tables.flatMap(({ missing, position }) => {
    if (missing.length === 0) return []
    const names = missing.map(titleOf).join(', ')
    const columns = missing.length === 1 ? 'column' : 'columns'
    const message = `Unexpected table without the ${columns} ${names}, expected Name, Type and Purpose`
    return [findingAt(spec, position, names, message)]
  })
}

function rowsOf(spec: TracedModule): Finding[] {
  return (spec.inventory?.rows ?? []).flatMap(({ name, cells, expected, position }) => {
    const subject = name?.text ?? 'a row'
    if (cells < expected) {
      const message = `Unexpected row with ${cells} of ${expected} cells, expected all`
      return [findingAt(spec, position, subject, message)]
    }
    if (name || spec.inventory?.tables.some(({ missing }) => missing.includes('name'))) return []
    return [findingAt(spec, position, subject, 'Unexpected row without a name, expected one')]
  })
}
