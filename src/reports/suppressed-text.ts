import type { Diagnostic } from '../model/diagnostic.ts'

/** One line for a summary: `2 findings suppressed by comments, 5 by the baseline`; none if there are none. */
// MM-SUPP-0008
export function suppressedText(diagnostics: readonly Diagnostic[]): string[] {
  const count = (by: string) => diagnostics.filter((one) => one.suppressed?.by === by).length
  const [first, ...others] = [
    { number: count('comment'), by: 'by comments' },
    { number: count('baseline'), by: 'by the baseline' },
  ].filter(({ number }) => number > 0)
  if (!first) return []
  const findings = `${first.number} finding${first.number === 1 ? '' : 's'} suppressed ${first.by}`
  return [[findings, ...others.map(({ number, by }) => `${number} ${by}`)].join(', ')]
}
