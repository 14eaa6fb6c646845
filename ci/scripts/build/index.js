// Makes dist/: `npm run build`. With --no-types only what runs, which takes a second.
//
//   dist/cli/start.js       what the programs in bin/ start: little more than --version
//   dist/library/index.js   what `import 'mustmark'` gives
//   dist/chunks/            what these load when they need it, such as run-extract-….js of spec-extract;
//                           files that several of them need have a number for a name
//   dist/remark/            remark, for the texts that are left to it
//   dist/types/             the types of the library
//   dist/THIRD-PARTY.txt    the licences of the packages that are inside
import { rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { bundle } from './bundle.js'
import { licences } from './licences.js'
import { writeTypes } from './write-types.js'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const dist = `${root}/dist`

try {
  rmSync(dist, { recursive: true, force: true })
  const inputs = await bundle(root, dist)
  writeFileSync(`${dist}/THIRD-PARTY.txt`, licences(root, inputs))
  if (!process.argv.includes('--no-types')) writeTypes(root, `${dist}/types`)
} catch (error) {
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
