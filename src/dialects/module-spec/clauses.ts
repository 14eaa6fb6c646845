import type { ClauseList } from '../../model/module-entities.ts'
import type { Entry } from '../../model/placed-text.ts'

/** The clauses behind a label such as Preconditions: on its line, or nested under it, plain or bold. */
// MM-MOD-0031
export function clauseListOf({ label, value, items, position }: Entry): ClauseList | undefined {
  const kind = label?.name
  if (!label || !isClauseKind(kind)) return undefined
  const onLine = value.text === '' ? [] : [value]
  const clauses = [...onLine, ...items.map((item) => item.value)]
  return {
    kind,
    shape: onLine.length > 0 ? 'line' : 'list',
    clauses: clauses.filter(({ none, text }) => !none && text !== ''),
    none: clauses.some(({ none }) => none),
    label: label.position,
    position,
  }
}

function isClauseKind(name: string | undefined): name is ClauseList['kind'] {
  return name === 'preconditions' || name === 'postconditions' || name === 'invariants'
}
