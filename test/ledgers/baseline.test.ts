import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readBaseline, writeBaseline } from '../../src/ledgers/index.ts'
import type { Accepted } from '../../src/model/baseline.ts'
import { compare } from '../../src/model/order.ts'
import { violations } from '../cli/schema.ts'

const A = '1:0123456789ab'
const ENTRY = '{ rule: a, path: b.md, message: c }'

function withoutPlaces(read: ReturnType<typeof readBaseline>): unknown {
  if (!Array.isArray(read)) return read
  return read.map(({ start, ...entry }) => {
    expect(start).toBeDefined()
    return entry
  })
}

describe('MM-SUPP-0011: the ledger of accepted findings', () => {
  test('is a sorted map of fingerprints', () => {
    const entry = { rule: 'duplicate-id', path: 'specs/a b.md', message: 'Unexpected "x": y # z' }
    const entries = [`${A}.10`, '1:00000000000f', `${A}.2`, A].map((fingerprint) => ({
      fingerprint,
      ...entry,
    }))
    const text = writeBaseline(entries)
    const keys = text.match(/^ {2}\S+(?=:$)/gm)?.map((key) => key.trim())
    expect(keys).toEqual(['1:00000000000f', A, `${A}.2`, `${A}.10`])
    expect(text).toMatch(/^# [^\n]+\n(?:# [^\n]+\n)*schema: 1\nfindings:\n/)
    expect(parse(text)).toEqual({
      schema: 1,
      findings: Object.fromEntries(entries.map((one) => [one.fingerprint, entry])),
    })
    // Whatever order the entries come in, the bytes are the same.
    expect(writeBaseline([...entries].reverse())).toBe(text)
  })

  test.each([
    ['line feeds', (text: string) => text, 0],
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n'), 0],
    ['a byte-order mark', (text: string) => `\uFEFF${text}`, 1],
  ])('knows the place of each entry, with %s', (_, form, mark) => {
    const text = form(`# why\nschema: 1\nfindings:\n  ${A}.2: ${ENTRY}\n  "${A}": ${ENTRY}\n`)
    const read = readBaseline(text) as Accepted[]
    expect(read.map(({ fingerprint, start }) => [fingerprint, start?.line, start?.column])).toEqual(
      [
        [A, 5, 3],
        [`${A}.2`, 4, 3],
      ],
    )
    expect(read.map(({ start }) => start?.offset)).toEqual([
      text.indexOf(`"${A}"`),
      text.indexOf(`${A}.2`),
    ])
    expect(text.charCodeAt(0) === 0xfeff ? 1 : 0).toBe(mark)
  })

  test.each(['schema: 1\nfindings: {}\n', 'findings:\nschema: 1\n', writeBaseline([])])(
    'may have no entry: %j',
    (text) => {
      expect(readBaseline(text)).toEqual([])
      expect(violations('baseline', parse(text))).toEqual([])
    },
  )

  test('reads back what was written, and its schema takes it', () => {
    const hex = fc.stringMatching(/^[0-9a-f]{12}$/)
    const repeat = fc.oneof(
      fc.constant(''),
      fc.integer({ min: 2, max: 120 }).map((one) => `.${one}`),
    )
    const text = fc.oneof(
      fc.string({ minLength: 1, unit: 'binary' }),
      fc.constantFrom(
        'no',
        '1.20',
        'null',
        '~',
        '0x1F',
        'a: b',
        '# c',
        '- d',
        '"',
        "'",
        'e\nf',
        '<<',
      ),
    )
    const entry = fc.record({
      fingerprint: fc.tuple(hex, repeat).map(([digits, more]) => `1:${digits}${more}`),
      rule: text,
      path: text,
      message: text,
    })
    const entries = fc.uniqueArray(entry, { selector: (one) => one.fingerprint, maxLength: 8 })
    fc.assert(
      fc.property(entries, (given) => {
        const written = writeBaseline(given)
        const sorted = [...given].sort((a, b) => compare(a.fingerprint, b.fingerprint))
        expect(withoutPlaces(readBaseline(written))).toEqual(sorted)
        expect(violations('baseline', parse(written))).toEqual([])
      }),
      { seed: 2119, numRuns: 200 },
    )
  })
})

describe('MM-SUPP-0012: a baseline is refused', () => {
  const findings = (entries: string) => `schema: 1\nfindings:\n${entries}`
  const key = (name: string) => `Unexpected key "${name}", expected a fingerprint such as ${A}`
  const entry = (name: string) =>
    `Unexpected entry "${name}", expected texts: { rule: …, path: …, message: … }`
  test.each([
    ['that is empty', '', 1, 1, 'Unexpected YAML, expected a map with "schema" and "findings"'],
    [
      'that is a list',
      '# x\n- a\n',
      2,
      1,
      'Unexpected YAML, expected a map with "schema" and "findings"',
    ],
    [
      'without a schema',
      '\nfindings: {}\n',
      1,
      1,
      'Unexpected lack of a schema in the baseline, expected schema: 1',
    ],
    [
      'of another schema',
      'findings: {}\nschema: 2\n',
      2,
      9,
      'Unexpected schema 2 in the baseline, expected schema: 1',
    ],
    [
      'of a schema that is a text',
      'schema: "1"\n',
      1,
      9,
      'Unexpected schema 1 in the baseline, expected schema: 1',
    ],
    [
      'without findings',
      'schema: 1\n',
      1,
      1,
      'Unexpected lack of findings in the baseline, expected a map of fingerprints',
    ],
    [
      'with a list of findings',
      'schema: 1\nfindings: [a]\n',
      2,
      11,
      'Unexpected findings in the baseline, expected a map of fingerprints',
    ],
    [
      'with another key',
      'schema: 1\nfinding: {}\n',
      2,
      1,
      'Unexpected key "finding", expected "schema" or "findings"',
    ],
    [
      'with a key that is no fingerprint',
      findings(`  ${A}: ${ENTRY}\n  A-1: ${ENTRY}\n`),
      4,
      3,
      key('A-1'),
    ],
    ['with a repeat that is none', findings(`  ${A}.1: ${ENTRY}\n`), 3, 3, key(`${A}.1`)],
    [
      'with a fingerprint of a later version',
      findings(`  2:0123456789ab: ${ENTRY}\n`),
      3,
      3,
      key('2:0123456789ab'),
    ],
    [
      'with an entry that lacks something',
      findings(`  ${A}: { rule: a, path: b }\n`),
      3,
      3,
      entry(A),
    ],
    ['with an empty text', findings(`  ${A}: { rule: a, path: "", message: c }\n`), 3, 3, entry(A)],
    [
      'with a number for a text',
      findings(`  ${A}: { rule: a, path: 1, message: c }\n`),
      3,
      3,
      entry(A),
    ],
    ['with a text for an entry', findings(`  ${A}: gone\n`), 3, 3, entry(A)],
    [
      'with more than belongs to an entry',
      findings(`  ${A}: { rule: a, path: b, message: c, line: 1 }\n`),
      3,
      3,
      entry(A),
    ],
  ])('%s', (_, text, line, column, message) => {
    expect(readBaseline(text)).toMatchObject({ start: { line, column }, message })
    // The schema for editors knows the same.
    expect(violations('baseline', parse(text))).not.toEqual([])
  })

  test.each([
    ['that is no YAML', 'schema: 1\nfindings: {\n', 3],
    ['with one fingerprint twice', findings(`  ${A}: ${ENTRY}\n  ${A}: ${ENTRY}\n`), 4],
    ['with two schemas', 'schema: 1\nschema: 1\nfindings: {}\n', 2],
    ['with the marks of a merge', findings(`<<<<<<< ours\n  ${A}: ${ENTRY}\n=======\n`), 3],
    ['of two documents', 'schema: 1\nfindings: {}\n---\nschema: 1\n', 3],
  ])('%s, in one sentence with its line', (_, text, line) => {
    const read = readBaseline(text)
    expect(read).toMatchObject({ start: { line } })
    expect(read).toHaveProperty(
      'message',
      expect.stringMatching(/^Unexpected YAML, expected a baseline: [^\n]+$/),
    )
  })
})
