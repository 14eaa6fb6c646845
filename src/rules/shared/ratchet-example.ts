/** A ledger of counts for examples of rules: one MUST, implemented or not. */
export function ratchetExample(implemented: number): string {
  const others = ['SHOULD', 'MAY', 'none'].map(
    (level) => `  ${level}: { total: 0, implemented: 0, tested: 0, reviewed: 0 }\n`,
  )
  return `schema: 1\ncounts:\n  MUST: { total: 1, implemented: ${implemented}, tested: 0, reviewed: 0 }\n${others.join('')}`
}
