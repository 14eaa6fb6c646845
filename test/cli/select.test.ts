import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { repository } from '../repository.ts'
import { start } from './process.ts'

const TWO = {
  'specs/a.md': 'RFC 2119\n\n- [A-1] It MUST run.\n',
  'specs/b.md': 'RFC 2119\n\n- [A-1] It MUST stop.\n- [B-1] It MUST log.\n- [B-1] It MUST wait.\n',
}

test('MM-SEL-0001: paths limit what is reported and not what is read', async () => {
  const repo = repository(TWO)
  const all = await repo.run('spec-lint')
  expect(all.stdout.match(/duplicate-id/g)).toHaveLength(2)
  const one = await repo.run('spec-lint specs/a.md')
  // The other declaration stands in a file that is not reported.
  expect(one.stdout).toMatch(/^specs\/a\.md:3:3: error: .*specs\/b\.md:3:3 \(duplicate-id\)\n$/)
  expect(one.stderr).toContain('; 1 of 2 checked files reported')
})

test('MM-SEL-0001: a finding is reported where a place of it is', async () => {
  const { stdout } = await repository(TWO).run('spec-lint specs/b.md')
  expect(stdout.match(/duplicate-id/g)).toHaveLength(2)
})

test.each([
  ['a folder', 'specs'],
  ['a folder with a slash', 'specs/'],
  ['a glob', 'specs/*.md'],
  ['the root', '.'],
])('MM-SEL-0001: %s', async (_, argument) => {
  const { stderr } = await repository(TWO).run(['spec-lint', argument])
  expect(stderr).toContain('; 2 of 2 checked files reported')
})

test('MM-SEL-0001: paths start at the working folder', async () => {
  const repo = repository(TWO)
  const { stdout } = await repo.run('spec-lint a.md --root ..', { cwd: 'specs' })
  expect(stdout).toMatch(/^specs\/a\.md:3:3/)
})

test('MM-SEL-0001: --rule reports that rule alone', async () => {
  const repo = repository({ 'a.md': '[x](gone.md) [y](#no)\n' })
  const { stdout, code, stderr } = await repo.run('spec-links --rule broken-anchor')
  expect(stdout).toMatch(/^a\.md:1:14: error: .*\(broken-anchor\)\n$/)
  expect(code).toBe(1)
  expect(stderr).toContain('of the rules only broken-anchor')
  expect((await repo.run('spec-links --rule line-anchor')).code).toBe(0)
})

test('MM-SEL-0002: an argument that names nothing is exit 2, with the nearest name', async () => {
  const repo = repository({ ...TWO, 'README.md': '' })
  for (const argument of ['specs/c.md', 'README.md', 'spec/*.md', '../other']) {
    const { code, stderr } = await repo.run(['spec-lint', argument])
    expect(code).toBe(2)
    expect(stderr).toContain(`Unexpected argument "${argument}"`)
  }
  expect((await repo.run('spec-lint specs/c.md')).stderr).toContain('did you mean specs/a.md?')
})

test('MM-SEL-0003: standard input stands in for its file, and rules over several files hold', async () => {
  const repo = repository(TWO)
  const line = 'spec-lint - --stdin-filename specs/c.md'
  const ran = await repo.run(line, {
    stdin: 'RFC 2119\n\n- [A-1] It MUST fly.\n- [C-1] It MUST go.\n',
  })
  expect(ran.stdout).toMatch(/^specs\/a\.md:3:3: error: .*specs\/c\.md:3:3 \(duplicate-id\)\n$/)
  const mended = await repo.run('spec-lint - --stdin-filename specs/b.md', {
    stdin: 'RFC 2119\n\n- [B-1] It MUST log.\n',
  })
  expect(mended).toMatchObject({ code: 0, stdout: '' })
})

test('MM-SEL-0004: --since reports what differs from a revision, new files included', async () => {
  const repo = repository(
    { 'a.md': '[x](gone.md)\n', 'b.md': '[x](gone.md)\n', 'c.md': '[x](gone.md)\n' },
    { git: true },
  )
  repo.git('add', '.')
  repo.git('-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '-qm', 'one')
  repo.write('b.md', 'text [x](gone.md)\n')
  repo.write('d.md', '[x](gone.md)\n')
  const { stdout, code } = await repo.run('spec-links --since HEAD')
  expect(stdout.split('\n').map((line) => line.slice(0, 4))).toEqual(['b.md', 'd.md', ''])
  expect(code).toBe(1)
  const both = await repo.run('spec-links a.md b.md --since HEAD')
  expect(both.stdout).toMatch(/^b\.md:1:6: .*\n$/)
  const none = await repo.run('spec-links a.md --since HEAD')
  expect(none).toMatchObject({ code: 0, stdout: '' })
  expect(none.stderr).toContain('0 of 4 checked files reported')
})

test.each(['nowhere', '--all', 'HEAD:a.md'])(
  'MM-SEL-0004: no revision %s is exit 2',
  async (ref) => {
    const repo = repository({ 'a.md': '' }, { git: true })
    const { code, stderr } = await repo.run(['spec-links', `--since=${ref}`])
    expect(code).toBe(2)
    expect(stderr).toContain(`Unexpected revision "${ref}", expected a commit`)
  },
)

test('MM-SEL-0004: --since outside a checkout is exit 2', async () => {
  const { code, stderr } = await repository({ 'a.md': '' }).run('spec-links --since HEAD')
  expect(code).toBe(2)
  expect(stderr).toContain('expected a git checkout')
})

test.each([
  ['-', 'expected --stdin-filename'],
  ['--stdin-filename a.md', 'expected - with it'],
  ['- --stdin-filename a.md --fix', 'expected a file'],
  ['--fix --fix-dry-run', 'expected one of them'],
  ['--update-baseline a.md', 'expected a run over all files and rules'],
  ['--prune-baseline --rule broken-link', 'expected a run over all files and rules'],
  ['--update-baseline --prune-baseline', 'which prunes as well'],
  ['--update-baseline --fix', 'expected one after the other'],
  ['--update-baseline --format json', 'which makes none'],
  ['--prune-baseline --output out', 'which makes none'],
  ['--fix-dry-run --format json=out', 'which makes none'],
  ['- --stdin-filename a.md --since HEAD', 'which no revision has'],
  ['--rule require-id', 'which spec-lint reports, expected one of spec-links'],
  [
    '--rule broken-link --rule vanished-id',
    'which spec-extract reports, expected one of spec-links',
  ],
  ['--rule external-link', 'which is off'],
  ['--rule broken-lnk', 'did you mean broken-link?'],
  ['--explain broken-lnk', 'did you mean broken-link?'],
])('MM-SEL-0005: %s is exit 2', async (flags, expected) => {
  const repo = repository({ 'a.md': '[x](gone.md)\n' })
  const before = repo.files()
  const { code, stdout, stderr } = await repo.run(`spec-links ${flags}`)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain(expected)
  expect(repo.files()).toEqual(before)
})

test('MM-SEL-0006: --max-findings is honest about the rest, and about the exit code', async () => {
  const repo = repository({ 'a.md': '[x]()\n\n[y]()\n\n[z](gone.md)\n' })
  const { code, stdout, stderr } = await repo.run('spec-links --max-findings 1')
  expect(stdout).toContain('a.md:1:1: warning')
  expect(stdout).not.toContain('a.md:3:1')
  expect(stdout + stderr).toContain('2 more findings')
  expect(code).toBe(1)
  expect((await repo.run('spec-links --max-findings 0')).code).toBe(1)
  expect((await repo.run('spec-links --max-findings 3')).stderr).not.toContain('more')
})

test('MM-SEL-0007: reports go to files, several at once, and people are told all the same', async () => {
  const repo = repository({ 'a.md': '[x](gone.md)\n' })
  const { stdout, code } = await repo.run(
    'spec-links --format json=out/a.json --format junit=b.xml',
  )
  expect(code).toBe(1)
  expect(stdout).toMatch(/^a\.md:1:1: error: /)
  expect(JSON.parse(repo.read('out/a.json')).diagnostics[0].rule).toBe('broken-link')
  expect(repo.read('b.xml')).toContain('<testsuite')
  const quiet = await repo.run('spec-links --format unix --output c.txt')
  expect(quiet.stdout).toBe('')
  expect(repo.read('c.txt')).toContain('[error/broken-link]')
})

test.each([
  ['--format saif', 'Did you mean sarif?'],
  ['--format json=', 'without a file'],
  ['--format json --format unix', 'second report for standard output'],
  ['--format json=a --format unix=a', 'second report for a'],
])('MM-SEL-0007: %s is exit 2 and writes nothing', async (flags, expected) => {
  const repo = repository({ 'a.md': '' })
  const { code, stderr } = await repo.run(`spec-links ${flags}`)
  expect(code).toBe(2)
  expect(stderr).toContain(expected)
  expect(Object.keys(repo.files())).toEqual(['a.md'])
})

test('MM-SEL-0005: a rule that the config switches on for some file can be asked for', async () => {
  const repo = repository({
    'mustmark.yaml': 'overrides: [{ files: ["a.md"], rules: { external-link: error } }]\n',
    'a.md': '[x](https://example.org)\n',
  })
  const { code, stdout } = await repo.run('spec-links --rule external-link')
  expect(stdout).toContain('(external-link)')
  expect(code).toBe(1)
  expect((await repo.run('spec-lint --rule duplicate-id --allow-empty')).code).toBe(0)
  expect((await repo.run('spec-links --rule unused-suppression')).code).toBe(0)
})

test('MM-SEL-0004: a revision that does not exist reports nothing but that', async () => {
  const repo = repository({ 'a.md': '[x](gone.md)\n' }, { git: true })
  const { stdout, stderr } = await repo.run('spec-links --since nowhere')
  expect([stdout, stderr]).toEqual([
    '',
    'error: Unexpected revision "nowhere", expected a commit, branch or tag\n',
  ])
})

test('MM-SEL-0002: a "!" leaves nothing out, neither at the root nor below it', async () => {
  const repo = repository({ ...TWO, 'specs/sub/c.md': 'RFC 2119\n' })
  expect((await repo.run('spec-lint !specs/a.md')).code).toBe(2)
  expect((await repo.run('spec-lint !a.md --root ..', { cwd: 'specs' })).code).toBe(2)
})

test('MM-SEL-0001: a glob starts at a working folder whose name looks like one', async () => {
  const repo = repository({ 'd/(x)[y]/a.md': '[x](gone.md)\n', 'd/b.md': '[x](gone.md)\n' })
  const options = { cwd: 'd/(x)[y]' }
  const own = await repo.run('spec-links *.md --root ../..', options)
  expect(own.stdout).toMatch(/^d\/\(x\)\[y\]\/a\.md:1:1: .*\n$/)
  const above = await repo.run('spec-links ../*.md --root ../..', options)
  expect(above.stdout).toMatch(/^d\/b\.md:1:1: .*\n$/)
  const all = await repo.run('spec-links . --root ../..', options)
  expect(all.stdout).toBe(own.stdout)
})

test('MM-SEL-0003: standard input that is no UTF-8 is refused as a file is', async () => {
  const repo = repository(TWO)
  const stdin = new Uint8Array([0x52, 0x46, 0x43, 0x0a, 0xff])
  const { code, stderr } = await repo.run('spec-lint - --stdin-filename specs/b.md', { stdin })
  expect(stderr).toContain('specs/b.md:2:1: error: Unexpected byte 0xFF, expected text in UTF-8')
  expect(code).toBe(2)
})

test('MM-SEL-0003: standard input stands in for a file alone, whatever its name', async () => {
  const repo = repository(TWO)
  const stdin = '[x](gone.md)\n'
  for (const name of ['specs', '.', '..', '../a.md']) {
    const { code, stderr } = await repo.run(['spec-links', '-', '--stdin-filename', name], {
      stdin,
    })
    expect(stderr).toContain(`Unexpected --stdin-filename "${name}"`)
    expect(code).toBe(2)
  }
  const { stdout } = await repo.run('spec-links - --stdin-filename ..a.md', { stdin })
  expect(stdout).toMatch(/^\.\.a\.md:1:1: error/)
})

test('MM-SEL-0003: a slow writer is waited for', async () => {
  const repo = repository(TWO)
  const lint = fileURLToPath(new URL('../../bin/spec-lint.js', import.meta.url))
  const writer = '(printf "RFC 2119\\n\\n"; sleep 1; printf -- "- [C-1] It must MUST.\\n")'
  const line = `${writer} | "$1" "$2" - --stdin-filename specs/c.md`
  const ran = await start(['sh', '-c', line, 'sh', process.execPath, lint], { cwd: repo.root })
  expect(ran.stderr).not.toContain('EAGAIN')
  expect(ran.stdout).toMatch(/^specs\/c\.md:3:12: warning: .*\n$/)
})
