import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { extract } from '../../src/index.ts'

interface Must {
  id: string
  file: string
  from: string
  to: string
  breaks: string
  red: string[]
}

const root = fileURLToPath(new URL('../..', import.meta.url))
const list: { seed: number; declared: number; musts: Must[] } = parse(
  read('test/mutations/musts.yaml'),
)

function read(path: string): string {
  return readFileSync(`${root}${path}`, 'utf8').replaceAll('\r\n', '\n')
}

test('the broken requirements are those that the seed draws', async () => {
  const listed = list.musts.map((one) => one.id)
  expect(new Set(listed).size).toBe(20)
  const { items } = await extract({ root })
  const declared = items.map((item) => item.id)
  // With more or fewer requirements the seed draws others; those that were broken have to be there.
  expect(listed.filter((id) => !declared.includes(id))).toEqual([])
  if (declared.length !== list.declared) return
  const script = `${root}ci/scripts/break-musts.js`
  const drawn = execFileSync(process.execPath, [script, '--draw'], { encoding: 'utf8' })
  expect(drawn.trimEnd().split('\n')).toEqual(listed)
})

test.each(list.musts)(
  '$file can still be broken as its entry says',
  ({ file, from, to, breaks, red }) => {
    expect(file).toMatch(/^src\/.*\.ts$/)
    expect(read(file).split(from)).toHaveLength(2)
    expect(to).not.toBe(from)
    expect(breaks).toMatch(/^[A-Z].*\.$/)
    expect(red.length).toBeGreaterThan(0)
  },
)

test.each(list.musts)('the tests that went red for $file still bear its ID', ({ id, red }) => {
  for (const file of red) expect(read(file)).toContain(id)
})
