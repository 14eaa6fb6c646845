// Puts src/ and the packages that it imports into a few files: a process that reads four files starts
// several times as fast as one that reads six hundred.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { assignSpreads } from './assign-spreads.js'

/** Packages that stay outside and have to be installed: those with a native part. */
const external = ['satteri']

/** Packages that are no ES modules ask for modules of Node by `require`, which an ES module lacks. */
const banner = `import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);`

/**
 * Writes the bundle. Names stay as they are in src/, and the path of each module stands above its code,
 * so that the trace of an error can be read without a source map.
 *
 * @returns the files that came in, from the root
 */
// MM-SPEED-0004 MM-SPEED-0007 MM-SPEED-0008
export async function bundle(root, outdir) {
  const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'))
  const common = {
    absWorkingDir: root,
    outdir,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    external,
    define: { BUILT_VERSION: JSON.stringify(version) },
    // Their texts stand in THIRD-PARTY.txt.
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  }
  // By itself, so that it is one file that nothing but --version needs.
  const first = await build({
    ...common,
    entryPoints: { 'cli/start': 'src/cli/start.ts' },
    plugins: [mainApart],
  })
  const rest = await build({
    ...common,
    entryPoints: { 'cli/main': 'src/cli/main.ts', 'library/index': 'src/index.ts' },
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    banner: { js: banner },
    plugins: [remarkApart, spreadsAssigned(root)],
  })
  const remark = await build({
    ...common,
    entryPoints: { 'remark/remark': 'src/parse/remark.ts' },
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    plugins: [remarkInside],
  })
  return [...new Set([first, rest, remark].flatMap(({ metafile }) => inputsOf(metafile)))]
}

const mainApart = {
  name: 'main apart',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/main\.ts$/ }, () => ({ path: './main.js', external: true }))
  },
}

const REMARK = /[\\/]src[\\/]parse[\\/]remark\.ts$/

/** A fifth of all code, of which most runs need none: it is read when a text is left to remark. */
// MM-SPEED-0013
const remarkApart = {
  name: 'remark apart',
  setup({ onLoad }) {
    onLoad({ filter: REMARK }, () => ({
      contents: `
        import { createRequire } from 'node:module'
        const load = createRequire(import.meta.url)
        export function parseWithRemark(text) {
          return load('../remark/remark.cjs').parseWithRemark(text)
        }`,
    }))
  },
}

/** What is asked for by `createRequire` the bundler leaves outside; what by `require`, it puts in. */
const remarkInside = {
  name: 'remark inside',
  setup({ onLoad }) {
    onLoad({ filter: REMARK }, ({ path }) => {
      const text = readFileSync(path, 'utf8')
      const contents = text.replace('const load = createRequire(import.meta.url)', '')
      if (contents === text) throw new Error(`Unexpected text of ${path}, expected createRequire`)
      return { contents: contents.replaceAll(/\bload\(/g, 'require('), loader: 'ts' }
    })
  },
}

const spreadsAssigned = (root) => ({
  name: 'spreads assigned',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) =>
      path.startsWith(join(root, 'src'))
        ? { contents: assignSpreads(readFileSync(path, 'utf8')), loader: 'ts' }
        : undefined,
    )
  },
})

function inputsOf({ outputs }) {
  const used = Object.values(outputs).flatMap(({ inputs }) => Object.entries(inputs))
  return used.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path)
}
