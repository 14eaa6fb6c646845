import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { libraryText, type YamlValue, yamlText } from '../../src/reports/yaml-text.ts'

/** Texts that YAML reads as something else without quotes, or that look like it. */
const HARD = [
  ...[
    'no',
    'Y',
    'on',
    'null',
    '~',
    'True',
    '.inf',
    '-',
    '-a',
    'a-',
    'a:',
    'a: b',
    'a:b',
    'a #b',
    'a#b',
  ],
  ...[
    '1',
    '1.20',
    '1e5',
    '12e456',
    '0b11',
    '0b1a',
    '0x1f',
    '0o17',
    '12ab',
    '00',
    '1_000',
    '12:30:45',
  ],
  ...[
    '2001-01-01',
    '!a',
    '&a',
    '*a',
    '%a',
    '@a',
    '`a`',
    '[a]',
    '{a}',
    'a, b',
    'a]',
    'a}',
    "'",
    '"',
  ],
  ...[
    'a "b" c',
    "it's",
    '|',
    '>',
    '? a',
    '---',
    '...',
    '<<',
    '=',
    'a\\nb',
    ' a',
    'a ',
    'a  b',
    'a\tb',
  ],
  ...[
    'a\nb',
    'a\n',
    '\n\na',
    'a\n  b',
    'a:\n```\n  b\n\n\tc\n',
    'x\n---\ny',
    '  x\ny',
    'a\n\n \nb',
  ],
  ...[
    'é 中 😀',
    'Ж',
    '\u0085',
    '\u00a0',
    'a\u00a0b',
    'a\u2028b',
    '\ufeff',
    'a\u007f',
    '\ud800',
    'a\rb',
    '',
  ],
  ...['x'.repeat(1100), 'word '.repeat(1000), 'The door MUST lock.'],
]
const text = fc.oneof(
  fc.constantFrom(...HARD),
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom('a', 'N', '0', 'e', ' ', ':', '#', '-', '\n', ',', '"') }),
  fc.stringMatching(/^[0-9a-f]{12}$/),
)
const name = fc.oneof(text, fc.constantFrom('keywords', 'verificationLevels', 'relations'))
const { value } = fc.letrec<{ value: YamlValue; map: ReadonlyMap<string, YamlValue> }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    text,
    fc.boolean(),
    fc.integer(),
    fc.array(tie('value'), { maxLength: 3 }),
    tie('map'),
  ),
  map: fc.array(fc.tuple(name, tie('value')), { maxLength: 4 }).map((entries) => new Map(entries)),
}))
const map = fc
  .array(fc.tuple(name, value), { minLength: 1, maxLength: 4 })
  .map((all) => new Map(all))

/** Maps as objects, as a parser gives them back. */
function plain(one: YamlValue): unknown {
  if (one instanceof Map) return Object.fromEntries([...one].map(([key, of]) => [key, plain(of)]))
  return Array.isArray(one) ? one.map(plain) : one
}

test('MM-SPEED-0010: our YAML is what the package writes, byte for byte', () => {
  let ours = 0
  fc.assert(
    fc.property(map, (one) => {
      const written = yamlText(one)
      expect(written).toBe(`${libraryText(one)}\n`)
      if (/^[A-Za-z][^:"'|>]*: [A-Za-z]/m.test(written)) ours++
    }),
    { seed: 2119, numRuns: 10_000 },
  )
  // Texts that we write ourselves occurred.
  expect(ours).toBeGreaterThan(500)
})

test('MM-SPEED-0010: a YAML parser reads every value back', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(text, { maxLength: 6 }),
      fc.array(value, { maxLength: 6 }),
      (keys, values) => {
        const entries = keys.map((key, index) => [key, values[index] ?? ''] as const)
        const one = new Map<string, YamlValue>([['schema', 1], ...entries])
        expect(parse(yamlText(one))).toEqual(plain(one))
      },
    ),
    { seed: 2119, numRuns: 2_000 },
  )
})
