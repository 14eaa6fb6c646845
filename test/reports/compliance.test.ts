import { describe, expect, test } from 'vitest'
import { compliance } from '../../src/reports/compliance.ts'
import { aFile, aReference, tracedWith } from '../cross-referenced.ts'

const SPEC = `- [A-1] It MUST run.
- [A-2] It MUST stop.
- [A-3] It SHOULD log.
- [A-4] It waits.
`

const FILES = [
  aFile('src/a10.rs', [aReference('A-1', 3), aReference('A-1', 9)]),
  aFile('src/a9.rs', [aReference('A-1', 1), aReference('A-3', 2, { kind: 'cites' })]),
  aFile('tests/a (b).rs', [
    aReference('A-1', 1, { kind: 'verifies' }),
    aReference('A-2', 2, { kind: 'verifies' }),
    aReference('A-3', 3, { kind: 'exception' }),
  ]),
]

/** The lines of the page. */
function pageOf(options: Parameters<typeof tracedWith>[1], path = 'requirements/COMPLIANCE.md') {
  return compliance(tracedWith(SPEC, options), path).split('\n')
}

describe('MM-OUT-0017: COMPLIANCE.md tells which files name an item', () => {
  const lines = pageOf({ files: FILES })
  const row = (key: string) => lines.find((line) => line.startsWith(`| [${key}]`))

  test('each once, linked, in the one order, without lines', () => {
    expect(lines).toContain('| ID | Level | Statement | Implemented by | Tested by |')
    expect(row('A-1')).toBe(
      '| [A-1](../specs/a.md) | MUST | It MUST run. ' +
        '| [src/a9.rs](../src/a9.rs), [src/a10.rs](../src/a10.rs) ' +
        '| [tests/a (b).rs](../tests/a%20%28b%29.rs) |',
    )
  })

  test('what cites and what excuses names nobody', () => {
    expect(row('A-3')).toBe('| [A-3](../specs/a.md) | SHOULD | It SHOULD log. |  |  |')
  })

  test('totals stand one figure a line, for each level group that has items', () => {
    expect(lines.filter((line) => /^- (?:Implemented|Tested)/.test(line))).toEqual([
      '- Implemented: 1 of 4',
      '- Implemented, MUST: 1 of 2',
      '- Implemented, SHOULD: 0 of 1',
      '- Implemented, none: 0 of 1',
      '- Tested: 2 of 4',
      '- Tested, MUST: 2 of 2',
      '- Tested, SHOULD: 0 of 1',
      '- Tested, none: 0 of 1',
    ])
  })

  test('a line that code moves to, or a second reference there, changes nothing', () => {
    const moved = FILES.map((file) => ({
      ...file,
      references: file.references.flatMap((one) => [
        one,
        { ...one, position: aReference(one.id, 70).position },
      ]),
    }))
    expect(pageOf({ files: moved })).toEqual(lines)
  })

  test('what a cell leaves out is counted', () => {
    const files = Array.from({ length: 25 }, (_, index) =>
      aFile(`src/${index}.rs`, [aReference('A-1', 1)]),
    )
    const many = pageOf({ files }).find((line) => line.startsWith('| [A-1]'))
    expect(many?.match(/\]\(\.\.\/src\//g)).toHaveLength(20)
    expect(many).toContain('[src/19.rs](../src/19.rs), and 5 more |')
  })

  test('links start at the folder of the page', () => {
    const page = pageOf({ files: FILES }, 'COMPLIANCE.md')
    expect(page.join('\n')).toContain('[src/a9.rs](src/a9.rs)')
  })
})

test('MM-OUT-0017: where no code was read, columns and totals are left out', () => {
  const page = pageOf({ files: [], scanned: false })
  expect(page).toContain('| ID | Level | Statement |')
  expect(page.join('\n')).not.toMatch(/Implemented|Tested/)
})
