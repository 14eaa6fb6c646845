import { describe, expect, test } from 'vitest'
import type { Model } from '../../src/index.ts'
import { repository } from '../repository.ts'
import { modelOf, TEXTS } from './model.ts'
import { violations } from './schema.ts'

describe('MM-CLI-0006: the model validates against schema/model.schema.json', () => {
  const bad = { ...TEXTS, 'specs/bad.md': Uint8Array.of(0x41, 0xff) }
  test.each<[string, Record<string, string | Uint8Array>, string]>([
    ['findings', TEXTS, ''],
    ['findings and --check', TEXTS, ' --check'],
    ['problems', bad, ''],
    ['no spec', {}, ''],
    ['no spec, allowed', {}, ' --allow-empty'],
    ['a foreign file', { ...TEXTS, 'requirements/pool.yaml': 'a: 1\n' }, ' --check'],
  ])('%s', async (_, texts, flags) => {
    expect(violations('model', await modelOf(texts, flags))).toEqual([])
  })

  test('a config that cannot be used gives no model, and no half of one', async () => {
    const repo = repository({ ...TEXTS, 'mustmark.yaml': 'nope: 1\n' })
    const { code, stdout, stderr } = await repo.run('spec-extract --format json')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^mustmark\.yaml:1:1: error: .*"nope"/)
  })

  test('the schema refuses a model that lacks a part', async () => {
    const { items: _, ...rest } = await modelOf(TEXTS)
    expect(violations('model', rest)).not.toEqual([])
  })
})

// Findings in a YAML as well, here of an ID that has vanished from it.
test('MM-FILE-0011: line, column and offset of a place agree', async () => {
  const repo = repository({
    ...TEXTS,
    'specs/z.md': '- [Z-1] It MUST.\n- [Z-2] It MUST.\n',
  })
  await repo.run('spec-extract')
  repo.write('specs/z.md', '\uFEFF- [Z-1] It 😀 MUST, OC-1.\n')
  const { stdout } = await repo.run('spec-extract --format json')
  const { diagnostics, items, mentions } = JSON.parse(stdout) as Model
  const places = [
    ...diagnostics.map(({ path, start }) => ({ path, start })),
    ...[...items, ...mentions].map(({ path, position }) => ({
      path,
      start: position.start,
    })),
  ]
  expect(diagnostics.map((one) => one.rule)).toContain('vanished-id')
  for (const { path, start } of places) {
    const before = repo.read(path).slice(0, start?.offset)
    const lines = before.split('\n')
    const { line, column } = {
      line: lines.length,
      column: (lines.at(-1) as string).length + 1,
    }
    expect({ path, line, column }).toEqual({
      path,
      line: start?.line,
      column: start?.column,
    })
  }
})
