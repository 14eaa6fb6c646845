import { describe, expect, test } from 'vitest'
import { repository } from '../repository.ts'
import { accepted, refusal } from './read-text.ts'

test.each(['default', 'sdd', 'sdd-strict'])('the profile %s is known', (profile) => {
  expect(accepted(`profile: ${profile}\n`)).toMatchObject({ profile })
  expect(accepted('ignore: []\n').profile).toBe('default')
})

describe('MM-MRULE-0004: an unknown profile is refused', () => {
  test.each([
    ['ssd', 'did you mean "sdd"?'],
    ['sdd-strikt', 'did you mean "sdd-strict"?'],
    ['everything', 'expected one of default, sdd, sdd-strict'],
  ])('%s', (profile, hint) => {
    expect(refusal(`ignore: []\nprofile: ${profile}\n`)).toBe(
      `2:1 Unexpected profile "${profile}" at profile, ${hint}`,
    )
  })

  test('with exit code 2', async () => {
    const repo = repository({ 'mustmark.yaml': 'profile: ssd\n', 'specs/a.md': '# A\n' })
    const { code, stdout, stderr } = await repo.run('spec-lint')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('mustmark.yaml:1:1: error: Unexpected profile "ssd"')
  })
})

describe('MM-MRULE-0005: a profile for module specs', () => {
  const dialects = (text: string) => accepted(text).specs.map((one) => one.dialects)

  test('has them read where an entry names no dialects', () => {
    const specs = 'specs: [{ include: [a.md] }, { include: [b.md], dialects: [leading] }]\n'
    expect(dialects('profile: sdd\n')).toEqual([['bracketed', 'leading', 'heading', 'module-spec']])
    expect(dialects(`${specs}profile: sdd-strict\n`)).toEqual([
      ['bracketed', 'leading', 'heading', 'module-spec'],
      ['leading'],
    ])
    expect(dialects(specs)[0]).toEqual(['bracketed', 'leading', 'heading'])
  })

  test('is refused where nothing reads them', () => {
    const specs = 'specs: [{ include: [b.md], dialects: [leading] }]\n'
    expect(refusal(`${specs}profile: sdd\n`)).toMatch(/^2:1 Unexpected profile "sdd" .*module-spec/)
    expect(accepted(`${specs}profile: default\n`).specs).toHaveLength(1)
  })
})
