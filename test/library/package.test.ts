import { execFileSync, spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { type Repository, repository } from '../repository.ts'

const project = fileURLToPath(new URL('../..', import.meta.url))

const CONSUMER = `import { extract, memory, type ConfigInput, type Item, type Model } from 'mustmark'

const config: ConfigInput = { specs: [{ include: ['specs/*.md'], package: 'a' }] }
const files = memory({ 'specs/a.md': '- [A-1] It MUST run.' })
const model: Model = await extract({ files, config })
const first: Item | undefined = model.items[0]
if (first?.level !== 'MUST') throw new Error('unexpected level')
// @ts-expect-error: there is no such option
await extract({ rot: '.' })
// @ts-expect-error: there is no such key
await extract({ files, config: { speks: [] } }).catch(() => {})
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

const run = (command: string, args: string[], cwd: string) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

/** A project that has installed what `npm pack` makes, and the paths that are in it. */
function installed(...flags: string[]): { repo: Repository; packed: string[] } {
  const repo = repository({
    'package.json': JSON.stringify({ name: 'consumer', private: true, type: 'module' }),
    'tsconfig.json': JSON.stringify(TSCONFIG),
    'use.ts': CONSUMER,
    'specs/a.md': 'Key words: RFC 2119.\n\n- [A-1] It MUST run.\n',
    'a.js': '// A-1\nexport const a = 1\n',
    'a.test.js': "it('A-1: runs', () => {\n  expect(a).toBe(1)\n})\n",
  })
  // Without scripts: the tests have been built, and others run from dist at this moment.
  const options = ['--ignore-scripts', '--json', '--pack-destination', repo.root]
  const [{ filename, files }] = JSON.parse(run('npm', ['pack', ...options], project))
  const install = ['install', '--prefer-offline', '--no-audit', '--no-fund', ...flags]
  run('npm', [...install, `./${filename}`], repo.root)
  return { repo, packed: files.map((file: { path: string }) => file.path) }
}

test('MM-LIB-0002 MM-SPEED-0006: the packed tarball imports with its types, without any others', () => {
  const { repo } = installed()
  run('node', [`${project}/node_modules/typescript/bin/tsc`], repo.root)
  expect(run('node', ['out/use.js'], repo.root)).toBe('It MUST run.\n')
  const lint = spawnSync('npx', ['--no-install', 'spec-lint'], { cwd: repo.root })
  expect(lint.stderr.toString()).toContain('; parsed by satteri\n')
})

test('MM-SPEED-0004: the packed tarball holds what runs, and no sources', () => {
  const { packed } = installed()
  const top = new Set(packed.map((path) => path.split('/')[0]))
  expect([...top].sort()).toEqual(
    ['CHANGELOG.md', 'LICENSE', 'README.md', 'bin', 'dist', 'package.json', 'schema'].sort(),
  )
  expect(packed).toEqual(
    expect.arrayContaining([
      'bin/spec-extract.js',
      'dist/THIRD-PARTY.txt',
      'dist/library/index.js',
      'dist/types/index.d.ts',
    ]),
  )
})

test('MM-SPEED-0004: nothing is installed beside it, and all five programs run', () => {
  const { repo } = installed('--omit=optional')
  const folders = readdirSync(repo.path('node_modules')).filter((name) => !name.startsWith('.'))
  expect(folders).toEqual(['mustmark'])
  const program = (line: string) => run('npx', ['--no-install', ...line.split(' ')], repo.root)
  expect(program('spec-extract --version')).toMatch(/^\d+\.\d+\.\d+\n$/)
  program('mustmark extract')
  expect(
    spawnSync('npx', ['--no-install', 'spec-lint'], { cwd: repo.root }).stderr.toString(),
  ).toContain('; parsed by remark\n')
  expect(repo.read('requirements/a.yaml')).toContain('A-1:\n    level: MUST\n')
  expect(program('spec-extract --check')).toBe('')
  expect(program('spec-lint --format json')).toContain('"diagnostics": []')
  expect(program('spec-links --format json')).toContain('"diagnostics": []')
  expect(JSON.parse(program('spec-xref --format json')).items).toMatchObject([
    { key: 'A-1', attribution: 'both' },
  ])
})
