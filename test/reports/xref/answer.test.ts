import { expect, test } from 'vitest'
import type { CrossReferences } from '../../../src/index.ts'
import { answer } from '../../../src/reports/xref/index.ts'
import { aFile, aReference, crossReferenced } from '../../cross-referenced.ts'

const SPEC = '- [OC-1] It MUST run, before OC-2.\n- [OC-2] It MUST stop.\n\nOC-1 is new.\n'

/** The answer for one item. */
function answerFor(key: string, whole: CrossReferences, all = false): string[] {
  const items = whole.items.filter((item) => item.key === key)
  return answer({ ...whole, items, dangling: [] }, { all }).split('\n')
}

test('MM-XREF-0003: an item in a few lines, with everything that names it', () => {
  const files = [
    aFile('a.rs', [
      aReference('OC-1', 3, { symbol: 'Queue::push', by: 'path' }),
      aReference('OC-1', 5, { written: 'OC-1..4', revision: '2' }),
      aReference('OC-1', 7, { kind: 'verifies', symbol: 'runs' }),
      aReference('OC-1', 8, { kind: 'cites', doubt: 'outside a test' }),
      aReference('OC-1', 9, { kind: 'exception', reason: 'too slow' }),
      aReference('OC-1', 10, { kind: 'todo', reason: 'JIRA-1', symbol: 'Queue::pop' }),
    ]),
  ]
  // An item without revision: a reference that has one cites only.
  const whole = crossReferenced(SPEC, { files })
  expect(answerFor('OC-1', whole)).toEqual([
    'OC-1  MUST  both',
    '  It MUST run, before OC-2.',
    '  declared at     specs/a.md:1',
    '  implemented by  a.rs:3 · Queue::push (by its path)',
    '  tested by       a.rs:7 · runs',
    '  cited by        a.rs:5 (as OC-1..4, revision 2, outdated)',
    '                  a.rs:8 (outside a test)',
    '  exceptions      a.rs:9: too slow',
    '  todos           a.rs:10 · Queue::pop: JIRA-1',
    '  mentions        OC-2  specs/a.md:1',
    '  mentioned by    specs/a.md:4',
    '',
  ])
  expect(answerFor('OC-2', whole)).toEqual([
    'OC-2  MUST  none',
    '  It MUST stop.',
    '  declared at     specs/a.md:2',
    '  mentioned by    OC-1  specs/a.md:1',
    '',
  ])
})

test('MM-XREF-0003: a long list is cut, and says so', () => {
  const references = Array.from({ length: 25 }, (_, index) => aReference('OC-1', index + 1))
  const whole = crossReferenced(SPEC, { files: [aFile('a.rs', references)] })
  const short = answerFor('OC-1', whole)
  expect(short.filter((line) => line.includes('a.rs:'))).toHaveLength(10)
  expect(short).toContain(`${' '.repeat(18)}and 15 more, listed with --verbose`)
  const long = answerFor('OC-1', whole, true)
  expect(long.filter((line) => line.includes('a.rs:'))).toHaveLength(25)
})

test('MM-XREF-0003: an item that is declared twice, and what may mean it', () => {
  const files = [aFile('a.rs', [aReference('OC-1', 3)])]
  const whole = crossReferenced(`${SPEC}- [OC-1] It MUST not.\n`, { files })
  expect(answerFor('OC-1', whole)).toEqual(
    expect.arrayContaining([
      '  declared at     specs/a.md:1',
      '                  specs/a.md:5',
      '  ambiguous at    a.rs:3',
    ]),
  )
})

test('MM-XREF-0003: where no code was read nothing is said to be missing', () => {
  expect(answerFor('OC-2', crossReferenced(SPEC, { scanned: false }))[0]).toBe(
    'OC-2  MUST  references are left out',
  )
})

test('MM-XREF-0004: an ID that no spec declares, with what names it', () => {
  const spec = `${SPEC}\n\`OC-8\`\n`
  const whole = crossReferenced(spec, { files: [aFile('a.rs', [aReference('OC-8', 3)])] })
  expect(answer({ ...whole, items: [] }, { all: false }).split('\n')).toEqual([
    'OC-8  dangling',
    '  No spec declares it; did you mean OC-2?',
    '  referenced at   a.rs:3',
    '  not declared    specs/a.md:6 (in code)',
    '',
  ])
})

test('MM-FORM-0013 MM-XREF-0003: control characters do not reach the terminal', () => {
  const files = [aFile('a\u001b[31m.rs', [aReference('OC-1', 3, { symbol: 'x\u0007' })])]
  const whole = crossReferenced(SPEC, { files })
  expect(answerFor('OC-1', whole).join('')).not.toMatch(/[\0-\x08\x0B-\x1F\x7F]/)
})
