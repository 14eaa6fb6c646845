import type { Rule } from './types.ts'

/** Code that names another revision was written for another text. */
// MM-CODE-0009
export const outdatedReference: Rule = {
  id: 'outdated-reference',
  command: 'xref',
  severity: 'error',
  description: 'A revision behind an ID in code is the one that is declared.',
  source: 'Issue 5, point 2; OpenFastTrace: outdated coverage',
  examples: [
    {
      files: {
        'specs/a.md': '- [AB-101+2] It MUST run.\n',
        'src/a.ts': '// AB-101+2, AB-101\nexport const a = 1\n',
      },
      findings: [],
    },
    {
      files: {
        'specs/a.md': '- [AB-101+2] It MUST run.\n- [AB-102] It MUST stop.\n',
        'src/a.ts': '// AB-101+1\n// AB-102~1\nexport const a = 1\n',
      },
      findings: [
        'src/a.ts:1:4 Unexpected revision 1 of AB-101, expected 2, the one that is declared',
        'src/a.ts:2:4 Unexpected revision 1 of AB-102, expected none, as it is declared',
      ],
    },
  ],
  check({ code, items }) {
    const revisions = new Map(items.map((item) => [item.key, item.revision]))
    return code.references
      .filter((one) => one.doubt === 'outdated')
      .map(({ id, key, path, position, revision }) => {
        const declared = revisions.get(key)
        const wanted =
          declared === undefined
            ? 'none, as it is declared'
            : `${declared}, the one that is declared`
        const message = `Unexpected revision ${revision} of ${id}, expected ${wanted}`
        return { path, ...position, subject: key, message }
      })
  },
}
