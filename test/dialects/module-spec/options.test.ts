import { describe, expect, test } from 'vitest'
import type { PublicOptions } from '../../../src/model/module-structure.ts'
import { textAt } from '../text-at.ts'
import { moduleOf, section } from './module-of.ts'

function optionsOf(body: string): { text: string; found: PublicOptions } {
  const text = section('6. Public Options & Policies', body)
  return { text, found: moduleOf(text).options as PublicOptions }
}

describe('MM-MOD-0045: a public option', () => {
  test.each([
    ['an item', "- `mode: 'readonly'` — bound to `Engine`.", ["mode: 'readonly'"], ['Engine']],
    ['an item with two names', '- `-a`, `--all`: for `Lister`', ['-a', '--all'], ['Lister']],
    ['an item with a label', '- **Retry:** by `Queue`', ['Retry'], ['Queue']],
    ['an item without a name', '- Later: streaming in `Engine`', [], ['Engine']],
    [
      'a row',
      '| Option | Bound to | Status |\n| - | - | - |\n| `--fix` | `Lint.run()` → `Check` | active |',
      ['--fix'],
      ['Lint.run()', 'Check'],
    ],
    [
      'a row without code',
      '| Option | Binding |\n| - | - |\n| Naming | `Rule` |',
      ['Naming'],
      ['Rule'],
    ],
  ])('is %s', (_, body, names, bound) => {
    const { found } = optionsOf(body)
    const [option] = found.options
    expect(option?.names.map(({ text }) => text)).toEqual(names)
    expect(option?.bound.map(({ text }) => text)).toEqual(bound)
    expect(found.none).toBe(false)
  })

  test.each([
    ['- `--a` — deferred', 'deferred', []],
    ['- `--a` — deferred (v2)', 'deferred', ['version v2']],
    ['- `--a` — Deferred / not consumed in v1', 'deferred', []],
    ['- `--a` — not consumed in v1, see [task](../t.md)', 'not consumed in v1', ['link ../t.md']],
    ['- `--a` — deferred / not consumed in v1 → TSK-12', 'deferred', ['id TSK-12']],
    ['| Option | Status |\n| - | - |\n| `--a` | deferred (v1.2) |', 'deferred', ['version v1.2']],
    ['- `--deferred` — bound to `A`', undefined, []],
    ['- `--a` — bound to `A`', undefined, []],
  ])('comes later: %s', (body, deferred, pointers) => {
    const [option] = optionsOf(body).found.options
    expect(option?.deferred).toBe(deferred)
    expect(option?.pointers.map(({ kind, text }) => `${kind} ${text}`)).toEqual(pointers)
  })

  test('has its texts and its place', () => {
    const { text, found } = optionsOf('Policies:\n\n- `--a` — a\n  - nested `B`')
    const [option] = found.options
    expect(option?.texts.map((one) => one.text)).toEqual(['--a — a', 'nested B'])
    expect(option?.bound.map((one) => one.text)).toEqual(['B'])
    expect(option && textAt(text, option.position)).toBe('- `--a` — a\n  - nested `B`')
    expect(found.texts.map((one) => one.text)).toEqual(['Policies:'])
  })

  test.each([['None.'], ['N/A — it has no options.'], ['—']])('may be missing: %s', (body) => {
    expect(optionsOf(body).found).toMatchObject({ options: [], none: true })
  })
})
