import type { EntityName } from '../../model/module-entities.ts'
import type { PlacedText } from '../../model/placed-text.ts'

/** The entity that a text names: its first code, else all of it. */
export function entityName({ text, code, position }: PlacedText): EntityName | undefined {
  const first = code[0]
  if (first) return { text: first.text, inCode: true, position: first.position }
  return text === '' ? undefined : { text, inCode: false, position }
}
