import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import { rules } from '../../src/rules/index.ts'
import { repository } from '../repository.ts'
import { corpus, hasShared } from '../shared.ts'
import { draw } from './draw.ts'

type Verdict = 'right' | 'wrong' | 'undecided'

interface Entry {
  from: 'corpora' | 'dependencies' | 'held-out'
  corpus: string
  rule: string
  severity: 'error' | 'warning'
  /** `path:line:column`, or the path alone. */
  at: string[]
  text: string
  message: string
  verdict: Verdict
  reason: string
}

interface Sample {
  seed: string
  warnings: number
  population: Record<string, Record<string, number>>
  findings: Entry[]
}

const { findings, population, warnings }: Sample = parse(
  readFileSync(new URL('sample.yaml', import.meta.url), 'utf8'),
)

/** Verdicts by rule. */
function tableOf(severity: Entry['severity']): Map<string, Record<Verdict, number>> {
  const table = new Map<string, Record<Verdict, number>>()
  for (const { rule, verdict, at } of findings.filter((one) => one.severity === severity)) {
    const row = table.get(rule) ?? { right: 0, wrong: 0, undecided: 0 }
    row[verdict] += at.length
    table.set(rule, row)
  }
  return table
}

function totalOf(row: Record<Verdict, number>): number {
  return row.right + row.wrong + row.undecided
}

describe('the sample', () => {
  test('no error is wrong', () => {
    for (const [rule, row] of tableOf('error'))
      expect({ rule, ...row }).toMatchObject({ wrong: 0, undecided: 0 })
  })

  test('of the warnings of a rule, and of all, at most one in ten is wrong', () => {
    const table = [...tableOf('warning')]
    for (const [rule, row] of table) expect(row.wrong / totalOf(row), rule).toBeLessThanOrEqual(0.1)
    const all = table.reduce((sum, [, row]) => sum + totalOf(row), 0)
    const wrong = table.reduce((sum, [, row]) => sum + row.wrong, 0)
    expect(all).toBe(warnings)
    expect(wrong / all).toBeLessThanOrEqual(0.1)
  })

  test('every error and each rule of the population is in it, under rules that are on', () => {
    const severities = new Map(rules.map((rule) => [rule.id, rule.severity]))
    const [errors, drawn] = [tableOf('error'), tableOf('warning')]
    for (const [rule, counts] of Object.entries(population)) {
      const count = Object.values(counts).reduce((sum, one) => sum + one, 0)
      const row = errors.get(rule) ?? drawn.get(rule)
      expect(row, rule).toBeDefined()
      const seen = row ? totalOf(row) : 0
      expect(severities.get(rule)).toBe(errors.has(rule) ? 'error' : 'warning')
      if (errors.has(rule)) expect(seen, rule).toBe(count)
      else expect(seen, rule).toBeLessThanOrEqual(count)
    }
    expect([...errors.keys(), ...drawn.keys()].sort()).toEqual(Object.keys(population).sort())
  })

  test('each verdict has a reason, and no text is longer than needed', () => {
    for (const { reason, text, at } of findings) {
      expect(reason).toMatch(/^\S.{10,}\.$/)
      expect(text.length).toBeLessThanOrEqual(100)
      for (const one of at) expect(one).not.toMatch(/^\/|^[A-Za-z]:\\/)
    }
  })
})

describe('the draw', () => {
  const material = [...Array(30).keys()].map((n) => ({
    corpus: 'c',
    rule: n < 25 ? 'many' : 'few',
    at: `a.md:${n}:1`,
  }))

  test('does not depend on the order, and takes all of a rule with few findings', () => {
    const drawn = draw(material, 'seed', 14)
    expect(draw([...material].reverse(), 'seed', 14)).toEqual(drawn)
    expect(drawn).toHaveLength(14)
    expect(drawn.filter((one) => one.rule === 'few')).toHaveLength(5)
  })

  test('another seed draws others, and no more are drawn than there are', () => {
    expect(draw(material, 'one', 10)).not.toEqual(draw(material, 'two', 10))
    expect(draw(material, 'one', 99)).toHaveLength(30)
  })
})

test
  .skipIf(!hasShared)
  .each([
    'duvet-675d00d',
    'llama-orch-55294c42',
    'llama-orch-a17f7451-drift',
    'openfeature-e33a15e9',
    'tracey-d813697',
  ])('each error in %s has its verdict, and what was right is still found', async (name) => {
  const found = await findingsIn(name)
  const known = findings.filter((one) => one.corpus === name)
  const judged = new Map<string, Verdict>()
  for (const { rule, at, verdict } of known)
    for (const one of at) judged.set(`${rule} ${one}`, verdict)
  const errors = found.filter((one) => one.severity === 'error')
  const others = errors.filter(
    (one) => !['right', 'undecided'].includes(judged.get(`${one.rule} ${placeOf(one)}`) ?? ''),
  )
  expect(others.map((one) => `${one.rule} ${placeOf(one)} ${one.message}`)).toEqual([])

  const messages = new Set(found.map((one) => `${one.rule} ${placeOf(one)} ${one.message}`))
  const right = known.filter((one) => one.verdict === 'right')
  expect(right.length).toBeGreaterThan(0)
  const lost = right
    .flatMap(({ rule, at, message }) => at.map((one) => `${rule} ${one} ${message}`))
    .filter((one) => !messages.has(one))
  expect(lost).toEqual([])
})

/** What spec-lint and spec-links say of a corpus under the config of `mustmark init`. */
async function findingsIn(name: string): Promise<Diagnostic[]> {
  const texts = corpus(name)
  // The tree of one corpus is known: what the corpus leaves out of it stands there empty.
  const left = (texts['PATHS.txt'] ?? '').split('\n').filter((path) => path !== '')
  const all = { ...Object.fromEntries(left.map((path) => [path, ''])), ...texts }
  const own = Object.entries(all).filter(
    ([path]) => !/^(?:requirements\/|COMPLIANCE\.md$|PATHS\.txt$)/.test(path),
  )
  const repo = repository(Object.fromEntries(own))
  expect((await repo.run('mustmark init')).code).toBe(0)
  const outputs = [
    await repo.run('spec-lint --format json'),
    await repo.run('spec-links --format json'),
  ]
  return outputs.flatMap(({ stdout }) => JSON.parse(stdout).diagnostics as Diagnostic[])
}

function placeOf({ path, start }: Diagnostic): string {
  return start === undefined ? path : `${path}:${start.line}:${start.column}`
}
