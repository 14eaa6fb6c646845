import { expect, test } from 'vitest'
import { repository } from '../repository.ts'
import { findings, itemOf, modelOf, yamlOf } from './model.ts'

const CONFIG = 'specs: [{ include: ["openspec/specs/*/spec.md"], dialects: [openspec] }]\n'
const SCENARIO = '\n#### Scenario: It happens\n\n- **WHEN** asked\n- **THEN** done\n'

const SESSIONS = `# Sessions Specification

## Purpose

Sessions MUST be cheap; this says why and requires nothing.

## Requirements

### Requirement: Audit trail
The system SHALL record every sign-in.

#### Scenario: Valid credentials
- GIVEN a user with valid credentials
- WHEN the user signs in
- THEN a record MUST be written

#### Scenario: Token in \`Authorization\` header

- **WHEN** the token is sent
- **THEN** it counts

### Requirement: Tokens MUST expire (TTL: 15 min) & rotate!

Clients SHOULD renew their token before it expires.

#### Scenario: Idle

- **WHEN** 15 minutes pass
- **THEN** the token MUST NOT be accepted

### Requirement: Log out everywhere

#### Scenario: Two devices

- **WHEN** the user logs out
- **THEN** both sessions MUST end
`

function openspec(sessions: string) {
  return repository({
    'mustmark.yaml': CONFIG,
    'openspec/specs/sessions/spec.md': sessions,
    'openspec/specs/billing/spec.md': `### Requirement: Audit trail\n\nPayments MUST be recorded.\n${SCENARIO}`,
    'openspec/changes/add-sso/specs/sessions/spec.md':
      '## ADDED Requirements\n\n### Requirement: Audit trail\n\nIt MUST NOT be read.\n',
  })
}

test('MM-DECL-0018 MM-ID-0004: two capabilities may name a requirement alike', async () => {
  const repo = openspec(SESSIONS)
  const { items } = await modelOf(repo)
  expect(items.map(({ key, title, level }) => [key, title, level])).toEqual([
    ['openspec/specs/billing/spec.md#audit-trail', 'Audit trail', 'MUST'],
    ['openspec/specs/sessions/spec.md#audit-trail', 'Audit trail', 'MUST'],
    [
      'openspec/specs/sessions/spec.md#tokens-must-expire-ttl-15-min--rotate',
      'Tokens MUST expire (TTL: 15 min) & rotate!',
      'SHOULD',
    ],
    ['openspec/specs/sessions/spec.md#log-out-everywhere', 'Log out everywhere', undefined],
  ])
  const { code, lines } = await findings(repo)
  expect([code, lines]).toEqual([0, []])
})

test('MM-DECL-0018: a name with a key word is a title, the text below it is the statement', async () => {
  const item = itemOf(
    await modelOf(openspec(SESSIONS)),
    'openspec/specs/sessions/spec.md#tokens-must-expire-ttl-15-min--rotate',
  )
  expect(item.statement).toBe('Clients SHOULD renew their token before it expires.')
  expect(item.keywords).toEqual(['SHOULD'])
})

test('MM-DECL-0018: steps of scenarios are no part of the statement or the level', async () => {
  const model = await modelOf(openspec(SESSIONS))
  const trail = itemOf(model, 'openspec/specs/sessions/spec.md#audit-trail')
  expect(trail.statement).toBe('The system SHALL record every sign-in.')
  expect(trail.keywords).toEqual(['SHALL'])
  // Without text of its own the name is all that it says.
  const bare = itemOf(model, 'openspec/specs/sessions/spec.md#log-out-everywhere')
  expect([bare.statement, bare.keywords]).toEqual(['Log out everywhere', []])
})

test('MM-DECL-0018: the names of the scenarios stand in the JSON and the YAML', async () => {
  const repo = openspec(SESSIONS)
  const names = ['Valid credentials', 'Token in Authorization header']
  const key = 'openspec/specs/sessions/spec.md#audit-trail'
  expect(itemOf(await modelOf(repo), key).attributes).toEqual({ scenarios: names })
  expect((await yamlOf(repo, 'sessions'))[key]?.attributes).toEqual({ scenarios: names })
})

test('MM-DECL-0018: emphasis and links in the name of a scenario keep their text', async () => {
  const text = '### Requirement: A\n\nIt MUST run.\n\n#### Scenario: **Expired** [token](x.md)\n'
  const { attributes } = itemOf(await modelOf(openspec(text)), 'a')
  expect(attributes).toEqual({ scenarios: ['Expired token'] })
})

test('MM-DECL-0019: a requirement without scenario is a warning at its heading', async () => {
  const repo = openspec(
    `### Requirement: First\n\nIt MUST run.\n\n### Requirement: Second\n\nIt MUST stop.\n${SCENARIO}`,
  )
  const { code, lines } = await findings(repo)
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatch(
    /^openspec\/specs\/sessions\/spec\.md:1:1: warning: .*scenario.*\(missing-scenario\)$/,
  )
  expect(code).toBe(0)
})

test('MM-DECL-0010 MM-DECL-0018: the same heading twice in one spec is an error', async () => {
  const twice = `### Requirement: Retry\n\nIt MUST retry.\n${SCENARIO}`
  const repo = openspec(`${twice}\n${twice.replace('retry', 'wait')}`)
  const { code, lines } = await findings(repo)
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatch(
    /^openspec\/specs\/sessions\/spec\.md:1:1: error: .*#retry.*spec\.md:10:1/,
  )
  expect(lines[0]).toContain('(duplicate-id)')
  expect(code).toBe(1)
})

test('MM-DECL-0018: a heading in a fence, of another depth or in the plural is none', async () => {
  const text = `\`\`\`md\n### Requirement: Fenced\n\`\`\`\n\n#### Requirement: Deep\n\nIt MUST.\n\n### Requirements: Many\n\nThey MUST.\n`
  const { items } = await modelOf(openspec(text))
  expect(items.map((item) => item.path)).toEqual(['openspec/specs/billing/spec.md'])
})
