import type { Consumers } from '../../model/module-entities.ts'
import type { Entry, PlacedText } from '../../model/placed-text.ts'
import { partsOf } from './parts-of-text.ts'
import type { Reader } from './reader.ts'

/**
 * Who uses an entity, in both shapes: nested items that begin with Internal and External, and one line
 * `Internal X; External — N/A.`.
 */
// MM-MOD-0021
export function consumersIn(fields: readonly Entry[], reader: Reader): Consumers | undefined {
  const entry = fields.find(({ label }) => label?.name === 'consumers')
  if (!entry) return undefined
  const found: Consumers = { internal: [], external: [], other: [], position: entry.position }
  addLine(entry.value)
  for (const item of entry.items) {
    const kind = kindOf(item.label?.name)
    if (!kind) addLine(item.value)
    else if (item.value.text !== '' || item.items.length === 0) found[kind].push(item.value)
    for (const nested of item.items) found[kind ?? 'other'].push(nested.value)
  }
  return found

  function addLine(value: PlacedText): void {
    if (value.text === '') return
    for (const { name, text } of partsOf(value, reader)) found[kindOf(name) ?? 'other'].push(text)
  }
}

function kindOf(name: string | undefined): 'internal' | 'external' | undefined {
  return name === 'internal' || name === 'external' ? name : undefined
}
