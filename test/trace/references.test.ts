import { describe, expect, test } from 'vitest'
import { analyze } from '../../src/analyze.ts'
import { type ConfigInput, toConfig } from '../../src/config/index.ts'
import { memory } from '../../src/io/memory.ts'
import type { Config } from '../../src/model/config.ts'
import type { CodeTrace } from '../../src/model/reference.ts'

/** What becomes of the references in some files. */
function codeOf(files: Record<string, string>, config: ConfigInput = {}): CodeTrace {
  return analyze(toConfig(config) as Config, memory(files), ['xref']).trace.code
}

/** `key kind path:line`, by path and place. */
function counted({ references }: CodeTrace): string[] {
  return references.map(
    ({ key, kind, path, position }) => `${key} ${kind} ${path}:${position.start.line}`,
  )
}

function comments(...lines: string[]): string {
  return `${lines.map((line) => `// ${line}\n`).join('')}export const code = 1\n`
}

const SCOPED: ConfigInput = {
  specs: [{ include: ['specs/**/*.md'], ids: [{ pattern: 'FR-\\d+', scope: 'spec' }] }],
}

describe('MM-CODE-0005: a bare ID means the one item that bears it', () => {
  test('of the whole repository', () => {
    const code = codeOf({
      'specs/a.md': '- [AB-101] It MUST run.\n',
      'src/a.ts': comments('AB-101'),
    })
    expect(counted(code)).toEqual(['AB-101 implements src/a.ts:1'])
  })

  test('and the one of a smaller scope', () => {
    const code = codeOf(
      { 'specs/a/spec.md': '- **FR-001**: It MUST run.\n', 'src/a.ts': comments('FR-001') },
      SCOPED,
    )
    expect(counted(code)).toEqual(['specs/a/spec.md#FR-001 implements src/a.ts:1'])
  })

  test('of two that bear it none is meant', () => {
    const code = codeOf(
      {
        'specs/a/spec.md': '- **FR-001**: It MUST run.\n',
        'specs/b/spec.md': '- **FR-001**: It MUST stop.\n',
        'src/a.ts': comments('FR-001'),
      },
      SCOPED,
    )
    expect(counted(code)).toEqual([])
    expect(code.ambiguous.map((one) => one.candidates)).toEqual([
      ['specs/a/spec.md#FR-001', 'specs/b/spec.md#FR-001'],
    ])
    expect([...code.attribution.values()].map((one) => one.state)).toEqual(['none', 'none'])
  })

  test('of an ID that is declared twice none is meant', () => {
    const code = codeOf({
      'specs/a.md': '- [AB-101] It MUST run.\n- [AB-101] It MUST stop.\n',
      'src/a.ts': comments('AB-101'),
    })
    expect(counted(code)).toEqual([])
    expect(code.ambiguous.map((one) => one.candidates)).toEqual([['AB-101']])
    expect(code.attribution.get('AB-101')?.state).toBe('none')
  })
})

describe('MM-CODE-0006: a scope before the ID', () => {
  const SPECS = {
    'specs/001-login/spec.md': '- **FR-001**: It MUST run.\n',
    'specs/002-search/spec.md': '- **FR-001**: It MUST find.\n',
  }
  test.each([
    'specs/001-login/spec.md#FR-001',
    'specs/001-login/spec#FR-001',
    '001-login/spec.md#FR-001',
    '001-login/spec#FR-001',
  ])('%s means one', (written) => {
    const code = codeOf({ ...SPECS, 'src/a.ts': comments(written) }, SCOPED)
    expect(counted(code)).toEqual(['specs/001-login/spec.md#FR-001 implements src/a.ts:1'])
  })

  test('an end that fits both means none', () => {
    const code = codeOf({ ...SPECS, 'src/a.ts': comments('spec#FR-001') }, SCOPED)
    expect(code.ambiguous).toHaveLength(1)
  })

  test.each(['login/spec#FR-001', '003-x/spec#FR-001', '001-login/spec#FR-002'])(
    '%s, which is the end of no name, dangles',
    (written) => {
      const code = codeOf({ ...SPECS, 'src/a.ts': comments(written) }, SCOPED)
      expect(counted(code)).toEqual([])
      expect(code.dangling).toHaveLength(1)
    },
  )
})

describe('MM-CODE-0007: a range', () => {
  const SPEC = { 'specs/a.md': [1, 2, 5, 9, 10].map((n) => `- [AB-${n}] It MUST run.\n`).join('') }

  test('stands for what is declared within', () => {
    const code = codeOf({ ...SPEC, 'src/a.ts': comments('AB-2..9') })
    expect(counted(code).map((one) => one.split(' ')[0])).toEqual(['AB-2', 'AB-5', 'AB-9'])
    expect(code.references.map((one) => one.written)).toEqual(['AB-2..9', 'AB-2..9', 'AB-2..9'])
    expect(code.dangling).toEqual([])
  })

  test('dangles at an end that nothing declares', () => {
    const code = codeOf({ ...SPEC, 'src/a.ts': comments('AB-5..11') })
    expect(counted(code).map((one) => one.split(' ')[0])).toEqual(['AB-5', 'AB-9', 'AB-10'])
    expect(code.dangling.map((one) => one.id)).toEqual(['AB-11'])
  })

  test('over millions of numbers costs no more than what is declared', () => {
    const code = codeOf({ ...SPEC, 'src/a.ts': comments('AB-1..999999999') })
    expect(code.references).toHaveLength(5)
  })
})

describe('MM-CODE-0008: what nothing declares', () => {
  const SPEC = { 'specs/a.md': '- [OC-CORE-101] It MUST run.\n- [FR-1] It MUST stop.\n' }

  test('dangles by the default pattern only where its family is declared, or nearly', () => {
    const words = 'OC-CORE-102 OC-COER-101 OC-CORES-7 FR-2 FT-2 PRX-2 JIRA-12 UTF-8 GPT-4 X-1'
    const code = codeOf({ ...SPEC, 'src/a.ts': comments(words) })
    const ids = ['OC-CORE-102', 'OC-COER-101', 'OC-CORES-7', 'FR-2', 'FT-2']
    expect(code.dangling.map((one) => one.id)).toEqual(ids)
    expect(code.idLike).toEqual({ 'JIRA-': 1, 'PRX-': 1, 'X-': 1 })
  })

  test('dangles by a pattern of the config whatever its family is', () => {
    const config = { specs: [{ include: ['specs/*.md'], ids: ['[A-Z-]+-\\d+'] }] }
    const code = codeOf({ ...SPEC, 'src/a.ts': comments('JIRA-12') }, config)
    expect(code.dangling.map((one) => one.id)).toEqual(['JIRA-12'])
  })

  test('is told where a spec has it without declaring it', () => {
    const specs = { 'specs/a.md': `${SPEC['specs/a.md']}\n\`\`\`\nFR-9\n\`\`\`\n` }
    const [one] = codeOf({ ...specs, 'src/a.ts': comments('FR-9') }).dangling
    expect(one?.skipped.map(({ path, reason }) => [path, reason])).toEqual([['specs/a.md', 'code']])
  })
})

describe('MM-CODE-0009: a revision', () => {
  const SPEC = { 'specs/a.md': '- [AB-101+2] It MUST run.\n- [AB-102] It MUST stop.\n' }

  test.each([
    ['AB-101', 'implements'],
    ['AB-101+2', 'implements'],
    ['AB-101~2', 'implements'],
    ['AB-101+1', 'cites'],
    ['AB-101+3', 'cites'],
    ['AB-102+1', 'cites'],
  ])('%s %s', (written, kind) => {
    const code = codeOf({ ...SPEC, 'src/a.ts': comments(written) })
    expect(code.references.map((one) => one.kind)).toEqual([kind])
  })
})

test('MM-CODE-0022: where a comment says that IDs are made up, none counts', () => {
  const code = codeOf({
    'specs/a.md': '- [AB-101] It MUST run.\n',
    'src/a.ts': comments(
      'mustmark-ignore-start dangling-reference -- fixtures',
      'AB-101 and AB-102',
      'mustmark-ignore-end dangling-reference',
      'AB-101',
    ),
  })
  expect(counted(code)).toEqual(['AB-101 implements src/a.ts:4'])
  expect(code.ignored.map((one) => one.id)).toEqual(['AB-101'])
  // The finding is there for the engine to suppress.
  expect(code.dangling.map((one) => one.id)).toEqual(['AB-102'])
})

test('MM-CODE-0010 MM-CODE-0011: items are counted by level group, each once', () => {
  const code = codeOf({
    'specs/a.md': [
      '- [AB-1] It MUST run.',
      '- [AB-2] It MUST NOT stop.',
      '- [AB-3] It SHOULD log.',
      '- [AB-4] It MAY beep.',
      '- [AB-5] It waits.',
      '- It MUST have no ID.',
    ].join('\n'),
    'src/a.ts': comments(
      'AB-1',
      'AB-3',
      'AB-2 exception: no hardware',
      'AB-4 todo: X-1',
      'see AB-5',
    ),
    'src/a.test.ts': "it('AB-1 runs', () => {})\nit('AB-2 goes on', () => {})\n",
    'README.md': 'AB-4 is described here.\n',
  })
  expect([...code.attribution.values()].map(({ key, state }) => `${key} ${state}`)).toEqual([
    'AB-1 both',
    'AB-2 tested',
    'AB-3 implemented',
    'AB-4 none',
    'AB-5 none',
  ])
  expect(code.totals).toEqual({
    MUST: { total: 2, implemented: 1, tested: 2, both: 1, none: 0 },
    SHOULD: { total: 1, implemented: 1, tested: 0, both: 0, none: 0 },
    MAY: { total: 1, implemented: 0, tested: 0, both: 0, none: 1 },
    none: { total: 1, implemented: 0, tested: 0, both: 0, none: 1 },
    all: { total: 5, implemented: 2, tested: 2, both: 1, none: 2 },
  })
})
