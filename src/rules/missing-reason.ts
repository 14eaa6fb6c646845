import type { Rule } from './types.ts'

/** An excuse that nobody can read later excuses nothing. */
// MM-CODE-0017
export const missingReason: Rule = {
  id: 'missing-reason',
  command: 'xref',
  severity: 'warning',
  description: 'An exception has a reason and a todo has a ticket.',
  source: 'Issue 5, point 4',
  examples: [
    {
      files: {
        'specs/a.md': '- [AB-101] It MUST run.\n',
        'src/a.ts': '// AB-101 exception: no such hardware\nexport const a = 1\n',
      },
      findings: [],
    },
    {
      files: {
        'specs/a.md': '- [AB-101] It MUST run.\n',
        'src/a.ts': '// AB-101 exception:\n// AB-101 todo:\nexport const a = 1\n',
      },
      findings: [
        'src/a.ts:1:4 Unexpected exception for AB-101 without a reason, expected: AB-101 exception: <reason>',
        'src/a.ts:2:4 Unexpected todo for AB-101 without a ticket, expected: AB-101 todo: <ticket>',
      ],
    },
  ],
  check({ code }) {
    return [...code.references, ...code.ambiguous]
      .filter((one) => one.doubt === 'no reason')
      .map(({ id, path, position, kind }) => {
        const what = kind === 'exception' ? 'reason' : 'ticket'
        const message = `Unexpected ${kind} for ${id} without a ${what}, expected: ${id} ${kind}: <${what}>`
        return { path, ...position, subject: `${kind} ${id}`, message }
      })
  },
}
