import type { Flat } from '../parse/flatten.ts'
import { closingClaim, enclosedAt } from './enclosed.ts'
import { behindMark } from './flat-text.ts'
import { behindSeparator } from './id-list.ts'
import type { Claim, Reading } from './reading.ts'
import type { Dialect } from './types.ts'

const BRACKETS = ['[', ']'] as const

/** IDs in square brackets that open the block or end it. */
// MM-DECL-0002
export const bracketed: Dialect = {
  name: 'bracketed',
  description: 'The IDs stand in square brackets that open the block or end it.',
  examples: [
    {
      markdown: '- [OC-CORE-1001] Each Pool MUST expose a bounded queue.',
      declares: [
        {
          id: 'OC-CORE-1001',
          level: 'MUST',
          statement: 'Each Pool MUST expose a bounded queue.',
        },
      ],
    },
    {
      markdown: '* Workers SHOULD report their version [ORCH-3001, ORCH-3002].',
      declares: [
        {
          id: 'ORCH-3001',
          level: 'SHOULD',
          statement: 'Workers SHOULD report their version.',
        },
        {
          id: 'ORCH-3002',
          level: 'SHOULD',
          statement: 'Workers SHOULD report their version.',
        },
      ],
    },
    {
      markdown: '### [SYS-6] Restart\n\nThe system MUST restart.',
      declares: [
        {
          id: 'SYS-6',
          level: 'MUST',
          title: 'Restart',
          statement: 'The system MUST restart.',
        },
      ],
    },
    {
      markdown: '- [SYS-7] It MUST stop.\n- It MUST restart as well, see [SYS-7]',
      declares: [{ id: 'SYS-7', level: 'MUST', statement: 'It MUST stop.' }],
      mentions: ['SYS-7'],
    },
  ],
  claim(reading) {
    return opening(reading) ?? closingClaim(reading, BRACKETS)
  },
}

function opening(reading: Reading): Claim | undefined {
  const flat = reading.block.flats[0] as Flat
  const first = enclosedAt(reading, 0, reading.start, BRACKETS)
  if (!first) return undefined
  const tokens = [...first.tokens]
  let end = first.end
  for (;;) {
    const at = behindSeparator(flat.text, end, true)
    const next = at === undefined ? undefined : enclosedAt(reading, 0, at, BRACKETS)
    if (!next) break
    tokens.push(...next.tokens)
    end = next.end
  }
  return { tokens, flat: 0, cut: [0, behindMark(flat.text, end) ?? end], at: 'start' }
}
