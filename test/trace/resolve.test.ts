import { describe, expect, test } from 'vitest'
import { analyzeMarkdown, declared, mentioned } from '../analyze-markdown.ts'

const ids = ['A-\\d+']
const ROW = '| a | b |\n| - | - |\n| A-1 | A row MUST run. |'

describe('MM-DECL-0008: a nested item that leads with an ID of an item around it', () => {
  test.each([
    ['is a mention', '- [A-1] It MUST run.\n  - [A-1] MUST be tested.'],
    ['is one two levels below', '- [A-1] It MUST run.\n  - Text\n    - A-1: MUST be tested.'],
    ['is one in a quote', '- [A-1] It MUST run.\n\n  > - `A-1` MUST be tested.'],
  ])('%s', (_, markdown) => {
    const analysis = analyzeMarkdown(markdown, { ids })
    expect(declared(analysis)).toEqual(['A-1 MUST: It MUST run.'])
    expect(mentioned(analysis)).toEqual(['A-1'])
    expect(analysis.diagnostics).toEqual([])
  })

  test('is none beside it', () => {
    const analysis = analyzeMarkdown('- [A-1] It MUST run.\n- [A-1] MUST be tested.', { ids })
    expect(declared(analysis)).toHaveLength(2)
  })

  test('keeps other IDs that it leads with', () => {
    const markdown = '- [A-1] It MUST run.\n  - [A-1, A-2] MUST be tested.'
    const analysis = analyzeMarkdown(markdown, { ids })
    expect(analysis.trace.items.map((item) => item.id)).toEqual(['A-1', 'A-2'])
    expect(mentioned(analysis)).toEqual(['A-1'])
  })
})

describe('MM-DECL-0009: of several blocks with one ID', () => {
  test.each([
    ['an item before a heading', '# [A-1] A title MUST\n\n- [A-1] An item.', 'A-1 none: An item.'],
    ['a paragraph before a heading', '# [A-1] It MUST\n\n[A-1] A text.', 'A-1 none: A text.'],
    ['a heading before a row', `# [A-1] A title\n\n${ROW}`, 'A-1 none: A title'],
    ['an item before a row', `${ROW}\n\n- [A-1] An item.`, 'A-1 none: An item.'],
    [
      'the only one with a key word',
      '- [A-1] First.\n- [A-1] It MUST run.\n- [A-1] Third.',
      'A-1 MUST: It MUST run.',
    ],
    [
      'the only item with a key word before a heading with one',
      '# [A-1] A title MUST\n\n- [A-1] First.\n- [A-1] It MAY run.',
      'A-1 MAY: It MAY run.',
    ],
  ])('%s declares', (_, markdown, expected) => {
    const analysis = analyzeMarkdown(markdown, { ids })
    expect(declared(analysis)).toEqual([expected])
    expect(analysis.trace.items[0]?.ambiguous).toBe(false)
    expect(new Set(mentioned(analysis))).toEqual(new Set(['A-1']))
    expect(analysis.diagnostics).toEqual([])
  })

  test('in two specs, too', () => {
    const texts = { 'specs/a.md': '- [A-1] A note.', 'specs/b.md': '- [A-1] It MUST run.' }
    const analysis = analyzeMarkdown(texts, { ids })
    expect(declared(analysis)).toEqual(['A-1 MUST: It MUST run.'])
    expect(analysis.trace.mentions).toMatchObject([{ key: 'A-1', path: 'specs/a.md' }])
  })
})

describe('MM-DECL-0010: an ID is declared twice', () => {
  test.each([
    ['in one spec', { 'specs/a.md': '- [A-1] It MUST run.\n- [A-1] It MUST stop.' }],
    [
      'in two specs',
      { 'specs/a.md': '- [A-1] It MUST run.', 'specs/b.md': 'b\n\n[A-1] It MUST stop.' },
    ],
    ['without a key word', { 'specs/a.md': '- [A-1] It runs.\n- [A-1] It stops.' }],
    ['as headings', { 'specs/a.md': '# A-1\n\nIt MUST run.\n\n# A-1\n\nIt MUST stop.' }],
  ])('%s', (_, texts) => {
    const { trace, diagnostics } = analyzeMarkdown(texts, { ids })
    expect(trace.items.map(({ id, ambiguous }) => [id, ambiguous])).toEqual([
      ['A-1', true],
      ['A-1', true],
    ])
    expect(trace.counts.items.total).toBe(1)
    const [first, second] = trace.items
    expect(diagnostics).toEqual([
      expect.objectContaining({
        rule: 'duplicate-id',
        severity: 'error',
        path: first?.path,
        start: first?.position.start,
        related: [{ path: second?.path, start: second?.position.start }],
      }),
    ])
  })

  test('and the first by path and place is the first', () => {
    const texts = { 'specs/10.md': '- [A-1] It MUST stop.', 'specs/9.md': '- [A-1] It MUST run.' }
    const [first] = analyzeMarkdown(texts, { ids }).trace.items
    expect(first?.path).toBe('specs/9.md')
  })

  test('three times, and all places are named', () => {
    const markdown = '- [A-1] It MUST run.\n- [A-1] It MUST stop.\n- [A-1] It MUST wait.'
    const [finding] = analyzeMarkdown(markdown, { ids }).diagnostics
    expect(finding?.related).toHaveLength(2)
    expect(finding?.message).toContain('specs/a.md:2:3')
    expect(finding?.message).toContain('specs/a.md:3:3')
  })
})
