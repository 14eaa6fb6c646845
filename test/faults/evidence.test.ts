import { describe, expect, test } from 'vitest'
import { copiesOf, type Repository } from '../repository.ts'
import { append, CORE, replace } from './base.ts'
import { CHECK, type EvidenceFault, NEXTEST, printed, released } from './evidence-base.ts'
import { GATE_FAULTS, RESULT_FAULTS } from './evidence-faults.ts'

const copy = copiesOf(released)

/** The fault changes the outputs too, which are accepted first: what is left is what it is about. */
async function caught({ edit, says, code = 1, flags = '' }: EvidenceFault): Promise<void> {
  const repo = await copy()
  edit(repo)
  await repo.run('spec-extract')
  const before = repo.files()
  const ran = await repo.run(`${CHECK} ${flags}`.trim())
  expect(printed(ran)).toMatch(says)
  expect(ran.code).toBe(code)
  expect(repo.files()).toEqual(before)
}

describe('MM-EVID-0002 MM-EVID-0020 MM-EVID-0021: what no test run proves is not verified', () => {
  for (const [promise, fault] of Object.entries(RESULT_FAULTS)) test(promise, () => caught(fault))
})

describe('MM-GATE-0004 MM-GATE-0010 MM-GATE-0020: what lacks what is asked for is not released', () => {
  for (const [promise, fault] of Object.entries(GATE_FAULTS)) test(promise, () => caught(fault))
})

/** Edits after which everything may still be released. */
const CONTROLS: Record<string, (repo: Repository) => void> = {
  nothing: () => undefined,
  'the text of a requirement is wrapped': replace(
    CORE,
    'MUST have a bounded',
    'MUST have\n  a bounded',
  ),
  'another section of the spec': append(CORE, '\n## Notes\n\nNothing here.\n'),
  'a test that failed at first and passed in the end': replace(
    NEXTEST,
    '<testcase name="has_a_limit" classname="pool::admission"/>',
    '<testcase name="has_a_limit" classname="pool::admission"><flakyFailure/></testcase>',
  ),
}

test('MM-GATE-0008: the summary says on which day waivers held', async () => {
  const repo = await copy()
  expect((await repo.run(CHECK)).stderr).toContain('1 of 1 waiver held on 2026-06-02\n')
})

describe('controls', () => {
  for (const [name, edit] of Object.entries(CONTROLS)) {
    test(name, async () => {
      const repo = await copy()
      edit(repo)
      await repo.run('spec-extract')
      const ran = await repo.run(CHECK)
      expect(ran.stdout).toBe('')
      expect(ran.code).toBe(0)
    })
  }
})
