import { heading } from './heading.ts'
import type { Dialect } from './types.ts'

/** Numbered headings of OpenFeature: https://github.com/open-feature/spec */
// MM-DECL-0018
export const openfeature: Dialect = {
  name: 'openfeature',
  description: 'OpenFeature: `#### Requirement 1.2.3`, `#### Condition 1.2.4` and the like.',
  ids: [
    { pattern: 'Requirement \\d+(\\.\\d+)+', scope: 'repository' },
    { pattern: 'Condition \\d+(\\.\\d+)+', scope: 'repository', kind: 'condition' },
    {
      pattern: 'Conditional Requirement \\d+(\\.\\d+)+',
      scope: 'repository',
      kind: 'conditional requirement',
    },
  ],
  examples: [
    {
      markdown:
        '#### Condition 1.3.2\n\n> The language has types.\n\n##### Conditional Requirement 1.3.2.1\n\n> It **MUST** use them.',
      declares: [
        { id: 'Condition 1.3.2', kind: 'condition', statement: 'The language has types.' },
        {
          id: 'Conditional Requirement 1.3.2.1',
          kind: 'conditional requirement',
          level: 'MUST',
          statement: 'It MUST use them.',
        },
      ],
    },
  ],
  claim: (reading) => heading.claim?.(reading),
}
