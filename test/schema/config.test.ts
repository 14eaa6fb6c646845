import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { ConfigError, toConfig } from '../../src/config/index.ts'
import { BAD, GOOD, WRONG } from './configs.ts'

const file = new URL('../../schema/config.schema.json', import.meta.url)
const schema = JSON.parse(readFileSync(file, 'utf8')) as {
  properties: Record<string, unknown>
}
// The generator writes tuples as lists without an end, as the tool reads them.
const byAjv = new Ajv({ strictTuples: false }).compile(schema)

/** True or the message; anything but a ConfigError is a bug and goes up. */
function byTool(value: unknown): true | string {
  try {
    toConfig(value)
    return true
  } catch (error) {
    if (error instanceof ConfigError) return error.message
    throw error
  }
}

describe('MM-CONFIG-0009: the schema and the tool accept', () => {
  test.each(Object.entries(GOOD))('%s', (_, config) => {
    expect({ tool: byTool(config), ajv: byAjv(config) }).toEqual({ tool: true, ajv: true })
  })

  test('all of it at once', () => {
    const whole = Object.assign({}, ...Object.values(GOOD)) as object
    expect({ tool: byTool(whole), ajv: byAjv(whole) }).toEqual({ tool: true, ajv: true })
    // No key goes untested.
    expect(Object.keys(whole).sort()).toEqual(Object.keys(schema.properties).sort())
  })
})

describe('MM-CONFIG-0009: the schema and the tool refuse', () => {
  test.each(Object.entries(BAD))('%s', (_, config) => {
    expect({ tool: byTool(config) !== true, ajv: !byAjv(config) }).toEqual({
      tool: true,
      ajv: true,
    })
  })
})

describe('what no schema can tell, the tool refuses', () => {
  test.each(Object.entries(WRONG))('%s', (_, config) => {
    expect(byAjv(config)).toBe(true)
    expect(byTool(config)).toMatch(/\S/)
    expect(byTool(config)).not.toBe(true)
  })
})
