import type { CrossReferences } from '../../model/cross-references.ts'

/** Items against code as data, two blanks deep; schema/xref.schema.json says what it holds. */
// MM-XREF-0010
export function json(references: CrossReferences): string {
  return `${JSON.stringify(references, null, 2)}\n`
}
