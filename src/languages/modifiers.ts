import type { Attributes } from './attributes.ts'
import { firstFrom } from './brackets.ts'
import type { Source } from './source.ts'

/** More words than this stand before no definition. */
const MOST = 12

const WORD = /[\p{L}\p{N}_]/u

/**
 * Where a definition begins with the words before it on its line: `export default`, `pub(crate)`,
 * `public static`. They have to open the line or the block, or to follow an attribute; else they
 * are something else, and it begins where it did.
 */
export function withModifiers(source: Source, attributes: Attributes, start: number): number {
  const { code } = source
  let first = start
  for (let words = 0; words < MOST; words++) {
    let at = first
    while (code[at - 1] === ' ' || code[at - 1] === '\t') at--
    if (at === 0 || '\r\n;{}'.includes(code[at - 1] as string) || attributes.starts.has(at))
      return first
    if (at === first) return start
    at = beforeBracket(source, at)
    const end = at
    while (at > 0 && WORD.test(code[at - 1] as string)) at--
    if (at === end) return start
    first = at
  }
  return start
}

/** Where a bracket that ends at an offset begins: that of `pub(crate)`. */
function beforeBracket({ code, brackets }: Source, at: number): number {
  if (!')]'.includes(code[at - 1] as string)) return at
  const partner = brackets.partner[firstFrom(brackets, at - 1)] as number
  return partner === -1 ? at : (brackets.at[partner] as number)
}
