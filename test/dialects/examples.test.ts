import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { dialects } from '../../src/dialects/index.ts'
import type { Dialect, ExampleItem } from '../../src/dialects/types.ts'
import { analyzeMarkdown, mentioned } from '../analyze-markdown.ts'

test('every dialect of the folder is registered', async () => {
  const folder = new URL('../../src/dialects/', import.meta.url)
  const modules = await Promise.all(
    readdirSync(folder)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => import(new URL(name, folder).href)),
  )
  const values = modules.flatMap((module) => Object.values<unknown>(module))
  const found = values.filter((one) => {
    const { examples, claim, read } = one as Partial<Dialect>
    return Array.isArray(examples) && (claim ?? read) !== undefined
  })
  expect(found.length).toBeGreaterThan(2)
  expect(new Set(found)).toEqual(new Set(dialects))
})

/** Reads facts for rules, and declares no items of its own. */
const WITHOUT_ITEMS = ['module-spec']

test.each(
  dialects
    .filter(({ name }) => !WITHOUT_ITEMS.includes(name))
    .map(({ name, examples }) => ({ name, examples })),
)('the dialect $name has examples that declare', ({ examples }) => {
  expect(examples.flatMap((example) => example.declares)).not.toEqual([])
})

describe.each(dialects.map(({ name, examples }) => ({ name, examples })))(
  'the dialect $name',
  ({ name, examples }) => {
    test.each(examples.map((example) => ({ ...example })))('$markdown', (example) => {
      const ids = example.ids ? { ids: example.ids } : {}
      const analysis = analyzeMarkdown(example.markdown, { dialects: [name], ...ids })
      const found = analysis.trace.items.map(
        ({ id, kind, level, title, revision, statement }): Partial<ExampleItem> => ({
          ...(kind === 'requirement' ? {} : { kind }),
          ...(id === undefined ? {} : { id }),
          statement,
          ...(level === undefined ? {} : { level }),
          ...(title === undefined ? {} : { title }),
          ...(revision === undefined ? {} : { revision }),
        }),
      )
      expect(found).toEqual(example.declares)
      expect(mentioned(analysis)).toEqual(example.mentions ?? [])
      expect(analysis.problems).toEqual([])
    })
  },
)
