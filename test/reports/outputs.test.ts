import { describe, expect, test } from 'vitest'
import { toConfig } from '../../src/config/index.ts'
import { MARKDOWN_HEADER } from '../../src/model/generated.ts'
import { outputsOf } from '../../src/reports/index.ts'
import { analyzeMarkdown, type SpecsEntry } from '../analyze-markdown.ts'

/** The generated files by path. */
function outputs(texts: Record<string, string>, entry: SpecsEntry = {}, config: object = {}) {
  const { trace } = analyzeMarkdown(texts, entry)
  const files = outputsOf(trace, toConfig(config))
  return Object.fromEntries(files.map(({ path, text }) => [path, text]))
}

const SPEC = '# Core\n\n## 1) Queue & Admission\n\n- [A-1] It MUST run.\n- [A-2] It MAY | stop.\n'

test('MM-OUT-0001: each package that has items has a YAML', () => {
  const texts = { 'specs/10-core.md': SPEC, 'specs/none.md': 'Text.', 'specs/b.md': '- [B-1] MUST' }
  expect(Object.keys(outputs(texts)).sort()).toEqual([
    'requirements/COMPLIANCE.md',
    'requirements/b.yaml',
    'requirements/core.yaml',
  ])
})

test('COMPLIANCE.md can be switched off', () => {
  const paths = Object.keys(outputs({ 'specs/a.md': SPEC }, {}, { compliance: false }))
  expect(paths).toEqual(['requirements/a.yaml'])
})

test('MM-OUT-0001: a YAML has the form of the design', () => {
  const yaml = outputs({ 'specs/10-core.md': SPEC })['requirements/core.yaml'] ?? ''
  const lines = yaml.split('\n').filter((line) => !line.includes('fingerprint:'))
  expect(lines.slice(1, 13)).toEqual([
    'schema: 1',
    'package: core',
    'sources:',
    '  - specs/10-core.md',
    'requirements:',
    '  A-1:',
    '    level: MUST',
    '    keywords: [MUST]',
    '    statement: It MUST run.',
    '    section: 1) Queue & Admission',
    '    source: specs/10-core.md#1-queue--admission',
    '  A-2:',
  ])
})

describe('MM-OUT-0006: nothing is written that changes with', () => {
  const before = outputs({ 'specs/a.md': SPEC })

  test.each([
    ['a paragraph above', SPEC.replace('- [A-1]', 'A line more.\n\n- [A-1]')],
    ['blank lines', `\n\n${SPEC.replaceAll('\n\n', '\n\n\n')}`],
    ['line ends', SPEC.replaceAll('\n', '\r\n')],
    ['a byte-order mark', `\uFEFF${SPEC}`],
  ])('%s', (_, text) => {
    expect(outputs({ 'specs/a.md': text })).toEqual(before)
  })

  test('the run', () => {
    const text = Object.values(before).join('')
    expect(text).not.toContain(process.cwd())
    expect(text).not.toMatch(/\b20\d\d-\d\d|\d\d:\d\d|\b\d+\.\d+\.\d+/)
  })
})

describe('MM-OUT-0008: COMPLIANCE.md', () => {
  const texts = {
    'specs/a.md': `${SPEC}- [A-3] It MUST NOT wait.\n- [A-4] It SHOULD wait.\n- [A-5] It waits.\n`,
    'specs/b.md': '- [A-6] It MAY run.\n',
    'specs/none.md': 'Text.\n',
  }
  const page = outputs(texts)['requirements/COMPLIANCE.md'] ?? ''
  const lines = page.split('\n')

  test('begins with our header and totals by level', () => {
    expect(lines[0]).toBe(MARKDOWN_HEADER)
    for (const total of ['MUST: 2 of 6', 'SHOULD: 1 of 6', 'MAY: 2 of 6', 'none: 1 of 6']) {
      expect(lines.filter((line) => line.endsWith(total))).toHaveLength(1)
    }
  })

  test('has a table a package, with all its items', () => {
    const names = lines.filter((line) => line.startsWith('## ')).slice(0, 2)
    expect(names).toEqual(['## a', '## b'])
    const rows = lines.filter((line) => line.startsWith('| ['))
    expect(rows.map((row) => /\[(A-\d)\]/.exec(row)?.[1])).toEqual([
      ...['A-1', 'A-2', 'A-3', 'A-4', 'A-5', 'A-6'],
    ])
  })

  test('links each ID to its section and escapes its statement', () => {
    const section = '../specs/a.md#1-queue--admission'
    expect(lines).toContain(`| [A-1](${section}) | MUST | It MUST run. |  |  |`)
    expect(lines).toContain(`| [A-2](${section}) | MAY | It MAY \\| stop. |  |  |`)
    expect(lines).toContain(`| [A-3](${section}) | MUST NOT | It MUST NOT wait. |  |  |`)
    expect(lines).toContain('| [A-6](../specs/b.md) | MAY | It MAY run. |  |  |')
  })

  test('names the specs without items', () => {
    expect(page).toContain('[specs/none.md](../specs/none.md)')
    expect(page).not.toContain('[specs/b.md]')
  })

  test('links from its own folder', () => {
    const files = outputs({ 'specs/a.md': SPEC }, {}, { compliance: 'COMPLIANCE.md' })
    expect(files['COMPLIANCE.md']).toContain('[A-1](specs/a.md#1-queue--admission)')
  })

  test('counts an ambiguous item once and marks it', () => {
    const twice = '- [A-1] It MUST run.\n- [A-1] It MUST stop.\n'
    const text = outputs({ 'specs/a.md': twice })['requirements/COMPLIANCE.md']
    expect(text).toContain('MUST: 1 of 1')
    expect(text).toContain('ambiguous')
  })
})
