import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'

const project = fileURLToPath(new URL('../..', import.meta.url))
const script = (name: string) => import(`${project}ci/scripts/build/${name}.js`)

/** Texts by path of a bundle that is made anew. */
async function bundled(): Promise<Record<string, string>> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'mustmark-build-')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const { bundle } = await script('bundle')
  const inputs: string[] = await bundle(project, folder)
  const { licences } = await script('licences')
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  )
  const paths = files.map((one) => join(one.parentPath, one.name).slice(folder.length + 1)).sort()
  const texts = paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')])
  return Object.fromEntries([...texts, ['THIRD-PARTY.txt', licences(project, inputs)]])
}

test('MM-SPEED-0007: two builds have the same files with the same bytes', async () => {
  const first = await bundled()
  expect(Object.keys(first)).toEqual(
    expect.arrayContaining([join('cli', 'start.js'), join('library', 'index.js')]),
  )
  expect(await bundled()).toEqual(first)
  expect(Object.values(first).filter((text) => text.includes(project))).toEqual([])
})

test('Objects of ours that begin with a spread are written so that Node 20 gives them one shape', async () => {
  const { assignSpreads } = await script('assign-spreads')
  const text = Object.values(await bundled()).join('\n')
  expect(text.split('Object.assign({}, ').length).toBeGreaterThan(200)
  // Each module stands below its path.
  const [, ...modules] = text.split(/^(?=\/\/ (?:src|node_modules)\/)/m)
  const ours = modules.filter((one) => one.startsWith('// src/'))
  expect(ours.length).toBeGreaterThan(400)
  expect(ours.filter((one) => assignSpreads(one) !== one)).toEqual([])
})

test('MM-SPEED-0005: every package whose code is inside has its licence there', async () => {
  const { 'THIRD-PARTY.txt': licences = '', ...code } = await bundled()
  // The bundler leaves the path of each module above its code.
  const paths = Object.values(code).flatMap((text) => text.match(/^\/\/ node_modules\/.+$/gm) ?? [])
  const names = paths.map((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1])
  expect(new Set(names).size).toBeGreaterThan(50)
  const [, ...entries] = licences.split(/^-{80}\n/m)
  const heads = entries.map((entry) => entry.split('\n')[0]?.replace(/ \d+\.\d+\.\d+\S*$/, ''))
  expect([...new Set(heads)].sort()).toEqual([...new Set(names)].sort())
  for (const entry of entries) {
    expect(entry).toMatch(/Copyright|\(c\)/)
    expect(entry).toMatch(/Permission is hereby granted|Permission to use|Redistribution and use/)
  }
})

test('MM-SPEED-0005: a package without a known licence stops the build', async () => {
  const { licences } = await script('licences')
  expect(() => licences(project, ['node_modules/stackback/index.js'])).toThrow(
    'Unexpected lack of a licence text in node_modules/stackback',
  )
})
