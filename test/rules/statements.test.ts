import { describe, expect, test } from 'vitest'
import type { ConfigInput } from '../../src/config/index.ts'
import type { Position } from '../../src/model/position.ts'
import { textAt } from '../dialects/text-at.ts'
import { repository } from '../repository.ts'
import { lint } from './lint.ts'

function markedIn(rule: string, text: string, config: ConfigInput = {}): string[] {
  return lint(rule, { 'specs/a.md': text }, config).map(({ start, end }) =>
    textAt(text, { start, end } as Position),
  )
}

const marker = { specs: [{ include: ['specs/*.md'], dialects: ['marker'] }] }
const sentence = { specs: [{ include: ['specs/*.md'], dialects: ['sentence'] }] }

test('MM-LINT-0014: other kinds, items without ID and empty ones lack no key word', () => {
  const openfeature = { specs: [{ include: ['specs/*.md'], dialects: ['openfeature'] }] }
  const text =
    '#### Condition 1.1.1\n\n> The host has threads.\n\n#### Requirement 1.1.2\n\n> It runs.\n'
  const found = lint('missing-keyword', { 'specs/a.md': text }, openfeature)
  expect(found.map((one) => one.message.slice(0, 50))).toEqual([
    'Unexpected requirement Requirement 1.1.2 without a',
  ])
  expect(lint('missing-keyword', { 'specs/a.md': '- [A-1] It MUST run.\n\n## [A-2]\n' })).toEqual(
    [],
  )
})

test('MM-LINT-0010: a paragraph, a list and a table behind a marker belong to its item', () => {
  const text = [
    '> r[a.b]\n> It MUST run.\n>\n> It MUST stop.\n>\n> - It MUST log.\n',
    'It MUST have an ID.\n',
    'r[a.c]\nIt MUST rest.\n\n| a |\n|-|\n| It MUST wait. |\n',
  ].join('\n')
  const config = { ...marker, rules: { 'require-id': 'error' as const } }
  const found = lint('require-id', { 'specs/a.md': text }, config)
  expect(found.map((one) => one.start?.line)).toEqual([8])
})

test('MM-LINT-0014: a lower-case word in what follows the colon is not reported twice', () => {
  const text = '- [A-1] It MUST run.\n- [A-2] It:\n  - must stop\n'
  expect(lint('missing-keyword', { 'specs/a.md': text })).toEqual([])
  expect(markedIn('lowercase-keyword', text)).toEqual(['must'])
})

describe('MM-LINT-0015: several requirements under one ID', () => {
  test.each([
    [
      'in a list below, at the second sentence',
      '- [A-1] It MUST:\n  - run. It MUST log.\n  - stop.\n',
      ['It MUST log.'],
    ],
    [
      'in a table row with CRLF',
      '| a | b |\r\n|-|-|\r\n| A-1 | It MUST run. It SHOULD log. |\r\n',
      ['It SHOULD log.'],
    ],
    ['not in another item nested in it', '- [A-1] It MUST run:\n  - [A-2] It MUST log.\n', []],
    [
      'not for a permission or an example',
      '- [A-1] It MUST run. It MAY log. For example, it MUST log.\n',
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(markedIn('bundled-requirements', text)).toEqual(expected)
  })

  test('a marker holds all up to the next one, and related names the first', () => {
    const text = '> r[a.b]\n> It MUST run.\n>\n> It SHALL\n> stop.\n\nr[a.c]\nIt MUST log.\n'
    const [found, ...others] = lint('bundled-requirements', { 'specs/a.md': text }, marker)
    expect(others).toEqual([])
    expect([found?.start?.line, found?.related[0]?.start?.line]).toEqual([4, 1])
  })

  test('a permission counts if asked for', () => {
    const rules: ConfigInput['rules'] = { 'bundled-requirements': ['warn', { permissions: true }] }
    const text = '- [A-1] It MUST run. It MAY log.\n'
    expect(markedIn('bundled-requirements', text, { rules })).toEqual(['It MAY log.'])
  })
})

describe('MM-LINT-0016: a lower-case key word', () => {
  test.each([
    [
      'behind an entity, an escape and astral characters',
      '- [A-1] \u{1F600} &amp; \\* It **must** run.',
      ['must'],
    ],
    ['wrapped in a quote', '> [A-1] It must\r\n> not run.', ['must\r\n> not']],
    ['behind a byte-order mark', '\uFEFF[A-1] It should run.\n\n[A-2] It MUST.', ['should']],
    [
      'in no code, link target, quotation, struck text or heading',
      '## You must\n\n- [A-1] It MUST `must` "must" ~~must~~ [x](must.md).\n',
      [],
    ],
    [
      'in no paragraph of its own behind the key word',
      '### [A-1]\n\n> It MUST run, it must.\n>\n> This must be so.\n',
      ['must'],
    ],
    [
      'in no informative text and outside of items',
      '- [A-1] It MUST run.\n\nIt must log.\n\n> [!NOTE]\n> [A-1] must be.\n',
      [],
    ],
  ])('%s', (_, text, expected) => {
    // An ID of the default pattern needs a member of its family with a key word.
    const whole = /MUST/.test(text) ? text : `${text}\n\n- [A-9] It MUST rest.\n`
    expect(markedIn('lowercase-keyword', whole)).toEqual(expected)
  })
})

describe('MM-LINT-0024: vague wording', () => {
  test.each([
    ['wrapped in a quote with CRLF', '> [A-1] It MUST run if\r\n> possible.', ['if\r\n> possible']],
    [
      'in a table cell behind astral characters',
      '| a | b |\n|-|-|\n| A-1 | \u{1F600} It MUST run, etc. |',
      ['etc.'],
    ],
    [
      'behind entities and escapes',
      '\uFEFF- [A-1] &amp;\\* It MUST be **user friendly**.',
      ['user friendly'],
    ],
    ['in the list below a colon', '- [A-1] It MUST:\n  - run and/or stop\n', ['and/or']],
    [
      'in any case, the longest phrase',
      '- [A-1] It MUST run, Where Appropriate.',
      ['Where Appropriate'],
    ],
    [
      'not in a part of a word, a path, code, quotations',
      '- [A-1] It MUST be engine-appropriate, unreasonable, a/etc/b.md, etc.conf, `etc.`, "as needed".',
      [],
    ],
    ['not outside of statements', '- [A-1] It MUST run.\n\nIt runs if possible.\n', []],
  ])('%s', (_, text, expected) => {
    expect(markedIn('vague-wording', text)).toEqual(expected)
  })

  test('in the sentence of an item without ID, and not in the one beside it', () => {
    const text = 'It may be adequate. It MUST be adequate.\n'
    const found = lint('vague-wording', { 'specs/a.md': text }, sentence)
    expect(found.map((one) => [one.start?.column, one.message])).toEqual([
      [32, 'Unexpected "adequate" in a requirement, expected a number, a list or a condition'],
    ])
  })

  test('options are those of the file, and a wrong one is refused', async () => {
    const repo = repository({
      'mustmark.yaml':
        'specs: [{ include: ["specs/*.md"] }]\nrules: { vague-wording: [warn, { adds: [x] }] }\n',
      'specs/a.md': '- [A-1] It MUST run.\n',
    })
    const { code, stderr } = await repo.run('spec-extract')
    expect(code).toBe(2)
    expect(stderr).toContain('adds')
    const found = lint(
      'vague-wording',
      {
        'specs/a.md': '- [A-1] It MUST run (a+b), etc.',
        'specs/b.md': '- [A-2] It MUST run, etc.',
      },
      {
        rules: { 'vague-wording': ['warn', { add: ['(A+B)'] }] },
        overrides: [
          { files: ['specs/b.md'], rules: { 'vague-wording': ['error', { allow: ['etc.'] }] } },
        ],
      },
    )
    expect(found.map((one) => [one.path, one.severity, one.start?.column])).toEqual([
      ['specs/a.md', 'warning', 21],
      ['specs/a.md', 'warning', 28],
    ])
  })
})
