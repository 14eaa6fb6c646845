import type { EntityName } from '../../model/module-entities.ts'
import type { PlacedText } from '../../model/placed-text.ts'
import { openText } from './cut-text.ts'
import { entityName } from './entity-name.ts'
import { headingText } from './heading-text.ts'
import type { Reader } from './reader.ts'
import { plainWord } from './words.ts'

/** What the heading of a contract says. */
export interface ContractHeading {
  title: string
  kind?: string
  name?: EntityName
}

/**
 * The type and the entity in a heading: `Port: X`, `X (Port)`, `X Pattern`, or a name in inline code
 * alone. Any word counts as a type where a name in inline code stands with it.
 */
// MM-MOD-0030
export function contractHeading(text: PlacedText, reader: Reader): ContractHeading {
  const { masked, raw, slice } = openText(text, reader)
  const number = /^\s*\d+(?:\.\d+)*[.)]?\s+/.exec(masked)?.[0].length ?? 0
  const title = headingText(text.text).title
  const colon = masked.indexOf(':', number)
  if (colon !== -1) {
    const name = entityName(slice([colon + 1, masked.length]))
    const kind = kindOf(raw.slice(number, colon))
    const known = reader.words.types.has(plainWord(kind))
    return name && kind !== '' && (known || name.inCode) ? { title, kind, name } : { title }
  }
  const code = text.code[0]
  if (code) {
    const name = { text: code.text, inCode: true, position: code.position }
    const rest = masked.slice(number).replaceAll('\0', '').trim()
    const inside = /^\(([^()]*)\)/.exec(rest)?.[1] ?? rest
    const kind = kindOf(inside)
    const isKind = rest.startsWith('(') ? kind !== '' : reader.words.types.has(plainWord(kind))
    return isKind ? { title, kind, name } : { title, name }
  }
  const rest = masked.slice(number).replace(/\s+/g, ' ').trim()
  const words = /^(\S+) ([^()]+)(?:\([^()]*\))?$/.exec(rest)
  const kind = words?.[2]?.trim() ?? ''
  if (!words || !reader.words.types.has(plainWord(kind))) return { title }
  const name = entityName(slice([number, number + (words[1] as string).length]))
  return name ? { title, kind, name } : { title }
}

/** A type without what stands behind it in parentheses: `Port (optional)`. */
function kindOf(text: string): string {
  const at = text.indexOf('(')
  return (at === -1 ? text : text.slice(0, at)).replace(/\s+/g, ' ').trim()
}
