import { expect, test } from 'vitest'
import { read, references } from './read.ts'

/** The IDs in the name of a test in Python. */
function inName(name: string): string[] {
  return read('test_a.py', `def ${name}():\n    pass\n`).references.map(({ id }) => id)
}

test.each([
  ['test_OC_CORE_1001', ['OC-CORE-1001']],
  ['test_oc_core_1001_rejects_when_full', ['OC-CORE-1001']],
  ['testOC_CORE_1001', ['OC-CORE-1001']],
  ['test_OC_CORE_1001_and_ORCH_3001', ['OC-CORE-1001', 'ORCH-3001']],
  ['test_sys_6_1_1_starts', ['SYS-6.1.1']],
  ['test_SYS_12', ['SYS-12']],
  ['test__oc__1__twice', ['OC-1']],
  ['test_oc_1001x', []],
  ['test_xoc_1001', []],
  ['test_step_1_of_2', []],
  ['test_nothing', []],
])('MM-REF-0005 %s holds %j', (name, ids) => expect(inName(name)).toEqual(ids))

test('MM-REF-0005 such a reference counts only if it is declared, and stands in the name', () => {
  const text =
    '#[test]\nfn oc_core_1001_rejects_when_full() {}\n\nfn oc_core_1002_is_no_test() {}\n'
  const facts = read('src/queue.rs', text)
  expect(facts.references).toMatchObject([
    { id: 'OC-CORE-1001', kind: 'verifies', place: 'name', loose: true, guessed: false },
  ])
  const { start, end } = (facts.references[0] as (typeof facts.references)[0]).position
  expect(text.slice(start.offset, end.offset)).toBe('oc_core_1001')
})

test('MM-REF-0005 Go joins the ID to the word Test', () => {
  const text = 'package a\n\nfunc TestOC_CORE_1001_Rejects(t *testing.T) {\n}\n'
  expect(references('a_test.go', text)).toEqual(['3 OC-CORE-1001 verifies name'])
})
