import { describe, expect, test } from 'vitest'
import { analyze } from '../../../src/analyze.ts'
import { type ConfigInput, toConfig } from '../../../src/config/index.ts'
import { memory } from '../../../src/io/memory.ts'
import { explain, listRules, rules } from '../../../src/rules/index.ts'
import { repository } from '../../repository.ts'

const CART = 'specs/shop/cart/cart.spec.md'
const RANK = ['off', 'info', 'warning', 'error']
const ofModules = rules.filter(({ severity, profiles }) => profiles && severity === 'off')

/** An adapter without side effects and an inventory of an unknown type. */
const FILES = {
  [CART]:
    '# Module: cart\n\n## Entity Inventory\n\nAll entities.\n\n| Name | Type | Purpose |\n| - | - | - |\n| `A` | Thing | Is |\n\n## Module Contracts\n\n### Adapter: `A`\n\nText\n',
}

function severities(config: ConfigInput): string[] {
  return analyze(toConfig(config), memory(FILES), ['lint'])
    .diagnostics.filter(({ rule }) => rule === 'entity-type' || rule === 'adapter-effects')
    .map(({ rule, severity }) => `${rule} ${severity}`)
}

describe('MM-MRULE-0002: rules of module specs', () => {
  test('are off without a profile, and have the severity of the profile', () => {
    const specs = [{ include: ['**/*.md'], dialects: ['module-spec'] }]
    expect(severities({ specs })).toEqual([])
    expect(severities({ specs, profile: 'default' })).toEqual([])
    expect(severities({ profile: 'sdd' })).toEqual(['adapter-effects warning'])
    expect(severities({ profile: 'sdd-strict' })).toEqual([
      'entity-type error',
      'adapter-effects warning',
    ])
  })

  test('have the severity that the config sets by hand, for all files or for some', () => {
    const rules = { 'entity-type': 'info', 'adapter-effects': 'off' } as const
    expect(severities({ profile: 'sdd', rules })).toEqual(['entity-type info'])
    expect(severities({ profile: 'sdd-strict', rules })).toEqual(['entity-type info'])
    const overrides = [{ files: ['specs/**'], rules: { 'entity-type': 'warn' as const } }]
    expect(severities({ profile: 'sdd-strict', overrides })).toEqual([
      'entity-type warning',
      'adapter-effects warning',
    ])
  })

  test('MM-MRULE-0006: leave out one rule of other specs alone', () => {
    const others = rules.filter(({ severity, profiles }) => profiles && severity !== 'off')
    expect(others.map(({ id, profiles }) => [id, profiles])).toEqual([
      ['missing-keyword', { sdd: 'off', 'sdd-strict': 'off' }],
    ])
  })

  test.each(ofModules.map((rule) => [rule.id, rule] as const))(
    'ask no less of the strict: %s',
    (_, { severity, profiles = {} }) => {
      expect(severity).toBe('off')
      expect(Object.keys(profiles)).toEqual(['sdd', 'sdd-strict'])
      expect(RANK.indexOf(profiles['sdd-strict'] ?? 'off')).toBeGreaterThanOrEqual(
        RANK.indexOf(profiles.sdd ?? 'off'),
      )
    },
  )

  test('can be asked for by --rule where a profile has them on, not else', async () => {
    const ask = async (profile: string) => {
      const repo = repository({ 'mustmark.yaml': `profile: ${profile}\n`, ...FILES })
      return (await repo.run('spec-lint --rule entity-type')).code
    }
    expect([await ask('sdd-strict'), await ask('sdd')]).toEqual([1, 2])
  })
})

test('MM-MRULE-0003: the help on rules says what each profile makes of them', () => {
  const rule = rules.find(({ id }) => id === 'entity-type')
  if (!rule) throw new Error('There is no such rule')
  expect(explain(rule).split('\n')[0]).toBe(
    'entity-type (off by default, off with sdd, error with sdd-strict, reported by spec-lint)',
  )
  expect(listRules([rule])).toBe(
    `entity-type  off    lint     ${rule.description} (off with sdd, error with sdd-strict)\n`,
  )
  const other = rules.find(({ id }) => id === 'duplicate-id')
  expect(other && explain(other)).not.toContain(' with sdd')
})
