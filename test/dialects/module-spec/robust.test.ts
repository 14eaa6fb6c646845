import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { vocabulary } from '../../../src/dialects/module-spec/vocabulary.ts'
import { readIt } from './module-of.ts'

/** Every position of some facts lies within the text and begins before it ends. */
function expectSound(markdown: string, path = 'specs/a/a/a.spec.md'): void {
  const spec = readIt(markdown, path)
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const { start, end } = value as { start?: { offset?: number }; end?: { offset?: number } }
    if (typeof start === 'object' && typeof end === 'object') {
      const [from = -1, to = -1] = [start.offset, end.offset]
      if (!(from >= 0 && from <= to && to <= markdown.length)) {
        throw new Error(`A position from ${from} to ${to} in ${markdown.length} characters`)
      }
    }
    for (const one of Object.values(value)) visit(one)
  }
  visit(spec)
  expect(spec === undefined ? undefined : JSON.parse(JSON.stringify(spec))).toEqual(spec)
}

const headings = Object.values(vocabulary.sections).flat()
const labels = Object.values(vocabulary.labels).flat()
const names = [
  '`A`',
  '`a: b`',
  'B',
  '[`c`](../c.md)',
  '[d][e]',
  '<name>',
  'D-001',
  'Ё',
  '😀',
  '\\|',
]
const pieces = fc.oneof(
  fc.constantFrom(...headings).map((title) => `\n## 3. ${title} (x)\n\n`),
  fc.constantFrom(...labels).map((label) => `\n- **${label}:** `),
  fc.constantFrom(...labels).map((label) => `\n  - ${label}: `),
  fc.constantFrom(...labels).map((label) => `\n\n**${label}:**\n`),
  fc.constantFrom(...Object.keys(vocabulary.sections)).map((name) => `<!--SECTION:${name}-->\n`),
  fc.constantFrom(...Object.keys(vocabulary.sections)).map((name) => `  <!--/SECTION:${name}-->\n`),
  fc.constantFrom(
    '# Module: a\n',
    '\n### Port: `X`\n\n',
    '\n#### `X` (Port)\n\n',
    '\n### D-001 — A\n\n',
    '\n| Name | Type | Purpose |\n| - | - | - |\n',
    '\n| a \\| b | `c \\| d` |\n',
    '\n```mermaid\ngraph TD\n',
    'a -. x .-> b\n',
    'a["x"] --> b & c\n',
    '\n```\n',
    '\na/\n├── b.ts # c\n│   └── d\n',
    '\n  ',
    '> ',
    '- ',
    'Internal `x`; External — N/A.',
    'None',
    ' — ',
    '<!--',
    '-->',
    '\r\n',
    '\t',
    '\uFEFF',
    '\0',
    ...names,
  ),
  fc.string({ maxLength: 5 }),
)

test('MM-MOD-0080: whatever is made of the pieces of the grammar, it is read, and all places lie in it', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => expectSound(parts.join(''))),
    { numRuns: 1500 },
  )
})

test('MM-MOD-0080: every Markdown file of the installed packages is read as if it were a spec', () => {
  const root = fileURLToPath(new URL('../../../node_modules/', import.meta.url))
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => join(entry.parentPath, entry.name))
  expect(files.length).toBeGreaterThan(100)
  const texts = new Set(files.map((file) => readFileSync(file, 'utf8')))
  for (const text of texts) expectSound(text)
})
