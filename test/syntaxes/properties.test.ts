import fc from 'fast-check'
import { expect, test } from 'vitest'
import { syntaxes } from '../../src/syntaxes/index.ts'
import { read } from './read.ts'

const PIECES = [
  ...['OC-1', 'OC-CORE-1001', 'SYS-6.1', 'Requirement 1.2', '1002', 'a.md#FR-1', 'oc_core_1'],
  ...[' ', ', ', ' and ', '..', '–', '/', '#', '@', ':', '(', ')', '\n', '\r\n', '\t', '.', '~2'],
  ...['// ', '/* ', ' */', '"', "'", '`', '${', '}', '{', '# ', '"""', '\\', '--', '* '],
  ...['verifies ', 'implements ', 'TODO ', 'exception: ', 'not ', '@fulfills ', 'see '],
  ...['fn a() {', '#[test]\n', "it('", "describe('", 'def test_a():\n    ', 'class A:\n    '],
  ...['r[verify auth.login]', 'r[', '[impl->dsn~a~1]', '//= a.md#b\n', '//= type=test\n'],
  ...['mustmark-ignore-next-line a -- b', 'mustmark-ignore-start', '😀', '\uFEFF', '\0', '\u2028'],
]
const source = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 3, unit: 'binary' })), {
    maxLength: 60,
  })
  .map((pieces) => pieces.join(''))
const path = fc.constantFrom('a.rs', 'a.ts', 'a.test.ts', 'a.py', 'test_a.py', 'a.txt', 'a.md')

test('MM-REF-0025 any text gives references by place, inside it, one at a place', () => {
  fc.assert(
    fc.property(path, source, (name, text) => {
      const facts = read(name, text, { syntaxes: [...syntaxes], slugs: true })
      let last = -1
      for (const { id, written, to, loose, place, position, revision } of facts.references) {
        const { start, end } = position
        expect(start.offset).toBeGreaterThan(last)
        expect(end.offset).toBeGreaterThan(start.offset)
        expect(end.offset).toBeLessThanOrEqual(text.length)
        last = start.offset
        if (written !== undefined || to !== undefined || loose || place === 'syntax') continue
        // A plain ID stands at its place as it is; only its blanks may be line breaks.
        const found = text.slice(start.offset, end.offset).replace(/\s+/g, ' ')
        if (!id.startsWith('Requirement') && !id.includes('~') && !id.includes('auth')) {
          expect(found).toBe(revision === undefined ? id : `${id}~${revision}`)
        }
      }
      expect(JSON.parse(JSON.stringify(facts))).toEqual(facts)
    }),
    { numRuns: 1000 },
  )
})

test('MM-REF-0025 nothing but comments, titles, names, tags and syntaxes says more than cites', () => {
  fc.assert(
    fc.property(path, source, (name, text) => {
      for (const { kind, place } of read(name, text, { syntaxes: [...syntaxes] }).references) {
        if (kind === 'cites') continue
        expect(['comment', 'title', 'name', 'tag', 'syntax']).toContain(place)
        expect(name).not.toMatch(/\.(?:txt|md)$/)
      }
    }),
    { numRuns: 500 },
  )
})

/** Each would take minutes, not seconds, if anything looked at it in a square. */
test.each<[string, string, string, number]>([
  ['100,000 references', 'a.rs', '// implements OC-1\n'.repeat(100_000), 100_000],
  ['100,000 members', 'a.rs', `// OC-10${', 11'.repeat(100_000)}\n`, 100_001],
  ['100,000 on one line', 'a.rs', `// TODO ${'OC-1 '.repeat(100_000)}\n`, 100_000],
  ['a list over 50,000 lines', 'a.rs', `// OC-10,\n${'// 11,\n'.repeat(50_000)}`, 50_001],
  ['a line of 10 MB', 'a.ts', `const a = "${'x'.repeat(10_000_000)}" // OC-1\n`, 1],
  ['10 MB without a blank', 'a.txt', `${'a/'.repeat(5_000_000)}#OC-1`, 1],
  ['an endless comment', 'a.rs', `/* OC-1 ${'/* // " '.repeat(500_000)}`, 1],
  ['an endless string', 'a.ts', `\`OC-1 ${'${'.repeat(200_000)}`, 1],
  ['20,000 nested tests', 'a.test.ts', `${"it('OC-1', () => {".repeat(20_000)}`, 20_000],
  ['open brackets of markers', 'a.rs', `// OC-1 ${'r[verify '.repeat(200_000)}`, 1],
  ['blanks', 'a.rs', `// OC-1${' '.repeat(1_000_000)},${' '.repeat(1_000_000)}x`, 1],
])('MM-REF-0025 %s', (_, name, text, count) => {
  const facts = read(name, text, { syntaxes: [...syntaxes], slugs: true })
  expect(facts.references.filter(({ id }) => id.startsWith('OC-'))).toHaveLength(count)
})
