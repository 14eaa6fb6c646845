import { describe, expect, test } from 'vitest'
import { analyze } from '../../src/analyze.ts'
import { toConfig } from '../../src/config/index.ts'
import { memory } from '../../src/io/memory.ts'
import type { Config } from '../../src/model/config.ts'

const SPEC = '- [AB-101] It MUST run.\n- [AB-102] It SHOULD stop.\n'

/** `rule severity path:line`, of the rules over references, in order. */
function found(files: Record<string, string>, rules: Record<string, unknown> = {}): string[] {
  const config = toConfig({ rules } as never) as Config
  return analyze(config, memory({ 'specs/a.md': SPEC, ...files }), ['xref'])
    .diagnostics.filter((one) => one.rule !== 'uncovered-requirement' || 'rules' in rules)
    .map(({ rule, severity, path, start }) => `${rule} ${severity} ${path}:${start?.line ?? '-'}`)
}

function messages(files: Record<string, string>): string[] {
  const config = toConfig({}) as Config
  return analyze(config, memory({ 'specs/a.md': SPEC, ...files }), ['xref']).diagnostics.map(
    (one) => one.message,
  )
}

describe('MM-CODE-0012: a reference that no spec answers', () => {
  test.each([
    ['in a comment', { 'src/a.ts': '// AB-103\n' }],
    ['in a string', { 'src/a.ts': 'export const id = "AB-103"\n' }],
    ['in code', { 'src/a.feature': 'Feature: a\n  Scenario: b\n    Given AB-103\n' }],
    ['in text', { 'README.md': 'AB-103\n' }],
    ['in data', { 'data.json': '{ "AB-103": 1 }\n' }],
    ['in the title of a test', { 'a.test.ts': "it('AB-103', () => {})\n" }],
  ])('is an error: %s', (_, files: Record<string, string>) => {
    expect(found(files)).toEqual([expect.stringMatching(/^dangling-reference error \S+:\d$/)])
  })

  test('in the name of a test', () => {
    expect(found({ 'tests/a.rs': '#[test]\nfn ab_103_stops() {}\n' })).toEqual([
      'dangling-reference error tests/a.rs:2',
    ])
  })

  test('names the place that has it in a spec', () => {
    const specs = { 'specs/b.md': '<!-- AB-104 -->\n' }
    expect(messages({ ...specs, 'src/a.ts': '// AB-104\n' })).toContain(
      'Unexpected reference to AB-104, which no spec declares: specs/b.md:1:6 has it, but in comment, which never declares',
    )
  })

  test('is none in history that names what was retired', () => {
    const files = {
      'requirements/retired.yaml': 'AB-100: { reason: gone }\n',
      'CHANGELOG.md': 'Without AB-100.\n',
    }
    expect(found({ ...files, 'src/a.ts': '' })).toEqual([])
    expect(found({ ...files, 'src/a.ts': '// AB-100\n' })).toEqual([
      'dangling-reference error src/a.ts:1',
    ])
  })
})

test('MM-CODE-0013: a reference to what is declared twice is an error', () => {
  const files = { 'specs/b.md': '- [AB-101] It MUST stop.\n', 'src/a.ts': '// AB-101\n' }
  expect(found(files)).toEqual(['ambiguous-reference error src/a.ts:1'])
})

describe('MM-CODE-0014: what nobody has built or tests', () => {
  const code = { 'src/a.ts': '// AB-101\nexport const a = 1\n' }
  const tests = { 'src/a.test.ts': "it('AB-101 runs', () => {})\n" }

  test('is a warning for a MUST, at its declaration', () => {
    const config = toConfig({}) as Config
    const run = (files: Record<string, string>) =>
      analyze(config, memory({ 'specs/a.md': SPEC, ...files }), ['xref']).diagnostics.map(
        ({ path, start, severity, message }) =>
          `${path}:${start?.line} ${severity} ${message.replace(/,.*/, '')}`,
      )
    expect(run({ 'src/b.ts': '' })).toEqual([
      'specs/a.md:1 warning Unexpected MUST without code and without a test',
    ])
    expect(run(code)).toEqual(['specs/a.md:1 warning Unexpected MUST without a test'])
    expect(run(tests)).toEqual(['specs/a.md:1 warning Unexpected MUST without code'])
    expect(run({ ...code, ...tests })).toEqual([])
  })

  test('is one for the level groups that the option names', () => {
    const levels = { 'uncovered-requirement': ['error', { levels: ['SHOULD'] }] }
    const config = toConfig({ rules: levels } as never) as Config
    const { diagnostics } = analyze(config, memory({ 'specs/a.md': SPEC, 'src/a.ts': '' }), [
      'xref',
    ])
    expect(diagnostics.map(({ severity, start }) => `${severity} ${start?.line}`)).toEqual([
      'error 2',
    ])
  })

  test('is none where no code is read', () => {
    const config = toConfig({ code: false }) as Config
    expect(analyze(config, memory({ 'specs/a.md': SPEC }), ['xref']).diagnostics).toEqual([])
  })
})

describe('MM-CODE-0015: a reference beside the tests', () => {
  test.each([
    ['in a header', '// AB-101\n\nit("runs", () => {})\n'],
    ['in a helper', 'function help() {\n  // AB-101\n}\n\nit("runs", () => {})\n'],
    ['in a suite', 'describe("a", () => {\n  // AB-101\n\n  it("runs", () => {})\n})\n'],
    ['at a test that does not run', 'it.todo("AB-101")\n'],
    ['with a verb', '// verifies AB-101\n\nit("runs", () => {})\n'],
  ])('is a warning: %s', (_, text) => {
    expect(found({ 'src/a.test.ts': text })).toEqual([
      expect.stringMatching(/^reference-outside-test warning /),
    ])
  })

  test.each([
    ['in a test', 'it("runs", () => {\n  // AB-101\n})\n'],
    ['above a test', '// AB-101\nit("runs", () => {})\n'],
    ['in a title', 'it("AB-101 runs", () => {})\n'],
    ['in the title of a suite', 'describe("AB-101", () => {\n  it("runs", () => {})\n})\n'],
  ])('is none: %s', (_, text) => {
    expect(found({ 'src/a.test.ts': text })).toEqual([])
  })
})

test('MM-CODE-0016: a verb that nobody knows is a warning', () => {
  expect(
    found({ 'src/a.ts': '// implemnts AB-101\n// verfies AB-101\n// covers AB-102\n' }),
  ).toEqual([
    'unknown-verb warning src/a.ts:1',
    'unknown-verb warning src/a.ts:2',
    'reference-outside-test warning src/a.ts:3',
  ])
})

test('MM-CODE-0017: an excuse without a reason is a warning', () => {
  const text = '// AB-101 exception:\n// TODO(AB-101)\n// AB-102 todo: X-12\n'
  expect(found({ 'src/a.ts': text })).toEqual([
    'missing-reason warning src/a.ts:1',
    'missing-reason warning src/a.ts:2',
  ])
})

test.each([
  ['a comment', '/* AB-101\nexport const a = 1\n'],
  ['a string', 'const a = `\n// AB-101\n'],
])('MM-CODE-0018: %s that never ends is a warning, and nothing in it counts', (_, text) => {
  expect(found({ 'src/a.ts': text })).toEqual(['unclosed-code warning src/a.ts:1'])
  expect(messages({ 'src/a.ts': text })).toContain(
    'Unexpected MUST without code and without a test, expected both to name AB-101',
  )
})

test('MM-CODE-0020: code and tests that name nothing are findings where that is wanted', () => {
  const files = {
    'src/a.ts': '// AB-101\nexport function a() {}\n',
    'src/b.ts': 'export function b() {}\n',
    'src/c.yaml': 'c: 1\n',
    'src/a.test.ts': "it('AB-101 runs', () => {})\nit('stops', () => {})\n",
  }
  expect(found(files)).toEqual([])
  const on = { 'unreferenced-code': 'warn', 'unreferenced-test': 'warn' }
  expect(found(files, on)).toEqual([
    'unreferenced-test warning src/a.test.ts:2',
    'unreferenced-code warning src/b.ts:-',
  ])
})
