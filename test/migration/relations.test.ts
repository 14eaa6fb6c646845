import { expect, test } from 'vitest'
import { repository } from '../repository.ts'
import { findings, modelOf } from './model.ts'

const OPEN_FAST_TRACE = 'specs: [{ include: ["doc/*.md"], dialects: [openfasttrace] }]\n'
const SPEC_KIT = 'specs: [{ include: ["specs/*/spec.md"], dialects: [spec-kit] }]\n'
const SYSTEM = '- [SYS-1] The pump MUST stop.\n- [SYS-2] The pump MUST start.\n'

test('MM-DECL-0021: OpenFastTrace, a typing error in Covers at its place', async () => {
  const repo = repository({
    'mustmark.yaml': OPEN_FAST_TRACE,
    'doc/features.md': '`feat~log-in~1`\n\nUsers MUST log in.\n\n`feat~mail~1`\n\nMail MAY come.\n',
    'doc/requirements.md':
      '`req~password~1`\n\nIt MUST be long.\n\nCovers:\n\n* feat~mail~1\n* feat~log-inn~1\n',
  })
  const { code, lines } = await findings(repo)
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatch(
    /^doc\/requirements\.md:8:3: error: .*"covers".*feat~log-inn,.*feat~log-in\?.*\(dangling-relation\)$/,
  )
  expect(code).toBe(1)
})

test('MM-DECL-0021: OpenFastTrace, a typing error behind Depends on the line of the label', async () => {
  const repo = repository({
    'mustmark.yaml': OPEN_FAST_TRACE,
    'doc/a.md': '`req~a~1`\n\nIt MUST run.\n\n`req~b~1`\n\nIt MUST stop.\n\nDepends:\n- req~c~1\n',
  })
  const { code, lines } = await findings(repo)
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatch(/^doc\/a\.md:10:3: error: .*"depends" of req~c.*did you mean req~[ab]\?/)
  expect(code).toBe(1)
})

test('MM-DECL-0021: labels, each unknown ID at its place with the nearest', async () => {
  const repo = repository({
    'specs/a.md': SYSTEM,
    'specs/b.md':
      '- [SW-1] It MUST run.\n  - Refines: SYS-1, SYS-22\n  - Covers: SYT-1\n  - Depends on: QQ-777\n',
  })
  const { code, lines } = await findings(repo)
  expect(lines.map((line) => line.replace(/Unexpected|, which no spec declares/g, ''))).toEqual([
    'specs/b.md:2:21: error:  "refines" of SYS-22; did you mean SYS-2? (dangling-relation)',
    'specs/b.md:3:13: error:  "covers" of SYT-1; did you mean SYS-1? (dangling-relation)',
    'specs/b.md:4:17: error:  "depends" of QQ-777, expected one that is declared (dangling-relation)',
  ])
  expect(code).toBe(1)
})

test('MM-DECL-0021: an item of another spec is known, whatever package it is in', async () => {
  const repo = repository({
    'specs/a.md': SYSTEM,
    'specs/b.md': '- [SW-1] It MUST run.\n  - Refines: SYS-1, SYS-2\n',
  })
  expect(await findings(repo)).toEqual({ code: 0, lines: [] })
})

test('MM-DECL-0021: a struck or an informative item is none to cover', async () => {
  const repo = repository({
    'specs/a.md': `${SYSTEM}- ~~[SYS-3] The pump MUST hum.~~\n\n> [!NOTE]\n> - [SYS-4] It MUST be blue.\n`,
    'specs/b.md': '- [SW-1] It MUST run.\n  - Covers: SYS-3\n  - Covers: SYS-4\n',
  })
  const { code, lines } = await findings(repo)
  const dangling = lines.filter((line) => line.endsWith('(dangling-relation)'))
  expect(dangling.map((line) => line.split(': ')[0])).toEqual([
    'specs/b.md:2:13',
    'specs/b.md:3:13',
  ])
  expect(code).toBe(1)
})

test('MM-DECL-0011 MM-DECL-0021: an ID of a smaller scope is the one of its own spec', async () => {
  const repo = repository({
    'mustmark.yaml': SPEC_KIT,
    'specs/001-a/spec.md':
      '- **FR-001**: It MUST run.\n- **FR-002**: It MUST stop.\n  - Refines: FR-001\n',
    'specs/002-b/spec.md': '- **FR-001**: It MUST wait.\n  - Depends on: FR-002\n',
  })
  expect(await findings(repo)).toEqual({ code: 0, lines: [] })
  const { mentions } = await modelOf(repo)
  expect(mentions.map((mention) => mention.key)).toEqual([
    'specs/001-a/spec.md#FR-001',
    'specs/001-a/spec.md#FR-002',
  ])
})
