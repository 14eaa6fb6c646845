/** A comment that says SECTION and a colon, whatever follows. */
const MEANT = /^[\s-]*(\/?)\s*SECTION\s*:(.*)$/s
/** In other letters these are words of prose as well: one name alone must follow. */
const PERHAPS = /^\s*(\/?)\s*section\s*:(\s*[\w-]+)\s*$/i
const NAME = /^[A-Z][A-Z0-9_]*$/
/** No name is longer, and no comment of prose is read to its end. */
const LONGEST = 200

/**
 * The marker that a comment is meant for, which is none as it stands.
 *
 * @param text of the comment, without its marks
 * @returns `<!--SECTION:NAME-->` where the name cannot be told; nothing for any other comment
 */
// MM-SECT-0003
export function nearMarker(text: string): string | undefined {
  const start = text.slice(0, LONGEST)
  const [, slash, rest = ''] = MEANT.exec(start) ?? PERHAPS.exec(start) ?? []
  if (slash === undefined) return undefined
  // What stands behind the name like an attribute is none of it; blanks, hyphens and humps join words.
  const name = rest
    .replace(/\s\w+\s*=.*$/s, '')
    .replace(/["']/g, '')
    .replace(/([a-z0-9])(?=[A-Z])/g, '$1_')
    .toUpperCase()
    .replace(/[\s_-]+/g, '_')
    .replace(/^_|_$/g, '')
  return `<!--${slash}SECTION:${NAME.test(name) ? name : 'NAME'}-->`
}
