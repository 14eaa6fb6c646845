import type { TracedModule } from '../model/module-trace.ts'
import type { Rule } from './types.ts'

/** Nobody can tell which of several items is meant. */
// MM-LINT-0027
export const ambiguousMention: Rule = {
  id: 'ambiguous-mention',
  command: 'lint',
  severity: 'error',
  description: 'An ID that a spec mentions means one item: its own, or the only one that fits.',
  source: 'Issue 7, point 2: a bare ID of a smaller scope that fits several',
  examples: [
    {
      files: {
        'mustmark.yaml':
          "specs: [{ include: ['specs/**/*.md'], ids: [{ pattern: 'FR-\\d+', scope: spec }] }]\n",
        'specs/login/spec.md':
          '- **FR-001**: It MUST run.\n- **FR-002**: It MUST stop, see FR-1.\n',
        'specs/search/spec.md': '- **FR-001**: It MUST find as FR-002 and login/spec#FR-001 say.\n',
      },
      findings: [],
    },
    {
      files: {
        'mustmark.yaml':
          "specs: [{ include: ['specs/**/*.md'], ids: [{ pattern: 'FR-\\d+', scope: spec }] }]\n",
        'specs/login/spec.md': '- **FR-001**: It MUST run.\n',
        'specs/search/spec.md': '- **FR-01**: It MUST find.\n',
        'specs/start.md': 'As FR-001 says.\n',
      },
      findings: [
        'specs/start.md:1:4 Unexpected mention of FR-001, which fits specs/login/spec.md#FR-001 and specs/search/spec.md#FR-01, expected one of them with its scope in front',
      ],
    },
  ],
  check({ mentions, modules }) {
    const isTold = new Set(modules.flatMap(withFile))
    return mentions.flatMap(({ id, candidates, path, position }) => {
      if (!candidates || isTold.has(`${path}\n${position.start.offset}`)) return []
      const names = `${candidates.slice(0, -1).join(', ')} and ${candidates.at(-1)}`
      const message = `Unexpected mention of ${id}, which fits ${names}, expected one of them with its scope in front`
      return [{ path, ...position, subject: id, message }]
    })
  },
}

/** Where a decision is cited with its file beside it, which tells which one is meant. */
function withFile({ path, decisionMentions, decisionLog }: TracedModule): string[] {
  const cited = (decisionLog?.decisions ?? []).flatMap((one) => [
    ...one.supersedes,
    ...one.supersededBy,
  ])
  return [...decisionMentions, ...cited]
    .filter(({ file }) => file !== undefined)
    .map(({ position }) => `${path}\n${position.start.offset}`)
}
