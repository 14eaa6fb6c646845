import { describe, expect, test } from 'vitest'
import type { ModuleSpec } from '../../../src/model/module-spec.ts'
import { textAt } from '../text-at.ts'
import { moduleOf } from './module-of.ts'

function scopeOf(body: string): { text: string; spec: ModuleSpec } {
  const text = `# shop: Product Specification\n\n${body}\n`
  return { text, spec: moduleOf(text, 'specs/shop/shop.spec.md') }
}

describe('MM-MOD-0070: a type', () => {
  test.each([
    ['library', ['library']],
    ['`product`.', ['product']],
    ['library | product', ['library', 'product']],
    ['It is a product', ['It', 'is', 'a', 'product']],
  ])('of the scope: %s', (body, words) => {
    const { text, spec } = scopeOf(`## scope-type\n${body}`)
    expect(spec.scopeType?.words.map((word) => word.text)).toEqual(words)
    expect(
      spec.scopeType?.words.map(({ position }) => textAt(text, position).replaceAll('`', '')),
    ).toEqual(words)
  })

  test.each([
    ['- **Type:** cli-utility\n- **Why this type:** it is', 'cli-utility'],
    ['app[spa]', 'app[spa]'],
  ])('of the project: %s', (body, word) => {
    const { spec } = scopeOf(`## 2. Project Type\n\n${body}`)
    expect(spec.scope?.projectType?.words.map(({ text }) => text)).toEqual([word])
  })

  test('is left out of an empty section', () => {
    expect(scopeOf('## scope-type').spec).not.toHaveProperty('scopeType')
  })
})

describe('MM-MOD-0071: the Golden DX', () => {
  test('has its links, its code and the names of its fences', () => {
    const { text, spec } = scopeOf(
      [
        '## 3. Approved Golden DX Example (composition view)',
        '',
        'Use `Engine` with [pay](./pay/pay.spec.md#2-module-usage-example).',
        '',
        '```ts',
        "import { run as go, type Options } from '@shop/run'",
        "import type { Result } from './result'",
        "import * as all from 'all'",
        'import main, {',
        '  Part,',
        "} from 'main'",
        'const engine = new Engine(new Engine())',
        '```',
      ].join('\n'),
    )
    const golden = spec.scope?.goldenDx
    expect(golden?.links.map(({ url }) => url)).toEqual([
      './pay/pay.spec.md#2-module-usage-example',
    ])
    expect(golden?.code.map((code) => code.text)).toEqual(['Engine'])
    expect(golden?.names.map(({ name, by }) => `${by} ${name}`)).toEqual([
      'import run',
      'import Options',
      'import Result',
      'import main',
      'import Part',
      'new Engine',
    ])
    expect(golden?.names.map(({ position }) => textAt(text, position))).toEqual(
      golden?.names.map(({ name }) => name),
    )
    expect(golden?.fences).toHaveLength(1)
  })
})

describe('MM-MOD-0072: the map of modules', () => {
  test('has items with links, and a graph', () => {
    const { text, spec } = scopeOf(
      [
        '## 10. Module Map (post-ModuleDecomposition)',
        '',
        'Specs are at `specs/shop/`, see [how](./how.md).',
        '',
        '### 10.1 Modules',
        '',
        '- [`core`](./core/core.spec.md) — ядро: `run`.',
        '- [pay](./pay/pay.spec.md): pays.',
        '- later',
        '  - **[log](log/log.spec.md):** writes.',
        '',
        '### 10.2 Inter-Module Dependency Map',
        '',
        '```mermaid',
        'graph TD',
        '  pay --> core',
        '```',
        '',
        '### 10.3 Handoff',
        '- **Primary input:** [this](./shop.spec.md)',
      ].join('\n'),
    )
    const map = spec.scope?.moduleMap
    expect(map?.rows.map(({ name, url, purpose }) => [name, url, purpose])).toEqual([
      ['core', './core/core.spec.md', 'ядро: run.'],
      ['pay', './pay/pay.spec.md', 'pays.'],
      ['log', 'log/log.spec.md', 'writes.'],
    ])
    expect(map?.rows.map(({ position }) => textAt(text, position))).toEqual([
      '[`core`](./core/core.spec.md)',
      '[pay](./pay/pay.spec.md)',
      '[log](log/log.spec.md)',
    ])
    expect(map?.graphs[0]?.edges.map(({ from, to }) => [from, to])).toEqual([['pay', 'core']])
  })

  test('has rows of a table', () => {
    const { spec } = scopeOf(
      '## Module Map\n\n| Module | Spec | Purpose |\n| - | - | - |\n| `core` | [spec](./core/core.spec.md) | Runs. |\n| x | y | z |',
    )
    expect(spec.scope?.moduleMap?.rows).toMatchObject([
      { name: 'core', url: './core/core.spec.md', purpose: 'Runs.' },
    ])
  })

  test('may be empty', () => {
    const { spec } = scopeOf('## 9. Module Map\n\nModules not yet decomposed.')
    expect(spec.scope?.moduleMap).toEqual({ rows: [], graphs: [] })
  })
})

test('MM-MOD-0073: flags in inline code of the requirements and the Golden DX are known', () => {
  const { text, spec } = scopeOf(
    [
      '## Golden DX Example',
      '',
      'With `--view a|b`.',
      '',
      '## Requirements & Constraints',
      '',
      '| # | What |',
      '| - | - |',
      '| F1 | Flag `--include` or `--max-size 3`, not `git --version` or --plain. |',
      '',
      '## Architecture',
      '',
      '`--other`',
    ].join('\n'),
  )
  expect(spec.scope?.flags.map(({ flag, section }) => [section, flag])).toEqual([
    ['REQUIREMENTS_AND_CONSTRAINTS', '--include'],
    ['REQUIREMENTS_AND_CONSTRAINTS', '--max-size'],
    ['GOLDEN_DX', '--view'],
  ])
  expect(spec.scope?.flags[0] && textAt(text, spec.scope.flags[0].position)).toBe('`--include`')
})

describe('MM-MOD-0074: bootstrap requirements', () => {
  test('stand in a table', () => {
    const { spec } = scopeOf(
      '## 8. Bootstrap Requirements\n\n| Requirement | Owner | Resolution |\n| - | - | - |\n| tsx | operator-action | `npm i` |\n\nNo package is new.',
    )
    const { table, none } = spec.scope?.bootstrap ?? {}
    expect(none).toBe(false)
    expect(table?.missing).toEqual(['kind'])
    expect(table?.rows[0]?.cells.map(({ text }) => text)).toEqual([
      'tsx',
      'operator-action',
      'npm i',
    ])
  })

  test('or are said to be none', () => {
    const { spec } = scopeOf('## Bootstrap Requirements\n\nNo external bootstrap required.')
    expect(spec.scope?.bootstrap).toEqual({ none: true })
  })
})

test('MM-MOD-0075: a scope spec has decisions, dependencies and a handoff as a module has', () => {
  const { spec } = scopeOf(
    '## 6. Decision Log\n\n### D-001 — A\n- **Status:** active\n\n## 7. Scope Dependencies\n\n- **Depends on:** `infra`\n\n## 9. Handoff to module-decomposition\n\n- **Open risks:** none',
  )
  expect(spec.decisionLog?.decisions.map(({ id }) => id?.id)).toEqual(['D-001'])
  expect(spec.scope?.dependencies?.dependsOn?.names.map(({ name }) => name)).toEqual(['infra'])
  expect(spec.handoff?.openRisks).toMatchObject({ texts: [], none: true })
})
