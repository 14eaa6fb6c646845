import { expect, test } from 'vitest'
import { analyzeMarkdown, declared, mentioned } from '../analyze-markdown.ts'

test('MM-ID-0003: an odd hyphen is one in every output, is reported, and stays in statements', () => {
  const markdown = '- [A\u20111] It MUST run as A\u20102.'
  const analysis = analyzeMarkdown(markdown, { ids: ['A-\\d+'] })
  expect(declared(analysis)).toEqual(['A-1 MUST: It MUST run as A\u20102.'])
  expect(mentioned(analysis)).toEqual(['A-2'])
  expect(
    analysis.diagnostics.map(({ rule, severity, start }) => [rule, severity, start?.column]),
  ).toEqual([
    ['id-hyphen', 'info', 4],
    ['id-hyphen', 'info', 24],
  ])
})

test('MM-ID-0005: the revision of an item stands beside its ID', () => {
  const markdown = '- [A-1+2] It MUST run.\n- **A-2~3**: It MUST stop.\n- [A-3] As A-1+1.'
  const { items, mentions } = analyzeMarkdown(markdown, { ids: ['A-\\d+'] }).trace
  expect(items.map(({ key, revision }) => [key, revision])).toEqual([
    ['A-1', '2'],
    ['A-2', '3'],
    ['A-3', undefined],
  ])
  expect(mentions.map(({ id, key }) => [id, key])).toEqual([['A-1', 'A-1']])
})

test('MM-ID-0001: IDs with full stops are declared and mentioned as a whole', () => {
  const markdown = '### [SYS-6.1.1] Restart\n\nIt MUST restart as SYS-6.1.2.'
  const analysis = analyzeMarkdown(markdown, { ids: ['SYS-\\d+(\\.\\d+)*'] })
  expect(declared(analysis)).toEqual(['SYS-6.1.1 MUST: It MUST restart as SYS-6.1.2.'])
  expect(mentioned(analysis)).toEqual(['SYS-6.1.2'])
})

test('MM-ID-0002: IDs with blanks are declared and mentioned, also wrapped', () => {
  const ids = ['Requirement \\d+(\\.\\d+)+', 'Conditional Requirement \\d+(\\.\\d+)+']
  const markdown =
    '#### Conditional Requirement 1.2\n\n> It MUST run, as Conditional\n> Requirement 1.3 and Requirement\n> 1.4 say.'
  const analysis = analyzeMarkdown(markdown, { ids })
  expect(analysis.trace.items.map((item) => item.id)).toEqual(['Conditional Requirement 1.2'])
  expect(mentioned(analysis)).toEqual(['Conditional Requirement 1.3', 'Requirement 1.4'])
})

test('MM-ID-0001: a family such as `1xxx` declares and mentions nothing', () => {
  const markdown = '- [OC-CORE-1xxx] It MUST run.\n- OC-CORE-1xxx: It MUST run.'
  const analysis = analyzeMarkdown(markdown, { ids: ['OC-[A-Z]+-\\d+'] })
  expect(declared(analysis)).toEqual([])
  expect(mentioned(analysis)).toEqual([])
})
