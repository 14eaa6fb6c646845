import { chmodSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Repository, repository } from '../repository.ts'
import { runUnprivileged } from '../unprivileged.ts'
import { append, CORE, green, NET, replace } from './base.ts'
import { CONFIG_FAULTS } from './config-faults.ts'
import { OUTPUT_FAULTS } from './output-faults.ts'
import { SPEC_FAULTS } from './spec-faults.ts'

describe('a fault is caught by spec-extract --check', () => {
  const faults = { ...SPEC_FAULTS, ...CONFIG_FAULTS, ...OUTPUT_FAULTS }
  for (const [name, { edit, code, says, flags }] of Object.entries(faults)) {
    test(name, async () => {
      const repo = await green()
      edit(repo)
      const before = repo.files()
      const line = `spec-extract --check${flags ? ` ${flags}` : ''}`
      const ran = await repo.run(line)
      expect(ran.stdout + ran.stderr).toMatch(says)
      expect(ran.code).toBe(code)
      expect(repo.files()).toEqual(before)
    })
  }

  test('MM-FILE-0008: a spec that cannot be read', async () => {
    const repo = repository({ 'specs/a.md': '- [A-1] It MUST.\n', 'specs/b.md': 'b\n' })
    await repo.run('spec-extract')
    const ran = await runUnprivileged(repo, 'spec-extract --check', () =>
      chmodSync(repo.path('specs/b.md'), 0),
    )
    expect(ran.stderr).toMatch(/^specs\/b\.md: error: .*cannot be read \(EACCES\)/m)
    expect(ran.code).toBe(2)
  })
})

/** Edits that say the same. */
const CONTROLS: Record<string, (repo: Repository) => void> = {
  're-wrapped': replace(CORE, 'reject new work', 'reject\n  new work'),
  'emphasis added': replace(CORE, 'a bounded', 'a *bounded*'),
  'a key word made strong': replace(CORE, 'Pool MUST', 'Pool **MUST**'),
  'another list mark': (repo) => repo.write(CORE, repo.read(CORE).replaceAll('\n- ', '\n* ')),
  'a line added above': replace(CORE, '## Queue', 'About queues.\n\n## Queue'),
  'a line added at the top': (repo) => repo.write(NET, `Draft.\n\n${repo.read(NET)}`),
  'a comment added': append(NET, '\n<!-- to do -->\n'),
  'white space at the end of lines': replace(NET, 'an ID.', 'an ID. '),
  'CRLF in a spec': (repo) => repo.write(CORE, repo.read(CORE).replaceAll('\n', '\r\n')),
  'a byte-order mark': (repo) => repo.write(NET, `\uFEFF${repo.read(NET)}`),
  'CRLF in an output': (repo) =>
    repo.write(
      'requirements/core.yaml',
      repo.read('requirements/core.yaml').replaceAll('\n', '\r\n'),
    ),
  'a file that is no spec': append('notes/OC-CORE-1001.md', '- [OC-CORE-1001] It MUST.\n'),
  'a mention added': append(NET, '\nAs OC-CORE-1001 says.\n'),
  'a foreign file among the outputs': append('requirements/notes.yaml', 'OC-CORE-1: mine\n'),
}

describe('an edit that says the same is no difference', () => {
  for (const [name, edit] of Object.entries(CONTROLS)) {
    test(name, async () => {
      const repo = await green()
      edit(repo)
      const { code, stdout } = await repo.run('spec-extract --check --max-warnings 0')
      expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    })
  }

  test('MM-ID-0003: U+2011 in an ID, which --verbose tells', async () => {
    const repo = await green()
    replace(CORE, '[OC-CORE-1001]', '[OC\u2011CORE\u20111001]')(repo)
    const { code, stdout } = await repo.run('spec-extract --check --verbose --max-warnings 0')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^specs\/10-core\.md:7:4: info: .*OC-CORE-1001.*\(id-hyphen\)\n$/)
  })
})

test('MM-OUT-0013: the outputs that lost an ID stay, so that every run says so', async () => {
  const repo = await green()
  const before = repo.files()
  replace(CORE, '[OC-CORE-1001]', '[OC-CORE-1101]')(repo)
  const first = await repo.run('spec-extract')
  expect(first.code).toBe(1)
  expect(await repo.run('spec-extract')).toEqual(first)
  for (const path of ['requirements/core.yaml', 'requirements/COMPLIANCE.md']) {
    expect(repo.read(path)).toBe(before[path])
  }
})
