import { describe, expect, test } from 'vitest'
import type { Model } from '../../src/index.ts'
import { repository } from '../repository.ts'
import { corpus, hasShared, sharedText } from '../shared.ts'

interface Rule {
  id: string
  content: string
  'RFC 2119 keyword': string | null
  children: Rule[]
}

const CONFIG = `specs:
  - include: ["specification/**/*.md"]
    dialects: [heading]
    ids:
      - Requirement \\d+(\\.\\d+)+
      - Condition \\d+(\\.\\d+)+
      - Conditional Requirement \\d+(\\.\\d+)+
`

/** Statements that differ from the project's own parser, and why ours stand. */
const DIFFERENT: Record<string, string> = {
  'Requirement 1.1.6': 'their parser keeps the mark of the list item',
  'Requirement 3.2.3': 'their parser takes the ">" of "->" for the mark of a quote',
  'Requirement 6.1.3': 'their parser takes the ">" of "->" for the mark of a quote',
}

async function modelOf(): Promise<Model> {
  const repo = repository({ ...corpus('openfeature-e33a15e9'), 'mustmark.yaml': CONFIG })
  const ran = await repo.run('spec-extract --format json')
  expect(ran.code).toBe(0)
  return JSON.parse(ran.stdout) as Model
}

function rulesOf(rules: readonly Rule[]): Rule[] {
  return rules.flatMap((rule) => [rule, ...rulesOf(rule.children)])
}

/** Emphasis, code marks and link targets aside. */
function plain(content: string): string {
  return content
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[`*]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

describe.skipIf(!hasShared)('openfeature e33a15e9', () => {
  test('MM-DECL-0005 MM-ID-0002: 161 of 161 IDs, the key word equal for all', async () => {
    const { items, counts } = await modelOf()
    const { rules } = JSON.parse(sharedText('corpora/openfeature-e33a15e9/specification.json'))
    const expected = rulesOf(rules).map((rule) => [rule.id, rule['RFC 2119 keyword'] ?? undefined])
    expect(items).toHaveLength(161)
    expect(counts.items.total).toBe(161)
    expect(new Map(items.map((item) => [item.id, item.level]))).toEqual(new Map(expected as []))
  })

  test('MM-STATE-0003: 158 statements equal those of its own parser, the others are explained', async () => {
    const { items } = await modelOf()
    const { rules } = JSON.parse(sharedText('corpora/openfeature-e33a15e9/specification.json'))
    const contents = new Map(rulesOf(rules).map((rule) => [rule.id, plain(rule.content)]))
    const different = items.filter((item) => contents.get(item.key) !== item.statement)
    expect(different.map((item) => item.id).sort()).toEqual(Object.keys(DIFFERENT).sort())
  })
})
