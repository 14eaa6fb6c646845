import type { Analysis } from '../analyze.ts'

/** What was found or set and does not count, one line each. */
// MM-CORE-0002 MM-CODE-0002
export function verboseText({ trace, notes }: Analysis): string {
  const lines = [
    ...notes,
    ...trace.code.notRead.map(({ path, reason }) => `${path} is not read (${reason})`),
    ...trace.skipped.map(({ id, path, position, reason }) => {
      const { line, column } = position.start
      return `${path}:${line}:${column}: skipped ${id} (${reason})`
    }),
    ...trace.mentions
      .filter(({ key, candidates }) => key === undefined && candidates === undefined)
      .map(({ id, path, position }) => {
        const { line, column } = position.start
        return `${path}:${line}:${column}: ${id} is mentioned and no spec declares it`
      }),
  ]
  return lines.map((line) => `${line}\n`).join('')
}
