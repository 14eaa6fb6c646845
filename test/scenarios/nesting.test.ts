import { describe, expect, test } from 'vitest'
import { repository } from '../repository.ts'

/** Lists one in another, a level a line, each indented by this text a level. */
function nested(levels: number, indent: (level: number) => string): string {
  const lines = Array.from(
    { length: levels },
    (_, level) => `${indent(level)}- [A-${level + 1}] It MUST run.\n`,
  )
  return lines.join('')
}

const byBlanks = (level: number) => '  '.repeat(level)
const byTabs = (level: number) => '\t'.repeat(level >> 1) + '  '.repeat(level & 1)

describe('MM-FILE-0005: what may nest deeper than 500 quotes and lists is refused with its line', () => {
  test.each([
    ['20,000 quotes on one line', `Text.\n\n${'>'.repeat(20_000)} deep\n`, 3],
    ['20,000 quotes with blanks', `${'> '.repeat(20_000)}deep\n`, 1],
    ['20,000 lists on one line', `Text.\r\rMore.\r\n\n${'- '.repeat(20_000)}deep\n`, 5],
    ['20,000 numbered lists', `${'1. '.repeat(20_000)}deep\n`, 1],
    ['20,000 quotes and lists by turns', `${'> 1) '.repeat(10_000)}deep\n`, 1],
    ['501 quotes', `${'>'.repeat(501)} deep\n`, 1],
    ['1,000 lists over lines', nested(1000, byBlanks), undefined],
    ['1,000 lists over lines, indented by tabs', nested(1000, byTabs), undefined],
    [
      '800 lists over lines, indented by tabs, whose lines are short',
      nested(800, byTabs),
      undefined,
    ],
  ])('%s', async (_, text, line) => {
    const repo = repository({ 'specs/a.md': text, 'specs/b.md': '- [B-1] It MUST run.\n' })
    const { code, stdout, stderr } = await repo.run('spec-extract')
    expect(stderr).toMatch(
      /^specs\/a\.md:\d+:1: error: Unexpected nesting of up to \d+ quotes and lists, expected at most 500\n$/,
    )
    if (line !== undefined) expect(stderr).toMatch(new RegExp(`^specs/a\\.md:${line}:1: `))
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(Object.keys(repo.files())).toEqual(['specs/a.md', 'specs/b.md'])
  })
})

describe('MM-FILE-0005: what nests to the limit is read', () => {
  // Measured once: the whole program took 0.4 s for the quotes and 4.2 s for the lists, each of whose
  // lines stands in as many containers as it has levels. The limit leaves room for a slow machine.
  test.each([
    ['499 quotes', `${'>'.repeat(499)} [A-1] It MUST run.\n`, 1],
    ['499 lists over lines', nested(499, byBlanks), 499],
  ])('%s', { timeout: 120_000 }, async (_, text, items) => {
    const repo = repository({ 'specs/a.md': text })
    const { code, stderr } = await repo.run('spec-extract')
    expect(stderr).toMatch(new RegExp(`^${items} requirements? `))
    expect(code).toBe(0)
  })
})

test('MM-FILE-0005: a long line of white space, code or a table is no nesting', async () => {
  const repo = repository({
    'specs/a.md': `- [A-1] It MUST run.\n\n${' '.repeat(3000)}\n\n| ${'- | '.repeat(1000)}\n\n${'-'.repeat(2000)}\n`,
  })
  expect((await repo.run('spec-extract')).code).toBe(0)
})

describe('MM-FILE-0005: inline marks by the thousand are no crash', () => {
  test.each([
    ['emphasis', '*a **b '.repeat(10_000)],
    ['closed emphasis', `${'*a **b '.repeat(500)}${'c** d*'.repeat(500)}`],
    ['brackets', '['.repeat(50_000)],
    ['closed brackets', `${'['.repeat(5000)}${']'.repeat(5000)}`],
    ['images', '!['.repeat(10_000)],
    ['code marks', Array.from({ length: 500 }, (_, i) => '`'.repeat(i + 1)).join(' ')],
    ['struck text', '~~a ~b '.repeat(5000)],
    ['pointed brackets', '<a '.repeat(10_000)],
    ['entities', '&#1'.repeat(10_000)],
    ['backslashes', '\\'.repeat(50_001)],
  ])('%s', async (_, marks) => {
    const repo = repository({ 'specs/a.md': `- [A-1] It MUST run.\n\n${marks}\n` })
    const { code, stderr } = await repo.run('spec-extract')
    // The stack of the machine decides whether it is read; refused, it is named.
    expect(stderr).toMatch(
      code === 0 ? /^1 requirement / : /^specs\/a\.md(:\d+:\d+)?: error: Unexpected nesting/,
    )
    expect([0, 2]).toContain(code)
    expect(Object.keys(repo.files()).includes('requirements/a.yaml')).toBe(code === 0)
  })
})
