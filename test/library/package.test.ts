import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { repository } from '../repository.ts'

const project = fileURLToPath(new URL('../..', import.meta.url))

const CONSUMER = `import { extract, memory, type Item, type Model } from 'mustmark'

const model: Model = await extract({ files: memory({ 'specs/a.md': '- [A-1] It MUST run.' }) })
const first: Item | undefined = model.items[0]
if (first?.level !== 'MUST') throw new Error('unexpected level')
// @ts-expect-error: there is no such option
await extract({ rot: '.' })
console.log(first.statement)
`

const TSCONFIG = {
  compilerOptions: {
    module: 'nodenext',
    target: 'es2022',
    lib: ['es2022', 'dom'],
    types: [],
    strict: true,
    outDir: 'out',
  },
}

test('MM-LIB-0002: the packed tarball installs, imports with its types, and runs', () => {
  const repo = repository({
    'package.json': JSON.stringify({ name: 'consumer', private: true, type: 'module' }),
    'tsconfig.json': JSON.stringify(TSCONFIG),
    'use.ts': CONSUMER,
    'specs/a.md': '- [A-1] It MUST run.\n',
  })
  const run = (command: string, args: string[], cwd = repo.root) =>
    execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

  // Without scripts: the tests have been built, and others run from dist at this moment.
  const packed = run(
    'npm',
    ['pack', '--ignore-scripts', '--json', '--pack-destination', repo.root],
    project,
  )
  const [{ filename, files }] = JSON.parse(packed)
  const names = files.map((file: { path: string }) => file.path)
  for (const name of ['LICENSE', 'README.md', 'bin/spec-extract.js', 'dist/index.d.ts']) {
    expect(names).toContain(name)
  }
  expect(
    names.filter((name: string) => /^(?:src|test|ci|specs|requirements)\//.test(name)),
  ).toEqual([])

  run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', `./${filename}`])
  run('node', [`${project}/node_modules/typescript/bin/tsc`])
  expect(run('node', ['out/use.js'])).toBe('It MUST run.\n')
  expect(run('npx', ['--no-install', 'spec-extract', '--version'])).toMatch(/^\d+\.\d+\.\d+\n$/)
  run('npx', ['--no-install', 'mustmark', 'extract'])
  expect(repo.read('requirements/a.yaml')).toContain('A-1:\n    level: MUST\n')
})
