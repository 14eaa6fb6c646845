import type { Stated, StatementPart } from '../model/facts.ts'

/** What an item says. */
export interface ItemStatement {
  text: string
  /** Those that set the level, each once, in their order. */
  keywords: string[]
}

/**
 * The statement of a candidate: its parts without those inside a block that declares an ID of its
 * own. The own text sets the level; only where it has no key word does what belongs to it.
 *
 * @param declaring where the declaring blocks of the spec begin
 */
// MM-STATE-0002 MM-LEVEL-0004
export function statementOf(
  { own, more, title }: Stated,
  declaring: ReadonlySet<number>,
): ItemStatement {
  const stands = standing(declaring)
  const [first, rest] = [own.filter(stands), more.filter(stands)]
  const keywords = keywordsOf(first).length > 0 ? keywordsOf(first) : keywordsOf(rest)
  return { text: joinParts([...first, ...rest]) || (title ?? ''), keywords: [...new Set(keywords)] }
}

/** Whether a part is none of a block that declares an ID of its own. */
function standing(declaring: ReadonlySet<number>): (part: StatementPart) => boolean {
  return ({ within }) => !within.some((offset) => declaring.has(offset))
}

/** Whether any of an item's own text is left to it. */
export function isOwn({ own }: Stated, declaring: ReadonlySet<number>): boolean {
  return own.some(standing(declaring))
}

/** Whether a candidate has a key word whatever the blocks inside it come to. */
export function isNormative({ own, more }: Stated): boolean {
  const certain = [...own, ...more].filter((part) => part.within.length === 0)
  return keywordsOf(own).length > 0 || keywordsOf(certain).length > 0
}

function keywordsOf(parts: readonly StatementPart[]): string[] {
  return parts.flatMap((part) => part.keywords)
}

/** Prose is joined by a blank; a fence stands on lines of its own. */
function joinParts(parts: readonly StatementPart[]): string {
  const filled = parts.filter((part) => part.text !== '')
  let text = ''
  for (const [index, part] of filled.entries()) {
    const before = filled[index - 1]
    if (before) text += before.verbatim || part.verbatim ? '\n' : ' '
    text += part.text
  }
  return text
}
