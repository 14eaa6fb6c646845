import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'

type Schema = 'baseline' | 'findings' | 'graph' | 'model' | 'requirements' | 'xref'

/** What a schema that we ship finds wrong with a value; nothing where it is valid. */
export function violations(schema: Schema, value: unknown): string[] {
  const file = new URL(`../../schema/${schema}.schema.json`, import.meta.url)
  const ajv = new Ajv2020({ allErrors: true })
  const validate = ajv.compile(JSON.parse(readFileSync(file, 'utf8')) as object)
  validate(value)
  return (validate.errors ?? []).map((one) => `${one.instancePath} ${one.message}`)
}
