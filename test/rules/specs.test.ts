import { describe, expect, test } from 'vitest'
import type { ConfigInput } from '../../src/config/index.ts'
import { lint } from './lint.ts'

const MUST = '- [A-1] It MUST run.\n'

describe('MM-LINT-0017: what the key words mean', () => {
  test.each([
    ['RFC\u00A02119', true],
    ['RFC\u20112119', true],
    ['[RFC2119]', true],
    ['RFC&nbsp;8174', true],
    ['https://www.rfc-editor.org/rfc/rfc8174', true],
    ['BCP 14', true],
    ['RFC 21190', false],
    ['BCP 145', false],
    ['the RFC', false],
  ])('%s in the spec states it: %s', (text, states) => {
    const found = lint('conformance-language', { 'specs/a.md': `${text}\n\n${MUST}` })
    expect(found).toHaveLength(states ? 0 : 1)
  })

  test.each([
    ['a spec of its folder', 'specs/sub/overview.md', 0],
    ['a spec of a folder above', 'specs/overview.md', 0],
    ['the README of a folder above', 'README.md', 0],
    ['a document that it links to', 'docs/words.md', 0],
    ['a spec of another folder', 'specs/other/overview.md', 1],
    ['a document that nobody links to', 'docs/others.md', 1],
  ])('%s', (_, path, count) => {
    const spec = `# A\n\nSee [words](../../docs/words.md#terms).\n\n${MUST}`
    const files = { 'specs/sub/a.md': spec, [path]: 'The words are those of RFC 2119.\n' }
    expect(lint('conformance-language', files)).toHaveLength(count)
  })

  test('the sentence that states it lacks no ID', () => {
    const text = `The words MUST, SHOULD and MAY are those of RFC 2119.\n\n${MUST}`
    expect(lint('require-id', { 'specs/a.md': text })).toEqual([])
  })
})

test('MM-LINT-0018: a family without a home, and IDs that are unique in their spec, are nowhere outside', () => {
  const files = {
    'specs/a.md': '- [AB-1] It MUST run.\n- [AB-2] It MUST stop.\n',
    'specs/b.md': '- [AB-3] It MUST log.\n- [AB-4] It MUST rest.\n',
  }
  const rules = { 'id-area': 'warn' as const }
  expect(lint('id-area', files, { rules })).toEqual([])
  const three = { ...files, 'specs/a.md': `${files['specs/a.md']}- [AB-5] It MUST wait.\n` }
  expect(lint('id-area', three, { rules }).map((one) => [one.path, one.start?.line])).toEqual([
    ['specs/b.md', 1],
    ['specs/b.md', 2],
  ])
  const ids = [{ pattern: 'AB-\\d+', scope: 'spec' as const }]
  const specs = [{ include: ['specs/*.md'], ids }]
  expect(lint('id-area', three, { rules, specs })).toEqual([])
})

test('MM-LINT-0019: numbers compare as numbers, each family and spec by itself', () => {
  const files = {
    'specs/a.md': '- [A-9] It MUST run.\n- [B-1] It MUST stop.\n- [A-10, A-8] It MUST log.\n',
    'specs/b.md': '- [A-7] It MUST rest.\n',
  }
  const found = lint('id-order', files, { rules: { 'id-order': 'warn' } })
  expect(found.map((one) => [one.message, one.related[0]?.start?.line])).toEqual([
    ['Unexpected A-8 behind A-10, expected ascending IDs', 3],
  ])
})

test('MM-LINT-0020: the number is that of the folder, and related names the first', () => {
  const files = {
    'specs/10-a.md': MUST,
    'specs/sub/10-b.md': 'Text.\n',
    'specs/sub/SPEC.md': 'Text.\n',
    'specs/00_c.md': 'Text.\n',
    'specs/10-d.md': 'Text.\n',
  }
  const found = lint('spec-number', files, { rules: { 'spec-number': 'warn' } })
  expect(found.map((one) => [one.path, one.message.slice(-22), one.related])).toEqual([
    ['specs/00_c.md', 'expected one such as 10-c.md'.slice(-22), []],
    ['specs/10-d.md', ' has, expected another', [{ path: 'specs/10-a.md' }]],
  ])
})

test('MM-LINT-0021: a package has a spec by its folder or name, a reason, or a finding at its manifest', () => {
  const files = {
    'specs/10-core.md': MUST,
    'specs/20-workers-mock.md': 'Text.\n',
    'core/Cargo.toml': '[package]\nname = "acme-core"\n',
    'workers/mock/go.mod': 'module example.org/x\n',
    'Cargo.toml': '[workspace]\nmembers = []\n',
    'a/package.json': '{ "name": "a" }',
    'a/README.md': '# a\n\nWhat this a is not\n------------------\n',
    'b/package.json': '{ "name": "b" }',
    'b/README.md': '# b\n\n```md\n## What this b is not\n```\n',
    'c/package.json': '{ "name": "c" }',
  }
  const given = { without: { c: 'a fixture' } }
  const on: ConfigInput['rules'] = { 'package-spec': ['warn', given] }
  expect(lint('package-spec', files, { rules: on }).map((one) => one.path)).toEqual([
    'b/package.json',
  ])
  const reason: ConfigInput['rules'] = { 'package-spec': ['warn', { ...given, reason: 'b' }] }
  expect(lint('package-spec', files, { rules: reason }).map((one) => one.path)).toEqual([
    'a/package.json',
  ])
  expect(lint('package-spec', files)).toEqual([])
})

test('MM-LINT-0022: items without ID are items', () => {
  const specs = [{ include: ['specs/*.md'], dialects: ['sentence'] }]
  const files = { 'specs/a.md': 'It MUST run.\n', 'specs/b.md': 'It runs.\n', 'specs/c.md': '' }
  const found = lint('spec-without-requirements', files, { specs })
  expect(found.map((one) => [one.path, one.severity])).toEqual([['specs/b.md', 'info']])
})

describe('MM-LINT-0023: a line of prose', () => {
  const long = 'word '.repeat(9).trim()
  test.each([
    [
      'one column too many, each astral character as one',
      `\u{1F600} ${'x'.repeat(38)}\n\n\u{1F600} ${'x'.repeat(39)}\n`,
      [[3, 42, 84]],
    ],
    [
      'the second line of an item, with a byte-order mark and CRLF',
      `\uFEFF- a\r\n  ${long}\r\n`,
      [[2, 41, 46]],
    ],
    ['a byte-order mark is no column', `\uFEFF${'x'.repeat(40)}\n`, []],
    ['trailing blanks are none', `${'x'.repeat(40)}  \ny\n`, []],
    [
      'tables, headings, code, HTML, front matter',
      `---\ntitle: ${long}\n---\n\n# ${long}\n\n| ${long} |\n|-|\n| ${long} |\n\n\`\`\`\n${long}\n\`\`\`\n\n    ${long}\n\n<p>${long}</p>\n\n<!-- ${long} -->\n`,
      [],
    ],
    [
      'the addresses of links and images',
      `See [a page](https://example.org/${'a'.repeat(40)}), <https://example.org/${'b'.repeat(40)}>\nor ![](${'c'.repeat(50)}.png) https://example.org/${'d'.repeat(40)}\n`,
      [],
    ],
  ])('%s', (_, text, expected) => {
    const rules: ConfigInput['rules'] = { 'line-length': ['warn', { max: 40 }] }
    const found = lint('line-length', { 'specs/a.md': text }, { rules })
    expect(found.map(({ start }) => [start?.line, start?.column, start?.offset])).toEqual(expected)
  })
})
