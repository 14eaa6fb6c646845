import { describe, expect, test } from 'vitest'
import { repository } from '../repository.ts'

const SPEC = { 'specs/a.md': '- [A-1] It MUST run.\n' }

/** A config with one entry. */
function entry(fields: object): string {
  return JSON.stringify({ specs: [{ include: ['specs/*.md'], ...fields }] })
}

test('MM-CLI-0003: no spec, without a config', async () => {
  const repo = repository({ 'README.md': '- [A-1] It MUST run.\n' })
  const { code, stdout, stderr } = await repo.run('spec-extract')
  expect(stderr).toBe(
    'error: Unexpected lack of specs: no file matches specs/**/*.md, .specs/**/*.md, **/SPEC/SPEC.md, ' +
      '**/*.spec.md; name them in mustmark.yaml under `specs`, or pass --allow-empty\n',
  )
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(Object.keys(repo.files())).toEqual(['README.md'])
})

test('MM-CLI-0003: no spec, with a config', async () => {
  const repo = repository({ 'mustmark.json': entry({ optional: true }), 'README.md': '# A\n' })
  const { code, stderr } = await repo.run('spec-extract')
  expect(stderr).toMatch(/^error: Unexpected lack of specs: no file matches specs\/\*\.md; /)
  expect(code).toBe(2)
})

test('MM-CLI-0003: specs without a requirement; the message counts what was seen', async () => {
  const repo = repository({
    'specs/a.md':
      'Pools MUST run. They SHOULD rest, see POOL-1 and POOL-2.\n\nIt MAY stop, see RFC-2119.\n',
    'specs/b.md': 'Nothing.\n',
  })
  const { code, stdout, stderr } = await repo.run('spec-extract')
  expect(stderr).toMatch(
    /^error: Unexpected lack of requirements in 2 specs, which hold 3 key words and \d ID-like words? \(.*POOL- 2/,
  )
  expect(stderr).toContain('--allow-empty\n')
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(Object.keys(repo.files())).toEqual(['specs/a.md', 'specs/b.md'])
})

test('MM-CLI-0003: a requirement that one spec loses is not hidden by --check', async () => {
  const repo = repository({ 'specs/a.md': 'Nothing.\n' })
  expect((await repo.run('spec-extract --check')).code).toBe(2)
})

test.each([[{}], [{ 'specs/a.md': 'Nothing.\n' }]])(
  'MM-CLI-0003: --allow-empty writes COMPLIANCE.md alone: %j',
  async (texts: Record<string, string>) => {
    const repo = repository(texts)
    expect((await repo.run('spec-extract --allow-empty')).code).toBe(0)
    expect(Object.keys(repo.files())).toEqual(['requirements/COMPLIANCE.md', ...Object.keys(texts)])
    expect(repo.read('requirements/COMPLIANCE.md')).toContain('- Requirements: 0\n')
  },
)

test('MM-CLI-0003: --allow-empty excuses no glob that the config requires', async () => {
  const repo = repository({ 'mustmark.json': entry({}) })
  expect((await repo.run('spec-extract --allow-empty')).code).toBe(2)
})

describe('MM-CONFIG-0007: a glob that matches nothing', () => {
  const message = (index: number, pattern: string) =>
    new RegExp(
      `^mustmark\\.json(:\\d+:\\d+)?: error: Unexpected glob "${pattern}" at specs\\[0\\]\\.include\\[${index}\\] that matches no spec, expected a match or \`optional: true\`\n$`,
    )

  test('is a problem although another one matches', async () => {
    const repo = repository({
      ...SPEC,
      'mustmark.json': entry({ include: ['specs/*.md', 'rfcs/.*.md'] }),
    })
    const { code, stderr } = await repo.run('spec-extract')
    expect(stderr).toMatch(message(1, 'rfcs/\\.\\*\\.md'))
    expect(code).toBe(2)
    expect(Object.keys(repo.files())).toEqual(['mustmark.json', 'specs/a.md'])
  })

  test.each([
    [{ include: ['specs/*.md', { pattern: 'rfcs/*.md', optional: true }] }],
    [{ include: ['specs/*.md', 'rfcs/*.md'], optional: true }],
  ])('is none where it is optional: %j', async (fields) => {
    const repo = repository({ ...SPEC, 'mustmark.json': entry(fields) })
    expect((await repo.run('spec-extract')).code).toBe(0)
  })

  test('is a problem where only ignored files match', async () => {
    const repo = repository(
      { ...SPEC, '.gitignore': 'specs/\n', 'mustmark.json': entry({}) },
      { git: true },
    )
    const { code, stderr } = await repo.run('spec-extract')
    expect(stderr).toMatch(message(0, 'specs/\\*\\.md'))
    expect(code).toBe(2)
  })

  test('is a problem where only our own outputs match', async () => {
    const repo = repository({ ...SPEC })
    await repo.run('spec-extract')
    repo.write('mustmark.json', entry({ include: ['specs/*.md', 'requirements/*.md'] }))
    expect((await repo.run('spec-extract')).code).toBe(2)
  })

  test('is told what would match where it names a folder', async () => {
    const repo = repository({ ...SPEC, 'mustmark.json': entry({ include: ['specs'] }) })
    const { code, stderr } = await repo.run('spec-extract')
    expect(stderr).toContain('(it is a folder: "specs/**/*.md" matches the Markdown in it)')
    expect(code).toBe(2)
  })

  test('is told so where it names a folder with a slash at its end', async () => {
    const repo = repository({ ...SPEC, 'mustmark.json': entry({ include: ['./specs/'] }) })
    expect((await repo.run('spec-extract')).stderr).toContain('"specs/**/*.md"')
  })
})

describe('MM-CONFIG-0007: a pattern that matches nothing', () => {
  test('is a problem although another one matches', async () => {
    const repo = repository({ ...SPEC, 'mustmark.json': entry({ ids: ['A-\\d+', 'B-\\d+'] }) })
    const { code, stderr } = await repo.run('spec-extract')
    expect(stderr).toMatch(
      /^mustmark\.json(:\d+:\d+)?: error: Unexpected pattern "B-\\d\+" at specs\[0\]\.ids\[1\] that matches no ID in its specs, /,
    )
    expect(code).toBe(2)
  })

  test.each([
    [{ ids: ['A-\\d+', { pattern: 'B-\\d+', optional: true }] }],
    [{ ids: ['A-\\d+', 'B-\\d+'], optional: true }],
  ])('is none where it is optional: %j', async (fields) => {
    const repo = repository({ ...SPEC, 'mustmark.json': entry(fields) })
    expect((await repo.run('spec-extract')).code).toBe(0)
  })

  test('matches where another entry has it, only there', async () => {
    const config = {
      specs: [
        { include: ['specs/*.md'], ids: ['A-\\d+', 'B-\\d+'] },
        { include: ['docs/*.md'], ids: ['B-\\d+'] },
      ],
    }
    const repo = repository({
      ...SPEC,
      'docs/b.md': '- [B-1] It MUST stop.\n',
      'mustmark.json': JSON.stringify(config),
    })
    const { code, stderr } = await repo.run('spec-extract')
    expect(stderr).toContain('specs[0].ids[1]')
    expect(code).toBe(2)
  })
})

test('MM-CONFIG-0007: ignore may match nothing', async () => {
  const repo = repository({ ...SPEC, 'mustmark.yaml': 'ignore: ["third_party/**"]\n' })
  expect((await repo.run('spec-extract')).code).toBe(0)
})
