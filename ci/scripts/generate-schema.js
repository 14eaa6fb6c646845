// Writes schema/config.schema.json from the shape that reads the config, so that an editor and the
// tool cannot disagree. With --check it writes nothing and exits 1 on a difference.
import { readFileSync, writeFileSync } from 'node:fs'
import { toJsonSchema } from '@valibot/to-json-schema'
import { importSource } from './import-source.js'

const { configSchema, rulesSchema } = await importSource('src/config/index.ts')
const file = new URL('../../schema/config.schema.json', import.meta.url)
const schema = {
  title: 'Config of mustmark',
  ...toJsonSchema(configSchema, { definitions: { rules: rulesSchema } }),
}
const text = `${JSON.stringify(schema, null, 2)}\n`

if (!process.argv.includes('--check')) writeFileSync(file, text)
else if (readFileSync(file, 'utf8').replaceAll('\r\n', '\n') !== text) {
  process.stderr.write('schema/config.schema.json is out of date; run: npm run generate\n')
  process.exitCode = 1
}
