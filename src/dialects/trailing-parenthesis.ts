import { closingClaim } from './enclosed.ts'
import type { Dialect } from './types.ts'

/** IDs in parentheses that end the block. */
// MM-DECL-0013
export const trailingParenthesis: Dialect = {
  name: 'trailing-parenthesis',
  description: 'The IDs stand in parentheses that end the block.',
  examples: [
    {
      markdown: '* Pools MUST drain (ORCH-3010 & ORCH-3011)\n* Pools SHOULD log (ORCH-3012).',
      declares: [
        { id: 'ORCH-3010', level: 'MUST', statement: 'Pools MUST drain' },
        { id: 'ORCH-3011', level: 'MUST', statement: 'Pools MUST drain' },
        { id: 'ORCH-3012', level: 'SHOULD', statement: 'Pools SHOULD log.' },
      ],
    },
    {
      markdown: '* It MUST stop (A-1)\n* It MUST restart (see A-1)\n* It MUST (A-1) wait',
      declares: [{ id: 'A-1', level: 'MUST', statement: 'It MUST stop' }],
      mentions: ['A-1', 'A-1'],
    },
  ],
  claim: (reading) => closingClaim(reading, ['(', ')']),
}
