import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { Model } from '../../src/index.ts'
import { repository } from '../repository.ts'
import { bin, start } from './process.ts'

const COUNT = 3000
const LINES = Array.from({ length: COUNT }, (_, at) => `- [A-${at}] It MUST run ${at} times — ü.\n`)
const LARGE = { 'specs/a.md': LINES.join('') }
const JSON_LINE = [process.execPath, bin('spec-extract'), '--format', 'json'] as const

/** `head` closes the pipe long before our output ends; bash tells our exit code. */
function piped(command: string, cwd: string) {
  const script = `set -- "$@"; ${command}; echo "code \${PIPESTATUS[0]}" >&2`
  return start(['bash', '-c', script, 'bash', ...JSON_LINE], { cwd })
}

test('MM-CLI-0006: a large model arrives whole through a slow reader', async () => {
  const { root: cwd } = repository(LARGE)
  const [node, ...argv] = JSON_LINE
  const child = spawn(node, argv, {
    cwd,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exit = once(child, 'exit')
  // The pipe holds 64 kB: everything else has to wait for us.
  await wait(1500)
  let text = ''
  child.stdout.setEncoding('utf8')
  for await (const chunk of child.stdout) {
    text += chunk
    await wait(5)
  }
  expect((await exit)[0]).toBe(0)
  expect(text.length).toBeGreaterThan(1_000_000)
  const { items } = JSON.parse(text) as Model
  expect(items.map((item) => item.id)).toEqual(LINES.map((_, at) => `A-${at}`))
})

test('MM-CLI-0008: a reader that closes the pipe is no crash', async () => {
  const { root } = repository(LARGE)
  const { stdout, stderr } = await piped('"$@" | head -1', root)
  expect(stdout).toBe('{\n')
  expect(stderr).toMatch(/^code 0$/m)
  expect(stderr).not.toMatch(/EPIPE|^\s+at |Error/m)
})

test('MM-CLI-0008: the exit code of a closed pipe is still that of the run', async () => {
  const { root } = repository({ ...LARGE, 'specs/b.md': '- [A-1] It MAY.\n' })
  const { stderr } = await piped('"$@" | head -1', root)
  expect(stderr).toMatch(/^code 1$/m)
})

test('MM-CLI-0008: standard error may be closed as well', async () => {
  const { root } = repository({ 'specs/a.md': '- [A-1] It MUST.\n' })
  const { stdout, stderr } = await piped('"$@" --verbose 2>&1 >/dev/null | true', root)
  expect(stdout).toBe('')
  expect(stderr).toMatch(/^code 0$/m)
})

test('MM-CLI-0008: the patch of --check may be cut off', async () => {
  const { root } = repository(LARGE)
  const { stdout, stderr } = await piped('"$1" "$2" --check | head -1', root)
  expect(stdout).toBe('--- /dev/null\n')
  expect(stderr).toMatch(/^code 1$/m)
  expect(stderr).not.toMatch(/EPIPE|^\s+at |Error:/m)
})

// The smallest patch takes the square of what changed: it would outlast the limit of the test.
test('MM-CLI-0005: --check shows every statement where all of them changed', async () => {
  const repo = repository(LARGE)
  await repo.run('spec-extract')
  repo.write('specs/a.md', LARGE['specs/a.md'].replaceAll('run', 'walk'))
  const { stdout } = await repo.run('spec-extract --check')
  expect(stdout.match(/^\+ {4}statement: /gm)).toHaveLength(COUNT)
})
