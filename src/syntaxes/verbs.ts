import { distance } from 'fastest-levenshtein'
import type { ReferenceKind } from '../model/code.ts'

/** What a verb directly before an ID says. The imperative is none: position decides there. */
const VERBS: Readonly<Record<string, ReferenceKind>> = {
  implements: 'implements',
  impl: 'implements',
  verifies: 'verifies',
  tests: 'verifies',
  covers: 'verifies',
  cites: 'cites',
  see: 'cites',
  cf: 'cites',
}

/** Further verbs within a syntax, where nothing else can be meant. */
const SYNTAX_VERBS: Readonly<Record<string, ReferenceKind>> = {
  ...VERBS,
  implement: 'implements',
  verify: 'verifies',
  test: 'verifies',
  cover: 'verifies',
  cite: 'cites',
  depends: 'cites',
  related: 'cites',
  exception: 'exception',
  todo: 'todo',
}

/** Tags of comments that say nothing of an ID behind them; imperatives among them. */
const NEUTRAL = new Set(
  `api author brief bug category component copyright cover custom date default deprecated
  details doc docs epic example feature file fileoverview group id ids ignore implement
  ingroup internal issue jira label module name note package par para param parameter priority
  private property protected public ref reference references refs remark remarks req reqs
  requirement requirements return returns rule section see severity short since spec
  specification specs story subpackage suite summary tag tags task tc tcase test testcase
  throws ticket title trace traceability tracks type typedef us userstory value var verify
  version warning`.split(/\s+/),
)

/** Tags of comments that lead to what stands elsewhere. */
const POINTING = new Set(['cite', 'link', 'linkcode', 'linkplain', 'sa', 'seealso', 'xref'])

/** Words of English, or of code, that lie near a verb and are meant. */
const ORDINARY = new Set(
  `best bites cite cited cities citing coders codes colors cover coverage covered covering covert
  coves hovers imp impala imps imply implement implementation implemented implementer implementing
  implementor jests kites lovers mites movers nests pests rests rites rovers simple sites teats
  tents test testa teste tested tester testing testy text texts verified verifier verifiers verify
  verifying versifies vests zests`.split(/\s+/),
)

/** What a verb in a comment, a title or a tag says; nothing for any other word. */
// MM-REF-0010
export function kindOfPlainVerb(word: string): ReferenceKind | undefined {
  return lookUp(VERBS, word)
}

/** What a tag of a comment, without its `@`, says: `{@link OC-1}` only cites. */
export function kindOfTag(word: string): ReferenceKind | undefined {
  return POINTING.has(word.toLowerCase()) ? 'cites' : kindOfPlainVerb(word)
}

/** What a verb in a syntax of the config says. */
export function kindOfVerb(word: string): ReferenceKind | undefined {
  return lookUp(SYNTAX_VERBS, word)
}

/** Whether a tag of a comment, without its `@`, is one that everybody uses. */
export function isNeutralTag(word: string): boolean {
  return NEUTRAL.has(word.toLowerCase())
}

/**
 * Whether a word is probably a verb that is written wrong: one edit away, or two in a word of eight
 * letters or more.
 */
// MM-REF-0012
export function isNearVerb(word: string): boolean {
  const lower = word.toLowerCase()
  const limit = lower.length < 4 ? 0 : lower.length < 8 ? 1 : 2
  if (limit === 0 || ORDINARY.has(lower) || lower in VERBS) return false
  const long = Object.keys(VERBS).filter((verb) => verb.length >= 4)
  return long.some(
    (verb) => Math.abs(verb.length - lower.length) <= limit && distance(verb, lower) <= limit,
  )
}

function lookUp(table: Readonly<Record<string, ReferenceKind>>, word: string) {
  const lower = word.toLowerCase()
  return Object.hasOwn(table, lower) ? table[lower] : undefined
}
