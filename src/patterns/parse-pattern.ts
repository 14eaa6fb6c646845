import { type AST, RegExpParser, RegExpSyntaxError } from '@eslint-community/regexpp'

/**
 * Parses a regular expression.
 *
 * @throws {Error} with a sentence and the character
 */
export function parsePattern(source: string): AST.Pattern {
  try {
    return new RegExpParser().parsePattern(source, 0, source.length, {
      unicode: true,
    })
  } catch (error) {
    if (!(error instanceof RegExpSyntaxError)) throw error
    throw new Error(`${error.message} (character ${error.index + 1})`)
  }
}
