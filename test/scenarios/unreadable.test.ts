import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { type Repository, repository } from '../repository.ts'
import { runUnprivileged } from '../unprivileged.ts'

const OTHER = { 'specs/b.md': '- [B-1] It MUST run.\n' }

/** A folder beside the repository that holds a spec. */
function outside(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'mustmark-outside-')))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'a.md'), '- [A-1] It MUST run.\n')
  return folder
}

async function expectRefusal(repo: Repository, reason: string, path = 'specs/a.md') {
  const { code, stdout, stderr } = await repo.run('spec-extract')
  expect(stderr).toBe(`${path}: error: Unexpected spec that ${reason}, expected a text file\n`)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(Object.keys(repo.files())).not.toContain('requirements/b.yaml')
}

test('MM-FILE-0008: a broken link', async () => {
  const repo = repository(OTHER)
  symlinkSync('gone.md', repo.path('specs/a.md'))
  await expectRefusal(repo, 'is a broken symbolic link')
})

test('MM-FILE-0008: a link that leads in a circle', async () => {
  const repo = repository(OTHER)
  symlinkSync('c.md', repo.path('specs/a.md'))
  symlinkSync('a.md', repo.path('specs/c.md'))
  const { code, stderr } = await repo.run('spec-extract')
  const reason = 'Unexpected spec that is a symbolic link that leads in a circle'
  expect(stderr).toBe(
    `specs/a.md: error: ${reason}, expected a text file\n` +
      `specs/c.md: error: ${reason}, expected a text file\n`,
  )
  expect(code).toBe(2)
})

test('MM-FILE-0008: a link that leads out of the root', async () => {
  const repo = repository(OTHER)
  symlinkSync(join(outside(), 'a.md'), repo.path('specs/a.md'))
  await expectRefusal(repo, 'is a symbolic link that leads out of the root')
})

test('MM-FILE-0008: a link to a folder whose name begins with that of the root', async () => {
  const repo = repository(OTHER)
  const beside = `${repo.root}-beside`
  mkdirSync(beside)
  onTestFinished(() => rmSync(beside, { recursive: true }))
  writeFileSync(join(beside, 'a.md'), '- [A-1] It MUST run.\n')
  symlinkSync(join(beside, 'a.md'), repo.path('specs/a.md'))
  await expectRefusal(repo, 'is a symbolic link that leads out of the root')
})

test('MM-FILE-0008: a tracked spec whose folder has become a link out of the root', async () => {
  const repo = repository({ ...OTHER, 'specs/in/a.md': '- [A-1] It MUST run.\n' }, { git: true })
  repo.git('add', '.')
  repo.remove('specs/in')
  symlinkSync(outside(), repo.path('specs/in'))
  await expectRefusal(repo, 'is a symbolic link that leads out of the root', 'specs/in/a.md')
})

test('MM-FILE-0008: a link to a file below the root is read', async () => {
  const repo = repository({ ...OTHER, 'docs/a.md': '- [A-1] It MUST run.\n' })
  symlinkSync('../docs/a.md', repo.path('specs/a.md'))
  expect((await repo.run('spec-extract')).code).toBe(0)
  expect(repo.read('requirements/a.yaml')).toContain('source: specs/a.md\n')
})

test('MM-FILE-0008: a root that is reached through a link is no way out', async () => {
  const repo = repository({ 'real/specs/a.md': '- [A-1] It MUST run.\n' })
  symlinkSync('real', repo.path('linked'))
  expect((await repo.run('spec-extract --root linked')).code).toBe(0)
  expect(repo.read('real/requirements/a.yaml')).toContain('  A-1:\n')
})

test('MM-FILE-0008: a link to a folder', async () => {
  const repo = repository({ ...OTHER, 'docs/a.md': '- [A-1] It MUST run.\n' })
  symlinkSync('../docs', repo.path('specs/a.md'))
  await expectRefusal(repo, 'is a directory')
})

test('MM-FILE-0008: a tracked spec that has become a folder', async () => {
  const repo = repository({ ...OTHER, 'specs/a.md': '- [A-1] It MUST run.\n' }, { git: true })
  repo.git('add', '.')
  repo.remove('specs/a.md')
  repo.write('specs/a.md/note.txt', 'text')
  await expectRefusal(repo, 'is a directory')
})

test('MM-CONFIG-0007: a config that names a folder as a spec gets the glob for what is in it', async () => {
  const repo = repository({
    'mustmark.yaml': 'specs:\n  - include: [specs/x.md, specs/b.md]\n',
    'specs/x.md/note.txt': 'text',
    ...OTHER,
  })
  const { code, stderr } = await repo.run('spec-extract')
  expect(stderr).toMatch(
    /^mustmark\.yaml(:\d+:\d+)?: error: Unexpected glob "specs\/x\.md" at specs\[0\]\.include\[0\]/,
  )
  expect(stderr).toContain('it is a folder: "specs/x.md/**/*.md"')
  expect(code).toBe(2)
})

test.each([false, true])(
  'MM-FILE-0002: a folder named x.md is a folder, in git: %s',
  async (git) => {
    const repo = repository({ ...OTHER, 'specs/x.md/a.md': '- [A-1] It MUST run.\n' }, { git })
    const { code, stderr } = await repo.run('spec-extract')
    expect(stderr).toContain('2 requirements ')
    expect(code).toBe(0)
  },
)

test.each([false, true])(
  'MM-FILE-0007: a linked folder is not followed, in git: %s',
  async (git) => {
    // As git does; followed, it could lead out of the root or in a circle.
    const repo = repository({ ...OTHER }, { git })
    symlinkSync(outside(), repo.path('specs/out'))
    symlinkSync('.', repo.path('specs/circle'))
    const { code, stderr } = await repo.run('spec-extract')
    expect(stderr).toContain('1 requirement ')
    expect(code).toBe(0)
  },
)

test('MM-FILE-0008: a named pipe is refused and not waited for', async () => {
  const repo = repository(OTHER)
  execFileSync('mkfifo', [repo.path('specs/a.md')])
  await expectRefusal(repo, 'is no regular file')
})

test('MM-FILE-0008: a spec that may not be read', async () => {
  const repo = repository({ ...OTHER, 'specs/a.md': '- [A-1] It MUST run.\n' })
  const { code, stdout, stderr } = await runUnprivileged(repo, 'spec-extract', () =>
    chmodSync(repo.path('specs/a.md'), 0),
  )
  expect(stderr).toBe(
    'specs/a.md: error: Unexpected spec that cannot be read (EACCES), expected a text file\n',
  )
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
})

test('MM-FILE-0008: a folder of specs that may not be listed is not left out in silence', async () => {
  const repo = repository({ ...OTHER, 'specs/more/a.md': '- [A-1] It MUST run.\n' })
  const { stdout, stderr } = await runUnprivileged(repo, 'spec-extract', () =>
    chmodSync(repo.path('specs/more'), 0),
  )
  expect(stdout + stderr).toContain('specs/more')
})

test('MM-FILE-0008: every spec that cannot be read is named in one run', async () => {
  const repo = repository({ ...OTHER, 'specs/c.md': Buffer.of(0xff) })
  symlinkSync('gone.md', repo.path('specs/a.md'))
  const { code, stderr } = await repo.run('spec-extract')
  expect(stderr.split('\n').map((line) => line.split(':')[0])).toEqual([
    'specs/a.md',
    'specs/c.md',
    '',
  ])
  expect(code).toBe(2)
})
