import { expect, test } from 'vitest'
import { repository } from '../repository.ts'

/** A config whose patterns count in this scope. */
function scoped(scope: string): string {
  return `specs:
  - include: ['specs/**/*.md']
    ids: [{ pattern: 'FR-\\d+', scope: ${scope} }]
`
}

test('MM-DECL-0010: an ID that one file declares twice', async () => {
  const repo = repository({
    'specs/a.md': '# A\n\n- [A-1] It MUST run.\n\n## B\n\n- [A-1] It MUST stop.\n',
  })
  const { code, stdout } = await repo.run('spec-extract')
  expect(stdout).toBe(
    'specs/a.md:3:3: error: Unexpected second declaration of A-1, expected one; ' +
      'also at specs/a.md:7:3 (duplicate-id)\n',
  )
  expect(code).toBe(1)
  // The first stands in the output, with all its sources.
  const yaml = repo.read('requirements/a.yaml')
  expect(yaml).toContain('    statement: It MUST run.\n')
  expect(yaml).toContain(
    '    ambiguous: true\n    sources:\n      - specs/a.md#a\n      - specs/a.md#b\n',
  )
  expect(yaml).not.toContain('It MUST stop.')
})

test('MM-DECL-0010: an ID that two packages declare', async () => {
  const repo = repository({
    'specs/b.md': '- [A-1] It MUST stop.\n',
    'specs/a.md': '\n- [A-1] It MUST run.\n',
  })
  const { code, stdout } = await repo.run('spec-extract')
  expect(stdout).toBe(
    'specs/a.md:2:3: error: Unexpected second declaration of A-1, expected one; ' +
      'also at specs/b.md:1:3 (duplicate-id)\n',
  )
  expect(code).toBe(1)
})

test('MM-DECL-0010: an ID that two files of one package declare', async () => {
  const repo = repository({
    'mustmark.yaml': 'specs:\n  - { include: ["specs/*.md"], package: core }\n',
    'specs/b.md': '- [A-1] It MUST stop.\n',
    'specs/a.md': '- [A-1] It MUST run.\n',
  })
  const { code, stdout } = await repo.run('spec-extract')
  expect(stdout).toContain('specs/a.md:1:3: error: ')
  expect(stdout).toContain('also at specs/b.md:1:3 (duplicate-id)')
  expect(code).toBe(1)
  expect(repo.read('requirements/core.yaml')).toContain(
    '    sources:\n      - specs/a.md\n      - specs/b.md\n',
  )
})

test('MM-DECL-0010: a second run says it again and writes nothing', async () => {
  const repo = repository({ 'specs/a.md': '- [A-1] It MUST run.\n- [A-1] It MUST stop.\n' })
  const first = await repo.run('spec-extract')
  const files = repo.files()
  const second = await repo.run('spec-extract')
  expect(second).toMatchObject({ code: 1, stdout: first.stdout })
  expect(second.stderr).toContain('0 files written, 2 unchanged\n')
  expect(repo.files()).toEqual(files)
})

test('MM-ID-0004: one number in two specs is two items where the scope is the spec', async () => {
  const repo = repository({
    'mustmark.yaml': scoped('spec'),
    'specs/a.md': '- [FR-1] It MUST run.\n',
    'specs/b.md': '- [FR-1] It MUST stop.\n',
  })
  const { code, stdout } = await repo.run('spec-extract')
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
  expect(repo.read('requirements/a.yaml')).toMatch(/^ {2}['"]?specs\/a\.md#FR-1['"]?:$/m)
  expect(repo.read('requirements/b.yaml')).toMatch(/^ {2}['"]?specs\/b\.md#FR-1['"]?:$/m)
})

test('MM-ID-0004: one number in two packages is two items where the scope is the package', async () => {
  const repo = repository({
    'mustmark.yaml': scoped('package'),
    'specs/a.md': '- [FR-1] It MUST run.\n',
    'specs/b.md': '- [FR-1] It MUST stop.\n',
  })
  const { code, stdout } = await repo.run('spec-extract')
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
  expect(repo.read('requirements/a.yaml')).toMatch(/^ {2}['"]?a#FR-1['"]?:$/m)
  expect(repo.read('requirements/b.yaml')).toMatch(/^ {2}['"]?b#FR-1['"]?:$/m)
})

test('MM-ID-0004: two specs of one package declare twice where the scope is the package', async () => {
  const repo = repository({
    'mustmark.yaml': `${scoped('package')}    package: core\n`,
    'specs/a.md': '- [FR-1] It MUST run.\n',
    'specs/b.md': '- [FR-1] It MUST stop.\n',
  })
  const { code, stdout } = await repo.run('spec-extract')
  expect(stdout).toBe(
    'specs/a.md:1:3: error: Unexpected second declaration of core#FR-1, expected one; ' +
      'also at specs/b.md:1:3 (duplicate-id)\n',
  )
  expect(code).toBe(1)
})
