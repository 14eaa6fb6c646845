import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { extract, memory } from '../../src/index.ts'
import { repository } from '../repository.ts'

async function read(texts: Record<string, string>, dialects: string[]) {
  const config = { specs: [{ include: ['**/*.md'], dialects, package: 'all' }] }
  return extract({ files: memory(texts), config })
}

test('MM-DECL-0013: parentheses declare at the end of a block, and refer behind see', async () => {
  const text = '- It MUST run (A-1, A-2).\n- It MUST stop, see (A-1)\n- It MUST (A-3) wait\n'
  const { items, mentions } = await read({ 'a.md': text }, ['trailing-parenthesis'])
  expect(items.map(({ id, statement }) => [id, statement])).toEqual([
    ['A-1', 'It MUST run.'],
    ['A-2', 'It MUST run.'],
  ])
  expect(mentions.map((mention) => mention.id)).toEqual(['A-1', 'A-3'])
})

test('MM-DECL-0018: an ID of Spec Kit restarts in every feature without a clash', async () => {
  const feature = (verb: string) => `- **FR-001**: The system MUST ${verb}.\n\nSee **FR-001**.\n`
  const texts = { 'specs/001-a/spec.md': feature('run'), 'specs/002-b/spec.md': feature('stop') }
  const { items, mentions, diagnostics } = await read(texts, ['spec-kit'])
  const keys = ['specs/001-a/spec.md#FR-001', 'specs/002-b/spec.md#FR-001']
  expect(items.map((item) => item.key)).toEqual(keys)
  expect(mentions.map((mention) => mention.key)).toEqual(keys)
  expect(diagnostics).toEqual([])
})

test('MM-DECL-0018: OpenSpec takes the body for the statement and leaves the scenarios out', async () => {
  const text =
    '### Requirement: It MUST be fast\n\nThe system SHALL answer.\n\n#### Scenario: Load\n\n- **WHEN** it MAY rain\n'
  const { items } = await read({ 'openspec/specs/a/spec.md': text }, ['openspec'])
  expect(items).toMatchObject([
    {
      key: 'openspec/specs/a/spec.md#it-must-be-fast',
      title: 'It MUST be fast',
      level: 'MUST',
      keywords: ['SHALL'],
      statement: 'The system SHALL answer.',
      attributes: { scenarios: ['Load'] },
    },
  ])
})

test('MM-DECL-0019: a requirement of OpenSpec without a scenario, and an open question', async () => {
  const text = '### Requirement: Run\n\nIt SHALL run [NEEDS CLARIFICATION: when?].\n'
  const { diagnostics } = await read({ 'a.md': text }, ['openspec'])
  expect(diagnostics.map(({ rule, severity }) => [rule, severity])).toEqual([
    ['missing-scenario', 'warning'],
    ['needs-clarification', 'warning'],
  ])
})

test('MM-DECL-0010: the same heading of OpenSpec twice in a spec is declared twice', async () => {
  const one = '### Requirement: Run\n\nIt SHALL run.\n\n#### Scenario: A\n\n- THEN it runs\n\n'
  const { diagnostics } = await read({ 'a.md': one + one }, ['openspec'])
  expect(diagnostics.map((diagnostic) => diagnostic.rule)).toEqual(['duplicate-id'])
})

test('MM-DECL-0018 MM-DECL-0020: OpenFastTrace items with what they need and cover', async () => {
  const text = [
    '## Auth\n\n`feat~auth~1`\n\nAccess is checked.\n\nNeeds: req\n',
    '## Login\n\n`req~login~2`\nUsers MUST log in.\n\nRationale:\n\nThey SHOULD be known.\n',
    'Covers:\n\n* [Auth](#auth) `feat~auth~1`\n\nNeeds: dsn, utest\n',
    '## Words\n\nUsers MAY leave.\n',
  ].join('\n')
  const { items, diagnostics } = await read({ 'a.md': text }, ['openfasttrace'])
  expect(items).toMatchObject([
    { key: 'feat~auth', revision: '1', title: 'Auth', attributes: { needs: ['req'] } },
    {
      key: 'req~login',
      revision: '2',
      title: 'Login',
      level: 'MUST',
      statement: 'Users MUST log in.',
      attributes: { needs: ['dsn', 'utest'], rationale: ['They SHOULD be known.'] },
      relations: [{ kind: 'covers', id: 'feat~auth' }],
    },
  ])
  expect(diagnostics).toEqual([])
})

test('MM-DECL-0021: a relation with a typing error is an error with the nearest ID', async () => {
  const text = '`feat~auth~1`\nText.\n\n`req~login~1`\nIt MUST run.\n\nCovers:\n\n- `feat~auht~1`\n'
  const { diagnostics } = await read({ 'a.md': text }, ['openfasttrace'])
  expect(diagnostics).toMatchObject([
    {
      rule: 'dangling-relation',
      severity: 'error',
      message: 'Unexpected "covers" of feat~auht, which no spec declares; did you mean feat~auth?',
    },
  ])
})

test('MM-DECL-0020: labels below an item stand in the YAML, which fits its schema', async () => {
  const repo = repository({
    'specs/a.md':
      '- [A-1] It MUST run.\n- [A-2] It MUST stop.\n  - Refines: A-1\n  - Needs: test, review\n  - Note that: no label\n',
  })
  expect((await repo.run('spec-extract')).code).toBe(0)
  const yaml = parse(repo.read('requirements/a.yaml'))
  expect(yaml.requirements['A-2']).toMatchObject({
    statement: 'It MUST stop.',
    attributes: { needs: ['test', 'review'] },
    relations: [{ kind: 'refines', id: 'A-1' }],
  })
  const schema = new URL('../../schema/requirements.schema.json', import.meta.url)
  const validate = new Ajv2020().compile(JSON.parse(readFileSync(schema, 'utf8')))
  expect(validate(yaml)).toBe(true)
})
