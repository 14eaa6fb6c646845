import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { CrossReferences } from '../../../src/index.ts'
import { repository } from '../../repository.ts'
import { bin } from '../process.ts'

const COUNT = 100_000

test('MM-XREF-0010: 100,000 references to one ID arrive whole through a slow reader', async () => {
  const line = '// OC-101\n'
  const { root: cwd } = repository({
    'specs/a.md': '- [OC-101] It MUST run.\n',
    'src/a.ts': `${line.repeat(COUNT)}export function run() {}\n`,
  })
  const child = spawn(process.execPath, [bin('spec-xref'), '--format', 'json'], {
    cwd,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const exit = once(child, 'exit')
  // The pipe holds 64 kB: everything else has to wait for us.
  await wait(1500)
  let text = ''
  child.stdout.setEncoding('utf8')
  for await (const chunk of child.stdout) {
    text += chunk
    await wait(1)
  }
  expect((await exit)[0]).toBe(0)
  const { items } = JSON.parse(text) as CrossReferences
  expect(items[0]?.implements).toHaveLength(COUNT)
  expect(items[0]?.implements.at(-1)).toMatchObject({ path: 'src/a.ts', line: COUNT, column: 4 })
})
