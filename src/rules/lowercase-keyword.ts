import * as v from 'valibot'
import type { ItemProse } from '../model/trace.ts'
import { locate } from './shared/locate.ts'
import { lowerCaseKeywords } from './shared/lower-case-keywords.ts'
import type { Rule } from './types.ts'

const options = v.strictObject({
  besideKeywords: v.optional(
    v.pipe(v.boolean(), v.description('Also in a statement that has a key word in capitals.')),
    true,
  ),
})

/** RFC 8174 gives a meaning to capitals alone: such a word binds nobody, whatever was meant. */
// MM-LINT-0016
export const lowercaseKeyword: Rule<v.InferOutput<typeof options>> = {
  id: 'lowercase-keyword',
  command: 'lint',
  severity: 'warning',
  description: 'A requirement says MUST, SHALL and SHOULD in capitals.',
  source: 'RFC 8174, section 2',
  options,
  examples: [
    {
      files: {
        'specs/a.md':
          '- [A-1] `must` MUST be a word, and so is "should"; a must-have it is not.\n- [A-2] It MUST say which form should be used and how it shall end.\n\nIt must log.\n',
      },
      findings: [],
    },
    {
      files: {
        'specs/a.md': '- [A-1] It MUST run, and it should log.\n- [A-2] It must\n  not stop.\n',
      },
      findings: [
        'specs/a.md:1:29 Unexpected "should" in A-1, expected SHOULD',
        'specs/a.md:2:12 Unexpected "must not" in A-2, expected MUST NOT',
      ],
    },
    {
      files: {
        'mustmark.yaml':
          'specs: [{ include: ["specs/*.md"] }]\nrules: { lowercase-keyword: [warn, { besideKeywords: false }] }\n',
        'specs/a.md': '- [A-1] It MUST run, and it should log.\n- [A-2] It shall stop.\n',
      },
      findings: ['specs/a.md:2:12 Unexpected "shall" in A-2, expected SHALL'],
    },
  ],
  check({ items, prose, sentences }, { optionsFor }) {
    const byKey = new Map(items.map((item) => [item.key, item]))
    const normative = new Set(sentences.map(blockOf))
    return prose.flatMap((sentence) => {
      const { path, text, items: keys } = sentence
      const item = keys.map((key) => byKey.get(key)).find((one) => one?.kind === 'requirement')
      if (!item) return []
      // A paragraph of its own behind the one with the key word tells and explains.
      const counts = normative.has(blockOf(sentence)) && optionsFor(path).besideKeywords
      if (item.level !== undefined && !counts) return []
      return lowerCaseKeywords(text).map(({ word, start, end }) => {
        const message = `Unexpected "${word}" in ${item.id ?? 'a requirement'}, expected ${word.toUpperCase()}`
        const place = locate(sentence, start, end)
        return { path, ...place, subject: `${item.id ?? text} ${word}`, message }
      })
    })
  },
}

function blockOf({ path, block }: Pick<ItemProse, 'path' | 'block'>): string {
  return `${path}\n${block.start.offset}`
}
