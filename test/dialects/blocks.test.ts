import { describe, expect, test } from 'vitest'
import { analyzeMarkdown, declared, mentioned } from '../analyze-markdown.ts'

const ids = ['A-\\d+']

describe('MM-DECL-0001: a block that can declare is', () => {
  test.each([
    ["an item's first paragraph", '- [A-1] It MUST run.'],
    ["an item's second paragraph", '- Text.\n\n  [A-1] It MUST run.'],
    ['an item of a nested list', '- Text.\n  - More.\n    1. [A-1] It MUST run.'],
    ['a paragraph', 'Text.\n\n[A-1] It MUST run.'],
    ['a paragraph in a quote', '> [A-1] It MUST run.'],
    ['an item in a quote in an item', '- Text.\n  > - [A-1] It MUST\n  >   run.'],
    ['a lazily wrapped quote', '> [A-1] It MUST\nrun.'],
    ['a paragraph in a footnote', 'Text[^1].\n\n[^1]: [A-1] It MUST run.'],
    ['a heading', '### [A-1] It MUST run.'],
    ['a heading in a quote', '> ### [A-1] It MUST run.'],
    ['a table row', '| a | b |\n| - | - |\n| [A-1] | It MUST run. |'],
    ['a row in an item', '- Text.\n\n  | a | b |\n  | - | - |\n  | A-1 | It MUST run. |'],
  ])('%s', (_, markdown) => {
    expect(declared(analyzeMarkdown(markdown, { ids }))).toEqual(['A-1 MUST: It MUST run.'])
  })
})

describe('MM-DECL-0007: a table row', () => {
  const table = (...rows: string[]) => ['| a | b | c |', '| - | - | - |', ...rows].join('\n')

  test.each([
    ['has a key word in another cell', '| A-1 | It MUST run. | |', 'A-1 MUST: It MUST run.'],
    ['has it in the last cell', '| A-1 | It | MUST run. |', 'A-1 MUST: It MUST run.'],
    ['has an emphasised ID', '| **A-1** | It MUST run. | |', 'A-1 MUST: It MUST run.'],
    ['has its ID in code', '| `A-1` | It MUST run. | |', 'A-1 MUST: It MUST run.'],
    ['ends in a bracket', '| It | MUST run. | [A-1] |', 'A-1 MUST: It MUST run.'],
  ])('declares if it %s', (_, row, statement) => {
    expect(declared(analyzeMarkdown(table(row), { ids }))).toEqual([statement])
  })

  test.each([
    ['no cell has a key word', table('| A-1 | It runs. | |')],
    ["only the ID's cell has a key word", table('| A-1: MUST | It runs. | |')],
    ['it is the header', '| A-1 | It MUST run. |\n| - | - |\n| x | y |'],
    ['the ID is in the middle', table('| It MUST run. | A-1 | |')],
    ['the key word is code', table('| A-1 | It `MUST` run. | |')],
  ])('does not declare if %s', (_, markdown) => {
    const analysis = analyzeMarkdown(markdown, { ids })
    expect(declared(analysis)).toEqual([])
    expect(mentioned(analysis)).toEqual(['A-1'])
  })
})
