import { describe, expect, test } from 'vitest'
import type { FoundReference } from '../../src/model/code.ts'
import type { Outcome, TestVerdict } from '../../src/model/result.ts'
import { verdictAt } from '../../src/model/verdict-at.ts'

function verdict(names: string[], cases: Record<string, Outcome>): TestVerdict {
  const results = Object.entries(cases).map(([name, outcome]) => ({
    report: 'r',
    result: { names: [name], outcome },
  }))
  return { path: 'a', names, outcome: 'failed', results }
}

function told(of: TestVerdict, id: string, more: Partial<FoundReference> = {}): string {
  const { outcome, results } = verdictAt(of, { id, place: 'title', test: [...of.names], ...more })
  return `${outcome ?? 'no result'} (${results.length})`
}

describe('MM-RES-0039: an ID in the title of a case', () => {
  const each = verdict(['test_each'], {
    'test_each[A-1 five]': 'passed',
    'test_each[A-2]': 'failed',
    'test_each[A-3 a day]': 'skipped',
    'test_each[A-12]': 'failed',
    'test_each[A-2-9]': 'passed',
  })

  test('is verified by that case alone', () => {
    expect(['A-1', 'A-2', 'A-3', 'A-12'].map((id) => told(each, id))).toEqual([
      'passed (1)',
      'failed (1)',
      'skipped (1)',
      'failed (1)',
    ])
  })

  test('has no result where the other cases have theirs', () => {
    expect(told(each, 'A-4')).toBe('no result (0)')
  })

  test('is verified by the whole test where its results bear no such IDs', () => {
    expect(told(verdict(['many'], { 'many[1]': 'passed', 'many[2]': 'failed' }), 'A-1')).toBe(
      'failed (2)',
    )
    const named = verdict(['A-7 takes'], { 'A-7 takes/x': 'passed' })
    expect(told(named, 'A-1')).toBe('failed (1)')
  })

  test('is that of the test where it stands in its own title, name or comment', () => {
    expect(told(verdict(['A-1 takes'], { 'A-1 takes': 'passed', x: 'failed' }), 'A-1')).toBe(
      'failed (2)',
    )
    for (const place of ['comment', 'name', 'tag'] as const) {
      expect(told(each, 'A-1', { place })).toBe('failed (5)')
    }
  })

  test('may be one of a list, and Go writes underscores for its blanks', () => {
    const go = verdict(['TestEach'], { 'TestEach/A-1,_2_both': 'passed', 'TestEach/A-3': 'failed' })
    expect(told(go, 'A-2', { written: 'A-1, 2' })).toBe('passed (1)')
    expect(told(go, 'A-3')).toBe('failed (1)')
  })
})
