import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { start } from '../cli/process.ts'

test('A bench with nothing to measure on a tree is refused, whether the peer is installed or not', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mustmark-test-'))
  try {
    const tree = join(folder, 'tree')
    mkdirSync(join(tree, 'specs'), { recursive: true })
    writeFileSync(join(tree, 'specs/a.md'), '- [A-1] It MUST run.\n')
    const line = ['ci/bench/bench.js', '--runs', '1', '--tree', tree, '--only', 'StrictDoc']
    const env = { TMPDIR: folder, BENCH_PEERS: folder }
    const { code, stderr } = await start([process.execPath, ...line], { cwd: process.cwd(), env })
    expect(stderr).toContain('with nothing to measure on it')
    expect(code).toBe(2)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
