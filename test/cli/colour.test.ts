import { describe, expect, test } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { repository } from '../repository.ts'
import { startBin } from './process.ts'

const ESCAPE = '\u001b['
const FOUND = { 'specs/a.md': '- [A-1] It MUST run.\n- [A-1] It MUST stop.\n' }
const REFUSED = { 'specs/a.md': Uint8Array.of(0) }

describe('MM-CLI-0007: colours stand only where they are wanted', () => {
  test.each<[string, string, Record<string, string>, boolean, boolean]>([
    ['a pipe', '', {}, false, false],
    ['a pipe, TERM set', '', { TERM: 'xterm-256color' }, false, false],
    ['a terminal', '', { TERM: 'xterm' }, true, true],
    ['a terminal, NO_COLOR', '', { NO_COLOR: '1' }, true, false],
    // no-color.org: only a value that is not empty counts.
    ['a terminal, NO_COLOR empty', '', { NO_COLOR: '' }, true, true],
    ['a dumb terminal', '', { TERM: 'dumb' }, true, false],
    ['a pipe, FORCE_COLOR', '', { FORCE_COLOR: '1' }, false, true],
    ['a pipe, FORCE_COLOR=0', '', { FORCE_COLOR: '0' }, false, false],
    ['--no-color over FORCE_COLOR', ' --no-color', { FORCE_COLOR: '1' }, false, false],
    ['--no-color on a terminal', ' --no-color', {}, true, false],
  ])('%s', async (_, flags, env, isTTY, coloured) => {
    for (const [texts, stream] of [
      [FOUND, 'stdout'],
      [REFUSED, 'stderr'],
    ] as const) {
      const repo = repository(texts)
      const written = { stdout: '', stderr: '' }
      await main('spec-extract', flags.split(' ').filter(Boolean), {
        cwd: repo.root,
        env,
        stdout: { isTTY, write: (text) => (written.stdout += text) },
        stderr: { isTTY, write: (text) => (written.stderr += text) },
        stdin: () => '',
      })
      expect(written[stream]).toContain('error')
      expect(written[stream].includes(ESCAPE)).toBe(coloured)
    }
  })

  test('the real program in a pipe', async () => {
    const { root: cwd } = repository(FOUND)
    const plain = await startBin(['spec-extract', '--verbose'], { cwd })
    expect(plain.stdout).toContain('error')
    expect(plain.stdout + plain.stderr).not.toContain(ESCAPE)
    const forced = await startBin(['spec-extract'], {
      cwd,
      env: { FORCE_COLOR: '1' },
    })
    expect(forced.stdout).toContain(`${ESCAPE}31merror${ESCAPE}39m`)
    const off = await startBin(['spec-extract', '--no-color'], {
      cwd,
      env: { FORCE_COLOR: '1' },
    })
    expect(off.stdout).toBe(plain.stdout)
  })

  test('a message loses nothing but its colours without them', async () => {
    const repo = repository(FOUND)
    const plain = await repo.run('spec-extract')
    const forced = await repo.run('spec-extract', {
      env: { FORCE_COLOR: '1' },
    })
    expect(forced.stdout.replace(/\u001b\[\d+m/g, '')).toBe(plain.stdout)
  })
})

test('MM-CLI-0007: JSON and patches have no colours, whatever is forced', async () => {
  const repo = repository(FOUND)
  const env = { FORCE_COLOR: '1' }
  const json = await repo.run('spec-extract --format json', { env })
  expect(json.stdout).not.toContain(ESCAPE)
  const { stdout } = await repo.run('spec-extract --check', { env })
  const patch = stdout.slice(stdout.indexOf('--- '))
  expect(patch).toContain('+schema: 1\n')
  expect(patch).not.toContain(ESCAPE)
})

test('MM-CLI-0007: mustmark retire has no colours in a pipe', async () => {
  const repo = repository({ 'specs/a.md': '- [A-1] It MUST run.\n' })
  const { code, stderr } = await repo.run('mustmark retire A-1 --reason x')
  expect(code).toBe(2)
  expect(stderr).not.toContain(ESCAPE)
})
