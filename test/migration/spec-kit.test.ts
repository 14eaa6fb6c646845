import { expect, test } from 'vitest'
import { repository } from '../repository.ts'
import { findings, itemOf, modelOf, yamlOf } from './model.ts'

const CONFIG = 'specs: [{ include: ["specs/*/spec.md"], dialects: [spec-kit] }]\n'

const ACCOUNTS = `# Feature Specification: Accounts

**Feature Branch**: \`001-accounts\`
**Status**: Draft

## User Scenarios & Testing *(mandatory)*

### User Story 1 - Sign up (Priority: P1)

**FR-001** and **FR-002** together let a visitor in; without them nobody MUST wait.

**FR-002**: this paragraph only says why the mail MUST be real.

1. **Given** a visitor, **When** FR-001 holds, **Then** an account exists

## Requirements *(mandatory)*

<!--
  ACTION REQUIRED: - **FR-099**: System MUST be filled in
-->

### Functional Requirements

- **FR-001**: System MUST create an account for a new address.
- **FR-002**: System SHOULD check the address, after FR-001.

*Example of marking unclear requirements:*

- **FR-003**: System MUST keep sessions for [NEEDS CLARIFICATION: how long?].

### Key Entities *(include if feature involves data)*

- **Account**: Who signs in; FR-001 MUST have made it.

## Success Criteria *(mandatory)*

- **SC-001**: 95% of visitors sign up within two minutes.
`

const INVOICES = `# Feature Specification: Invoices

### Functional Requirements

- **FR-001**: System MUST NOT send an invoice twice.
- **FR-002**: Users MAY download invoices, see FR-001 and FR-003.

### Measurable Outcomes

- **SC-001**: No invoice is lost in a year.
`

function specKit() {
  return repository({
    'mustmark.yaml': CONFIG,
    'specs/001-accounts/spec.md': ACCOUNTS,
    'specs/001-accounts/plan.md': '- **FR-001**: The plan MUST NOT declare.\n',
    'specs/002-invoices/spec.md': INVOICES,
  })
}

test('MM-DECL-0018 MM-ID-0004: IDs of Spec Kit restart in every feature folder', async () => {
  const repo = specKit()
  const model = await modelOf(repo)
  expect(model.items.map(({ key, level, statement }) => [key, level, statement])).toEqual([
    [
      'specs/001-accounts/spec.md#FR-001',
      'MUST',
      'System MUST create an account for a new address.',
    ],
    [
      'specs/001-accounts/spec.md#FR-002',
      'SHOULD',
      'System SHOULD check the address, after FR-001.',
    ],
    [
      'specs/001-accounts/spec.md#FR-003',
      'MUST',
      'System MUST keep sessions for [NEEDS CLARIFICATION: how long?].',
    ],
    ['specs/001-accounts/spec.md#SC-001', undefined, '95% of visitors sign up within two minutes.'],
    ['specs/002-invoices/spec.md#FR-001', 'MUST NOT', 'System MUST NOT send an invoice twice.'],
    [
      'specs/002-invoices/spec.md#FR-002',
      'MAY',
      'Users MAY download invoices, see FR-001 and FR-003.',
    ],
    ['specs/002-invoices/spec.md#SC-001', undefined, 'No invoice is lost in a year.'],
  ])
  expect(model.items.some((item) => item.ambiguous)).toBe(false)
  expect((await findings(repo)).code).toBe(0)
})

test('MM-DECL-0018: success criteria are of their own kind, in the JSON and the YAML', async () => {
  const repo = specKit()
  const model = await modelOf(repo)
  expect(itemOf(model, 'specs/001-accounts/spec.md#SC-001').kind).toBe('success criterion')
  expect(itemOf(model, 'specs/001-accounts/spec.md#FR-001').kind).toBe('requirement')
  const items = await yamlOf(repo, '001-accounts')
  expect(Object.entries(items).map(([key, item]) => [key, item.kind])).toEqual([
    ['specs/001-accounts/spec.md#FR-001', undefined],
    ['specs/001-accounts/spec.md#FR-002', undefined],
    ['specs/001-accounts/spec.md#FR-003', undefined],
    ['specs/001-accounts/spec.md#SC-001', 'success criterion'],
  ])
})

test('MM-DECL-0019: an open question is a warning at its item, and fails on demand', async () => {
  const repo = specKit()
  const { code, lines } = await findings(repo)
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatch(
    /^specs\/001-accounts\/spec\.md:29:3: warning: .*FR-003.*\(needs-clarification\)$/,
  )
  expect(code).toBe(0)
  expect((await repo.run('spec-extract --max-warnings 0')).code).toBe(1)
})

test('MM-DECL-0018 MM-DECL-0011: bold IDs in prose mention those of their own spec', async () => {
  const { mentions } = await modelOf(specKit())
  expect(mentions.map(({ key, position }) => [key, position.start.line])).toEqual([
    ['specs/001-accounts/spec.md#FR-001', 10],
    ['specs/001-accounts/spec.md#FR-002', 10],
    ['specs/001-accounts/spec.md#FR-002', 12],
    ['specs/001-accounts/spec.md#FR-001', 14],
    ['specs/001-accounts/spec.md#FR-001', 25],
    ['specs/001-accounts/spec.md#FR-001', 33],
    ['specs/002-invoices/spec.md#FR-001', 6],
    ['specs/001-accounts/spec.md#FR-003', 6],
  ])
})
