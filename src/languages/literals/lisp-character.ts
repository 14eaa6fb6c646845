import type { StringSyntax } from '../../model/language.ts'

/** A character of Lisp: `#\;`, `#\"`, `#\newline`. */
export const LISP_CHARACTER: StringSyntax = { open: String.raw`#\\(?:\w+|[^])` }
