import { describe, expect, test } from 'vitest'
import { readConfig, toConfig } from '../../src/config/index.ts'
import { accepted, refusal } from './read-text.ts'

describe('MM-CONFIG-0001: a config is refused that is', () => {
  test.each([
    ['empty', '', '1:1'],
    ['a comment', '# nothing\n', '1:1'],
    ['null', 'null\n', '1:1'],
    ['a list', '- specs\n', '1:1'],
    ['a text', 'specs\n', '1:1'],
    ['no YAML', 'specs:\n  - include: [a.md\n', '3:1'],
    ['two documents', 'ignore: []\n---\nignore: []\n', '2:1'],
    ['one key twice', 'ignore: []\nignore: []\n', '2:1'],
  ])('%s', (_, text, place) => {
    expect(refusal(text).split(' ')[0]).toBe(place)
  })

  test('an alias bomb', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]']
    for (let i = 1; i < 10; i++) {
      lines.push(
        `a${i}: &a${i} [${Array(10)
          .fill(`*a${i - 1}`)
          .join(', ')}]`,
      )
    }
    expect(refusal(`${lines.join('\n')}\n`)).toMatch(/^\d+:\d+ ./)
  })
})

test('MM-CONFIG-0001: JSON is read, and the key of package.json', () => {
  const text = '{ "mustmark": { "requirements": "r" } }'
  const config = readConfig({ path: 'package.json', text, within: ['mustmark'] })
  expect(config).toMatchObject({ requirements: 'r', source: 'package.json' })
  expect(accepted('{ "requirements": "r" }').requirements).toBe('r')
})

test('MM-CONFIG-0001: a tag is not executed', () => {
  expect(refusal('requirements: !!js/function "function () {}"\nspec: 1\n')).toContain('spec')
})

test('the defaults are those of the design', () => {
  const config = toConfig({})
  const globs = config.specs[0]?.include.map((glob) => glob.pattern)
  expect(globs).toEqual(['specs/**/*.md', '.specs/**/*.md', '**/SPEC/SPEC.md', '**/*.spec.md'])
  expect(config.specs[0]?.include.every((glob) => glob.optional)).toBe(true)
  expect(config.specs[0]?.dialects).toEqual(['bracketed', 'leading', 'heading'])
  expect(config).toMatchObject({
    requirements: 'requirements',
    compliance: 'requirements/COMPLIANCE.md',
    retired: 'requirements/retired.yaml',
    limits: { bytes: 8388608 },
    ignore: [],
  })
})

test('paths lose "./" and a slash at their end', () => {
  const config = toConfig({ requirements: './out/', compliance: './out/C.md' })
  expect(config).toMatchObject({ requirements: 'out', compliance: 'out/C.md' })
})
