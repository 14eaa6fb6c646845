import type { StringSyntax } from '../../model/language.ts'

/**
 * A character between single quotes, in languages where the quote has another meaning too (`'a` a
 * type, `x'` a name): whole or not at all.
 */
export const CHARACTER: StringSyntax = { open: String.raw`(?<![\w'])'(?:\\[^'\n]+|\\'|[^'\\\n])'` }
