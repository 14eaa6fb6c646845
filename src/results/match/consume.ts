/** What is left of a result's texts once the names of a test are taken off their end. */
export interface Leftover {
  /** What stands in front of the names in the last text; empty where they fill it. */
  front: string
  /** Whether the names reach into the texts before the last one. */
  isDeep: boolean
  /** What is left of the texts before the last one, without empty ones. */
  outer: string[]
}

/** What runners put between the names of suites and tests. */
const SEPARATOR = /(?: (?:>|›|»|-|—|\||::|→|\/) |::|[./$:#]| )$/

/** Names of a test, the outermost first; each with all ways in which it may be written. */
export type Spellings = readonly (readonly string[])[]

/**
 * Takes the names of a test off the end of a result's texts, the last one first; between two names
 * stands a separator, or they stand in two texts.
 *
 * @returns nothing where the texts do not end with the names
 */
export function consume(names: Spellings, texts: readonly string[]): Leftover | undefined {
  let at = texts.length - 1
  let text = texts[at] ?? ''
  for (const spellings of names.toReversed()) {
    while (text === '' && at > 0) text = texts[--at] as string
    const left = longestFirst(spellings, text)
    if (left === undefined) return undefined
    text = left
  }
  const isDeep = at < texts.length - 1
  const outer = [...texts.slice(0, at), ...(isDeep ? [text] : [])].filter((one) => one !== '')
  return { front: isDeep ? '' : text, isDeep, outer }
}

function longestFirst(spellings: readonly string[], text: string): string | undefined {
  for (const name of spellings) {
    if (text === name) return ''
    if (name === '' || !text.endsWith(name)) continue
    const head = text.slice(0, -name.length)
    const separator = SEPARATOR.exec(head)
    if (separator) return head.slice(0, separator.index)
  }
  return undefined
}
