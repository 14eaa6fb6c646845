import { withoutNumber } from '../../model/without-number.ts'

/** Kinds of entities that a heading may name; seed 003, Type vocabulary. */
const KINDS = [
  'Port',
  'Adapter',
  'Service',
  'Entity',
  'Value Object',
  'Command',
  'Query',
  'Event',
  'Pattern',
  'Utility',
]

/** What a heading says that its clauses hold for. */
export interface Headed {
  entity: string
  kind?: string
}

/** Reads ``Port: `X` ``, ``5.1 Service: `X` ``, `` `X` (Port) `` and `X Pattern`. */
// MM-CLAUSE-0005
export function contractHeading(title: string): Headed {
  const text = withoutNumber(title).trim()
  for (const kind of KINDS) {
    const lower = kind.toLowerCase()
    const colon = text.indexOf(':')
    if (colon > 0 && text.slice(0, colon).trim().toLowerCase() === lower) {
      const entity = text.slice(colon + 1).trim()
      if (entity !== '') return { entity, kind }
    }
    for (const tail of [` (${lower})`, ` ${lower}`]) {
      if (!text.toLowerCase().endsWith(tail)) continue
      const entity = text.slice(0, -tail.length).trim()
      if (entity !== '') return { entity, kind }
    }
  }
  return { entity: text }
}
