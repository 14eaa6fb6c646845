import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { readRequirements } from '../../src/ledgers/index.ts'
import { YAML_HEADER } from '../../src/model/generated.ts'
import type { Item } from '../../src/model/item.ts'
import { compare } from '../../src/model/order.ts'
import { requirementsYaml } from '../../src/reports/requirements-yaml.ts'
import { anItem } from './an-item.ts'

const weird = fc.oneof(
  fc.constantFrom(
    ...[
      'no',
      '1_000',
      '~',
      'null',
      '-',
      '- a',
      '# a',
      'a: b',
      'a #b',
      '"',
      "'",
      '|',
      '>',
      '? a',
      '0x1F',
    ],
    ...[
      '1.20',
      '12:30:45',
      '2001-01-01',
      '!a',
      '&a',
      '*a',
      '%a',
      '@a',
      '`a`',
      '[a]',
      '{a}',
      '\\n',
      '---',
    ],
    ...[
      'a:\n```\n  b\n\n\tc\n',
      'x\n  y',
      '  x\ny',
      'a\n',
      '\n\na',
      'é 中 😀',
      '\u2028',
      '\u0085',
      '\u00a0',
      '...',
    ],
    ...[
      'a:\n\nA-9:\n  b',
      'requirements:\n  A-9:\n',
      'x'.repeat(300),
      'word '.repeat(60),
      '\u007f',
      '\ufeff',
    ],
  ),
  fc.string({ unit: 'grapheme' }),
  fc.string(),
)
const key = fc.oneof(
  fc.stringMatching(/^[A-Z]{1,4}(-[A-Z0-9]{1,3})?-\d{1,4}$/),
  fc.stringMatching(/^\d{1,2}(\.\d{1,2}){1,2}$/),
  fc.stringMatching(/^specs\/[ -~é中]{1,10}\.md#A-\d$/),
  fc.constantFrom(
    'no',
    'null',
    '1_000',
    'Requirement 1.2',
    'SYS:12',
    'R&D-1',
    'a\'b"c.md#A-1',
    '1e3',
  ),
)
const item = fc
  .record({
    key,
    statement: weird,
    title: fc.option(weird, { nil: undefined }),
    revision: fc.option(fc.nat().map(String), { nil: undefined }),
    section: weird,
    level: fc.constantFrom('MUST' as const, 'SHOULD NOT' as const, undefined),
    paths: fc.array(fc.stringMatching(/^[ -~é]{1,10}$/)),
  })
  .map(({ title, revision, level, ...rest }): Item => {
    const optional = {
      ...(title === undefined ? {} : { title }),
      ...(revision === undefined ? {} : { revision }),
      ...(level === undefined ? {} : { level, keywords: [level] }),
    }
    return { ...anItem(rest.key), ...rest, ...optional }
  })
const items = fc.uniqueArray(item, { selector: (one) => one.key, maxLength: 5 })

/** What the YAML is to say of an item, by design section 5. */
function entryOf(one: Item): Record<string, unknown> {
  const entry: Record<string, unknown> = { statement: one.statement, fingerprint: one.fingerprint }
  for (const name of ['title', 'revision', 'level'] as const) {
    if (one[name] !== undefined) entry[name] = one[name]
  }
  if (one.keywords.length > 0) entry.keywords = one.keywords
  if (one.section !== '') entry.section = one.section
  if (one.paths.length > 0) entry.paths = one.paths
  entry.source = one.anchor === '' ? one.path : `${one.path}#${one.anchor}`
  return entry
}

test('MM-OUT-0001: a YAML parser gives every field back', () => {
  fc.assert(
    fc.property(weird, items, (name, all) => {
      const text = requirementsYaml(name, ['specs/b.md', 'specs/a.md'], all)
      expect(text.startsWith(`${YAML_HEADER}\n`)).toBe(true)
      expect(parse(text)).toEqual({
        schema: 1,
        package: name,
        sources: ['specs/a.md', 'specs/b.md'],
        requirements: Object.fromEntries(all.map((one) => [one.key, entryOf(one)])),
      })
    }),
    { seed: 2119, numRuns: 300 },
  )
})

test('MM-OUT-0013: the keys of a YAML that we wrote are read back, and no others', () => {
  fc.assert(
    fc.property(items, (all) => {
      const text = requirementsYaml('core', ['specs/a.md'], all)
      const read = readRequirements('requirements/core.yaml', text)
      const keys = all.map((one) => one.key).sort(compare)
      expect(read.package).toBe('core')
      expect(read.items.map((one) => one.key)).toEqual(keys)
    }),
    { seed: 2119, numRuns: 300 },
  )
})

test('MM-OUT-0002: the items of a YAML stand by key', () => {
  const keys = ['A-10', 'A-9', 'B-1', 'A-9-1']
  const text = requirementsYaml('core', [], keys.map(anItem))
  const read = readRequirements('requirements/core.yaml', text)
  expect(read.items.map((one) => one.key)).toEqual(['A-9', 'A-9-1', 'A-10', 'B-1'])
})

test('MM-DECL-0010: an ambiguous item is marked, with all its sources', () => {
  const first = { ...anItem('A-1'), ambiguous: true }
  const text = requirementsYaml('core', [], [first, { ...first, path: 'specs/b.md', anchor: '' }])
  expect(parse(text).requirements).toMatchObject({
    'A-1': { ambiguous: true, sources: ['specs/a.md#title', 'specs/b.md'] },
  })
})
