import { duvet } from './duvet.ts'
import { marker } from './marker.ts'
import { openfasttrace } from './openfasttrace.ts'
import type { Syntax } from './types.ts'

/** Every syntax that has a name; register a new one by a line here. */
export const syntaxes: readonly Syntax[] = [marker, openfasttrace, duvet]

export { compileSyntax } from './compile-syntax.ts'
export { readCode } from './read-code.ts'
export type { CodeOptions, CodeSource, CompiledSyntax, Syntax, SyntaxInput } from './types.ts'
