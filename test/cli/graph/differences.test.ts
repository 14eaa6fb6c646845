import { describe, expect, test } from 'vitest'
import { repository } from '../../repository.ts'
import { GREEN, moduleSpec, type Said, scopeSpec, shop } from './shop.ts'

/** What is told of some files, without the summary: `path:line:column: severity: sentence`. */
async function told(files: Readonly<Record<string, string>>, name = ''): Promise<string[]> {
  const { stderr } = await repository(files).run(['mustmark', 'graph', ...(name ? [name] : [])])
  const lines = stderr.trimEnd().split('\n').slice(0, -1)
  return lines.map((line) => line.replace(/^specs\/shop\/(?:([a-z-]+)\/)?[a-z-]+\.spec\.md/, '$1'))
}

/** The modules a and b, and what is said of them. */
const pair = (a: Said, b: Said = {}, drawn?: readonly string[]) => told(shop({ a, b }, drawn))

test('MM-GRAPH-0010: where lists and graphs agree nothing is told', async () => {
  expect(await told(GREEN)).toEqual([])
})

describe('MM-GRAPH-0003: maps and modules', () => {
  const map = (rows: string) => `# shop: Product Specification\n\n## Module Map\n\n${rows}\n`

  test('a row without a spec and a module without a row are drawn and told', async () => {
    const files = {
      'specs/shop/shop.spec.md': map('- [a](./a/a.spec.md) — A\n- [gone](./gone/gone.spec.md) — B'),
      'specs/shop/a/a.spec.md': moduleSpec('a', { on: '`gone`, `late`' }),
      'specs/shop/late/late.spec.md': moduleSpec('late'),
    }
    expect(await told(files)).toEqual([
      'late: error: Unexpected module that the Module Map of specs/shop/shop.spec.md does not have, expected a row with a link',
      ':6:3: error: Unexpected row for ./gone/gone.spec.md, which is not there, expected a module spec',
    ])
    const { code, stdout } = await repository(files).run('mustmark graph shop')
    expect(code).toBe(1)
    expect(stdout).toBe(`graph TD
  a
  gone["gone (no spec)"]:::dashed
  late["late (not in the Module Map)"]:::dashed
  a --> gone
  a --> late
  classDef dashed stroke-dasharray: 4 4
`)
    const dot = await repository(files).run('mustmark graph shop --format dot')
    expect(dot.stdout).toContain('  "gone" [label="gone (no spec)", style=dashed];\n')
  })

  test('a second row, a row for a scope and one for a module of another are told', async () => {
    const rows = [
      '- [a](./a/a.spec.md) — A',
      '- [again](./a/a.spec.md) — A',
      '- [bank](../bank/bank.spec.md) — Bank',
      '- [core](../bank/core/core.spec.md) — Core',
      '- [note](./note.md) — No spec',
    ]
    const files = {
      'specs/shop/shop.spec.md': map(rows.join('\n')),
      'specs/shop/a/a.spec.md': moduleSpec('a'),
      'specs/shop/note.md': '# A note\n',
      'specs/bank/bank.spec.md': scopeSpec('bank', ['core']),
      'specs/bank/core/core.spec.md': moduleSpec('core'),
    }
    expect(await told(files)).toEqual([
      ':6:3: error: Unexpected second row for ./a/a.spec.md, expected the one of line 5 alone',
      ':7:3: error: Unexpected row for ../bank/bank.spec.md, a scope spec, expected a module of this scope',
      ':8:3: error: Unexpected row for ../bank/core/core.spec.md, a module of specs/bank/bank.spec.md, expected a module of this scope',
      ':9:3: error: Unexpected row for ./note.md, which is no module spec that was read, expected a module spec',
    ])
  })

  test('a scope without a map is told once', async () => {
    const files = {
      ...shop({ a: {}, b: {} }),
      'specs/shop/shop.spec.md': '# shop: Product Specification\n',
    }
    expect(await told(files)).toEqual([
      ': warning: Unexpected scope spec without a Module Map, expected one with 2 of its modules',
    ])
  })
})

describe('MM-GRAPH-0004: names and links', () => {
  test.each<[string, string]>([
    ['code', '`b`'],
    ['a link', '[the other](../b/b.spec.md)'],
    ['code and a path', '`other` (`../b/b.spec.md`)'],
    ['plain words', 'b'],
    ['capitals', '`B`'],
  ])('%s', async (_, on) => {
    const { stdout } = await repository(shop({ a: { on }, b: {} })).run('mustmark graph')
    expect(stdout).toContain('\n  a --> b\n')
    expect(stdout.match(/-->/g)).toHaveLength(1)
  })

  test('a name that stands twice is one arrow, and told', async () => {
    const files = shop({ a: { on: '`b`, [again](../b/b.spec.md)' }, b: {} })
    const { stdout } = await repository(files).run('mustmark graph')
    expect(stdout.match(/-->/g)).toHaveLength(1)
    expect(await told(files)).toEqual([
      'a:5:24: error: Unexpected second again behind Depends on, expected the one at 5:19 alone',
    ])
  })
})

test('MM-GRAPH-0005: unknown names are told with the nearest, and links with their place', async () => {
  expect(
    await pair({ on: '`bb`, [x](../x/x.spec.md), the clock', reference: '`contracts`' }),
  ).toEqual([
    'a:5:19: error: Unexpected bb behind Depends on, which is no module of the scope, did you mean "b"?',
    'a:5:25: error: Unexpected x behind Depends on, which leads to specs/shop/x/x.spec.md, expected a spec of a module or scope',
    'a:5:46: warning: Unexpected the clock behind Depends on, which is no module of the scope, expected one, or a link beside it',
    'a:6:38: error: Unexpected contracts behind Scope Reference, which is no scope, expected one, or a link beside it',
  ])
})

test('MM-GRAPH-0005: an unknown name is drawn, plain words are not', async () => {
  const files = shop({ a: { on: '`clok`, the clock' } })
  const { stdout } = await repository(files).run('mustmark graph shop')
  expect(stdout).toContain('  clok["clok (unknown)"]:::dashed\n  a --> clok\n')
  expect(stdout).not.toContain('the clock')
})

describe('MM-GRAPH-0007: what two modules say of each other', () => {
  test('who provides to a module that does not depend on it', async () => {
    expect(await pair({}, { to: '`a`' })).toEqual([
      'b:7:20: error: Unexpected a behind Provides to, which does not say that it depends on this module, expected that in specs/shop/a/a.spec.md',
    ])
  })

  test('who depends on one that does not name it', async () => {
    expect(await pair({ on: '`b`' }, { to: 'None' })).toEqual([
      'a:5:19: warning: Unexpected dependency b, which does not say that it provides to this module, expected that in specs/shop/b/b.spec.md',
    ])
  })

  test('nothing where both say it, or where the other has no such list', async () => {
    expect(await pair({ on: '`b`' }, { to: '`a`' })).toEqual([])
    expect(await pair({ on: '`b`' }, {})).toEqual([])
  })
})

test('MM-GRAPH-0008: a module of another product is told', async () => {
  const files = (type: string) => ({
    ...shop({ a: { on: '[core](../../bank/core/core.spec.md)' } }),
    'specs/bank/bank.spec.md': scopeSpec('bank', ['core'], undefined, type),
    'specs/bank/core/core.spec.md': moduleSpec('core'),
  })
  expect(await told(files('product'))).toEqual([
    'a:5:19: error: Unexpected dependency on core of another product (specs/bank/bank.spec.md), expected a scope of contracts between them',
  ])
  expect(await told(files('library'))).toEqual([])
})

describe('MM-GRAPH-0009: circles', () => {
  const circles = async (modules: Record<string, Said>) =>
    (await told(shop(modules))).map(
      (line) => /circle of dependencies (.*),/.exec(line)?.[1] ?? line,
    )

  test.each<[string, Record<string, Said>, string[]]>([
    ['with itself', { a: { on: '`a`' } }, ['a -> a']],
    ['of two', { a: { on: '`b`' }, b: { on: '`a`' } }, ['a -> b -> a']],
    [
      'the shortest, each once',
      { a: { on: '`b`' }, b: { on: '`c`, `a`' }, c: { on: '`b`' } },
      ['a -> b -> a', 'b -> c -> b'],
    ],
    ['no circle behind one way', { a: { on: '`b`, `c`' }, b: { on: '`c`' }, c: {} }, []],
    ['references make none', { a: { on: '`b`' }, b: { reference: '[a](../a/a.spec.md)' } }, []],
  ])('%s', async (_, modules, expected) => {
    expect(await circles(modules)).toEqual(expected)
  })

  test('through two scopes with paths', async () => {
    const files = {
      ...shop({ a: { on: '[core](../../bank/core/core.spec.md)' } }),
      'specs/bank/bank.spec.md': scopeSpec('bank', ['core'], undefined, 'library'),
      'specs/bank/core/core.spec.md': moduleSpec('core', { on: '[a](../../shop/a/a.spec.md)' }),
    }
    expect((await told(files))[0]).toBe(
      'specs/bank/core/core.spec.md:5:19: error: Unexpected circle of dependencies core -> specs/shop/a/a.spec.md -> core, expected none',
    )
  })
})

describe('MM-GRAPH-0011: drawn graphs against the lists', () => {
  test('an arrow that the list of the module lacks, at the arrow', async () => {
    expect(await pair({ drawn: ['a --> b'] })).toEqual([
      'a:10:3: error: Unexpected arrow from a to b, expected b behind Depends on',
    ])
  })

  test('one that the lists have and the graph lacks, at the graph', async () => {
    const files = shop({ a: { on: '`b`, `c`', drawn: ['a --> b'] }, b: {}, c: {} })
    expect(await told(files)).toEqual([
      'a:8:1: error: Unexpected graph without a --> c, expected that arrow, for line 5 lists it',
    ])
  })

  test('a reference that is drawn as a dependency, and the other way round', async () => {
    const reference = '[b](../b/b.spec.md)'
    expect(await pair({ reference, drawn: ['a --> b'] })).toEqual([
      'a:10:3: error: Unexpected solid arrow from a to b, expected a dotted one, for b stands behind Scope Reference',
    ])
    expect(await pair({ on: '`b`', drawn: ['a -.-> b'] })).toEqual([
      'a:10:3: error: Unexpected dotted arrow from a to b, expected a solid one, for b stands behind Depends on',
    ])
  })

  test('who uses the module is a part of its graph', async () => {
    const b = { to: '`a`', drawn: ['b'] }
    expect(await pair({ on: '`b`' }, b)).toEqual([
      'b:9:1: error: Unexpected graph without a --> b, expected that arrow, for specs/shop/a/a.spec.md:5 lists it',
    ])
    expect(await pair({ on: '`b`' }, { ...b, drawn: ['a --> b'] })).toEqual([])
    // Told of the lists alone: the graph shows what this module says.
    expect(await pair({}, { ...b, drawn: ['a --> b'] })).toHaveLength(1)
  })

  test('what other modules depend on is known in the graph of this one', async () => {
    const files = (on: string) =>
      shop({ a: { on: '`b`', drawn: ['a --> b', 'b --> c'] }, b: { on }, c: {} })
    expect(await told(files('`c`'))).toEqual([])
    expect(await told(files('None'))).toEqual([
      'a:11:3: error: Unexpected arrow from b to c, expected c behind Depends on in specs/shop/b/b.spec.md',
    ])
  })

  test('the graph of the Module Map against all lists', async () => {
    expect(await pair({ on: '`b`' }, {}, ['b --> a', 'a -. Scope Reference .-> b'])).toEqual([
      ':14:3: error: Unexpected arrow from b to a, expected a behind Depends on in specs/shop/b/b.spec.md',
      ':15:3: error: Unexpected dotted arrow from a to b, expected a solid one, for b stands behind Depends on in specs/shop/a/a.spec.md',
    ])
    expect(await pair({ on: '`b`' }, {}, ['a', 'b'])).toEqual([
      ':12:1: error: Unexpected graph without a --> b, expected that arrow, for specs/shop/a/a.spec.md:5 lists it',
    ])
  })

  test('a node that is nothing known is a warning, and its arrows are nothing', async () => {
    const drawn = ['a --> b', 'a --> stripe[the bank]', 'stripe --> b']
    expect(await pair({ on: '`b`', drawn })).toEqual([
      'a:11:9: warning: Unexpected node stripe, which is no module of the scope and none of its dependencies, expected one',
    ])
  })
})

describe('MM-GRAPH-0010: how nodes and arrows of a graph are known', () => {
  test.each<[string, string[]]>([
    ['an ID', ['a --> b']],
    ['a label', ['x[a] --> y["b"]']],
    ['a label with a parenthesis', ['a --> y["b (of this scope)"]']],
    ['an ID with words for a label', ['a --> b[the other]']],
    ['an unknown module', ['a --> b']],
    ['words of its own on a dotted arrow', ['a --> b', 'b -. Runtime .-> a']],
    ['several graphs count together', ['b', '```', '', '```mermaid', 'graph LR', 'a --> b']],
  ])('%s', async (_, drawn) => {
    expect(await pair({ on: '`b`', drawn })).toEqual([])
  })

  test('a name with characters that Mermaid writes by numbers', async () => {
    const files = {
      'specs/shop/shop.spec.md': scopeSpec('shop', ['a', 'end']),
      'specs/shop/a/a.spec.md': moduleSpec('a', { on: '`end`', drawn: ['a --> e["#101;nd"]'] }),
      'specs/shop/end/end.spec.md': moduleSpec('end'),
    }
    expect(await told(files)).toEqual([])
  })
})

describe('MM-GRAPH-0012: what cannot be read is told and hides nothing', () => {
  const line = (text: string) =>
    `error: Unexpected line "${text}" in a graph, expected nodes and arrows as in "a --> b" below "graph TD"`

  test.each<[string, string, string]>([
    ['half an arrow', 'a -->', `a:10:3: ${line('a -->')}`],
    ['a word of Mermaid as a node', 'end-user --> a', `a:10:3: ${line('end-user --> a')}`],
    ['a long line', `a ==${'='.repeat(70)}`, `a:10:3: ${line(`a ${'='.repeat(57)}…`)}`],
  ])('%s', async (_, drawn, expected) => {
    const found = await pair({ on: '`b`', drawn: [drawn] })
    // The arrow that is missing may stand in that line.
    expect(found).toEqual([expected])
  })

  test('what is missing may stand in a line that cannot be read', async () => {
    const found = await pair({ on: '`b`', drawn: ['a & b', 'a ->> b'] })
    expect(found).toEqual([`a:11:3: ${line('a ->> b')}`])
  })

  test('an arrow too many is told all the same', async () => {
    expect(await pair({ drawn: ['a -->', 'a --> b'] })).toHaveLength(2)
  })

  test('another kind of diagram is a warning, an empty block and prose are errors', async () => {
    const a = moduleSpec('a', { on: '`b`' })
    const withBlock = (text: string) =>
      told({
        ...shop({ a: {}, b: {} }),
        'specs/shop/a/a.spec.md': `${a}\`\`\`mermaid\n${text}\`\`\`\n`,
      })
    expect(await withBlock('sequenceDiagram\n  a->>b: go\n')).toEqual([
      'a:9:1: warning: Unexpected sequenceDiagram among the dependencies, which shows no arrows between modules, expected graph or flowchart',
    ])
    expect(await withBlock('')).toEqual([
      'a:8:1: error: Unexpected empty Mermaid block, expected nodes and arrows as in "a --> b" below "graph TD"',
    ])
    expect(await withBlock('a --> b\n')).toEqual([`a:9:1: ${line('a --> b')}`])
  })
})

describe('MM-GRAPH-0018: modules without a scope, or of one that has none', () => {
  test('one sentence for all that lack a scope spec, whose names are known', async () => {
    const { 'specs/shop/shop.spec.md': _, ...files } = shop({ a: { on: '`b`' }, b: {} })
    expect(await told(files)).toEqual([
      'a: error: Unexpected module without a scope spec, like 1 beside it, expected specs/shop/shop.spec.md',
    ])
    const { stdout } = await repository(files).run('mustmark graph')
    expect(stdout).toBe('graph TD\n  subgraph scope_1["shop"]\n    a\n    b\n  end\n  a --> b\n')
  })

  test('a module of a scope of infrastructure', async () => {
    const files = {
      ...shop({ a: {} }),
      'specs/shop/shop.spec.md': scopeSpec('shop', ['a'], undefined, 'infrastructure'),
    }
    expect(await told(files)).toEqual([
      'a: error: Unexpected module of a scope of type infrastructure (specs/shop/shop.spec.md), expected one of type library or product',
    ])
  })
})
