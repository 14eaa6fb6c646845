import { idListAt, isProse, skipBlanks } from './id-list.ts'
import type { Claim, Dialect, Reading } from './types.ts'

const SEPARATOR = /\s*[:：]|\s*[–—―−]|\s+--?(?=\s)|\.(?=\s|$)/y
const REFERS = /(?:\bsee|\bcf\.?|\bper)\s*$/i

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
    return opening(reading) ?? closing(reading)
  },
}

function opening(reading: Reading): Claim | undefined {
  const text = reading.block.flats[0]?.text ?? ''
  const open = skipBlanks(text, 0)
  const bracket = bracketAt(reading, 0, open)
  if (!bracket) return undefined
  SEPARATOR.lastIndex = bracket.end
  const end = SEPARATOR.test(text) ? SEPARATOR.lastIndex : bracket.end
  return { tokens: bracket.tokens, flat: 0, cut: [0, end], at: 'start' }
}

function closing(reading: Reading): Claim | undefined {
  const flat = reading.block.flats.length - 1
  const text = reading.block.flats[flat]?.text ?? ''
  const end = text.trimEnd().replace(/\s*\.$/, '').length
  if (text[end - 1] !== ']') return undefined
  const open = text.lastIndexOf('[', end)
  const bracket = open === -1 ? undefined : bracketAt(reading, flat, open)
  if (!bracket || bracket.end !== end || REFERS.test(text.slice(0, open))) return undefined
  const before = text.slice(0, open).trimEnd()
  // A full stop behind the bracket ends the sentence, unless that has its own.
  const cutEnd = /[.!?:;]$/.test(before) ? text.length : end
  return {
    tokens: bracket.tokens,
    flat,
    cut: [before.length, cutEnd],
    at: 'end',
  }
}

/** `[ID, ID]` in prose; `end` is behind the bracket. */
function bracketAt(reading: Reading, flat: number, open: number) {
  const text = reading.block.flats[flat]?.text ?? ''
  if (text[open] !== '[' || !isProse(reading, flat, open)) return undefined
  const list = idListAt(reading, flat, skipBlanks(text, open + 1), true)
  const close = list && skipBlanks(text, list.end)
  if (close === undefined || text[close] !== ']') return undefined
  return { tokens: list?.tokens ?? [], end: close + 1 }
}
