// Lets a script use a module of src/, which every supported Node can only run once it is JavaScript.
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What a module exports; its path is from the root. */
export async function importSource(path) {
  const outfile = `${root}/node_modules/.cache/mustmark/${path.replace(/\.ts$/, '.mjs')}`
  const format = { bundle: true, packages: 'external', format: 'esm', platform: 'node' }
  await build({ absWorkingDir: root, entryPoints: [path], outfile, ...format, logLevel: 'warning' })
  return import(pathToFileURL(outfile).href)
}
