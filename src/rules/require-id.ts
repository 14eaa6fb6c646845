import * as v from 'valibot'
import { groupBy } from '../model/group.ts'
import type { Sentence, Trace } from '../model/trace.ts'
import { asksSomething } from './shared/asks-something.ts'
import type { Finding, Rule } from './types.ts'

const options = v.strictObject({
  /** Report each sentence also in specs that declare no ID. */
  everywhere: v.optional(
    v.pipe(v.boolean(), v.description('Each sentence also in specs that declare no ID.')),
    false,
  ),
})

/** What has no ID can be named by no code and no test. */
// MM-LINT-0011
export const requireId: Rule<v.InferOutput<typeof options>> = {
  id: 'require-id',
  command: 'lint',
  severity: 'warning',
  description: 'A sentence with a key word of RFC 2119 belongs to an item with an ID.',
  source: 'Seed 004, style guide: each normative statement has an ID',
  options,
  examples: [
    {
      files: {
        'specs/a.md':
          'MUST and SHOULD are those of RFC 2119.\n\n- [A-1] It MUST run. It runs:\n  - daily\n\nIt stops when told.\n',
      },
      findings: [],
    },
    {
      files: {
        'specs/a.md':
          '- [A-1] It MUST run.\n\nA requirement says (MUST, not MUST NOT) what holds.\n\nIN NO EVENT SHALL THE AUTHORS OR Ann BE LIABLE FOR ANY CLAIM.\n',
      },
      findings: [],
    },
    {
      files: {
        'mustmark.yaml': 'specs: [{ include: ["specs/*.md"], dialects: [sentence] }]\n',
        'specs/a.md': '- One: it MUST run.\n- Two: it MUST run.\n- Two: it MUST run.\n',
      },
      findings: [],
    },
    {
      files: { 'specs/a.md': '- [A-1] It MUST run.\n\nIt MUST stop. It SHOULD\nlog.\n' },
      findings: [
        'specs/a.md:3:1 Unexpected MUST without an ID, expected the block to declare one',
        'specs/a.md:3:15 Unexpected SHOULD without an ID, expected the block to declare one',
      ],
    },
    {
      files: {
        'specs/a.md': '- [A-1] It MUST run.\n',
        'specs/b.md': 'It MUST stop.\n\nIt MUST log.\n',
      },
      findings: [
        'specs/b.md Unexpected 2 sentences with a key word and no ID in the spec, expected IDs; `mustmark assign` gives them',
      ],
    },
  ],
  check({ items, sentences }, { optionsFor }) {
    const withIds = new Set(items.filter((item) => item.id !== undefined).map((item) => item.path))
    // A spec that takes its sentences as they stand asks for no IDs; one that repeats is no item.
    const withoutIds = new Set(
      items.filter((item) => item.id === undefined).map((item) => item.path),
    )
    const nameless = sentences.filter(
      (one) => one.items.length === 0 && !one.definition && asksSomething(one),
    )
    return [...groupBy(nameless, (sentence) => sentence.path)].flatMap(([path, found]) => {
      if (optionsFor(path).everywhere) return found.map(findingOf)
      if (withoutIds.has(path)) return []
      return withIds.has(path) ? found.map(findingOf) : [summaryOf(path, found)]
    })
  },
}

function findingOf({ path, position, text, keywords }: Sentence): Finding {
  return {
    path,
    ...position,
    subject: text,
    message: `Unexpected ${keywords[0]} without an ID, expected the block to declare one`,
  }
}

function summaryOf(path: string, found: Trace['sentences']): Finding {
  const count = found.length === 1 ? '1 sentence' : `${found.length} sentences`
  return {
    path,
    subject: 'no IDs',
    message: `Unexpected ${count} with a key word and no ID in the spec, expected IDs; \`mustmark assign\` gives them`,
  }
}
