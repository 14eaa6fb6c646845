import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const seed = fileURLToPath(new URL('../../shared/seeds/003_16890aa6688affc3.txt', import.meta.url))

/** Whether the seed lies beside this checkout; it is no part of it. */
export const hasSeed: boolean = existsSync(seed)

/** Where the seed says that its example of a module spec stands. */
export const PAYMENTS = 'specs/backend/payments/payments.spec.md'

/** The example of the seed, taken out of its fence and its indentation. */
export function goldenExample(): string {
  const lines = readFileSync(seed, 'utf8').split('\n')
  const tag = lines.findIndex((line) => line.includes('<Golden_Example>'))
  const start = lines.findIndex((line, i) => i > tag && line.trim() === '```markdown')
  const end = lines.findIndex((line, i) => i > start && line.includes('</Golden_Example>'))
  return lines
    .slice(start + 1, end - 1)
    .map((line) => line.slice(4))
    .join('\n')
}
