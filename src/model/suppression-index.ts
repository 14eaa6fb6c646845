import type { Diagnostic } from './diagnostic.ts'
import { groupBy } from './group.ts'
import type { Suppression } from './suppression.ts'

type Finding = Pick<Diagnostic, 'rule' | 'start'>

/**
 * Finds the last of a file's suppressions that holds for a finding. Ranges of one rule never overlap,
 * so that there are no more entries than lines.
 */
// MM-SUPP-0004
export function suppressionIndex(
  suppressions: readonly Suppression[],
): (finding: Finding) => Suppression | undefined {
  const byLine = new Map<string, Suppression>()
  const byFile = new Map<string, Suppression>()
  for (const one of suppressions) {
    if (!one.lines) byFile.set(one.rule, one)
    else for (const line of linesOf(one.lines)) byLine.set(`${line} ${one.rule}`, one)
  }
  return ({ rule, start }) => {
    const near = start && byLine.get(`${start.line} ${rule}`)
    const wide = byFile.get(rule)
    if (!near || !wide) return near ?? wide
    return near.position.start.offset > wide.position.start.offset ? near : wide
  }
}

/** Tells whether a suppression of a file holds for any of its findings. */
// MM-SUPP-0007
export function findingIndex(findings: readonly Finding[]): (one: Suppression) => boolean {
  const byRule = new Map(
    [...groupBy(findings, (one) => one.rule)].map(([rule, own]) => [
      rule,
      new Set(own.map((one) => one.start?.line)),
    ]),
  )
  return ({ rule, lines }) => {
    const found = byRule.get(rule)
    if (!found || !lines) return found !== undefined
    return linesOf(lines).some((line) => found.has(line))
  }
}

function linesOf({ first, last }: { first: number; last: number }): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
