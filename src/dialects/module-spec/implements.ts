import type { EntityName } from '../../model/module-entities.ts'
import type { Entry, PlacedText } from '../../model/placed-text.ts'
import { entityName } from './entity-name.ts'
import type { Reader } from './reader.ts'
import { segmentsOf } from './segments.ts'

/** What an adapter says that it implements, without the paths of the files beside the names. */
// MM-MOD-0032
export function implementedIn(fields: readonly Entry[], reader: Reader): EntityName[] {
  const entry = fields.find(({ label }) => label?.name === 'implements')
  if (!entry) return []
  const texts = [entry.value, ...entry.items.map((item) => item.value)]
  return texts.flatMap((text) => (text.none ? [] : namesIn(text, reader)))
}

function namesIn(text: PlacedText, reader: Reader): EntityName[] {
  return segmentsOf(text, reader).flatMap(({ head }) => entityName(head) ?? [])
}
