import { regexOf } from './regex-of.ts'

/** Many sources of regular expressions as one, which tells the one that matched. */
export interface Alternation {
  /** Flags `g`, `m` and `u`. */
  regex: RegExp
  /** Of each source the number of the group around it; its own groups follow. */
  groups: readonly number[]
}

/** Joins sources; of two that match at one place the earlier wins. */
export function alternation(sources: readonly string[], ignoreCase = false): Alternation {
  let next = 1
  const groups = sources.map((source) => {
    const group = next
    next += 1 + groupsOf(source)
    return group
  })
  const regex = regexOf(sources.map((source) => `(${source})`).join('|'), ignoreCase, 'g')
  return { regex, groups }
}

/** Looks for the next match from an offset on. */
export function nextMatch(
  { regex }: Alternation,
  text: string,
  from: number,
): RegExpExecArray | null {
  regex.lastIndex = from
  return regex.exec(text)
}

/** The index of the source that matched. */
export function branchOf(match: RegExpExecArray, { groups }: Alternation): number {
  return groups.findIndex((group) => match[group] !== undefined)
}

function groupsOf(source: string): number {
  return (new RegExp(`${source}|`, 'u').exec('') as RegExpExecArray).length - 1
}
