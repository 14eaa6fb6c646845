import { cpSync, existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { violations } from '../cli/schema.ts'
import { type Repository, repository } from '../repository.ts'

/** The generated YAML by path. */
async function extracted(repo: Repository, folder = 'requirements'): Promise<[string, string][]> {
  const { code, stderr } = await repo.run('spec-extract')
  expect(code, stderr).not.toBe(2)
  return Object.entries(repo.files()).filter(
    ([path]) => path.startsWith(`${folder}/`) && path.endsWith('.yaml'),
  )
}

const LITERAL = 'specs: [{ include: ["specs/*.md"], package: "@acme/core" }]\n'
const SCOPED = `specs:
  - include: ["specs/*.md"]
    ids: [{ pattern: 'FR-\\d+', scope: spec }, { pattern: '\\d+e\\d+' }]
`
const TITLE = `# Größe: 'a' & "b" # c

See: [code](../src/a.ts) docs/x.md

### [A-1] A title: with colon

It MUST run:

- fast
- \`- [x]\`

\`\`\`yaml
key: value   # kept

\`\`\`

- [A-2+7] SHALL NOT, MUST NOT and MAY.
- [A-3] no
- [A-4]
`

const REPOSITORIES: Record<string, Record<string, string>> = {
  'titles, revisions, paths, no level': { 'specs/a.md': TITLE, 'src/a.ts': '' },
  'declared twice': { 'specs/a.md': '- [A-1] It MUST.\n- [A-1] It MAY.\n', 'specs/b.md': '# b\n' },
  'packages that YAML takes for other things': {
    'specs/on.md': '- [A-1] yes MUST\n',
    'specs/null.md': '- [A-2] null MUST\n',
    'specs/12.md': '- [A-3] 12 MUST\n',
    'specs/1e3.md': '- [A-4] "MUST" MUST: \\\\ # no\n',
    'specs/true.md': '- [A-5] ~ MUST\n',
  },
  'a literal package': { 'mustmark.yaml': LITERAL, 'specs/a.md': '- [A-1] It MUST.\n' },
  'keys of a smaller scope, and numbers': {
    'mustmark.yaml': SCOPED,
    'specs/a b.md': '- [FR-1] It MUST.\n- [1e3] It MUST.\n',
    'specs/c.md': '- [FR-1] It MUST.\n',
  },
}

describe('MM-OUT-0001: generated YAML validates against schema/requirements.schema.json', () => {
  for (const [name, texts] of Object.entries(REPOSITORIES)) {
    test(name, async () => {
      const files = await extracted(repository(texts))
      expect(files.length).toBeGreaterThan(0)
      for (const [path, text] of files) {
        expect([path, violations('requirements', parse(text))]).toEqual([path, []])
        // Readers of YAML 1.1 get the same values.
        expect(parse(text, { version: '1.1' })).toEqual(parse(text))
      }
    })
  }

  test('one YAML a package that has items, none for others', async () => {
    const repo = repository({ 'specs/a.md': '- [A-1] It MUST.\n', 'specs/b.md': 'None.\n' })
    expect((await extracted(repo)).map(([path]) => path)).toEqual(['requirements/a.yaml'])
  })

  test('the schema refuses what is no such YAML', () => {
    const item = { statement: 'x', source: 'a.md', fingerprint: '1:0123456789ab' }
    const good = { schema: 1, package: 'a', sources: ['a.md'], requirements: { 'A-1': item } }
    const withItem = (more: object) => ({ ...good, requirements: { 'A-1': { ...item, ...more } } })
    expect(violations('requirements', good)).toEqual([])
    for (const bad of [
      { ...good, package: 1 },
      { ...good, line: 1 },
      withItem({ level: 'must' }),
      withItem({ ambiguous: true }),
      withItem({ fingerprint: 'abc' }),
      withItem({ position: {} }),
    ]) {
      expect(violations('requirements', bad)).not.toEqual([])
    }
  })
})

const corpora = fileURLToPath(new URL('../../../shared/corpora/', import.meta.url))
const LLAMA = `requirements: out
specs:
  - include: [".specs/**/*.md"]
    ids: ['ORCH-\\d{3,5}', { pattern: 'OC-[A-Z0-9-]+-\\d{3,5}', optional: true }]
`
const FEATURE = `requirements: out
specs:
  - include: ["specification/sections/*.md"]
    dialects: [heading]
    ids: ['Requirement \\d+(\\.\\d+)+', 'Condition \\d+(\\.\\d+)+', 'Conditional Requirement \\d+(\\.\\d+)+']
`

// Real specs of other projects; they are no part of this repository.
describe.skipIf(!existsSync(corpora))('MM-OUT-0001: YAML of real specs validates', () => {
  test.each([
    ['llama-orch-55294c42', LLAMA],
    ['llama-orch-a17f7451-drift', LLAMA],
    ['openfeature-e33a15e9', FEATURE],
  ])('%s', async (name, config) => {
    const repo = repository({ 'mustmark.yaml': config })
    cpSync(corpora + name, repo.root, { recursive: true })
    const files = await extracted(repo, 'out')
    expect(files.length).toBeGreaterThan(1)
    for (const [path, text] of files) {
      expect([path, violations('requirements', parse(text))]).toEqual([path, []])
    }
    expect((await repo.run('spec-extract --format json')).code).not.toBe(2)
  })
})
