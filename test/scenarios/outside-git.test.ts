import { expect, test } from 'vitest'
import { repository } from '../repository.ts'

const A = '- [A-1] It MUST run.\n'
const NOT = (name: string) => `- [${name}-1] It MUST NOT be read.\n`

test('MM-FILE-0007: no .gitignore leaves out what is read', async () => {
  const repo = repository({
    '.gitignore': '# all drafts\n*.draft.md\n/specs/out/\n',
    'specs/a.md': A,
    'specs/b.draft.md': NOT('B'),
    'specs/out/c.md': NOT('C'),
    // A slash at the start binds a pattern to its folder.
    'specs/in/specs/out/d.md': '- [D-1] It MUST be read.\n',
    'specs/in/.gitignore': 'e.md\n!f.draft.md\n',
    'specs/in/e.md': NOT('E'),
    'specs/in/deep/e.md': NOT('G'),
    'specs/in/f.draft.md': '- [F-1] It MUST be read.\n',
  })
  const { code, stdout } = await repo.run('spec-extract --format json')
  const { specs } = JSON.parse(stdout) as { specs: { path: string }[] }
  expect(specs.map((spec) => spec.path)).toEqual([
    'specs/a.md',
    'specs/in/f.draft.md',
    'specs/in/specs/out/d.md',
  ])
  expect(code).toBe(0)
})

test('MM-FILE-0007: node_modules and .git are not read', async () => {
  const repo = repository({
    'specs/a.md': A,
    'specs/node_modules/b.md': NOT('B'),
    'node_modules/p/SPEC/SPEC.md': NOT('C'),
    'lib/node_modules/p/x.spec.md': NOT('D'),
    'specs/.git/e.md': NOT('E'),
  })
  const { code, stderr } = await repo.run('spec-extract')
  expect(stderr).toMatch(/^1 requirement .* in 1 spec; parsed by satteri\n/)
  expect(code).toBe(0)
})

test('MM-FILE-0007: a file in an ignored folder cannot be taken back in', async () => {
  const repo = repository({
    '.gitignore': 'specs/out/\n!specs/out/b.md\n',
    'specs/a.md': A,
    'specs/out/b.md': NOT('B'),
  })
  expect((await repo.run('spec-extract')).stderr).toMatch(
    /^1 requirement .* in 1 spec; parsed by satteri\n/,
  )
})

test('MM-FILE-0007: folders whose name begins with a full stop are read', async () => {
  const repo = repository({ '.specs/a.md': A, 'specs/.hidden/b.md': '- [B-1] It MUST be read.\n' })
  expect((await repo.run('spec-extract')).stderr).toMatch(
    /^2 requirements .* in 2 specs; parsed by satteri\n/,
  )
})

test('MM-FILE-0007: the same files give the same outputs in a checkout and outside', async () => {
  const texts = {
    '.gitignore': 'out/\n',
    'specs/10-a.md': A,
    'specs/9-b.md': '- [B-10] It MUST run.\n- [B-9] It MUST stop.\n',
    'specs/out/c.md': NOT('C'),
  }
  const [inside, outside] = [repository(texts, { git: true }), repository(texts)]
  await inside.run('spec-extract')
  await outside.run('spec-extract')
  expect(Object.keys(inside.files())).toContain('requirements/a.yaml')
  expect(inside.files()).toEqual(outside.files())
})
