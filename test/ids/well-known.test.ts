import { expect, test } from 'vitest'
import { countIdLike, DEFAULT_PATTERN, isWellKnown } from '../../src/ids/index.ts'
import { familyOf } from '../../src/model/family.ts'
import { idsIn } from './find-ids.ts'

test.each([
  'RFC-2119',
  'ISO-8601',
  'IEEE-754',
  'UTF-8',
  'SHA-256',
  'SHA-3-512',
  'AES-128',
  'CVE-2024-12345',
  'GPT-4',
  'ISO-IEC-27001',
])('MM-ID-0007: %s is a name that the default pattern leaves out', (name) => {
  expect(idsIn(`As ${name} says`, DEFAULT_PATTERN)).toEqual([name])
  expect(isWellKnown(name)).toBe(true)
})

test.each(['ORCH-3001', 'OC-CORE-1001', 'A-1', 'RFCX-1', 'SYS2-7', 'FR-001'])(
  '%s is an ID by the default pattern',
  (name) => {
    expect(idsIn(`As ${name} says`, DEFAULT_PATTERN)).toEqual([name])
    expect(isWellKnown(name)).toBe(false)
  },
)

test.each(['Orch-1', 'ORCH1', 'ORCH-A', 'ORCH-', '1-1', 'ORCH_1', 'orch-1'])(
  '%s is no ID by the default pattern',
  (name) => {
    expect(idsIn(`As ${name} says`, DEFAULT_PATTERN)).toEqual([])
  },
)

test.each([
  ['OC-CORE-1001', 'OC-CORE-'],
  ['A-1', 'A-'],
  ['SYS-6.1.1', 'SYS-6.1.'],
  ['Requirement 1.4', 'Requirement 1.'],
])('the family of %s is %s', (id, family) => {
  expect(familyOf(id)).toBe(family)
})

test('words that look like IDs are counted by family', () => {
  expect(countIdLike('A-1, A-2 and `B-C-1`; UTF-8')).toEqual({ 'A-': 2, 'B-C-': 1 })
})
