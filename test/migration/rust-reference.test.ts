import { expect, test } from 'vitest'
import { repository } from '../repository.ts'
import { findings, itemOf, modelOf } from './model.ts'

const CONFIG =
  'specs: [{ include: ["src/**/*.md"], package: stem, dialects: [marker], lowercase: true }]\n'

const CLOSURES = `r[items.closure]
# Closures

r[items.closure.intro]
A *closure* is a function that
has captures.

r[items.closure.syntax]
> **Syntax**\\
> _Closure_ : \`|\` _Parameters_ \`|\`

r[items.closure.result]
The result type must be written if the body is a block, for example:

\`\`\`rust
// r[items.closure.fenced]
let x = captures[0]; // r[items.closure.intro]
\`\`\`

r[items.closure.params]
## Parameters

r[items.closure.params.intro]
Parameters may only be [patterns], as \`r[items.closure.code]\` in code is none.

r[items.closure.params.list]
- Each parameter should have a name.
- The last must not have a default.

The words items and \`list[items]\` are words, [items.closure] has no target.

### Details

This must not belong to a rule, see r[items.closure.params].

[patterns]: ../patterns.md
`

function reference(more: Record<string, string> = {}) {
  return repository({ 'mustmark.yaml': CONFIG, 'src/items/closures.md': CLOSURES, ...more })
}

test('MM-DECL-0014: markers before headings, paragraphs, quotes and lists', async () => {
  const { items } = await modelOf(reference())
  expect(items.map(({ id, title, section }) => [id, title, section])).toEqual([
    ['items.closure', 'Closures', 'Closures'],
    ['items.closure.intro', undefined, 'Closures'],
    ['items.closure.syntax', undefined, 'Closures'],
    ['items.closure.result', undefined, 'Closures'],
    ['items.closure.params', 'Parameters', 'Parameters'],
    ['items.closure.params.intro', undefined, 'Parameters'],
    ['items.closure.params.list', undefined, 'Parameters'],
  ])
})

test('MM-DECL-0014: a rule ends at the next marker or heading', async () => {
  const model = await modelOf(reference())
  const statement = (id: string) => itemOf(model, id).statement
  expect(statement('items.closure')).toBe('Closures')
  expect(statement('items.closure.intro')).toBe('A closure is a function that has captures.')
  expect(statement('items.closure.syntax')).toBe('Syntax Closure : | Parameters |')
  expect(statement('items.closure.params.list')).toBe(
    'Each parameter should have a name. The last must not have a default. ' +
      'The words items and list[items] are words, [items.closure] has no target.',
  )
})

test('MM-DECL-0014: nested IDs are items of their own, each with its level', async () => {
  const { items } = await modelOf(reference())
  const levels = items.map(({ id, level }) => [id?.replace('items.closure', ''), level])
  expect(levels).toEqual([
    ['', undefined],
    ['.intro', undefined],
    ['.syntax', undefined],
    ['.result', 'MUST'],
    ['.params', undefined],
    ['.params.intro', 'MAY'],
    ['.params.list', 'MUST NOT'],
  ])
})

test('MM-DECL-0014: a marker in code declares nothing, one in prose mentions', async () => {
  const { mentions, skipped } = await modelOf(reference())
  expect(mentions.map(({ key, position }) => [key, position.start.line])).toEqual([
    ['items.closure.intro', 17],
    ['items.closure.params', 34],
  ])
  const codes = skipped.filter(({ reason }) => reason === 'code')
  expect(codes.map(({ id }) => id)).toEqual(['items.closure.fenced', 'items.closure.code', 'items'])
})

test('MM-DECL-0010 MM-DECL-0014: a rule that two chapters declare is an error', async () => {
  const repo = reference({
    'src/items/traits.md': 'r[items.closure.intro]\nClosures have traits.\n',
  })
  const { code, lines } = await findings(repo)
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatch(/^src\/items\/closures\.md:4:1: error: .*src\/items\/traits\.md:1:1/)
  expect(code).toBe(1)
})
