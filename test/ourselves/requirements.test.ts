import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { extract } from '../../src/index.ts'

const project = fileURLToPath(new URL('../..', import.meta.url))

/** The IDs in the texts below a folder. */
function idsBelow(folder: string): Set<string> {
  const ids = new Set<string>()
  for (const entry of readdirSync(`${project}${folder}`, {
    recursive: true,
    withFileTypes: true,
  })) {
    if (!entry.isFile() || !/\.[jt]s$/.test(entry.name)) continue
    const text = readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8')
    for (const id of text.match(/\bMM-[A-Z]+-\d{4}\b/g) ?? []) ids.add(id)
  }
  return ids
}

test('every requirement of ours stands in the code and in a test, and no other ID does', async () => {
  const { items } = await extract({ root: project })
  const declared = items.map((item) => item.id).sort()
  expect(declared.length).toBeGreaterThan(70)
  // What only the build can keep stands in its scripts.
  const code = new Set([...idsBelow('src'), ...idsBelow('ci')])
  expect([...code].sort()).toEqual(declared)
  expect([...idsBelow('test')].sort()).toEqual(declared)
})
