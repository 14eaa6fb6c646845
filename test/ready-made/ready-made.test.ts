import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { repository } from '../repository.ts'

const GREEN = {
  'specs/a.md': 'Key words: RFC 2119.\n\n- [A-1] It MUST run.\n',
  'README.md': '[a](specs/a.md)\n',
  'src/a.ts': '// A-1\nexport const a = 1\n',
  'src/a.test.ts': "it('A-1 runs', () => {})\n",
}

function read(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
}

/** The commands of ours in a file, commented ones included. */
function commandsIn(path: string): string[] {
  return [...read(path).matchAll(/npx --no-install (.+)$/gm)].map((match) => match[1] as string)
}

interface Hook {
  id: string
  entry: string
  pass_filenames: boolean
}

test('MM-CHECK-0004: every hook for pre-commit is a command that works', async () => {
  const hooks: Hook[] = parse(read('.pre-commit-hooks.yaml'))
  const { bin } = JSON.parse(read('package.json'))
  expect(hooks.map((hook) => hook.id)).toEqual([
    'spec-lint',
    'spec-links',
    'spec-extract',
    'mustmark-check',
  ])
  for (const { entry, pass_filenames } of hooks) {
    expect(Object.keys(bin)).toContain(entry.split(' ')[0])
    expect(pass_filenames).toBe(false)
    const repo = repository(GREEN)
    await repo.run('spec-extract')
    expect(await repo.run(entry)).toMatchObject({ code: 0 })
    repo.write('specs/b.md', '- [A-1] It MUST stop.\n\n[x](gone.md)\n')
    expect(await repo.run(entry)).toMatchObject({ code: 1 })
  }
})

test.each([['ci/pipelines.yml'], ['ci/github-workflow.yml']])(
  'MM-CHECK-0004: the commands of %s work as they stand',
  async (path) => {
    expect(parse(read(path))).toBeTypeOf('object')
    const commands = commandsIn(path)
    expect(commands.length).toBeGreaterThan(0)
    for (const command of commands) {
      const repo = repository(GREEN)
      await repo.run('spec-extract')
      expect(await repo.run(command)).toMatchObject({ code: 0 })
    }
  },
)

test('MM-CHECK-0004: the GitLab job uploads the files that its command writes', async () => {
  const job = parse(read('ci/pipelines.yml')).docs_specs
  const repo = repository(GREEN)
  await repo.run('spec-extract')
  for (const command of commandsIn('ci/pipelines.yml')) await repo.run(command)
  for (const file of Object.values<string>(job.artifacts.reports)) {
    expect(Object.keys(repo.files())).toContain(file)
  }
})
