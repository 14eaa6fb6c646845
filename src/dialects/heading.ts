import type { Flat } from '../parse/flatten.ts'
import { skipBlanks, textStart } from './flat-text.ts'
import { idListAt } from './id-list.ts'
import type { Dialect } from './types.ts'

/** The whole heading is the ID. */
// MM-DECL-0005
export const heading: Dialect = {
  name: 'heading',
  description:
    'The whole heading is the ID; the first paragraph, list or quote below is the statement.',
  examples: [
    {
      markdown:
        '#### Requirement 1.4.2\n\n> The client **MUST NOT** throw.\n\nWhy: see Requirement 1.4.2.',
      ids: ['Requirement \\d+(\\.\\d+)+'],
      declares: [
        {
          id: 'Requirement 1.4.2',
          level: 'MUST NOT',
          statement: 'The client MUST NOT throw.',
        },
      ],
      mentions: ['Requirement 1.4.2'],
    },
    {
      markdown: '## REQ-7 in practice\n\nIt MUST run.',
      declares: [],
    },
  ],
  claim(reading) {
    if (reading.block.form !== 'heading') return undefined
    const flat = reading.block.flats[0] as Flat
    const list = idListAt(reading, 0, textStart(flat), true)
    if (!list || skipBlanks(flat.text, list.end) !== flat.text.length) return undefined
    return { tokens: list.tokens, flat: 0, cut: [0, flat.text.length], at: 'start' }
  },
}
