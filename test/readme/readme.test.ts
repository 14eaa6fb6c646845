import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { repository } from '../repository.ts'

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')

/** The fenced blocks of the README in one language, in their order. */
function blocks(language: string): string[] {
  return [...readme.matchAll(/^```(\w+)\n(.*?)^```$/gms)]
    .filter((match) => match[1] === language)
    .map((match) => match[2] as string)
}

/** A console block: a command and what it prints, on whichever stream. */
async function replay(repo: ReturnType<typeof repository>, block: string): Promise<void> {
  const [command, ...printed] = block.split('\n')
  const line = (command as string).replace('$ npx --no-install ', '')
  const ran = await repo.run(line)
  expect(ran.stdout + ran.stderr).toBe(printed.join('\n'))
}

test('what the README shows is what happens', async () => {
  const spec = blocks('markdown')[0] as string
  const repo = repository({ 'specs/10-queue.md': spec, 'core/src/queue.rs': '' }, { git: true })
  const [first, second] = blocks('console')
  await replay(repo, first as string)
  expect(repo.read('requirements/queue.yaml').startsWith(blocks('yaml')[0] as string)).toBe(true)
  repo.write('specs/10-queue.md', spec.replace(/^.*1003.*\n/m, ''))
  await replay(repo, second as string)
})

test('the config that the README shows is a good one', async () => {
  const config = blocks('yaml')[1] as string
  const repo = repository({
    'mustmark.yaml': config,
    '.specs/a.md': '- [ORCH-1001] It MUST run.\n- [FR-1] It MUST stop.\n',
  })
  const ran = await repo.run('spec-extract --format json')
  expect(ran.code).toBe(0)
  expect(JSON.parse(ran.stdout).items.map((item: { key: string }) => item.key)).toEqual([
    'ORCH-1001',
    '.specs/a.md#FR-1',
  ])
})
