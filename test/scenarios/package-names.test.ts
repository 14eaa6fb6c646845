import { describe, expect, test } from 'vitest'
import { type Repository, repository } from '../repository.ts'

const A = '- [A-1] It MUST run.\n'
const B = '- [B-1] It MUST stop.\n'
const ADVICE =
  'expected a name of its own; set `package` in the specs entry of one, or of both to share it\n'

/** The YAML files that there are, by name. */
function yamlFiles(repo: Repository): string[] {
  return Object.keys(repo.files()).filter((path) => /^requirements\/.*\.yaml$/.test(path))
}

describe('MM-OUT-0004: one name from two places is refused, and both are told', () => {
  test('two stems', async () => {
    const repo = repository({ 'specs/one/core.md': A, 'specs/two/10-core.md': B })
    const { code, stdout, stderr } = await repo.run('spec-extract')
    expect(stderr).toBe(
      `specs/two/10-core.md: error: Unexpected package "core", which specs/one/core.md has as well, ${ADVICE}`,
    )
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(yamlFiles(repo)).toEqual([])
  })

  test('names that differ in case only', async () => {
    const repo = repository({ 'specs/one/Core.md': A, 'specs/two/core.md': B })
    const { code, stderr } = await repo.run('spec-extract')
    expect(stderr).toBe(
      `specs/two/core.md: error: Unexpected package "core" and "Core", which specs/one/Core.md has as well, ${ADVICE}`,
    )
    expect(code).toBe(2)
  })

  test('names that differ in case only, both from the config', async () => {
    const repo = repository({
      'mustmark.yaml':
        'specs:\n  - { include: [specs/a.md], package: core }\n  - { include: [specs/b.md], package: CORE }\n',
      'specs/a.md': A,
      'specs/b.md': B,
    })
    const { code, stderr } = await repo.run('spec-extract')
    expect(stderr).toMatch(
      /^specs\/b\.md: error: Unexpected package "CORE" and "core", which specs\/a\.md /,
    )
    expect(code).toBe(2)
  })

  test('two manifests', async () => {
    const repo = repository({
      'mustmark.yaml': 'specs: [{ include: ["**/README.md"] }]\n',
      'one/package.json': '{ "name": "core" }',
      'one/README.md': A,
      'two/Cargo.toml': '[package]\nname = "core"\n',
      'two/README.md': B,
    })
    const { code, stderr } = await repo.run('spec-extract')
    expect(stderr).toMatch(
      /^two\/README\.md: error: Unexpected package "core", which one\/README\.md has/,
    )
    expect(code).toBe(2)
  })

  test('a stem and the config', async () => {
    const repo = repository({
      'mustmark.yaml':
        'specs:\n  - { include: [specs/a.md], package: b }\n  - { include: [specs/b.md] }\n',
      'specs/a.md': A,
      'specs/b.md': B,
    })
    expect((await repo.run('spec-extract')).code).toBe(2)
  })

  test('names that are one in a file name', async () => {
    const repo = repository({
      'mustmark.yaml': 'specs: [{ include: ["**/*.md"] }]\n',
      'one/package.json': '{ "name": "@acme/core" }',
      'one/README.md': A,
      'two/acme-core.md': B,
    })
    const { code, stderr } = await repo.run('spec-extract')
    expect(stderr).toContain('"acme-core" and "@acme/core", which one/README.md has as well')
    expect(code).toBe(2)
  })
})

test('MM-OUT-0004: two specs share the package that the config names', async () => {
  const repo = repository({
    'mustmark.yaml': 'specs: [{ include: ["specs/**/*.md"], package: core }]\n',
    'specs/one/a.md': A,
    'specs/two/b.md': B,
  })
  expect((await repo.run('spec-extract')).code).toBe(0)
  expect(yamlFiles(repo)).toEqual(['requirements/core.yaml'])
  expect(repo.read('requirements/core.yaml')).toContain(
    'package: core\nsources:\n  - specs/one/a.md\n  - specs/two/b.md\n',
  )
})

test('MM-OUT-0004: two specs share a package that one manifest names', async () => {
  const repo = repository({
    'mustmark.yaml': 'specs: [{ include: ["**/*.md"] }]\n',
    'core/Cargo.toml': '[package]\nname = "orchestrator-core"\n',
    'core/README.md': A,
    'core/docs/SPEC.md': B,
  })
  expect((await repo.run('spec-extract')).code).toBe(0)
  expect(yamlFiles(repo)).toEqual(['requirements/orchestrator-core.yaml'])
})

test('MM-OUT-0003: where no manifest names the package, it is the folder', async () => {
  const repo = repository({
    'mustmark.yaml': 'specs: [{ include: ["**/*.md"] }]\n',
    // The root of a workspace has no name.
    'Cargo.toml': '[workspace]\nmembers = ["*"]\n',
    'billing/README.md': A,
  })
  expect((await repo.run('spec-extract')).code).toBe(0)
  expect(repo.read('requirements/billing.yaml')).toContain('package: billing\n')
})

test('MM-OUT-0003: a README in the root without a manifest needs a name', async () => {
  const repo = repository({
    'mustmark.yaml': 'specs: [{ include: ["*.md"] }]\n',
    'README.md': A,
  })
  const { code, stderr } = await repo.run('spec-extract')
  expect(stderr).toBe(
    'README.md: error: Unexpected spec without a package, expected `package` in its specs entry\n',
  )
  expect(code).toBe(2)
})

const NAMES = [
  '../x',
  '/abs',
  'a\\b',
  'a/b',
  '..',
  '.',
  '.hidden',
  'CON',
  'con.txt',
  'Lpt1',
  'retired',
  'Reviews',
  'waivers',
  'COMPLIANCE',
  '@acme/../x',
  'a\nb',
  'a.',
]

describe('MM-OUT-0005: a name that is no file name of ours is refused', () => {
  test.each(NAMES)('%j in the config', async (name) => {
    const config = { specs: [{ include: ['specs/*.md'], package: name }] }
    const repo = repository({ 'mustmark.json': JSON.stringify(config), 'specs/a.md': A })
    await expectRefusal(repo, name, 'specs/a.md')
  })

  test.each(NAMES)('%j in package.json', async (name) => {
    const repo = repository({
      'mustmark.json': '{ "specs": [{ "include": ["**/README.md"] }] }',
      'app/package.json': JSON.stringify({ name }),
      'app/README.md': A,
    })
    await expectRefusal(repo, name, 'app/README.md')
  })

  async function expectRefusal(repo: Repository, name: string, spec: string) {
    const before = repo.files()
    const { code, stdout, stderr } = await repo.run('spec-extract')
    // A message stays one line: what would break it stands there as a sign.
    const shown = name.replace('\n', '␊')
    const message = `${spec}: error: Unexpected package name "${shown}", expected `
    expect(stderr.slice(0, message.length)).toBe(message)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(repo.files()).toEqual(before)
  }
})

test('MM-OUT-0005: a scope becomes a part of the file name', async () => {
  const repo = repository({
    'mustmark.yaml': 'specs: [{ include: ["**/README.md"], package: manifest }]\n',
    'package.json': '{ "name": "@acme/core" }',
    'README.md': A,
  })
  expect((await repo.run('spec-extract')).code).toBe(0)
  expect(yamlFiles(repo)).toEqual(['requirements/acme-core.yaml'])
  expect(repo.read('requirements/acme-core.yaml')).toMatch(/^package: ['"]@acme\/core['"]$/m)
})
