import type { Flat } from '../parse/flatten.ts'
import { behindMark, isProse, skipBlanks, textStart } from './flat-text.ts'
import { behindSeparator, idListAt } from './id-list.ts'
import type { Claim, Dialect, Reading, Token } from './types.ts'

const REFERS = /(?:\bsee(?:\s+also)?:?(?:\s+sections?)?|\bcf\.?|\bper)\s*$/i

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
  const flat = reading.block.flats[0] as Flat
  const first = bracketAt(reading, 0, textStart(flat))
  if (!first) return undefined
  const tokens = [...first.tokens]
  let end = first.end
  for (;;) {
    const at = behindSeparator(flat.text, end, true)
    const next = at === undefined ? undefined : bracketAt(reading, 0, at)
    if (!next) break
    tokens.push(...next.tokens)
    end = next.end
  }
  return { tokens, flat: 0, cut: [0, behindMark(flat.text, end) ?? end], at: 'start' }
}

function closing(reading: Reading): Claim | undefined {
  const flat = reading.block.flats.length - 1
  const text = reading.block.flats[flat]?.text ?? ''
  const end = text.trimEnd().replace(/\s*\.$/, '').length
  const last = bracketAt(reading, flat, text.lastIndexOf('[', end))
  if (last?.end !== end) return undefined
  let first = last
  const tokens = [...last.tokens]
  for (;;) {
    const before = bracketAt(reading, flat, text.lastIndexOf('[', first.start - 1))
    if (!before || behindSeparator(text, before.end, true) !== first.start) break
    tokens.unshift(...before.tokens)
    first = before
  }
  if (REFERS.test(text.slice(0, first.start))) return undefined
  const before = text.slice(0, first.start).trimEnd()
  // A full stop behind the bracket ends the sentence, unless that has its own.
  const cutEnd = /[.!?:;]$/.test(before) ? text.length : end
  return { tokens, flat, cut: [before.length, cutEnd], at: 'end' }
}

interface Bracket {
  tokens: Token[]
  start: number
  /** Behind the closing bracket. */
  end: number
}

/** `[ID, ID]` in prose. */
function bracketAt(reading: Reading, index: number, start: number): Bracket | undefined {
  const flat = reading.block.flats[index]
  if (flat?.text[start] !== '[' || !isProse(flat, start)) return undefined
  const list = idListAt(reading, index, skipBlanks(flat.text, start + 1), true)
  if (!list) return undefined
  const close = skipBlanks(flat.text, list.end)
  return flat.text[close] === ']' ? { tokens: list.tokens, start, end: close + 1 } : undefined
}
