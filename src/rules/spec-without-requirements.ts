import type { Rule } from './types.ts'

/** It may be prose on purpose, or written in a form that no dialect of the config takes. */
// MM-LINT-0022
export const specWithoutRequirements: Rule = {
  id: 'spec-without-requirements',
  command: 'lint',
  severity: 'info',
  description: 'A spec states at least one item.',
  source: 'Seed 004, task 6: RFC-2119 words present',
  examples: [
    { files: { 'specs/a.md': '- [A-1] It MUST run.\n', 'specs/b.md': '\n' }, findings: [] },
    {
      files: { 'specs/a.md': '- [A-1] It MUST run.\n', 'specs/b.md': 'It runs.\n' },
      findings: ['specs/b.md Unexpected spec without a requirement, expected at least one'],
    },
  ],
  check({ specs, items, empty, modules }) {
    const filled = new Set([
      ...items.map((item) => item.path),
      ...empty,
      ...modules.map(({ path }) => path),
    ])
    return specs
      .filter(({ path }) => !filled.has(path))
      .map(({ path }) => ({
        path,
        subject: 'no items',
        message: 'Unexpected spec without a requirement, expected at least one',
      }))
  },
}
