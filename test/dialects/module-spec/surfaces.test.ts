import { describe, expect, test } from 'vitest'
import { vocabulary } from '../../../src/dialects/module-spec/vocabulary.ts'
import type { Surface } from '../../../src/model/module-entities.ts'
import { textAt } from '../text-at.ts'
import { moduleOf, section } from './module-of.ts'

function surfacesOf(body: string, words = vocabulary): { text: string; surfaces: Surface[] } {
  const text = section('4. Entity Surfaces', body)
  return { text, surfaces: moduleOf(text, 'x.md', words).surfaces }
}

describe('MM-MOD-0020: a surface', () => {
  test('has its name in code, and labelled fields with nested values', () => {
    const { text, surfaces } = surfacesOf(
      [
        '### 4.1 `Report`',
        '',
        '- **Type:** Value Object (union)',
        '- **Public Properties**: N/A',
        '- **Errors & Degradation:**',
        '  - `EACCES` — no right',
        '    - deeper',
        '- **Usage Waiver:** used once',
        '- not labelled',
      ].join('\n'),
    )
    const [surface] = surfaces
    expect(surface?.name).toMatchObject({ text: 'Report', inCode: true })
    expect(surface && textAt(text, surface.name.position)).toBe('`Report`')
    expect(
      surface?.fields.map(({ label, value }) => [label?.name, label?.text, value.text]),
    ).toEqual([
      ['type', 'Type', 'Value Object (union)'],
      ['properties', 'Public Properties', 'N/A'],
      ['errors', 'Errors & Degradation', ''],
      [undefined, 'Usage Waiver', 'used once'],
    ])
    const errors = surface?.fields[2]
    expect(errors?.items[0]?.value.text).toBe('EACCES — no right')
    expect(errors?.items[0]?.items[0]?.value.text).toBe('deeper')
    expect(surface?.fields[1]?.value.none).toBe(true)
    expect(surface?.fields[0]?.label && textAt(text, surface.fields[0].label.position)).toBe('Type')
  })

  test('is a group where its heading has no code', () => {
    const { surfaces } = surfacesOf(
      '### Value Objects\n\n| Name | Keys |\n| - | - |\n| `A` | `a` |\n| `B` | b |\n\n#### `C`\n\n- **Type:** Entity',
    )
    expect(surfaces.map(({ name, group, depth }) => [name.text, group, depth])).toEqual([
      ['Value Objects', true, 3],
      ['C', false, 4],
    ])
    expect(surfaces[0]?.listed.map(({ text }) => text)).toEqual(['A', 'B'])
    expect(surfaces[1]?.fields).toHaveLength(1)
  })

  test('keeps labels in the words of another language', () => {
    const words = { ...vocabulary, labels: { ...vocabulary.labels, purpose: ['Назначение'] } }
    const { surfaces } = surfacesOf('### `A`\n\n- **Назначение:** Чтение.', words)
    expect(surfaces[0]?.fields.map(({ label, value }) => [label?.name, value.text])).toEqual([
      ['purpose', 'Чтение.'],
    ])
  })

  test.each([
    ['', undefined],
    ['None', true],
    ['none.', true],
    ['N/A', true],
    ['None (depends on nothing)', true],
    ['N/A — no state', true],
    ['—', true],
    ['None of the callers may wait', false],
    ['None-blocking', false],
    ['— so it is', false],
  ])('says that there is nothing: "%s" %s', (value, none) => {
    const { surfaces } = surfacesOf(`### \`A\`\n\n- **Lifecycle:** ${value}`)
    expect(surfaces[0]?.fields[0]?.value.none).toBe(none ?? false)
  })
})

describe('MM-MOD-0021: consumers', () => {
  const consumersOf = (body: string) => {
    const { internal, external, other } =
      surfacesOf(`### \`A\`\n\n${body}`).surfaces[0]?.consumers ?? {}
    return [internal, external, other].map((texts) => texts?.map(({ text }) => text))
  }

  test.each([
    [
      'nested items',
      '- **Consumers:**\n  - Internal: `a.ts`, `B`\n  - External: CLI (operator)',
      [['a.ts, B'], ['CLI (operator)'], []],
    ],
    [
      'nested items in bold',
      '- **Consumers:**\n  - **Internal:** `a.ts`\n  - **External:** N/A',
      [['a.ts'], ['N/A'], []],
    ],
    [
      'items nested once more',
      '- **Consumers:**\n  - Internal:\n    - `a.ts`\n    - `b.ts`',
      [['a.ts', 'b.ts'], [], []],
    ],
    [
      'one line',
      '- **Consumers:** Internal `a`, `b`; External — CLI, agents.',
      [['a, b'], ['CLI, agents'], []],
    ],
    [
      'one line with colons, parted by a full stop',
      '- **Consumers:** Internal: `a` (`b.ts`). External: Browser',
      [['a (b.ts)'], ['Browser'], []],
    ],
    ['external alone', '- **Consumers:** External — CLI', [[], ['CLI'], []]],
    [
      'a word of the kind in the text',
      '- **Consumers:** the internal API',
      [[], [], ['the internal API']],
    ],
    ['the word in code', '- **Consumers:** `Internal` X', [[], [], ['Internal X']]],
    ['neither', '- **Consumers:** all skills, `sync`', [[], [], ['all skills, sync']]],
    ['items that say neither', '- **Consumers:**\n  - `a`', [[], [], ['a']]],
    ['an empty label', '- **Consumers:**\n  - Internal:', [[''], [], []]],
  ])('as %s', (_, body, expected) => {
    expect(consumersOf(body)).toEqual(expected)
  })

  test('keep the names in code apart', () => {
    const { text, surfaces } = surfacesOf(
      '### `A`\n\n- **Consumers:** Internal `run`, `list`; External — CLI',
    )
    const internal = surfaces[0]?.consumers?.internal[0]
    expect(internal?.code.map((code) => textAt(text, code.position))).toEqual(['`run`', '`list`'])
    expect(internal && textAt(text, internal.position)).toBe('`run`, `list`')
  })

  test('are left out where no field has them', () => {
    expect(surfacesOf('### `A`\n\n- **Type:** Port').surfaces[0]).not.toHaveProperty('consumers')
  })
})
