import { describe, expect, test } from 'vitest'
import type { Contract } from '../../../src/model/module-entities.ts'
import { textAt } from '../text-at.ts'
import { moduleOf, section } from './module-of.ts'

function contractsOf(body: string): { text: string; contracts: Contract[] } {
  const text = section('5. Module Contracts (DbC)', body)
  return { text, contracts: moduleOf(text).contracts }
}

describe('MM-MOD-0030: the heading of a contract', () => {
  test.each([
    ['#### Port: `Gateway`', 'Port', 'Gateway'],
    ['### Port: `Gateway`', 'Port', 'Gateway'],
    ['### 4.2 Service: `run`', 'Service', 'run'],
    ['### 5.2 Value Object: `Context`', 'Value Object', 'Context'],
    ['### `Gateway` (Port)', 'Port', 'Gateway'],
    ['### 5.1 `Gateway` (Port)', 'Port', 'Gateway'],
    ['### Pattern: `Handover`', 'Pattern', 'Handover'],
    ['### OperationDef Pattern', 'Pattern', 'OperationDef'],
    ['### `OperationDef` Pattern', 'Pattern', 'OperationDef'],
    ['### Port (optional): `Gateway`', 'Port', 'Gateway'],
    ['### Port: Gateway', 'Port', 'Gateway'],
    ['### Helper: `slug`', 'Helper', 'slug'],
    ['### `Gateway`', undefined, 'Gateway'],
    ['### Service: `a: b`', 'Service', 'a: b'],
  ])('%s is a %s named %s', (heading, kind, name) => {
    const { text, contracts } = contractsOf(`${heading}\n\n- **Purpose:** It pays.`)
    expect([contracts[0]?.kind, contracts[0]?.name?.text]).toEqual([kind, name])
    expect(contracts[0]?.group).toBe(false)
    const at = contracts[0]?.name && textAt(text, contracts[0].name.position)
    expect(at?.replaceAll('`', '')).toBe(name)
  })

  test.each(['### 5.1 Ports', '### Adapters', '### Note: read this', '### Two word Pattern'])(
    '%s names no entity',
    (heading) => {
      const { contracts } = contractsOf(heading)
      expect(contracts[0]).not.toHaveProperty('name')
      expect(contracts[0]?.group).toBe(true)
    },
  )

  test('a group above its contracts is no contract', () => {
    const { contracts } = contractsOf('### 5.1 Ports\n\n#### Port: `A`\n\n- **Purpose:** It is.')
    expect(contracts.map(({ title, group }) => [title, group])).toEqual([
      ['Ports', true],
      ['Port: A', false],
    ])
  })

  test('what holds of the module as a whole has no name', () => {
    const { contracts } = contractsOf('### Module-level invariants\n\n- No state.\n- Lower case.')
    expect(contracts[0]).not.toHaveProperty('name')
    expect(contracts[0]?.group).toBe(false)
    expect(contracts[0]?.loose.map(({ text }) => text)).toEqual(['No state.', 'Lower case.'])
  })

  test('fields keep their values, code apart', () => {
    const { contracts } = contractsOf(
      [
        '#### Port: `A`',
        '- **Purpose:** It is.',
        '- **Consumers:** Internal `b`.',
        '- **Supporting Artifacts:** —',
        '- **Runtime Backing:** `real-runtime` (in `engines/*`)',
        '- **Verification Levels:** `contract`, unit',
        '- **Deferred Runtime Scope:** None',
        '- **Test Seam:** fake engine',
        '- **Variability:** two engines',
      ].join('\n'),
    )
    const fields = contracts[0]?.fields ?? []
    expect(fields.map(({ label }) => label?.name)).toEqual([
      'purpose',
      'consumers',
      'artifacts',
      'backing',
      'verification',
      'deferredScope',
      'testSeam',
      'variability',
    ])
    expect(fields[3]?.value.code.map(({ text }) => text)).toEqual(['real-runtime', 'engines/*'])
    expect(contracts[0]?.consumers?.internal[0]?.text).toBe('b')
  })
})

describe('MM-MOD-0031: clauses', () => {
  const heading = '#### Port: `A`\n\n**Contract (DbC):**\n'
  const clausesOf = (body: string) =>
    contractsOf(`${heading}${body}`).contracts[0]?.clauses.map(({ kind, shape, clauses, none }) => [
      kind,
      shape,
      clauses.map(({ text }) => text),
      none,
    ])

  test.each([
    [
      'under a plain label',
      '- Preconditions:\n  - `a > 0`.\n  - b holds.',
      'list',
      ['a > 0.', 'b holds.'],
    ],
    ['under a bold label', '\n- **Preconditions:**\n  - b holds.', 'list', ['b holds.']],
    ['under a bold label without colon in it', '- **Preconditions**:\n  - b', 'list', ['b']],
    ['on the line of its label', '- Preconditions: `a` is set.', 'line', ['a is set.']],
    ['on the line of a bold label', '- **Preconditions:** a: b.', 'line', ['a: b.']],
    ['under a label that no list holds', '\n**Preconditions:**\n\n- b', 'list', ['b']],
  ])('%s', (_, body, shape, clauses) => {
    expect(clausesOf(body)).toEqual([['preconditions', shape, clauses, false]])
  })

  test('of all three kinds, in their order', () => {
    expect(
      clausesOf('- Preconditions:\n  - a\n- Postconditions:\n  - b\n- Invariants: c')?.map(
        ([kind]) => kind,
      ),
    ).toEqual(['preconditions', 'postconditions', 'invariants'])
  })

  test.each([['- Preconditions: None'], ['- Preconditions:\n  - N/A']])(
    'that say none: %s',
    (body) => {
      expect(clausesOf(body)).toEqual([['preconditions', expect.anything(), [], true]])
    },
  )

  test('that are missing behind their label are empty, and none is said', () => {
    expect(clausesOf('- Preconditions:')).toEqual([['preconditions', 'list', [], false]])
  })

  test('a label inside a clause is its own text', () => {
    expect(clausesOf('- Postconditions:\n  - При успехе: `a`.')?.[0]?.[2]).toEqual([
      'При успехе: a.',
    ])
  })

  test('an item beside them is kept apart', () => {
    const { contracts } = contractsOf(
      `${heading}- Preconditions: a\n- \`b\` throws.\n- Invariants: c`,
    )
    expect(contracts[0]?.loose.map(({ text }) => text)).toEqual(['b throws.'])
    expect(contracts[0]?.clauses).toHaveLength(2)
  })

  test('their places are those of the source', () => {
    const { text, contracts } = contractsOf(`${heading}- **Invariants:**\n  - \`a\` holds.`)
    const [list] = contracts[0]?.clauses ?? []
    expect(list && textAt(text, list.label)).toBe('Invariants')
    expect(list?.clauses[0] && textAt(text, list.clauses[0].position)).toBe('`a` holds.')
  })
})

describe('MM-MOD-0032: an adapter', () => {
  test.each([
    ['- **Implements:** `A`', ['A']],
    ['- **Implements:** `A` (`ports/a.ts`)', ['A']],
    ['- **Implements:** `A`, `B`', ['A', 'B']],
    ['- **Implements:** A — of the core', ['A']],
    ['- **Implements:**\n  - `A`\n  - `B` (`b.ts`)', ['A', 'B']],
    ['- **Implements:** None', []],
    ['- **Purpose:** `A`', []],
  ])('%s implements %s', (body, names) => {
    const { contracts } = contractsOf(`#### Adapter: \`X\`\n${body}`)
    expect(contracts[0]?.implements.map(({ text }) => text)).toEqual(names)
  })

  test('lists its side effects', () => {
    const { text, contracts } = contractsOf(
      '#### Adapter: `X`\n\n**Side Effects:**\n- HTTP.\n- Files.',
    )
    const effects = contracts[0]?.sideEffects
    expect(effects?.texts.map((one) => one.text)).toEqual(['HTTP.', 'Files.'])
    expect(effects && textAt(text, effects.position)).toBe('**Side Effects:**\n- HTTP.\n- Files.')
  })

  test('says that it has none, or does not speak of them', () => {
    const { contracts } = contractsOf(
      '#### Adapter: `X`\n\n- **Side Effects:** None\n\n#### Adapter: `Y`\n\n- **Purpose:** It is.',
    )
    expect(contracts[0]?.sideEffects).toMatchObject({ texts: [], none: true })
    expect(contracts[1]).not.toHaveProperty('sideEffects')
  })
})
