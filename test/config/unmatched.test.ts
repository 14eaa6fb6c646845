import { describe, expect, test } from 'vitest'
import { analyze } from '../../src/analyze.ts'
import { memory } from '../../src/io/memory.ts'
import { accepted } from './read-text.ts'

const FILES = { 'specs/a.md': '- [A-1] It MUST run.' }

function problems(config: string, files: Record<string, string> = FILES) {
  return analyze(accepted(config), memory(files)).problems.map((one) => one.message)
}

describe('MM-CONFIG-0007: a problem is', () => {
  test.each([
    ['a glob', 'specs:\n  - include: ["specs/*.md", "x/*.md"]\n', 'x/*.md'],
    ['a glob of its own', 'specs:\n  - include: [{ pattern: "x/*.md" }]\n', 'x/*.md'],
    ['a pattern', 'specs:\n  - include: ["specs/*.md"]\n    ids: ["A-\\\\d+", "B-\\\\d+"]\n', 'B-'],
    ['a folder', 'specs:\n  - include: ["specs"]\n', 'specs/**/*.md'],
  ])('%s that matches nothing', (_, config, part) => {
    const found = problems(config)
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(part)
  })

  test('a glob whose only match is ignored', () => {
    expect(problems('specs:\n  - include: ["specs/*.md"]\nignore: ["specs/a.md"]\n')).toHaveLength(
      1,
    )
  })
})

describe('MM-CONFIG-0007: no problem is', () => {
  test.each([
    ['an optional glob', 'specs:\n  - include: ["specs/*.md", { pattern: x, optional: true }]\n'],
    ['a glob of an optional entry', 'specs:\n  - include: [x]\n    optional: true\n'],
    [
      'an optional pattern',
      'specs:\n  - include: ["specs/*.md"]\n    ids: ["A-1", { pattern: B, optional: true }]\n',
    ],
    ['a default glob', 'requirements: r\n'],
    ['an ignored path', 'ignore: [nothing]\n'],
  ])('%s that matches nothing', (_, config) => {
    expect(problems(config)).toEqual([])
  })

  test('a pattern that only a mention matches', () => {
    const config = 'specs:\n  - include: ["specs/*.md"]\n    ids: ["A-\\\\d+", "B-\\\\d+"]\n'
    expect(problems(config, { 'specs/a.md': '- [A-1] It MUST run as B-1.' })).toEqual([])
  })
})
