import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { repository } from '../repository.ts'

const A = '- [A-1] It MUST run.\n- [A-2] It MUST stop.\n'
const B = '- [B-1] It MUST wait.\n'

/** A checkout whose outputs are up to date and committed to its index. */
async function extracted(texts: Record<string, string>) {
  const repo = repository(texts, { git: true })
  expect((await repo.run('spec-extract')).code).toBe(0)
  repo.git('add', '.')
  return repo
}

test('MM-OUT-0013: a requirement that is gone is an error at every run, and its files stay', async () => {
  const repo = await extracted({ 'specs/a.md': A, 'specs/b.md': B })
  const before = repo.files()
  repo.write('specs/a.md', '- [A-1] It MUST walk.\n')
  repo.write('specs/b.md', '- [B-1] It MUST wait long.\n')
  const place = (before['requirements/a.yaml'] as string).split('\n').indexOf('  A-2:') + 1
  expect(place).toBeGreaterThan(1)
  for (const line of ['spec-extract', 'spec-extract', 'spec-extract --check']) {
    const { code, stdout, stderr } = await repo.run(line)
    expect({ line, code }).toEqual({ line, code: 1 })
    expect(stdout).toContain(
      `requirements/a.yaml:${place}:3: error: Unexpected lack of A-2, which package a declared, ` +
        'expected a declaration or: mustmark retire A-2 --reason "…" (vanished-id)\n',
    )
    expect(stderr).toContain('requirements/a.yaml')
    expect(stderr).toContain('requirements/COMPLIANCE.md')
  }
  expect(repo.read('requirements/a.yaml')).toBe(before['requirements/a.yaml'])
  expect(repo.read('requirements/COMPLIANCE.md')).toBe(before['requirements/COMPLIANCE.md'])
  // The package that lost nothing goes on.
  expect(repo.read('requirements/b.yaml')).toContain('It MUST wait long.')
})

test('MM-OUT-0013: --check shows no patch for files that are held', async () => {
  const repo = await extracted({ 'specs/a.md': A, 'specs/b.md': B })
  repo.write('specs/a.md', '- [A-1] It MUST walk.\n')
  const { stdout } = await repo.run('spec-extract --check')
  expect(stdout).not.toContain('---')
})

test('MM-OUT-0013: declared again, all is well', async () => {
  const repo = await extracted({ 'specs/a.md': A })
  repo.write('specs/a.md', '- [A-1] It MUST run.\n')
  expect((await repo.run('spec-extract')).code).toBe(1)
  repo.write('specs/a.md', A)
  expect((await repo.run('spec-extract --check')).code).toBe(0)
})

test('MM-OUT-0015: a deleted spec that is not committed: an error, then retired, then its YAML is removed', async () => {
  const repo = await extracted({ 'specs/a.md': A, 'specs/b.md': B })
  repo.remove('specs/b.md')
  const held = await repo.run('spec-extract')
  expect(held.stdout).toMatch(
    /^requirements\/b\.yaml:\d+:3: error: Unexpected lack of B-1, which package b declared/,
  )
  expect(held.code).toBe(1)
  expect(existsSync(repo.path('requirements/b.yaml'))).toBe(true)
  const retired = await repo.run(['mustmark', 'retire', 'B-1', '--reason', 'nobody waits'])
  expect(retired.code).toBe(0)
  const { code, stdout, stderr } = await repo.run('spec-extract')
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
  expect(stderr).toContain('1 file written, 1 unchanged, 1 removed\n')
  expect(existsSync(repo.path('requirements/b.yaml'))).toBe(false)
  expect(repo.read('requirements/COMPLIANCE.md')).not.toContain('B-1')
})

test('MM-OUT-0015: a renamed spec takes its IDs along', async () => {
  const repo = await extracted({ 'specs/a.md': A })
  repo.remove('specs/a.md')
  repo.write('specs/10-pools.md', A)
  const { code, stdout } = await repo.run('spec-extract')
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
  expect(existsSync(repo.path('requirements/a.yaml'))).toBe(false)
  expect(repo.read('requirements/pools.yaml')).toContain('  A-2:\n')
})

test('MM-OUT-0013: an ID that moves to another package has not vanished', async () => {
  const repo = await extracted({ 'specs/a.md': A, 'specs/b.md': B })
  repo.write('specs/a.md', '- [A-1] It MUST run.\n')
  repo.write('specs/b.md', `${B}- [A-2] It MUST stop.\n`)
  const { code, stdout } = await repo.run('spec-extract')
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
  expect(repo.read('requirements/a.yaml')).not.toContain('A-2')
  expect(repo.read('requirements/b.yaml')).toContain('  A-2:\n')
})

test('MM-OUT-0013: an ID that becomes a mention has vanished', async () => {
  const repo = await extracted({ 'specs/a.md': A })
  repo.write('specs/a.md', '- [A-1] It MUST run, unlike A-2.\n')
  const { code, stdout } = await repo.run('spec-extract')
  expect(stdout).toContain('Unexpected lack of A-2, ')
  expect(code).toBe(1)
})

test('MM-OUT-0013: an ID of a spec that moves is new where its scope is the spec', async () => {
  const config =
    'specs: [{ include: ["specs/*.md"], ids: [{ pattern: "FR-\\\\d+", scope: spec }] }]\n'
  const repo = await extracted({
    'mustmark.yaml': config,
    'specs/a b.md': '- [FR-1] It MUST run.\n',
  })
  repo.remove('specs/a b.md')
  repo.write('specs/c.md', '- [FR-1] It MUST run.\n')
  const { code, stdout } = await repo.run('spec-extract')
  expect(stdout).toContain('mustmark retire "specs/a b.md#FR-1" --reason "…"')
  expect(code).toBe(1)
  await repo.run(['mustmark', 'retire', 'specs/a b.md#FR-1', '--reason', 'moved'])
  expect((await repo.run('spec-extract')).code).toBe(0)
  expect(existsSync(repo.path('requirements/a b.yaml'))).toBe(false)
})

test.each([
  ['is gone', undefined],
  ['declares nothing any more', 'Nothing.\n'],
])('MM-OUT-0013: the YAML of a package whose only spec %s stays as it is', async (_, text) => {
  const repo = await extracted({ 'specs/a.md': A, 'specs/b.md': B })
  const before = repo.files()
  if (text === undefined) repo.remove('specs/b.md')
  else repo.write('specs/b.md', text)
  const first = await repo.run('spec-extract')
  expect(first.stdout).toMatch(/^requirements\/b\.yaml:\d+:3: error: Unexpected lack of B-1, /m)
  expect(first.code).toBe(1)
  for (const path of ['requirements/b.yaml', 'requirements/COMPLIANCE.md']) {
    expect(repo.files()[path]).toBe(before[path])
  }
  // The next run knows of the loss as well.
  expect(await repo.run('spec-extract')).toEqual(first)
})

test('MM-OUT-0013: all IDs of the only spec vanish', async () => {
  const repo = await extracted({ 'specs/a.md': A })
  repo.write('specs/a.md', 'Nothing.\n')
  const before = repo.read('requirements/a.yaml')
  const { code, stdout } = await repo.run('spec-extract')
  expect(code).toBe(2)
  expect(stdout.match(/Unexpected lack of A-[12],/g)).toHaveLength(2)
  expect(repo.read('requirements/a.yaml')).toBe(before)
})

test('MM-OUT-0015: a stale generated file without items is removed, and one of others is not', async () => {
  const repo = await extracted({ 'specs/a.md': A })
  repo.write(
    'requirements/old.yaml',
    '# Generated by spec-extract. Do not edit: change the spec and run spec-extract.\nschema: 1\npackage: old\nrequirements: {}\n',
  )
  repo.write('requirements/mine.yaml', 'mine: true\n')
  const check = await repo.run('spec-extract --check')
  expect(check.code).toBe(1)
  expect(check.stdout).toContain('--- a/requirements/old.yaml\n+++ /dev/null\n')
  expect((await repo.run('spec-extract')).code).toBe(0)
  expect(existsSync(repo.path('requirements/old.yaml'))).toBe(false)
  expect(existsSync(repo.path('requirements/mine.yaml'))).toBe(true)
})

test('MM-OUT-0013: merge marks in a generated YAML hide no ID of either side', async () => {
  const repo = await extracted({ 'specs/a.md': A })
  const yaml = repo.read('requirements/a.yaml')
  const [head, items] = yaml.split('requirements:\n') as [string, string]
  const other = items.replace('A-2', 'A-3')
  repo.write(
    'requirements/a.yaml',
    `${head}requirements:\n<<<<<<< ours\n${items}=======\n${other}>>>>>>> theirs\n`,
  )
  const { code, stdout } = await repo.run('spec-extract')
  expect(stdout).toMatch(/^requirements\/a\.yaml:\d+:3: error: Unexpected lack of A-3, .*\n$/)
  expect(code).toBe(1)
  expect(repo.read('requirements/a.yaml')).toContain('<<<<<<<')
  // Once both sides are in the spec, the file is made anew.
  repo.write('specs/a.md', `${A}- [A-3] It MUST end.\n`)
  expect((await repo.run('spec-extract')).code).toBe(0)
  expect(repo.read('requirements/a.yaml')).not.toContain('<<<<<<<')
})

test('MM-OUT-0013: a run that cannot do its work removes nothing', async () => {
  const repo = await extracted({ 'specs/a.md': A, 'specs/b.md': B })
  const before = repo.files()
  repo.remove('specs/b.md')
  repo.write('specs/c.md', Buffer.of(0xff))
  await repo.run(['mustmark', 'retire', 'B-1', '--reason', 'gone'])
  expect((await repo.run('spec-extract')).code).toBe(2)
  expect(repo.read('requirements/b.yaml')).toBe(before['requirements/b.yaml'])
  expect(existsSync(repo.path('requirements/retired.yaml'))).toBe(false)
})

const LOST = /^requirements\/a\.yaml:\d+:3: error: Unexpected lack of A-2, .*\(vanished-id\)$/m

/** A checkout with a commit, of whose two IDs one is gone since. */
async function bereft() {
  const repo = await extracted({
    'mustmark.yaml': 'code: false\n',
    'specs/a.md': `RFC 2119\n\n${A}`,
    'specs/b.md': B,
  })
  repo.git('-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '-qm', 'one')
  repo.write('specs/a.md', 'RFC 2119\n\n- [A-1] It MUST run.\n')
  return repo
}

test('MM-SUPP-0016: the baseline does not accept that an ID vanished', async () => {
  const repo = await bereft()
  repo.write('specs/a.md', 'RFC 2119\n\n- [A-1] It MUST run etc. now.\n')
  const update = await repo.run('mustmark check --update-baseline')
  expect(update.stderr).toMatch(/^1 finding accepted, /)
  expect(update.stdout).toMatch(LOST)
  expect(update.code).toBe(1)
  expect(repo.read('requirements/baseline.yaml')).not.toContain('vanished-id')
  for (const line of ['spec-extract', 'spec-extract --check', 'mustmark check', 'spec-lint']) {
    expect(await repo.run(line)).toMatchObject({ code: 1, stdout: expect.stringMatching(LOST) })
  }
})

test('MM-SUPP-0016: an entry that accepted it once suppresses nothing, and is pruned', async () => {
  const repo = await bereft()
  const { stdout } = await repo.run('spec-lint --format json')
  const { fingerprint } = JSON.parse(stdout).diagnostics[0]
  repo.write(
    'requirements/baseline.yaml',
    `schema: 1\nfindings:\n  ${fingerprint}: { rule: vanished-id, path: requirements/a.yaml, message: x }\n`,
  )
  const ran = await repo.run('mustmark check')
  expect(ran.stdout).toMatch(LOST)
  expect(ran.stdout).toContain('(fixed-finding)')
  expect(ran.code).toBe(1)
  await repo.run('mustmark check --prune-baseline')
  expect(repo.read('requirements/baseline.yaml')).toMatch(/findings: \{\}\n$/)
})

test.each(['specs/b.md', 'specs/a.md', '--since HEAD', '--since HEAD specs/b.md'])(
  'MM-SUPP-0016: %s does not hide it',
  async (selection) => {
    const repo = await bereft()
    for (const name of ['mustmark check', 'spec-lint']) {
      const ran = await repo.run(`${name} ${selection}`)
      expect(ran.stdout).toMatch(LOST)
      expect(ran.code).toBe(1)
    }
  },
)

test('MM-SUPP-0016: a check of another rule fails as long as outputs are held', async () => {
  const repo = await bereft()
  const ran = await repo.run('mustmark check --rule broken-link --quiet')
  expect(ran).toEqual({ code: 1, stdout: '', stderr: '' })
  expect((await repo.run('mustmark check --rule vanished-id')).stdout).toMatch(LOST)
})

test('MM-SUPP-0016: a comment that would suppress it is an error of its own, once', async () => {
  const repo = await bereft()
  repo.write('specs/a.md', '<!-- mustmark-ignore-file vanished-id -- r -->\nRFC 2119\n')
  const { stdout } = await repo.run('spec-lint')
  expect(stdout).toMatch(/^specs\/a\.md:1:1: error: .* whose findings cannot be suppressed/m)
  expect(stdout).not.toContain('unused-suppression')
})

test.each(['off', 'info', 'warn', '[warn, {}]'])(
  'MM-SUPP-0016: a config that says %s is refused',
  async (severity) => {
    for (const config of [
      `rules: { vanished-id: ${severity} }\n`,
      `overrides: [{ files: ["specs/*.md"], rules: { vanished-id: ${severity} } }]\n`,
    ]) {
      const repo = repository({ 'specs/a.md': A, 'mustmark.yaml': config })
      const { code, stderr } = await repo.run('spec-extract --check')
      expect(stderr).toMatch(/^mustmark\.yaml:1:\d+: error: .*vanished-id/)
      expect(code).toBe(2)
    }
    const kept = repository({ 'specs/a.md': A, 'mustmark.yaml': 'rules: { vanished-id: error }\n' })
    expect((await kept.run('spec-extract')).code).toBe(0)
  },
)
