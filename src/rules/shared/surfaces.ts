import type { Surface } from '../../model/module-entities.ts'
import type { TracedModule } from '../../model/module-trace.ts'
import type { Entry } from '../../model/placed-text.ts'

/** The surfaces of entities: groups are none, nor is what stands below the surface of an entity. */
export function surfacesOf({ surfaces }: TracedModule): Surface[] {
  let above = Number.POSITIVE_INFINITY
  return surfaces.filter(({ group, depth }) => {
    if (depth > above) return false
    above = group ? Number.POSITIVE_INFINITY : depth
    return !group
  })
}

/** The entry with a label of the vocabulary. */
export function fieldOf(fields: readonly Entry[], name: string): Entry | undefined {
  return fields.find(({ label }) => label?.name === name)
}

/** Whether an entry says anything, on its line or below it. */
export function isFilled(entry: Entry | undefined): boolean {
  return entry !== undefined && (entry.value.text !== '' || entry.items.length > 0)
}
