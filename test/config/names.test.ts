import { describe, expect, test } from 'vitest'
import { accepted, refusal } from './read-text.ts'

const SPECS = 'specs:\n  - include: ["a.md"]\n'

test('MM-CONFIG-0003: a dialect that does not exist is refused with the nearest name', () => {
  const message = refusal(`${SPECS}    dialects: [heading, leadin]\n`)
  expect(message).toMatch(/^3:25 .*"leadin".*specs\[0\]\.dialects\[1\].*"leading"/)
})

test('MM-CONFIG-0003: or with all names where none is near', () => {
  const message = refusal(`${SPECS}    dialects: [prose]\n`)
  expect(message).toMatch(/^3:16 .*"prose".*bracketed, leading, heading/)
})

describe('MM-CONFIG-0004: a path or glob is refused that leaves the root', () => {
  const outside = ['../a.md', 'a/../../b.md', '/etc/a.md', '~/a.md', 'C:/a.md', 'a\\b.md', 'a/..']
  test.each(outside)('%s', (path) => {
    const value = JSON.stringify(path)
    expect(refusal(`specs:\n  - include: [${value}]\n`)).toMatch(/^2:15 .*specs\[0\]\.include\[0\]/)
    expect(refusal(`ignore:\n  - ${value}\n`)).toMatch(/^2:5 .*ignore\[0\]/)
    expect(refusal(`requirements: ${value}\n`)).toMatch(/^1:1 .*requirements/)
    expect(refusal(`compliance: ${value}\n`)).toMatch(/^1:1 .*compliance/)
    expect(refusal(`ledgers: { retired: ${value} }\n`)).toMatch(/^1:12 .*ledgers\.retired/)
  })

  test('and one that begins with "!"', () => {
    expect(refusal('specs:\n  - include: ["!a.md"]\n')).toMatch(/^2:15 .*include\[0\].*ignore/)
  })

  test('but not one that only looks so', () => {
    const config = accepted('specs:\n  - include: ["./a/..b/*.md", "x..y/z.md"]\n')
    const patterns = config.specs[0]?.include.map((glob) => glob.pattern)
    expect(patterns).toEqual(['a/..b/*.md', 'x..y/z.md'])
  })
})

describe('MM-CONFIG-0005: a pattern is refused with its place', () => {
  test.each([
    ['that is no regular expression', 'A-(\\d+'],
    ['that matches the empty string', '(A-\\d+)?'],
    ['that can take exponential time', '([A-Z]+)+-\\d+'],
    ['that holds an assertion', '\\bA-\\d+'],
    ['that refers back', '(A)\\1-\\d'],
    ['that has a blank in the middle', 'A-\\d+ x'],
  ])('%s', (_, pattern) => {
    const text = refusal(`${SPECS}    ids:\n      - B-\\d\n      - '${pattern}'\n`)
    expect(text).toMatch(/^5:9 /)
    expect(text).toContain('specs[0].ids[1]')
    expect(text).toContain(pattern)
    const map = refusal(`${SPECS}    ids: [{ pattern: '${pattern}' }]\n`)
    expect(map).toMatch(/^3:11 .*specs\[0\]\.ids\[0\]/)
  })
})
