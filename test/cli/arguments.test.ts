import { describe, expect, test } from 'vitest'
import { repository } from '../repository.ts'

const SPEC = { 'specs/a.md': '- [A-1] It MUST run.\n' }

describe('MM-CLI-0001: what is unknown exits 2 with the nearest name', () => {
  test.each([
    ['spec-extract --chek', '--check'],
    ['spec-extract --formt json', '--format'],
    ['spec-extract --overwrit', '--overwrite'],
    ['spec-extract --allowempty', '--allow-empty'],
    ['spec-extract --max-warning 0', '--max-warnings'],
    ['mustmark extract --chek', '--check'],
    ['mustmark retire A-1 --reason x --rot y', '--root'],
    ['mustmark extrct', 'extract'],
    ['mustmark retir A-1', 'retire'],
    ['spec-extract --format jsn', 'json'],
    ['spec-extract --format txt', 'text'],
  ])('%s', async (line, near) => {
    const repo = repository(SPEC)
    const { code, stdout, stderr } = await repo.run(line)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(new RegExp(`did you mean "?${near}\\b`, 'i'))
    expect(Object.keys(repo.files())).toEqual(['specs/a.md'])
  })

  test.each([
    // Nothing is near: the message names the word, and suggests nothing wrong.
    ['spec-extract --zzzzzzzz', '--zzzzzzzz'],
    ['mustmark zzzzzzzz', 'zzzzzzzz'],
    ['spec-extract --format yaml', 'text, json'],
    // The option that is missing is the one that was mistyped.
    ['mustmark retire A-1 --reson x', '--reason'],
  ])('%s', async (line, named) => {
    const { code, stderr } = await repository(SPEC).run(line)
    expect(code).toBe(2)
    expect(stderr).toContain(named)
    expect(stderr).not.toMatch(/did you mean/i)
  })
})

describe('MM-CLI-0001: arguments that no command takes exit 2', () => {
  test.each([
    'spec-extract specs/a.md',
    'mustmark extract specs/a.md',
    'spec-extract --max-warnings -1',
    'spec-extract --max-warnings 1.5',
    'spec-extract --max-warnings many',
    'spec-extract --max-warnings',
    'spec-extract --format',
    'spec-extract --root',
    'mustmark retire --reason x',
    'mustmark retire A-1',
  ])('%s', async (line) => {
    const repo = repository(SPEC)
    const { code, stdout, stderr } = await repo.run(line)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^error: /)
    expect(Object.keys(repo.files())).toEqual(['specs/a.md'])
  })
})

test('MM-CLI-0001: mustmark without a command prints its help and exits 2', async () => {
  const { code, stdout, stderr } = await repository(SPEC).run('mustmark')
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toMatch(/^Usage: mustmark/)
  expect(stderr).toMatch(/^ {2}extract /m)
  expect(stderr).toMatch(/^ {2}retire /m)
})
