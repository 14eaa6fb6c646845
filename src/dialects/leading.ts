import { type IdList, idListAt, skipBlanks } from './id-list.ts'
import type { Claim, Dialect, Reading } from './types.ts'

const COLON_DASH_OR_STOP = /\s*[:：]|\s*[–—―−]|\s+--?(?=\s|$)|\.(?=\s|$)/y
const ARROW = /^\s*(?:[→⇒⟶⟹↔⇔⟷]|<?[-=]+>)/
const RANGE_OR_LIST = /^(?:\s*\/\s*|\s*\.\.+\s*|–|\s*,\s*|\s+through\s+)/
const CLOSERS: Readonly<Record<string, string>> = { '[': ']', '(': ')' }

/** The ID leads the block, and what stands behind it sets it off. */
// MM-DECL-0004
export const leading: Dialect = {
  name: 'leading',
  description: 'The ID leads the block, set off by a colon, a dash, a full stop or a code mark.',
  examples: [
    {
      markdown: '- **FR-001**: The system MUST reject empty names.',
      declares: [
        {
          id: 'FR-001',
          level: 'MUST',
          statement: 'The system MUST reject empty names.',
        },
      ],
    },
    {
      markdown: '- `HP-01-001` The handler MUST return.\n- `HP-01-002` It may wait.\n',
      declares: [
        {
          id: 'HP-01-001',
          level: 'MUST',
          statement: 'The handler MUST return.',
        },
        { id: 'HP-01-002', statement: 'It may wait.' },
      ],
    },
    {
      markdown: '| ID | Text |\n| -- | -- |\n| FR-1 | Names MUST be unique. |\n| FR-2 | Nothing. |',
      declares: [{ id: 'FR-1', level: 'MUST', statement: 'Names MUST be unique.' }],
      mentions: ['FR-2'],
    },
    {
      markdown: 'FR-1 — Names MUST be unique.\n\n- FR-1/2 → `names.ts`\n- FR-1 as well',
      declares: [{ id: 'FR-1', level: 'MUST', statement: 'Names MUST be unique.' }],
      mentions: ['FR-1', 'FR-1'],
    },
  ],
  claim(reading) {
    const text = reading.block.flats[0]?.text ?? ''
    const start = skipBlanks(text, 0)
    const closer = CLOSERS[text[start] ?? '']
    const list = idListAt(
      reading,
      0,
      closer ? skipBlanks(text, start + 1) : start,
      closer !== undefined,
    )
    if (!list) return undefined
    const behind = closer ? behindCloser(text, list, closer) : list.end
    if (behind === undefined || (!closer && isListOfMentions(reading, text, behind)))
      return undefined
    const end = endOfMark(reading, text, list, behind)
    return end === undefined
      ? undefined
      : ({
          tokens: list.tokens,
          flat: 0,
          cut: [0, end],
          at: 'start',
        } satisfies Claim)
  },
}

function behindCloser(text: string, list: IdList, closer: string): number | undefined {
  const at = skipBlanks(text, list.end)
  return text[at] === closer ? at + 1 : undefined
}

/** `ORCH-2001/2002/…`, `ORCH-3001..3058`, `ORCH-3001–3058`, `ORCH-1, ORCH-2`, `ORCH-1 → file`. */
// MM-DECL-0012
function isListOfMentions(reading: Reading, text: string, behind: number): boolean {
  const rest = text.slice(behind)
  if (ARROW.test(rest)) return true
  const between = RANGE_OR_LIST.exec(rest)?.[0]
  if (between === undefined) return false
  const next = behind + between.length
  return /^\d/.test(text.slice(next)) || reading.tokens.some((one) => one.start === next)
}

/** Where the statement begins, or nothing where the ID is not set off from it. */
function endOfMark(
  reading: Reading,
  text: string,
  list: IdList,
  behind: number,
): number | undefined {
  COLON_DASH_OR_STOP.lastIndex = behind
  if (COLON_DASH_OR_STOP.test(text)) return COLON_DASH_OR_STOP.lastIndex
  const cellEnds = reading.block.form === 'row' && text.slice(behind).trim() === ''
  if (cellEnds) return text.length
  // `FR-1 and FR-2 MUST agree` is a sentence about two IDs, no declaration of them.
  if (list.tokens.length > 1 || !/^\s+\S/.test(text.slice(behind))) return undefined
  return list.tokens[0]?.code || reading.hasKeyword() ? behind : undefined
}
