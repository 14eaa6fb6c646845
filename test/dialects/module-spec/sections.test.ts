import { describe, expect, test } from 'vitest'
import { vocabulary } from '../../../src/dialects/module-spec/vocabulary.ts'
import type { ModuleSection } from '../../../src/model/module-sections.ts'
import { textAt } from '../text-at.ts'
import { moduleOf, readIt, section } from './module-of.ts'

const lines = (...all: string[]) => all.join('\n')

describe('MM-MOD-0001: the kind of a spec', () => {
  test.each([
    ['a title says module', '# Module: pay', 'specs/a/a.spec.md', 'module', 'pay'],
    ['a title in code', '# Module: `pay-core`', 'x.md', 'module', 'pay-core'],
    ['a title says so behind the name', '# pay: Module Specification', 'x.md', 'module', 'pay'],
    ['a title says library', '# shop: Library Specification', 'x.md', 'scope', 'shop'],
    ['a title says scope', '# shop: Scope Specification', 'x.md', 'scope', 'shop'],
    ['sections of a module', '# A\n\n## 3. Entity Inventory', 'x.md', 'module', 'A'],
    ['sections of a scope', '# A\n\n## Vision\n\n## Module Map', 'x.md', 'scope', 'A'],
    [
      'most sections, where a scope holds one of a module',
      '# A\n\n## Vision\n\n## Architecture\n\n## Entity Inventory',
      'x.md',
      'scope',
      'A',
    ],
    [
      "a module that says its scope's type",
      '# A\n\n## scope-type\n\nproduct\n\n## Module Vision',
      'x.md',
      'module',
      'A',
    ],
    [
      'a common heading with its marker',
      '# A\n\n<!--SECTION:ARCHITECTURE-->\n## Architecture\n<!--/SECTION:ARCHITECTURE-->',
      'x.md',
      'scope',
      'A',
    ],
    ['its path, of a scope', '# A', 'specs/a/a.spec.md', 'scope', 'A'],
    ['its path, of a module', '# A', 'specs/a/b/b.spec.md', 'module', 'A'],
    ['its path, of a nested module', '# A', 'pkg/specs/a/b/c/c.spec.md', 'module', 'A'],
  ])('%s', (_, markdown, path, kind, name) => {
    const spec = moduleOf(markdown, path)
    expect([spec.kind, spec.title?.name]).toEqual([kind, name])
  })

  test.each([
    ['a README', '# Readme\n\n## Usage\n\nText.', 'specs/README.md'],
    ['a README with headings of a scope', '# A\n\n## Vision\n\n## Architecture', 'README.md'],
    ['a file beside its folder', '# A', 'specs/a/b.spec.md'],
    ['an empty text elsewhere', '', 'docs/a.spec.md'],
  ])('%s is none', (_, markdown, path) => {
    expect(readIt(markdown, path)).toBeUndefined()
  })

  test('the path is known beside what the text says', () => {
    const spec = moduleOf('# Module: a', 'specs/a/a.spec.md')
    expect([spec.kind, spec.kindByPath]).toEqual(['module', 'scope'])
  })
})

describe('MM-MOD-0002 MM-MOD-0003: a section', () => {
  const only = (markdown: string): ModuleSection | undefined => moduleOf(markdown).sections[0]

  test.each([
    ['## Entity Inventory', undefined, undefined],
    ['## 3. Entity Inventory', '3', undefined],
    ['## 3.1 Entity Inventory (Closed-World)', '3.1', 'Closed-World'],
    ['## 10) entity  inventory', '10', undefined],
    ['## Entity Inventory:', undefined, undefined],
  ])('is found by its heading: %s', (heading, number, parenthesis) => {
    const found = only(`# Module: a\n\n${heading}\n\nText.`)
    expect(found?.name).toBe('ENTITY_INVENTORY')
    expect([found?.heading?.number, found?.heading?.parenthesis]).toEqual([number, parenthesis])
  })

  test.each([
    ['Handoff to task-scaffolding', 'HANDOFF'],
    ['9. Handoff to Task Scaffolding', 'HANDOFF'],
    ['8. Module Map (post-ModuleDecomposition)', 'MODULE_MAP'],
    ['2. Approved Golden DX Example', 'GOLDEN_DX'],
    ['scope-type', 'SCOPE_TYPE'],
    ['6. Public Options & Policies', 'PUBLIC_OPTIONS'],
  ])('%s has the name %s', (title, name) => {
    expect(only(section(title, 'Text.'))?.name).toBe(name)
  })

  test('an unknown heading has no name', () => {
    expect(only(section('Critic Rounds', 'Text.'))).toMatchObject({
      heading: { title: 'Critic Rounds', anchor: 'critic-rounds' },
    })
    expect(only(section('Critic Rounds', 'Text.'))).not.toHaveProperty('name')
  })

  test("words of another language are the vocabulary's", () => {
    const words = {
      ...vocabulary,
      sections: { ...vocabulary.sections, ENTITY_INVENTORY: ['Реестр сущностей'] },
    }
    const spec = moduleOf(section('3. РЕЕСТР сущностей (полный)', 'Текст.'), 'x.md', words)
    expect(spec.sections[0]?.name).toBe('ENTITY_INVENTORY')
  })

  test.each([
    ['ENTITY_INVENTRY', 'Entity Inventory', 'ENTITY_INVENTORY'],
    ['GLOSSARY', 'Glossary', 'GLOSSARY'],
  ])('a marker %s of no section gives way to the heading %s', (marker, heading, name) => {
    const markdown = `# Module: a\n\n<!--SECTION:${marker}-->\n## ${heading}\n\nText.\n<!--/SECTION:${marker}-->\n`
    expect(only(markdown)?.name).toBe(name)
  })

  test('its marker names it before its heading does', () => {
    const markdown = lines(
      '# Module: a',
      '',
      '<!--SECTION:PUBLIC_OPTIONS-->',
      '## 6. File Structure',
      'Text.',
      '<!--/SECTION:PUBLIC_OPTIONS-->',
      '',
      '## 7. File Structure',
      '',
      'Text.',
    )
    const [first, second] = moduleOf(markdown).sections
    expect(first).toMatchObject({
      name: 'PUBLIC_OPTIONS',
      marker: 'PUBLIC_OPTIONS',
      byHeading: 'FILE_STRUCTURE',
    })
    expect(second?.name).toBe('FILE_STRUCTURE')
    expect(second).not.toHaveProperty('marker')
  })

  test('a second heading between markers stands within, and is no section of theirs', () => {
    const markdown = lines(
      '<!--SECTION:VISION-->',
      '## Vision',
      'Text.',
      '## Architecture',
      'Text.',
      '<!--/SECTION:VISION-->',
      '## Handoff',
    )
    const found = moduleOf(markdown, 'specs/a/a.spec.md').sections
    expect(found.map(({ name, marker, within }) => ({ name, marker, within }))).toEqual([
      { name: 'VISION', marker: 'VISION', within: undefined },
      { name: 'ARCHITECTURE', marker: undefined, within: 'VISION' },
      { name: 'HANDOFF', marker: undefined, within: undefined },
    ])
  })

  test('markers around a deeper heading are a section without a heading', () => {
    const markdown = lines(
      '# Module: a',
      '<!--SECTION:ENTITY_SURFACES-->',
      '### `A`',
      '- **Type:** Port',
      '<!--/SECTION:ENTITY_SURFACES-->',
      '',
      'Outside.',
    )
    const spec = moduleOf(markdown)
    expect(spec.sections).toHaveLength(1)
    expect(spec.sections[0]).not.toHaveProperty('heading')
    expect(textAt(markdown, spec.sections[0]?.position as never)).toBe(
      '### `A`\n- **Type:** Port\n',
    )
    expect(spec.surfaces.map(({ name }) => name.text)).toEqual(['A'])
  })

  test('a close marker that a formatter has indented belongs to its section', () => {
    const markdown = lines(
      '<!--SECTION:MODULE_CONTRACTS-->',
      '',
      '## 5. Module Contracts (DbC)',
      '',
      '### Pattern: `Handover`',
      '',
      '- **Invariants:**',
      '  - It holds.',
      '  <!--/SECTION:MODULE_CONTRACTS-->',
      '',
      '<!--SECTION:PUBLIC_OPTIONS-->',
      '',
      '## 6. Public Options & Policies',
      '',
      'None.',
      '',
      '<!--/SECTION:PUBLIC_OPTIONS-->',
    )
    const spec = moduleOf(markdown)
    expect(spec.sections.map(({ name, marker }) => `${name} ${marker}`)).toEqual([
      'MODULE_CONTRACTS MODULE_CONTRACTS',
      'PUBLIC_OPTIONS PUBLIC_OPTIONS',
    ])
    expect(spec.markers.faults).toEqual([])
    expect(spec.contracts[0]?.clauses[0]?.clauses.map(({ text }) => text)).toEqual(['It holds.'])
    expect(spec.options?.none).toBe(true)
  })

  test('its headings are known with their numbers', () => {
    const found = only(section('3. Requirements & Constraints', '### 3.1 Functional\n\n#### Deep'))
    expect(found?.headings.map(({ title, number, depth }) => [title, number, depth])).toEqual([
      ['Functional', '3.1', 3],
      ['Deep', undefined, 4],
    ])
  })
})

describe('MM-MOD-0004: a section is', () => {
  test.each([
    ['empty', ''],
    ['empty', '### Ports'],
    ['empty', '<!--SECTION:OTHER-->'],
    ['comment', '<!-- later -->'],
    ['placeholder', '[What this module owns. Links to [modules] if any.]'],
    ['placeholder', '<TBD>'],
    ['placeholder', 'TBD'],
    ['placeholder', '<!-- why -->\n\n`<name>`\n\nTODO'],
    ['filled', 'None.'],
    ['filled', '[scope](../a.spec.md)\n\nIt owns payments.'],
    ['filled', '- [ ] one'],
    ['filled', '```\na\n```'],
    ['filled', 'TBD by the team.'],
  ])('%s: %s', (filling, body) => {
    expect(moduleOf(section('Module Vision', body)).sections[0]?.filling).toBe(filling)
  })
})

describe('MM-MOD-0005: a placeholder', () => {
  test.each([
    ['in text', 'The <list from 7> comes.', '<list from 7>', 'text'],
    ['that looks like an element', 'Depends on <TBD>.', '<TBD>', 'HTML'],
    ['as a block', '<this-module>', '<this-module>', 'HTML'],
    ['as a whole code span', 'See `<name>`.', '<name>', 'code'],
    ['in a cell', '| a |\n| - |\n| <rule-name> |', '<rule-name>', 'HTML'],
    ['in Russian', 'Это <имя модуля>.', '<имя модуля>', 'text'],
  ])('%s', (_, body, text, inside) => {
    const markdown = section('Module Vision', body)
    const found = moduleOf(markdown).placeholders
    expect(found.map((one) => [one.text, one.inside])).toEqual([[text, inside]])
    expect(textAt(markdown, found[0]?.position as never).replaceAll('`', '')).toBe(text)
  })

  test.each([
    ['a type in code', 'It returns `Promise<T>`.'],
    ['a comment', '<!-- <name> -->'],
    ['an element', '<details>\n<summary>More</summary>\n</details>\n\na<br>b <kbd>c</kbd>'],
    ['an element with attributes', '<x-y a="b">text</x-y>'],
    ['a fence', '```\n<name>\n```'],
    ['an address', 'See <https://example.org/a> or <a@example.org>.'],
    ['escaped brackets', 'A \\<name> is written so.'],
    ['a comparison', 'If a < b and c > d.'],
  ])('is not %s', (_, body) => {
    expect(moduleOf(section('Module Vision', body)).placeholders).toEqual([])
  })
})

test('MM-MOD-0006: the example of use has its fences and texts', () => {
  const body = 'Happy path:\n\n```ts\nrun()\n```\n\n- then:\n\n  ```\n  stop()\n  ```'
  const { usageExample } = moduleOf(section('2. Module Usage Example', body))
  expect(usageExample?.fences.map(({ language, text }) => [language, text])).toEqual([
    ['ts', 'run()'],
    [undefined, 'stop()'],
  ])
  expect(usageExample?.texts.map(({ text }) => text)).toEqual(['Happy path:', 'then:'])
})

test('MM-MOD-0007: links and inline paths are known with their sections', () => {
  const markdown = lines(
    '# Module: a',
    '',
    '→ [`../a.spec.md`](../a.spec.md)',
    '',
    '## 1. Module Vision',
    '',
    'See `../../b/b.spec.md#x`, `./c.md`, `d.md`, `../a b.md` and [c][label].',
    '',
    '[label]: ../e.spec.md',
  )
  expect(
    moduleOf(markdown).references.map(({ kind, url, section: at }) => `${at} ${kind} ${url}`),
  ).toEqual([
    '-1 link ../a.spec.md',
    '0 code ../../b/b.spec.md#x',
    '0 code ./c.md',
    '0 reference ../e.spec.md',
  ])
})
