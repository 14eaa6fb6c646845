/**
 * So often at most a group repeats. An engine remembers each repeat of a group, and its memory for
 * that is limited: a text of some megabytes would make it throw.
 */
const MOST_REPEATS = 5000

/** An escaped character, a class, or a group that repeats without bound. */
const PARTS = /\\.|\[(?:\\.|[^\]\\])*\]|\)(?:[*+]|\{\d+,\})/gsu

/** A source of the table as a regular expression, with flags `m` and `u` and more. */
// MM-LANG-0003
export function regexOf(source: string, ignoreCase: boolean | undefined, more = ''): RegExp {
  const bounded = source.replace(PARTS, (part) => {
    if (!part.startsWith(')')) return part
    const least = part === ')*' ? '0' : part === ')+' ? '1' : part.slice(2, -2)
    return `){${least},${MOST_REPEATS}}`
  })
  return new RegExp(bounded, `${ignoreCase ? 'imu' : 'mu'}${more}`)
}
