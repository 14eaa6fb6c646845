import type { Rule } from './types.ts'

/** A mistyped verb would change what a reference says. */
// MM-CODE-0016
export const unknownVerb: Rule = {
  id: 'unknown-verb',
  command: 'xref',
  severity: 'warning',
  description:
    'A verb before an ID in code is one that is known; another says nothing, and its reference cites only.',
  source: 'Issue 5, point 4',
  examples: [
    {
      files: {
        'specs/a.md': '- [AB-101] It MUST run.\n',
        'src/a.ts': '// implements AB-101\n// @see AB-101\nexport const a = 1\n',
      },
      findings: [],
    },
    {
      files: {
        'specs/a.md': '- [AB-101] It MUST run.\n',
        'src/a.ts': '// implments AB-101\n// @fulfils AB-101\nexport const a = 1\n',
      },
      findings: [
        'src/a.ts:1:14 Unexpected verb "implments" before AB-101, expected implements, impl, verifies, tests, covers or cites',
        'src/a.ts:2:13 Unexpected verb "fulfils" before AB-101, expected implements, impl, verifies, tests, covers or cites',
      ],
    },
  ],
  check({ code }) {
    return [...code.references, ...code.ambiguous]
      .filter((one) => one.doubt === 'unknown verb')
      .map(({ id, path, position, verb }) => ({
        path,
        ...position,
        subject: `${verb} ${id}`,
        message: `Unexpected verb "${verb}" before ${id}, expected implements, impl, verifies, tests, covers or cites`,
      }))
  },
}
