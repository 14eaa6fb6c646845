import { expect, test } from 'vitest'
import { crossReferenced } from '../cross-referenced.ts'

/** Who mentions an item, and whom it mentions, as `<key or nothing> <line>`. */
function sites(spec: string, key: string) {
  const item = crossReferenced(spec, {}).items.find((one) => one.key === key)
  const texts = (all = item?.mentions) => all?.map((one) => `${one.key ?? 'text'} ${one.line}`)
  return { mentions: texts(), mentionedBy: texts(item?.mentionedBy) }
}

test('MM-XREF-0005: a mention belongs to the requirement whose block holds it', () => {
  const spec = '- [AB-1] It MUST run, as AB-2 says.\n- [AB-2] It MUST stop.\n'
  expect(sites(spec, 'AB-1')).toEqual({ mentions: ['AB-2 1'], mentionedBy: [] })
  expect(sites(spec, 'AB-2')).toEqual({ mentions: [], mentionedBy: ['AB-1 1'] })
})

test('MM-XREF-0005: what a list below states belongs to the requirement above it', () => {
  const spec = '- [AB-1] It MUST do one of:\n  - wait, or\n  - stop by AB-2.\n- [AB-2] It MUST.\n'
  expect(sites(spec, 'AB-2').mentionedBy).toEqual(['AB-1 3'])
})

test('MM-XREF-0005: an item within another keeps its own mentions', () => {
  const spec = '- [AB-1] It MUST:\n  - [AB-2] It MUST wait for AB-3.\n- [AB-3] It MUST end.\n'
  expect(sites(spec, 'AB-3').mentionedBy).toEqual(['AB-2 2'])
  expect(sites(spec, 'AB-1').mentions).toEqual([])
})

test('MM-XREF-0005: a label below an item is its own', () => {
  const spec = '- [AB-1] It MUST run.\n  - Covers: AB-2\n- [AB-2] It MUST stop.\n'
  expect(sites(spec, 'AB-1').mentions).toEqual(['AB-2 2'])
})

test('MM-XREF-0005: a heading that declares holds the text that it states', () => {
  const spec = '# A\n\n### [AB-1] Title\n\nIt MUST run as AB-2.\n\n### [AB-2] Other\n\nIt MUST.\n'
  expect(sites(spec, 'AB-2').mentionedBy).toEqual(['AB-1 5'])
})

test('MM-XREF-0005: other text is told by its place alone, and nobody mentions himself', () => {
  const spec = 'See AB-1 first.\n\n- [AB-1] It MUST run. AB-1 is the first.\n'
  expect(sites(spec, 'AB-1')).toEqual({ mentions: [], mentionedBy: ['text 1'] })
})
