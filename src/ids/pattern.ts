import { type AST, visitRegExpAST } from '@eslint-community/regexpp'
import { heaviestOf, parsePattern, requiredIn } from '../patterns/index.ts'
import { isExponential } from './is-exponential.ts'

/** The pattern that stands in where the config names none. */
export const DEFAULT_PATTERN = '[A-Z][A-Z0-9]*(-[A-Z0-9]+)*-\\d+'

/** A pattern of IDs, taken apart. */
export interface PatternParts {
  /** Plain words that stand before the run, single blanks between them; empty for most. */
  words: string
  /** The rest, anchored at both ends. */
  run: RegExp
  /** The same, anywhere within a longer text. */
  part: RegExp
  /** The source of an expression that matches within each text that the run matches. */
  needed: string
  /** Characters that the pattern names literally, beyond those that every ID may have. */
  extra: string
}

const EVERY_ID = /[\p{L}\p{N}_.\-\u2010\u2011 ]/u

/**
 * Takes a pattern of IDs apart. A pattern is a regular expression (ECMAScript, flag `u`) for the
 * whole ID.
 *
 * @throws {Error} with a sentence that says what is wrong with the pattern
 */
// MM-CONFIG-0005
export function compilePattern(source: string): PatternParts {
  const tree = parsePattern(source)
  refuseAssertions(tree)
  const words = leadingWords(tree, source)
  const rest = words === '' ? source : source.slice(words.length + 1)
  const run = new RegExp(`^(?:${rest})$`, 'u')
  if (run.test('')) throw new Error('Unexpected pattern that matches the empty string')
  const restTree = parsePattern(rest)
  if (isExponential(restTree)) {
    throw new Error('Unexpected pattern that can take exponential time: its repeats overlap')
  }
  const part = new RegExp(rest, 'u')
  return { words, run, part, needed: neededIn(restTree), extra: literals(tree) }
}

/** What a run must hold; any character where the pattern requires none. */
function neededIn(tree: AST.Pattern): string {
  return heaviestOf(requiredIn(tree, withHyphens))?.source ?? '[^\\s]'
}

/** A hyphen of a pattern stands for those that are typeset as well. */
function withHyphens(raw: string): string {
  return new RegExp(`^${raw}$`, 'u').test('-') ? `(?:${raw}|[\\u2010\\u2011])` : raw
}

function refuseAssertions(tree: AST.Pattern): void {
  visitRegExpAST(tree, {
    onAssertionEnter(node) {
      throw new Error(`Unexpected "${node.raw}" in a pattern: the whole ID is matched without it`)
    },
    onBackreferenceEnter(node) {
      throw new Error(`Unexpected back reference "${node.raw}" in a pattern`)
    },
  })
}

/** `Conditional Requirement \d+` begins with plain words; a blank anywhere else is refused. */
function leadingWords(tree: AST.Pattern, source: string): string {
  const blanks: AST.Character[] = []
  visitRegExpAST(tree, {
    onCharacterEnter(node) {
      if (node.value === 32) blanks.push(node)
    },
  })
  const last = blanks.at(-1)
  if (!last) return ''
  const words = source.slice(0, last.start)
  const plain = /^[\p{L}\p{N}_-]+( [\p{L}\p{N}_-]+)*$/u.test(words)
  if (!plain || last.parent.parent !== tree || tree.alternatives.length > 1) {
    throw new Error('Unexpected blank in a pattern, expected it between plain words at the start')
  }
  return words
}

function literals(tree: AST.Pattern): string {
  const found = new Set<string>()
  visitRegExpAST(tree, {
    onCharacterEnter(node) {
      const character = String.fromCodePoint(node.value)
      if (node.parent.type !== 'CharacterClassRange' && !EVERY_ID.test(character))
        found.add(character)
    },
  })
  return [...found].join('')
}
