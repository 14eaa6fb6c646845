import { describe, expect, test } from 'vitest'
import type { ConfigInput } from '../../src/config/index.ts'
import type { Position } from '../../src/model/position.ts'
import { textAt } from '../dialects/text-at.ts'
import { lint } from './lint.ts'

const IDS = { specs: [{ include: ['specs/**/*.md'], ids: ['ORCH-\\d{4}', 'OC-[A-Z]+-\\d{4}'] }] }
const DECLARED =
  '- [ORCH-3001] It MUST run.\n- [ORCH-3004] It MUST stop.\n- [OC-CORE-1001] It MUST log.\n'

/** What the findings of a rule mark in a second spec, their lines and columns checked. */
function markedIn(rule: string, text: string, config: ConfigInput = IDS): string[] {
  const findings = lint(rule, { 'specs/a.md': DECLARED, 'specs/b.md': text }, config)
  return findings.map((one) => {
    expect(one.path).toBe('specs/b.md')
    return textAt(text, { start: one.start, end: one.end } as Position)
  })
}

describe('MM-LINT-0012: a mention that no spec declares', () => {
  test.each([
    ['a list with commas', 'See ORCH-3001, 3002, and 3004.', ['3002']],
    ['a list with slashes', 'See **ORCH-3001**/3002/3003.', ['3002', '3003']],
    ['a list with and', 'ORCH-3001 and 3002.', ['3002']],
    [
      'the far end of a range',
      'ORCH-3001..3009, ORCH-3001–3004, ORCH-3001 through ORCH-3005',
      ['3009', 'ORCH-3005'],
    ],
    ['the near end of a range', 'ORCH-3000..3004', ['ORCH-3000']],
    ['numbers that a range skips', 'ORCH-3001..3004', []],
    ['a short end, in either reading', 'ORCH-3001–04, ORCH-3001–09', ['09']],
    ['U+2011 in the ID', 'ORCH\u20113001/3002', ['3002']],
    [
      'a table cell behind astral characters',
      '| a | b |\n| - | - |\n| \u{1F600} | x ORCH-9999 |',
      ['ORCH-9999'],
    ],
    ['a quote that is wrapped, with CRLF', '> \u{1F600} see ORCH-3001,\r\n> 3002.\r\n', ['3002']],
    ['a byte-order mark', '\uFEFFSee ORCH-9999.', ['ORCH-9999']],
    ['a character reference before it', 'A &amp; B: see ORCH-3001/3002.', ['3002']],
    ['a range with the hyphen of the keyboard', 'OC-CORE-1001-1001', []],
    [
      'a year, an amount, a date, a share behind an ID',
      'As ORCH-3001, 2024; ORCH-3001, 9000 items; ORCH-3001/2024-01; ORCH-3001/24; ORCH-3001 and 9000 more',
      [],
    ],
    [
      'code, HTML, comments and link targets',
      '`ORCH-9999` <!-- ORCH-9998 --> [x](ORCH-9997) `ORCH-3001`/9996',
      [],
    ],
    [
      'an example',
      '## Example\n\nSee ORCH-9999, ORCH-3001/9998.\n\n### More\n\nSee ORCH-9997.',
      [],
    ],
    ['a struck mention', '~~See ORCH-9999.~~', []],
  ])('%s', (_, text, expected) => {
    expect(markedIn('dangling-mention', text)).toEqual(expected)
  })

  test('a well-known name or a family without a requirement is none', () => {
    const text = '- [AB-1] It MUST use UTF-8 and SHA-256, see GPT-4, RFC-2119/8174, XY-1..3.\n'
    expect(lint('dangling-mention', { 'specs/a.md': text })).toEqual([])
  })

  test('an ID that several specs declare is ambiguous and not dangling', () => {
    const ids = [{ pattern: 'FR-\\d+', scope: 'spec' as const }]
    const files = {
      'specs/a.md': '- [FR-1] It MUST run.\n',
      'specs/b.md': '- [FR-1] It MUST stop.\n',
      'specs/c.md': 'See FR-1 and FR-2.\n',
    }
    const found = lint('dangling-mention', files, { specs: [{ include: ['specs/*.md'], ids }] })
    expect(found.map((one) => one.message)).toEqual([
      'Unexpected mention of FR-2, which no spec declares; did you mean FR-1?',
    ])
  })

  test('the range of a relation is reported by its own rule alone', () => {
    const files = { 'specs/a.md': '- [AB-1] It MUST run.\n  - Covers: AB-2\n' }
    expect(lint('dangling-mention', files)).toEqual([])
    expect(lint('dangling-relation', files)).toHaveLength(1)
  })

  test('a marker that names nothing is one', () => {
    const config = { specs: [{ include: ['specs/*.md'], dialects: ['marker'] }] }
    const files = { 'specs/a.md': 'r[a.run]\nIt MUST run, see r[a.runs] and list[0].\n' }
    expect(lint('dangling-mention', files, config).map((one) => one.message)).toEqual([
      'Unexpected mention of a.runs, which no spec declares; did you mean a.run?',
    ])
  })
})

describe('MM-LINT-0013: a word that is nearly an ID', () => {
  test.each([
    ['lower case', 'see orch-3001 and Oc-Core-1001', ['orch-3001', 'Oc-Core-1001']],
    ['underscores', 'see OC_CORE_1001, \u{1F600} OC_CORE-1001.', ['OC_CORE_1001', 'OC_CORE-1001']],
    [
      'a missing hyphen',
      '> **ORCH3001**, OCCORE-1001;\r\n> OC-CORE1001',
      ['ORCH3001', 'OCCORE-1001', 'OC-CORE1001'],
    ],
    [
      'too few or too many digits',
      'ORCH-301, OC-CORE-11 and OC-CORE-10011',
      ['ORCH-301', 'OC-CORE-11', 'OC-CORE-10011'],
    ],
    ['a blank', 'see ORCH 3001', ['ORCH 3001']],
    [
      'a wrong form that nobody declared, of a family of two words',
      'oc-core-1999',
      ['oc-core-1999'],
    ],
    [
      'placeholders, families and words',
      'utf-8 Step 1 A1 OC-CORE-1xxx OC-CORE-NNNN orch-1 ORCH-12 ORCH 1234 orch-3999 core-1001',
      [],
    ],
    [
      'code, links, HTML, paths, quotations',
      '`orch-3001` [orch-3001](x.md) <a id="orch-3001"></a> docs/orch-3001.md orch-3001.md #orch-3001 "orch-3001" test_orch_3001 orch-3001-a',
      [],
    ],
    ['an example', 'Example: orch-3001', []],
    ['struck text', '~~orch-3001~~', []],
  ])('%s', (_, text, expected) => {
    expect(markedIn('id-form', text)).toEqual(expected)
  })

  test('without a pattern of the config the number alone is no wrong form', () => {
    const config = { specs: [{ include: ['specs/*.md'] }] }
    expect(markedIn('id-form', 'See ORCH-301.', config)).toEqual([])
    expect(markedIn('dangling-mention', 'See ORCH-301.', config)).toEqual(['ORCH-301'])
  })

  test('two families that differ in a hyphen alone are left in peace', () => {
    const text = '- [AB-CD-101] It MUST run.\n- [ABCD-101] It MUST stop, see ab-cd-101.\n'
    expect(lint('id-form', { 'specs/a.md': text })).toEqual([])
  })
})

describe('MM-LINT-0025: the fix of a hyphen', () => {
  test.each([
    [
      'behind a byte-order mark and an astral character',
      '\uFEFF\u{1F600} It MUST run. [A\u20111]',
      '\uFEFF\u{1F600} It MUST run. [A-1]',
    ],
    ['with a revision', '- [A\u20101+2] It MUST run.\r\n', '- [A-1+2] It MUST run.\r\n'],
    [
      'in a table cell',
      '| a | b |\n|-|-|\n| A\u20111 | It MUST run. |',
      '| a | b |\n|-|-|\n| A-1 | It MUST run. |',
    ],
  ])('%s changes no other byte', (_, text, expected) => {
    const [finding, ...others] = lint('id-hyphen', { 'specs/a.md': text })
    expect(others).toEqual([])
    const { start, end, text: by } = finding?.fix ?? { start: 0, end: 0, text: '' }
    expect(text.slice(0, start) + by + text.slice(end)).toBe(expected)
  })

  test.each([
    ['a character reference', '- [A&#8209;1] It MUST run.'],
    ['a heading, whose anchor it would change', '## [A\u20111] Title\n\nIt MUST run.'],
    ['a link target', '- [A-1] It MUST run. [x](#A\u20111)'],
    ['code', '- [A-1] It MUST run: `A\u20111`'],
  ])('%s has none', (_, text) => {
    const found = lint('id-hyphen', { 'specs/a.md': text })
    expect(found).toHaveLength(1)
    expect(found[0]?.fix).toBeUndefined()
  })

  test('a word that is no ID has no finding', () => {
    const text = '- [A-1] It MUST use UTF\u20118 as in GPT\u20114.'
    expect(lint('id-hyphen', { 'specs/a.md': text })).toEqual([])
  })
})
