import * as v from 'valibot'
import { groupBy } from '../model/group.ts'
import { levelOf } from '../model/level.ts'
import type { Sentence } from '../model/trace.ts'
import type { Rule } from './types.ts'

const options = v.strictObject({
  permissions: v.optional(
    v.pipe(v.boolean(), v.description('Also count sentences that only say MAY or OPTIONAL.')),
    false,
  ),
})

/** What says again, limits or shows the sentence before it is no requirement of its own. */
const GOES_ON =
  /^(?:for (?:example|instance)|e\.g\.|i\.e\.|that is|in other words|specifically|otherwise|in particular)\b/i

/** A test that names the ID does not say which of them it proves. */
// MM-LINT-0015
export const bundledRequirements: Rule<v.InferOutput<typeof options>> = {
  id: 'bundled-requirements',
  command: 'lint',
  severity: 'warning',
  description: 'An ID stands for one requirement: one sentence with a key word.',
  source:
    'Seed 004, style guide: one requirement per item, avoid bundling; ISO/IEC/IEEE 29148, 5.2.5: singular',
  options,
  examples: [
    {
      files: {
        'specs/a.md':
          '- [A-1] It MUST run and MUST log. It MAY rest. Otherwise, it MUST stop.\n- [A-2, A-3] It MUST stop. It MUST wait.\n',
      },
      findings: [],
    },
    {
      files: { 'specs/a.md': '- [A-1] It MUST run. It SHOULD log. It MAY wait.\n' },
      findings: [
        'specs/a.md:1:22 Unexpected 2 sentences with a key word under A-1, expected one, and an ID for each other',
      ],
    },
  ],
  check({ items, sentences }, { optionsFor }) {
    const byKey = new Map(items.map((item) => [item.key, item]))
    const counting = sentences.filter(
      ({ path, text, keywords }) =>
        !GOES_ON.test(text) && (optionsFor(path).permissions || levelOf(keywords) !== 'MAY'),
    )
    const holding = counting.filter(({ items: keys }) => byKey.get(keys[0] ?? '')?.id !== undefined)
    return [...groupBy(holding, ({ items: keys }) => keys[0] as string)].flatMap(([key, all]) => {
      const [first, second] = all as [Sentence, Sentence | undefined]
      if (!second || byKey.get(key)?.ambiguous || all.length <= first.items.length) return []
      const names = first.items.map((one) => byKey.get(one)?.id).join(', ')
      const expected = first.items.length === 1 ? 'one' : `${first.items.length}`
      return [
        {
          path: second.path,
          ...second.position,
          subject: key,
          message: `Unexpected ${all.length} sentences with a key word under ${names}, expected ${expected}, and an ID for each other`,
          related: [{ path: first.path, ...first.position }],
        },
      ]
    })
  },
}
