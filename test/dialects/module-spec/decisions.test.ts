import { describe, expect, test } from 'vitest'
import type { DecisionLog } from '../../../src/model/module-decisions.ts'
import { textAt } from '../text-at.ts'
import { moduleOf, section } from './module-of.ts'

function logOf(body: string): { text: string; log: DecisionLog } {
  const text = section('8. Module Decision Log', body)
  return { text, log: moduleOf(text).decisionLog as DecisionLog }
}

describe('MM-MOD-0040: a decision', () => {
  test.each([
    ['### D-001 — Short title', ['D-001'], 'Short title'],
    ['### D-001 – Short title', ['D-001'], 'Short title'],
    ['### D-001: Short title', ['D-001'], 'Short title'],
    ['### D-001 - Short title', ['D-001'], 'Short title'],
    ['### [D-001] Short title', ['D-001'], 'Short title'],
    ['### D-M001 — `x` as a Port', ['D-M001'], 'x as a Port'],
    ['### D-MON-001 — Title', ['D-MON-001'], 'Title'],
    ['### IC-DL-3 — Title', ['IC-DL-3'], 'Title'],
    ['### RULES-DL-1 / D-70 — Title', ['RULES-DL-1', 'D-70'], 'Title'],
    ['### D003 — Title', ['D003'], 'Title'],
    ['### D-001', ['D-001'], ''],
  ])('opens with its ID: %s', (heading, ids, title) => {
    const { text, log } = logOf(`${heading}\n\n- **Status:** active`)
    const [decision] = log.decisions
    const found = decision?.id ? [decision.id, ...decision.aliases] : []
    expect(found.map(({ id }) => id)).toEqual(ids)
    expect(found.map(({ position }) => textAt(text, position))).toEqual(ids)
    expect(decision?.title).toBe(title)
  })

  test.each([
    ['lines', '**Status:** active\n**Why:** It is simple.\n**Supersedes:** D-000'],
    ['hard breaks', '**Status**: active\\\n**Why**: It is simple.\\\n**Supersedes**: D-000'],
    ['paragraphs', '**Status:** active\n\n**Why:** It is simple.\n\n**Supersedes:** D-000'],
  ])('has its fields in %s', (_, body) => {
    const { text, log } = logOf(`### D-001 — Title\n\n${body}\n`)
    const [decision] = log.decisions
    expect(decision?.fields.map(({ label, value }) => [label?.name, value.text])).toEqual([
      ['status', 'active'],
      ['why', 'It is simple.'],
      ['supersedes', 'D-000'],
    ])
    const places = decision?.fields.map(({ value }) => textAt(text, value.position))
    expect(places).toEqual(['active', 'It is simple.', 'D-000'])
    expect(decision?.supersedes.map(({ id }) => id)).toEqual(['D-000'])
  })

  test('has one field where bold text within a line or without a colon is none', () => {
    const body = '**Status:** active, **Why:** of it\n**stays** here'
    const { log } = logOf(`### D-001 — Title\n\n${body}\n`)
    expect(log.decisions[0]?.fields.map(({ label }) => label?.name)).toEqual(['status'])
  })

  test('without an ID is one by its status alone', () => {
    const { log } = logOf('### Later\n\nText.\n\n### Use files\n\n- **Status:** active')
    expect(log.decisions.map(({ id, title }) => [id, title])).toEqual([[undefined, 'Use files']])
  })

  test.each([
    ['active', 'active', ''],
    ['superseded by D-CK012', 'superseded', 'by D-CK012'],
    ['accepted at U0 (free tail)', 'accepted', 'at U0 (free tail)'],
    ['**active**, see below', 'active', ', see below'],
    ['`rejected`', 'rejected', ''],
    ['действует', 'действует', ''],
  ])('has the status %s', (status, word, tail) => {
    const { log } = logOf(`### D-001 — A\n\n- **Status:** ${status}`)
    expect(log.decisions[0]?.status).toMatchObject({ word, tail })
  })

  test('has its fields, those of a rework included', () => {
    const { log } = logOf(
      '### D-001 — A\n- **Status:** active\n- **Why:** потому.\n- **Risk accepted:** None\n- **Was:** b\n- **Rejected alternatives:**\n  - c\n  - d',
    )
    const fields = log.decisions[0]?.fields ?? []
    expect(fields.map(({ label }) => label?.name ?? label?.text)).toEqual([
      'status',
      'why',
      'risk',
      'Was',
      'rejected',
    ])
    expect(fields[4]?.items.map(({ value }) => value.text)).toEqual(['c', 'd'])
  })

  test.each([
    ['None — all of them are in the scope (D-001 in `cli.spec.md`).', true],
    ['Here they are.', false],
  ])('may be missing: %s', (body, none) => {
    expect(logOf(body).log).toMatchObject({ decisions: [], none })
  })
})

describe('MM-MOD-0041: a decision supersedes', () => {
  test.each([
    ['D-001', [['D-001', undefined]]],
    [
      'D-001, D-M002',
      [
        ['D-001', undefined],
        ['D-M002', undefined],
      ],
    ],
    ['`other.spec.md` D-005', [['D-005', 'other.spec.md']]],
    ['D-005 in [other](../other.spec.md)', [['D-005', '../other.spec.md']]],
    ['None', []],
    ['the first one', []],
  ])('%s', (value, expected) => {
    const { log } = logOf(`### D-009 — A\n\n- **Status:** active\n- **Supersedes:** ${value}`)
    expect(log.decisions[0]?.supersedes.map(({ id, file }) => [id, file])).toEqual(expected)
  })

  test('or is superseded, by its status or a field', () => {
    const { log } = logOf(
      '### D-001 — A\n- **Status:** superseded by D-002\n\n### D-002 — B\n- **Status:** superseded\n- **Superseded by:** D-003',
    )
    expect(log.decisions.map(({ supersededBy }) => supersededBy.map(({ id }) => id))).toEqual([
      ['D-002'],
      ['D-003'],
    ])
  })
})

describe('MM-MOD-0042: a cited decision', () => {
  test('stands in any text of the spec, with the file beside it', () => {
    const text = `${section('1. Module Vision', 'By D-099 and `D-M7`; see D-013 in [`cli.spec.md`](../cli.spec.md).')}
## 8. Module Decision Log

### D-001 — Not D-002

- **Status:** superseded by D-003
- **Why:** as ACME-1 and D-004 say.

| a |
| - |
| D-005 |

\`\`\`
D-006
\`\`\`
<!-- D-007 -->
`
    const spec = moduleOf(text)
    expect(spec.decisionMentions.map(({ id, file }) => [id, file])).toEqual([
      ['D-099', undefined],
      ['D-M7', undefined],
      ['D-013', '../cli.spec.md'],
      ['D-002', undefined],
      ['D-004', undefined],
      ['D-005', undefined],
    ])
    expect(
      spec.decisionMentions.map(({ position }) => textAt(text, position).replaceAll('`', '')),
    ).toEqual(spec.decisionMentions.map(({ id }) => id))
  })

  test('may be of a family that the log declares', () => {
    const { decisionMentions } = moduleOf(
      section('Module Decision Log', '### PAY-001 — A\n\nAs PAY-002 and OTHER-3 say.'),
    )
    expect(decisionMentions.map(({ id }) => id)).toEqual(['PAY-002'])
  })

  test.each(['AD-001', 'D-001x', 'X-D-001', 'd-001', 'D-', 'UTF-8'])('is not %s', (word) => {
    expect(moduleOf(section('Module Vision', `As ${word} says.`)).decisionMentions).toEqual([])
  })
})
