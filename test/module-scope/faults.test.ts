import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import { CONTRACT_FAULTS } from './contract-faults.ts'
import { ENTITY_FAULTS } from './entity-faults.ts'
import type { Expected, Fault } from './fault.ts'
import { edited, findings, scope } from './scope.ts'
import { SECTION_FAULTS } from './section-faults.ts'
import { STRUCTURE_FAULTS } from './structure-faults.ts'

const FAULTS: readonly Fault[] = [
  ...SECTION_FAULTS,
  ...ENTITY_FAULTS,
  ...CONTRACT_FAULTS,
  ...STRUCTURE_FAULTS,
]

/** `rule path:offset` of what is expected; a text that stands there more or less than once is an error. */
function expectedPlace({ rule, path, at }: Expected, files: Record<string, string>): string {
  if (at === undefined) return `${rule} ${path}`
  const [before = '', after = ''] = at.split('¦')
  const text = files[path] ?? ''
  const parts = text.split(before + after)
  if (parts.length !== 2) throw new Error(`${path} has ${parts.length - 1} times ${before}${after}`)
  return `${rule} ${path}:${(parts[0] ?? '').length + before.length}`
}

function placeOf({ rule, path, start }: Diagnostic): string {
  return `${rule} ${path}${start ? `:${start.offset}` : ''}`
}

test('the scope is without a finding', () => {
  expect(findings(scope)).toEqual([])
})

describe('one fault in a scope that has none is found at its place', () => {
  for (const { note, name, edit, also = [], ...own } of FAULTS) {
    test(`${note}: ${name}`, () => {
      const files = edited(scope, edit)
      const expected = [own, ...also].map((one) => expectedPlace(one, files))
      const found = findings(files)
      expect(found.map(placeOf).sort(), found.map(({ message }) => message).join('\n')).toEqual(
        expected.sort(),
      )
    })
  }
})
