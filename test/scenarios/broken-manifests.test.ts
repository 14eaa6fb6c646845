import { describe, expect, test } from 'vitest'
import { repository } from '../repository.ts'

const CONFIG = 'specs: [{ include: ["app/README.md"] }]\n'
const SPEC = '- [A-1] It MUST run.\n'

describe('MM-OUT-0003: a manifest that cannot be read is named, and no other name is guessed', () => {
  test.each([
    ['package.json', '{ "name": "app", }'],
    ['package.json', ''],
    ['package.json', 'null'],
    ['Cargo.toml', '[package\nname = "app"\n'],
    ['Cargo.toml', '[package]\nname = "a"\nname = "b"\n'],
    ['pyproject.toml', '[project]\nname = app\n'],
  ])('%s: %j', async (file, text) => {
    const repo = repository({
      'mustmark.yaml': CONFIG,
      'app/README.md': SPEC,
      [`app/${file}`]: text,
    })
    const { code, stdout, stderr } = await repo.run('spec-extract')
    expect(stderr).toMatch(
      new RegExp(
        `^app/${file.replace('.', '\\.')}(:\\d+:\\d+)?: error: Unexpected content, expected a manifest: .+\n$`,
      ),
    )
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(Object.keys(repo.files()).some((path) => path.startsWith('requirements/'))).toBe(false)
  })
})

describe('MM-OUT-0003: a manifest without a name gives none', () => {
  test.each([
    ['package.json', '{ "private": true }'],
    ['package.json', '{ "name": "" }'],
    ['package.json', '{ "name": ["app"] }'],
    ['Cargo.toml', '[package]\nversion.workspace = true\n'],
    ['pyproject.toml', '[build-system]\nrequires = []\n'],
    ['go.mod', 'go 1.22\n'],
  ])('%s: %j', async (file, text) => {
    const repo = repository({
      'mustmark.yaml': CONFIG,
      'app/README.md': SPEC,
      [`app/${file}`]: text,
    })
    expect((await repo.run('spec-extract')).code).toBe(0)
    expect(repo.read('requirements/app.yaml')).toContain('package: app\n')
  })
})

test('MM-OUT-0003: a broken manifest that no spec asks for stops nothing', async () => {
  const repo = repository({ 'Cargo.toml': '[package', 'specs/a.md': SPEC })
  expect((await repo.run('spec-extract')).code).toBe(0)
})

test('MM-OUT-0003: a broken manifest is named once for all its specs', async () => {
  const repo = repository({
    'mustmark.yaml': 'specs: [{ include: ["app/**/*.md"] }]\n',
    'app/Cargo.toml': '[package',
    'app/README.md': SPEC,
    'app/docs/SPEC.md': '- [A-2] It MUST stop.\n',
  })
  const { stderr } = await repo.run('spec-extract')
  expect(stderr.match(/app\/Cargo\.toml/g)).toHaveLength(1)
})
