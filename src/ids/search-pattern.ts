import { type AST, visitRegExpAST } from '@eslint-community/regexpp'
import { parsePattern } from '../patterns/index.ts'
import { isExponential } from './is-exponential.ts'

/** A pattern that is searched for in a text, with the names of its groups in their order. */
export interface SearchPattern {
  /** With the flags `d`, `g`, `m` and `u`. */
  regex: RegExp
  groups: string[]
}

/**
 * Takes a pattern that stands anywhere in a text: `^`, `$` and `\b` are allowed, what looks around or
 * back is not.
 *
 * @throws {Error} with a sentence that says what is wrong with the pattern
 */
// MM-REF-0020
export function compileSearchPattern(source: string): SearchPattern {
  const tree = parsePattern(source)
  const groups = groupsOf(tree)
  const regex = new RegExp(source, 'dgmu')
  if (new RegExp(`^(?:${source})$`, 'u').test('')) {
    throw new Error('Unexpected pattern that matches the empty string')
  }
  if (isExponential(tree)) {
    throw new Error('Unexpected pattern that can take exponential time: its repeats overlap')
  }
  return { regex, groups }
}

function groupsOf(tree: AST.Pattern): string[] {
  const groups: string[] = []
  visitRegExpAST(tree, {
    onCapturingGroupEnter({ name }) {
      if (name !== null) groups.push(name)
    },
    onAssertionEnter({ kind, raw }) {
      if (kind !== 'lookahead' && kind !== 'lookbehind') return
      throw new Error(`Unexpected "${raw}" in a pattern, expected one that looks at no text around`)
    },
    onBackreferenceEnter({ raw }) {
      throw new Error(`Unexpected back reference "${raw}" in a pattern`)
    },
  })
  return groups
}
