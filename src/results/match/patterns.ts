import type { Family } from './families.ts'

/** What a runner replaces in the title of a parametrised test. */
const PLACEHOLDERS: Partial<Record<Family, RegExp>> = {
  // https://vitest.dev/api/#test-each, https://jestjs.io/docs/api#testeachtablename-fn-timeout
  script: /%[%#$sdifjoOpc]|\$\{[^}]*\}|\$#|\$[A-Za-z_][\w.]*/,
  // JUnit's `{0}` and `{index}`, Spock's `#name`
  java: /\{[^{}]*\}/,
  jvm: /\{[^{}]*\}|#\w+/,
}

/**
 * The texts of a title between its placeholders, in their order; nothing for a title without any, and
 * for one that is nothing else and so would fit every result.
 */
// MM-RES-0035
export function piecesOf(title: string, family: Family): string[] | undefined {
  const placeholder = PLACEHOLDERS[family]
  if (!placeholder) return undefined
  const pieces = title.split(placeholder)
  return pieces.length > 1 && /[\p{L}\p{N}]/u.test(pieces.join('')) ? pieces : undefined
}

/** Whether a text is the pieces in their order with anything in between; in linear time. */
export function fitsPieces(text: string, pieces: readonly string[]): boolean {
  const first = pieces[0] as string
  const last = pieces.at(-1) as string
  if (!text.startsWith(first) || text.length < first.length + last.length) return false
  let at = first.length
  for (const piece of pieces.slice(1, -1)) {
    const found = text.indexOf(piece, at)
    if (found === -1) return false
    at = found + piece.length
  }
  return text.endsWith(last) && at <= text.length - last.length
}
