import type { Flat } from '../parse/flatten.ts'
import { behindMark, skipBlanks } from './flat-text.ts'
import { type IdList, idListAt } from './id-list.ts'
import type { Claim, Reading } from './reading.ts'
import type { Dialect } from './types.ts'

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
    const flat = reading.block.flats[0] as Flat
    const start = reading.start
    // A pattern may name a bracket itself: then the ID begins with it.
    const closer = reading.tokenAt(0, start) ? undefined : CLOSERS[flat.text[start] ?? '']
    const first = closer ? skipBlanks(flat.text, start + 1) : start
    const list = idListAt(reading, 0, first, closer !== undefined)
    if (!list) return undefined
    const behind = closer ? behindCloser(flat.text, list, closer) : list.end
    if (behind === undefined) return undefined
    const isProse = closer === undefined
    if (isProse && isListOfMentions(reading, flat.text, behind)) return undefined
    const end = endOfMark(reading, flat.text, behind, isProse ? list : undefined)
    if (end === undefined) return undefined
    return { tokens: list.tokens, flat: 0, cut: [0, end], at: 'start' } satisfies Claim
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
  return /^\d/.test(text.slice(next)) || reading.tokenAt(0, next) !== undefined
}

/**
 * Where the statement begins, or nothing where the IDs are not set off from it.
 *
 * @param prose the IDs, where neither brackets nor parentheses hold them
 */
function endOfMark(
  reading: Reading,
  text: string,
  behind: number,
  prose: IdList | undefined,
): number | undefined {
  const end = behindMark(text, behind)
  if (end !== undefined) return end
  const rest = text.slice(behind)
  if (reading.block.form === 'row' && rest.trim() === '') return text.length
  // `FR-1 and FR-2 MUST agree` is a sentence about two IDs, no declaration of them.
  if ((prose && prose.tokens.length > 1) || !/^\s+\S/.test(rest)) return undefined
  return prose?.tokens[0]?.code || reading.hasKeyword() ? behind : undefined
}
