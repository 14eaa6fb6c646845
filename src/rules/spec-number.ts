import { groupBy } from '../model/group.ts'
import type { Rule } from './types.ts'

/** Names that a folder gives, and not an order. */
const UNNUMBERED = /^(?:spec|readme|index)\.md$/i

/** The numbers set the order in which specs are read, and leave room between them. */
// MM-LINT-0020
export const specNumber: Rule = {
  id: 'spec-number',
  command: 'lint',
  severity: 'off',
  description: 'The name of a spec begins with two digits and a hyphen, its own in its folder.',
  source: 'Seed 004, task 7: two-digit prefixes',
  examples: [
    {
      files: { 'specs/00-a.md': '- [A-1] It MUST run.\n', 'specs/10-b.md': 'Text.\n' },
      findings: [],
    },
    {
      files: {
        'specs/10-a.md': '- [A-1] It MUST run.\n',
        'specs/10-b.md': 'Text.\n',
        'specs/c.md': 'Text.\n',
      },
      findings: [
        'specs/10-b.md Unexpected number 10, which specs/10-a.md has, expected another',
        'specs/c.md Unexpected name without a number, expected one such as 10-c.md',
      ],
    },
  ],
  check({ specs }) {
    const names = specs.map(({ path }) => {
      const slash = path.lastIndexOf('/') + 1
      const name = path.slice(slash)
      return { path, name, folder: path.slice(0, slash), number: /^\d{2}(?=-)/.exec(name)?.[0] }
    })
    const nameless = names
      .filter(({ name, number }) => number === undefined && !UNNUMBERED.test(name))
      .map(({ path, name }) => ({
        path,
        subject: 'no number',
        message: `Unexpected name without a number, expected one such as 10-${name.replace(/^\d+[-_. ]*/, '')}`,
      }))
    const numbered = names.filter((one) => one.number !== undefined)
    const groups = groupBy(numbered, ({ folder, number }) => `${folder}\n${number}`)
    const repeated = [...groups.values()].flatMap(([first, ...others]) =>
      others.map(({ path, number }) => ({
        path,
        subject: 'number',
        message: `Unexpected number ${number}, which ${first?.path} has, expected another`,
        related: [{ path: first?.path ?? '' }],
      })),
    )
    return [...nameless, ...repeated]
  },
}
