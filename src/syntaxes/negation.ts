import { endsSentence, tokensOf } from './words.ts'

const NOT = /^(?:not|never|no|nor|cannot|without|\p{L}+n['’]t)$/iu
/** What one can do, or not do, to a requirement. */
const DOING = /^(?:(?:implement|verif|satisf|fulfil|enforc|cover|test)[a-z]*|meets?|met|done)\.?$/i
const LINKING = /^(?:is|are|was|were|has|have|been|still|yet|currently|[(:,–—-])$/i
/** `no longer fully implements` has two words between. */
const REACH = 3

/** Whether the words before an ID say that something is not done to it: `does not implement`. */
// MM-REF-0011
export function isNegatedBefore(before: string): boolean {
  const tokens = tokensOf(before.slice(-MAX_TEXT))
  const start = tokens.slice(0, -1).findLastIndex(endsSentence) + 1
  return saysNot(tokens.slice(start))
}

/** Whether the words behind an ID say so: `is not implemented yet`. */
// MM-REF-0011
export function isNegatedBehind(behind: string): boolean {
  const tokens = tokensOf(behind.slice(0, MAX_TEXT).split(/[\r\n]/, 1)[0] as string)
  const first = tokens.findIndex((token) => !LINKING.test(token))
  return (
    first !== -1 && NOT.test(tokens[first] as string) && saysNot(tokens.slice(first, first + 4))
  )
}

function saysNot(tokens: readonly string[]): boolean {
  return tokens.some(
    (token, index) =>
      NOT.test(token) && tokens.slice(index + 1, index + 1 + REACH).some((one) => DOING.test(one)),
  )
}

const MAX_TEXT = 120
