import { nearest } from '../model/nearest.ts'
import { knownType, modulesIn } from './shared/entities.ts'
import { CART, inventoried, moduleExample } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import type { Rule } from './types.ts'

/** The type of an entity decides what is asked of it; one that nobody knows asks for nothing. */
// MM-MRULE-0021
export const entityType: Rule = {
  id: 'entity-type',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'off', 'sdd-strict': 'error' },
  description: 'Each entity of an inventory has a type of the vocabulary.',
  source: 'Seed 003, DbC vocabulary and surface types (number 16 of our list of checks, C6)',
  examples: [
    moduleExample({
      [CART]: inventoried(['`Line` | value object | A line', '`Pay` | Port (optional) | Pays']),
    }),
    moduleExample(
      { [CART]: inventoried(['`Line` | Utilty | A line', '`Pay` | | Pays']) },
      `${CART}:7:12 Unexpected type "Utilty" of Line, did you mean "Utility"?`,
      `${CART}:8:9 Unexpected lack of a type of Pay, expected one of Port, Adapter, Entity, Value Object, Service, Command, Query, Event, Pattern, Utility`,
    ),
  ],
  check(trace) {
    const { types } = trace.moduleVocabulary
    return modulesIn(trace).flatMap((spec) =>
      (spec.inventory?.rows ?? []).flatMap(({ name, type }) => {
        if (!type || knownType(type.text, trace.moduleVocabulary) !== undefined) return []
        const near = nearest(type.text, types)
        const of = name ? ` of ${name.text}` : ''
        const what = type.text === '' ? 'lack of a type' : `type "${type.text}"`
        const all = `expected one of ${types.join(', ')}`
        const hint = type.text === '' || near === undefined ? all : `did you mean "${near}"?`
        const message = `Unexpected ${what}${of}, ${hint}`
        return [findingAt(spec, type.position, `${name?.text} ${type.text}`, message)]
      }),
    )
  },
}
