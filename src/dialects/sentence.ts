import type { Stated } from '../model/facts.ts'
import { findKeywords } from '../parse/keywords.ts'
import type { Block } from '../parse/outline.ts'
import { pathsIn } from '../parse/paths.ts'
import { sentencesOf } from '../parse/sentences.ts'
import { sliceFlat } from '../parse/slice-flat.ts'
import { partOf } from './parts.ts'
import type { Dialect, SpecText } from './types.ts'

/** Every sentence with a key word is an item without ID. */
// MM-DECL-0015
export const sentence: Dialect = {
  name: 'sentence',
  description: 'Every sentence with a key word is an item without an ID.',
  examples: [
    {
      markdown: '# Client\n\nIt connects first. It MUST retry, e.g. twice. It\nSHOULD log.',
      declares: [
        { level: 'MUST', statement: 'It MUST retry, e.g. twice.' },
        { level: 'SHOULD', statement: 'It SHOULD log.' },
      ],
    },
    {
      markdown: 'The key word "MUST" is that of RFC 2119.\n\n- Callers MAY:\n  - wait\n  - leave',
      declares: [{ level: 'MAY', statement: 'Callers MAY:' }],
    },
  ],
  read(spec) {
    const blocks = spec.outline.blocks.filter(
      (block) => block.form !== 'heading' && !block.header && !spec.taken.has(block.node),
    )
    const seen = new Set<string>()
    const anonymous = blocks
      .flatMap((block) => statedIn(block, spec))
      // The same sentence twice in a section is one item.
      .filter(({ section, own }) => {
        const name = `${section}\n${own[0]?.within}\n${own[0]?.text}`
        return !seen.has(name) && seen.add(name)
      })
    const taken = blocks.map((block) => block.node)
    return { candidates: [], anonymous, occurrences: [], taken }
  },
}

function statedIn(block: Block, { places, around, path, claimed }: SpecText): Stated[] {
  const claim = claimed.get(block.node)
  const within = claim === undefined ? [] : [claim]
  return block.flats.flatMap((flat) => {
    const ranges = places.ofParts(flat, block, sentencesOf(flat))
    return ranges.flatMap(({ range: [start, end], position }): Stated[] => {
      const text = sliceFlat(flat, start, end)
      if (findKeywords(text, around.lowercase).length === 0) return []
      return [
        {
          kind: 'requirement',
          form: block.form,
          dialect: 'sentence',
          own: [{ ...partOf(text, around), within }],
          more: [],
          section: block.section,
          block: position,
          paths: pathsIn(block.node, path),
        },
      ]
    })
  })
}
