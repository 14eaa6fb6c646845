import { describe, expect, test } from 'vitest'
import { dialects, readSpec } from '../../../src/dialects/index.ts'
import type { SpecFacts } from '../../../src/model/facts.ts'
import { analyzeMarkdown } from '../../analyze-markdown.ts'

const MARKDOWN = `# Module: pay

## 3. Entity Inventory

| Name | Type | Purpose |
| - | - | - |
| \`Pay\` | Service | Pays. |
`

function factsBy(...names: string[]): SpecFacts {
  const chosen = dialects.filter(({ name }) => names.includes(name))
  expect(chosen).toHaveLength(names.length)
  const options = { find: () => [], lowercase: false, informative: [] }
  return readSpec(MARKDOWN, 'specs/shop/pay/pay.spec.md', { ...options, dialects: chosen })
}

describe('MM-MOD-0081: the dialect module-spec', () => {
  test('adds what a module spec says to the facts of the file', () => {
    expect(factsBy('bracketed', 'module-spec').module?.inventory?.rows[0]?.name?.text).toBe('Pay')
  })

  test('is the only one that does', () => {
    expect(factsBy('bracketed')).not.toHaveProperty('module')
  })

  test('leaves items to the others', () => {
    const markdown = `${MARKDOWN}\n- [A-1] It MUST pay.\n`
    const both = analyzeMarkdown(markdown, { dialects: ['bracketed', 'module-spec'] }).trace.items
    const without = analyzeMarkdown(markdown, { dialects: ['bracketed'] }).trace.items
    expect(both).toEqual(without)
    expect(without.map(({ id }) => id)).toEqual(['A-1'])
  })
})
