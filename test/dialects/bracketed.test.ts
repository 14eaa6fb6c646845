import { expect, test } from 'vitest'
import { analyzeMarkdown, declared, mentioned } from '../analyze-markdown.ts'

const entry = { dialects: ['bracketed'], ids: ['A-\\d+'] }

test.each([
  ['opens an item', '- [A-1] It MUST run.', 'A-1 MUST: It MUST run.'],
  ['opens a paragraph', '[A-1] It MUST run.', 'A-1 MUST: It MUST run.'],
  ['opens with emphasis around it', '- **[A-1]** It MUST run.', 'A-1 MUST: It MUST run.'],
  ['opens with emphasis inside', '- [**A-1**] It MUST run.', 'A-1 MUST: It MUST run.'],
  ['opens with a colon behind', '- [A-1]: It MUST run.', 'A-1 MUST: It MUST run.'],
  ['opens with a dash behind', '- [A-1] — It MUST run.', 'A-1 MUST: It MUST run.'],
  ['opens a task', '- [ ] [A-1] It MUST run.', 'A-1 MUST: It MUST run.'],
  ['opens a numbered item', '1. [A-1] It MUST run.', 'A-1 MUST: It MUST run.'],
  ['ends an item', '- It MUST run [A-1]', 'A-1 MUST: It MUST run'],
  ['ends with a full stop in front', '- It MUST run. [A-1]', 'A-1 MUST: It MUST run.'],
  ['ends with a full stop behind', '- It MUST run [A-1].', 'A-1 MUST: It MUST run.'],
  ['ends a wrapped item', '- It MUST\n  run\n  [A-1]', 'A-1 MUST: It MUST run'],
  ['opens a heading', '# [A-1] It MUST run', 'A-1 MUST: It MUST run'],
  ['ends a heading', '# It MUST run [A-1]', 'A-1 MUST: It MUST run'],
  ['ends a setext heading', 'It MUST run [A-1]\n====', 'A-1 MUST: It MUST run'],
  ['has blanks inside', '- [ A-1 ] It MUST run.', 'A-1 MUST: It MUST run.'],
])('MM-DECL-0002: a bracket that %s declares', (_, markdown, statement) => {
  const analysis = analyzeMarkdown(markdown, entry)
  expect(declared(analysis)).toEqual([statement])
  expect(mentioned(analysis)).toEqual([])
})

test.each([
  ['inside a sentence', '- It MUST [A-1] run.'],
  ['that is a link', '- [A-1](a.md) It MUST run.'],
  ['that is a link at the end', '- It MUST run [A-1](a.md).'],
  ['that is a full reference', '- [A-1][ref] It MUST run.\n\n[ref]: a.md'],
  ['that is a collapsed reference', '- [A-1][] It MUST run.\n\n[A-1]: a.md'],
  ['that is a shortcut reference', '- [A-1] It MUST run.\n\n[A-1]: a.md'],
  ['that is a footnote', '- It MUST run [^A-1]\n\n[^A-1]: Really.'],
  ['behind see', '- It MUST run, see [A-1].'],
  ['behind See', '- It MUST run. See [A-1]'],
  ['behind cf.', '- It MUST run (always), cf. [A-1].'],
  ['behind per', '- It MUST run per [A-1].'],
  ['with other text inside', '- [A-1 draft] It MUST run.'],
  ['without the bracket', '- A-1: It MUST run.'],
])('MM-DECL-0002: a bracket %s is no declaration', (_, markdown) => {
  const analysis = analyzeMarkdown(markdown, entry)
  expect(declared(analysis)).toEqual([])
  expect(new Set(mentioned(analysis))).toEqual(new Set(['A-1']))
})

test('MM-DECL-0002: the bracket that opens wins over the one that ends', () => {
  const analysis = analyzeMarkdown('- [A-1] It MUST run [A-2]', entry)
  expect(analysis.trace.items.map((item) => item.id)).toEqual(['A-1'])
  expect(mentioned(analysis)).toEqual(['A-2'])
})

test('MM-DECL-0002: a word that only ends in "per" does not refer', () => {
  const analysis = analyzeMarkdown('- It MUST be paper [A-1]', entry)
  expect(declared(analysis)).toEqual(['A-1 MUST: It MUST be paper'])
})
