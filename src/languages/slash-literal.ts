/** Words behind which a value begins, so that a slash opens a literal (ECMAScript, Ruby, Perl). */
const BEFORE_A_VALUE = new Set(
  (
    'await case delete do else in instanceof new of return throw typeof void yield ' +
    'and elsif if not or unless until when while ' +
    'grep join lt gt le ge eq ne cmp map push split x'
  ).split(' '),
)

/** What ends a value: behind it a slash divides. `<` and `>` are those of tags (JSX). */
const ENDS_A_VALUE = /[\p{L}\p{N}_$)\]}'"`<>/]/u

const WORD = /[\p{L}\p{N}_$]/u

/** Whether a slash opens a literal, by the code before it; `at` is the last character, -1 for none. */
// MM-LANG-0011
// MM-LANG-0011
export function opensSlashLiteral(text: string, at: number): boolean {
  if (at < 0) return true
  const before = text[at] as string
  if (!ENDS_A_VALUE.test(before)) return true
  if (before === '>') return text[at - 1] === '='
  if (!WORD.test(before)) return false
  let start = at
  // Longer words are none of those above.
  while (start > 0 && at - start < 12 && WORD.test(text[start - 1] as string)) start--
  return BEFORE_A_VALUE.has(text.slice(start, at + 1)) && text[start - 1] !== '.'
}

/**
 * Where the content of a slash literal ends: at its closing slash, which a class of characters may
 * contain, or at the end of its line.
 */
export function endOfSlashLiteral(text: string, from: number): number {
  const special = /\\[^\r\n]|[[\]/\r\n]/g
  special.lastIndex = from
  let inClass = false
  for (let match = special.exec(text); match; match = special.exec(text)) {
    const [found] = match
    if (found === '[') inClass = true
    else if (found === ']') inClass = false
    else if (found === '/' ? !inClass : found < ' ') return match.index
  }
  return text.length
}
