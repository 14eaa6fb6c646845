import type { Rule } from './types.ts'

/** Nobody can tell which of several items is meant, so that none of them is covered. */
// MM-CODE-0013
export const ambiguousReference: Rule = {
  id: 'ambiguous-reference',
  command: 'xref',
  severity: 'error',
  description: 'An ID in code means one item: a scope stands before it where several bear it.',
  source: 'Issue 5, point 2: a bare reference that fits several scopes',
  examples: [
    {
      files: {
        'mustmark.yaml':
          "specs: [{ include: ['specs/**/*.md'], ids: [{ pattern: 'FR-\\d+', scope: spec }] }]\n",
        'specs/login/spec.md': '- **FR-001**: It MUST run.\n',
        'specs/search/spec.md': '- **FR-001**: It MUST find.\n- **FR-002**: It MUST stop.\n',
        'src/run.ts': '// login/spec#FR-001, FR-002\nexport const run = 1\n',
      },
      findings: [],
    },
    {
      files: {
        'mustmark.yaml':
          "specs: [{ include: ['specs/**/*.md'], ids: [{ pattern: 'FR-\\d+', scope: spec }] }]\n",
        'specs/login/spec.md': '- **FR-001**: It MUST run.\n',
        'specs/search/spec.md': '- **FR-001**: It MUST find.\n',
        'src/run.ts': '// FR-001\n// spec#FR-001\nexport const run = 1\n',
      },
      findings: [
        'src/run.ts:1:4 Unexpected FR-001, which fits specs/login/spec.md#FR-001 and specs/search/spec.md#FR-001, expected one of them or an end of it that fits no other',
        'src/run.ts:2:9 Unexpected FR-001, which fits specs/login/spec.md#FR-001 and specs/search/spec.md#FR-001, expected one of them or an end of it that fits no other',
      ],
    },
  ],
  check({ code }) {
    return code.ambiguous.map(({ id, path, position, candidates }) => ({
      path,
      ...position,
      subject: id,
      message:
        candidates.length > 1
          ? `Unexpected ${id}, which fits ${listOf(candidates)}, expected one of them or an end of it that fits no other`
          : `Unexpected ${id}, which is declared more than once, expected one declaration`,
    }))
  },
}

function listOf(names: readonly string[]): string {
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
