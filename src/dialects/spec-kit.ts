import { leading } from './leading.ts'
import type { Dialect } from './types.ts'

/** Requirements and success criteria of Spec Kit: https://github.com/github/spec-kit */
// MM-DECL-0018
export const specKit: Dialect = {
  name: 'spec-kit',
  description: 'Spec Kit: `- **FR-001**: …` and `- **SC-001**: …`, unique in their spec.',
  ids: [
    { pattern: 'FR-\\d+', scope: 'spec' },
    { pattern: 'SC-\\d+', scope: 'spec', kind: 'success criterion' },
  ],
  examples: [
    {
      markdown: '- **FR-001**: System MUST accept users.\n- **SC-001**: 95% succeed, see FR-001.',
      declares: [
        { id: 'FR-001', level: 'MUST', statement: 'System MUST accept users.' },
        { id: 'SC-001', kind: 'success criterion', statement: '95% succeed, see FR-001.' },
      ],
      mentions: ['FR-001'],
    },
  ],
  claim: (reading) => (reading.block.form === 'item' ? leading.claim?.(reading) : undefined),
}
