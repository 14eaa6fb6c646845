import { describe, expect, test } from 'vitest'
import { repository } from '../repository.ts'

interface Told {
  id?: string
  kind: string
  statement: string
  level?: string
  clause?: { role: string; section: string }
}

interface Model {
  items: Told[]
  contracts: Record<string, unknown>[]
  counts: { items: { total: number }; clauses: { total: number; withoutId: number } }
  problems: { message: string }[]
}

async function modelOf(markdown: string, config = ''): Promise<Model> {
  const repo = repository({
    'specs/a.md': markdown,
    ...(config === '' ? {} : { 'mustmark.yaml': config }),
  })
  return JSON.parse((await repo.run('spec-extract --format json')).stdout) as Model
}

/** `role of section: id statement` of each clause, and `kind: …` of anything else. */
async function clausesIn(markdown: string, config?: string): Promise<string[]> {
  const { items } = await modelOf(markdown, config)
  return items.map(({ id = '-', kind, statement, clause }) =>
    clause
      ? `${clause.role} of ${clause.section}: ${id} ${statement}`
      : `${kind}: ${id} ${statement}`,
  )
}

describe('MM-CLAUSE-0001: a label makes clauses', () => {
  const EXPECTED = ['precondition of Push: Q-1 open.', 'precondition of Push: - empty.']
  test.each([
    ['a heading and a list', '## Push\n\n### Preconditions\n\n- [Q-1] open.\n- empty.\n'],
    [
      'a numbered heading',
      '## Push\n\n### 2.1 Pre-conditions (all)\n\n1. [Q-1] open.\n2. empty.\n',
    ],
    ['text before the list', '## Push\n\n### Preconditions\n\nThese:\n\n- [Q-1] open.\n- empty.\n'],
    ['a bold label', '## Push\n\n**Preconditions:**\n\n- [Q-1] open.\n- empty.\n'],
    ['a bold label without a colon', '## Push\n\n**Preconditions**\n\n- [Q-1] open.\n- empty.\n'],
    ['a plain label', '## Push\n\nPreconditions:\n\n- [Q-1] open.\n- empty.\n'],
    ['a label in a list', '## Push\n\n- Preconditions:\n  - [Q-1] open.\n  - empty.\n'],
    ['a bold one in a list', '## Push\n\n- **Preconditions:**\n  - [Q-1] open.\n  - empty.\n'],
    ['lines of their own', '## Push\n\n- Preconditions: [Q-1] open.\n- Preconditions: empty.\n'],
    ['one and a list below', '## Push\n\n- Preconditions: [Q-1] open.\n  - empty.\n'],
    ['Eiffel', '## Push\n\n**Requires:**\n\n- [Q-1] open.\n- empty.\n'],
    [
      'a table',
      '## Push\n\n**Preconditions:**\n\n| ID | Text |\n| - | - |\n| Q-1 | open. |\n| | empty. |\n',
    ],
    ['items within items', '## Push\n\n**Preconditions:**\n\n- [Q-1] open.\n  - empty.\n'],
  ])('%s', async (_, markdown) => {
    expect(await clausesIn(`${markdown}\n## Other\n\n- [Z-1] It MUST run.\n`)).toEqual([
      ...EXPECTED,
      'requirement: Z-1 It MUST run.',
    ])
  })

  test('of each role', async () => {
    const markdown =
      '## Push\n\n- Precondition: a\n- Postconditions: b\n- Invariant: c\n- **Ensures:** d\n'
    expect(await clausesIn(markdown)).toEqual([
      'precondition of Push: - a',
      'postcondition of Push: - b',
      'invariant of Push: - c',
      'postcondition of Push: - d',
    ])
  })

  test.each([
    ['a plain line of prose', '## Push\n\n- Requires: Node 20\n'],
    ['a word among others', '## Push\n\nThe preconditions: are many.\n\n- one\n'],
    ['code', '## Push\n\n`Preconditions:`\n\n- one\n'],
    ['a fence', '## Push\n\n```\nPreconditions:\n- one\n```\n'],
    ['informative text', '## Push\n\n### Example\n\n**Preconditions:**\n\n- one\n'],
  ])('%s is none', async (_, markdown) => {
    expect(await clausesIn(`${markdown}\n## Other\n\n- [Z-1] It MUST run.\n`)).toEqual([
      'requirement: Z-1 It MUST run.',
    ])
  })

  test('a list behind a clause of its own paragraph is another matter', async () => {
    const markdown = '## Push\n\n**Requires:** an open queue\n\n- [Z-1] It MUST run.\n'
    expect(await clausesIn(markdown)).toEqual([
      'precondition of Push: - an open queue',
      'requirement: Z-1 It MUST run.',
    ])
  })
})

describe('MM-CLAUSE-0002: clauses belong to the nearest heading above', () => {
  test('a label that is a heading belongs to the one around it', async () => {
    const markdown =
      '# Pay\n\n## Charge\n\n### Preconditions\n\n- a\n\n### Postconditions\n\n- b\n\n## Refund\n\n### Preconditions\n\n- c\n'
    expect(await clausesIn(markdown)).toEqual([
      'precondition of Charge: - a',
      'postcondition of Charge: - b',
      'precondition of Refund: - c',
    ])
  })

  test('a label below a heading that is a label belongs where that one does', async () => {
    const markdown =
      '# Pay\n\n## Charge\n\n### Preconditions\n\n- a\n\n**Postconditions:** b\n\n#### Invariants\n\n- c\n'
    expect(await clausesIn(markdown)).toEqual([
      'precondition of Charge: - a',
      'postcondition of Charge: - b',
      'invariant of Charge: - c',
    ])
  })
})

describe('MM-CLAUSE-0003: IDs of clauses', () => {
  test.each([
    ['- [PAY-PRE-1] positive.'],
    ['- **[PAY-PRE-1]** positive.'],
    ['- **PAY-PRE-1:** positive.'],
    ['- PAY-PRE-1: positive.'],
    ['- positive [PAY-PRE-1].'],
  ])('%s', async (line) => {
    for (const dialects of ['[heading]', '[bracketed, leading]', '[sentence]']) {
      const config = `specs: [{ include: ["specs/*.md"], dialects: ${dialects} }]\n`
      const [first] = await clausesIn(`## Charge\n\n**Preconditions:**\n\n${line}\n`, config)
      expect(first).toBe('precondition of Charge: PAY-PRE-1 positive.')
    }
  })

  test('a key word sets the level, and none is no finding', async () => {
    const repo = repository({
      'specs/a.md':
        'RFC 2119\n\n# Charge\n\n**Preconditions:**\n\n- [P-1] It MUST be open.\n- [P-2] It is closed.\n',
    })
    const { items } = JSON.parse((await repo.run('spec-extract --format json')).stdout) as Model
    expect(items.map(({ level }) => level)).toEqual(['MUST', undefined])
    await repo.run('spec-extract')
    expect((await repo.run('spec-lint')).stdout).toBe('')
  })

  test('a word that means none may begin one', async () => {
    const markdown = '## Push\n\n- Invariants:\n  - None of them is lost.\n  - нетто\n'
    expect(await clausesIn(markdown)).toEqual([
      'invariant of Push: - None of them is lost.',
      'invariant of Push: - нетто',
    ])
  })

  test.each([
    'None',
    'none.',
    'N/A',
    '—',
    'нет',
    'None — it keeps no state',
    'None (stateless)',
    'None. It keeps none.',
  ])('%s is no clause', async (word) => {
    const markdown = `## Push\n\n- Preconditions: ${word}\n- Invariants:\n  - ${word}\n- [Z-1] It MUST run.\n`
    expect(await clausesIn(markdown)).toEqual(['requirement: Z-1 It MUST run.'])
  })

  test('within an item that declares an ID the text is a part of what that states', async () => {
    const markdown = '## Push\n\n- [Z-1] It MUST run, where:\n  - Preconditions:\n    - open\n'
    const [only, ...more] = await clausesIn(markdown)
    expect(only).toContain('requirement: Z-1 It MUST run, where:')
    expect(only).toContain('open')
    expect(more).toEqual([])
  })
})

const GATEWAY = `# Payments

RFC 2119

## 5.1 Port: \`Gateway\`

- **Runtime Backing:** \`simulation\`
- **Verification Levels:** \`contract\`, unit
- **Deferred Runtime Scope:** real cards

**Contract (DbC):**

- Preconditions:
  - [PAY-PRE-1] The amount is positive.
  - The currency is known.
- Postconditions:
  - [PAY-POST-1] A charge MUST be recorded.

## Other

- [PAY-1] It MUST run.
`

describe('MM-CLAUSE-0005: a contract', () => {
  test('stands in the JSON and the YAML with what it says of itself', async () => {
    const repo = repository({ 'specs/pay.md': GATEWAY })
    const { contracts } = JSON.parse((await repo.run('spec-extract --format json')).stdout) as Model
    expect(contracts).toEqual([
      {
        entity: 'Gateway',
        kind: 'Port',
        runtimeBacking: 'simulation',
        verificationLevels: ['contract', 'unit'],
        deferredScope: 'real cards',
        package: 'pay',
        path: 'specs/pay.md',
        section: '5.1 Port: Gateway',
        anchor: '51-port-gateway',
        clauses: {
          precondition: ['PAY-PRE-1', expect.stringMatching(/^specs\/pay\.md#51-port-gateway~1:/)],
          postcondition: ['PAY-POST-1'],
          invariant: [],
        },
      },
    ])
    await repo.run('spec-extract')
    expect(repo.read('requirements/pay.yaml')).toMatch(
      /^contracts:\n {2}- entity: Gateway\n {4}kind: Port\n {4}section: "5\.1 Port: Gateway"\n {4}source: specs\/pay\.md#51-port-gateway\n {4}runtimeBacking: simulation\n {4}verificationLevels: \[contract, unit\]\n {4}deferredScope: real cards\n {4}preconditions:\n {6}- PAY-PRE-1\n {6}- specs\/pay\.md#51-port-gateway~1:[0-9a-f]{12}\n {4}postconditions:\n {6}- PAY-POST-1\n$/m,
    )
  })

  test.each([
    ['Port: `X`', 'X', 'Port'],
    ['4.2 Service: `X`', 'X', 'Service'],
    ['`X` (Port)', 'X', 'Port'],
    ['X Pattern', 'X', 'Pattern'],
    ['Value Object: Money', 'Money', 'Value Object'],
    ['charge(request)', 'charge(request)', undefined],
    ['Port', 'Port', undefined],
  ])('%s', async (heading, entity, kind) => {
    const { contracts } = await modelOf(`### ${heading}\n\n- Invariants: x\n`)
    expect([contracts[0]?.entity, contracts[0]?.kind]).toEqual([entity, kind])
  })
})

describe('MM-CLAUSE-0004: clauses are the equals of requirements', () => {
  const FILES = {
    'specs/pay.md': GATEWAY,
    'src/pay.ts': '// PAY-PRE-1\nexport function charge() {}\n// PAY-1\nexport function run() {}\n',
    'src/pay.test.ts': "it('PAY-PRE-1 refuses', () => { expect(charge()).toBe(1) })\n",
  }

  test('COMPLIANCE.md has their totals and their table', async () => {
    const repo = repository(FILES)
    await repo.run('spec-extract')
    const page = repo.read('requirements/COMPLIANCE.md')
    expect(page).toContain(
      '- Requirements: 1\n- MUST: 1 of 1\n- SHOULD: 0 of 1\n- MAY: 0 of 1\n- none: 0 of 1\n- Implemented: 1 of 1\n- Implemented, MUST: 1 of 1\n- Tested: 0 of 1\n- Tested, MUST: 0 of 1\n- Clauses: 3\n- Clauses, implemented: 1 of 2\n- Clauses, tested: 1 of 2\n',
    )
    expect(page).toContain(
      '### Contracts\n\n| ID | Contract | Clause | Level | Statement | Implemented by | Tested by |',
    )
    expect(page).toContain(
      '| [PAY-PRE-1](../specs/pay.md#51-port-gateway) | 5.1 Port: Gateway | precondition | none | The amount is positive. |',
    )
  })

  test('gates hold them', async () => {
    const gates = 'gates:\n  kinds: [clause]\n  MUST: { tested: 100 }\n  none: { tested: 100 }\n'
    const repo = repository({ ...FILES, 'mustmark.yaml': gates })
    await repo.run('spec-extract')
    const { stdout, stderr, code } = await repo.run('mustmark check')
    expect(stdout).toContain('0 of 1 MUST items tested (0 %), expected 100 %; it lacks PAY-POST-1')
    expect(stdout).not.toContain('it lacks PAY-PRE-1')
    expect(stderr).toContain('1 requirement without an ID, held by no gate\n')
    expect(code).toBe(1)
  })

  test('an ID of a clause that is gone is an error', async () => {
    const repo = repository(FILES)
    await repo.run('spec-extract')
    repo.write('specs/pay.md', GATEWAY.replace('[PAY-POST-1] ', ''))
    expect((await repo.run('spec-extract')).stdout).toContain('PAY-POST-1')
  })
})

describe('MM-CLAUSE-0006: contracts.words', () => {
  test('adds words, in any language', async () => {
    const config =
      'contracts: { words: { preconditions: [Предусловия], invariants: [Всегда], none: [Нет] } }\n'
    const markdown =
      '## Касса\n\n- Предусловия: [P-1] открыта.\n- **Всегда:**\n  - Нет\n- Preconditions: x\n'
    expect(await clausesIn(markdown, config)).toEqual([
      'precondition of Касса: P-1 открыта.',
      'precondition of Касса: - x',
    ])
  })

  test('a word in two lists is exit code 2', async () => {
    const repo = repository({
      'specs/a.md': '- [A-1] It MUST run.\n',
      'mustmark.yaml': 'contracts: { words: { preconditions: [Before], invariants: [before] } }\n',
    })
    const { code, stderr } = await repo.run('spec-extract')
    expect(stderr).toMatch(
      /^mustmark\.yaml:1:\d+: error: Unexpected word "before", which contracts\.words\.preconditions has as well/m,
    )
    expect(code).toBe(2)
  })
})

test('MM-CLAUSE-0007: a label without a clause is a warning', async () => {
  const repo = repository({
    'specs/a.md': '# Push\n\n**Preconditions:**\n\nLater.\n\n- [A-1] It MUST run.\n',
  })
  const { stdout, code } = await repo.run('spec-extract')
  expect(stdout).toContain('specs/a.md:3:1: warning: Unexpected "Preconditions" without a clause')
  expect(code).toBe(0)
})

test('MM-CLAUSE-0007: a label on a further line of a paragraph is a warning at its place', async () => {
  const repo = repository({
    'specs/a.md':
      '# Push\n\n- **Preconditions:** It is open.\n  **Postconditions**: It is in.\\\n  **Invariants:** None\n- **Note:** **Invariants:** none\n  **Invariants** stay, **Requires:** it\n  **Requires:** Node\n',
  })
  const { stdout } = await repo.run('spec-extract')
  expect(stdout.split('\n').map((line) => line.slice(0, line.indexOf(',')))).toEqual([
    'specs/a.md:4:3: warning: Unexpected "Postconditions" within a paragraph',
    'specs/a.md:5:3: warning: Unexpected "Invariants" within a paragraph',
    '',
  ])
})

test('MM-CLAUSE-0008: clauses under no heading are an error', async () => {
  const repo = repository({ 'specs/a.md': '**Preconditions:**\n\n- [A-1] It MUST run.\n' })
  const { stdout, code } = await repo.run('spec-extract')
  expect(stdout).toContain('specs/a.md:1:1: error: Unexpected "Preconditions" under no heading')
  expect(code).toBe(1)
})
