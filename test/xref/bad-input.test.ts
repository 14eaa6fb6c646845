import { describe, expect, test } from 'vitest'
import { type Ran, type Repository, repository } from '../repository.ts'
import type { XrefItem, XrefReport } from './xref-report.ts'

const MIB = 1024 * 1024
const SPEC = 'RFC 2119\n\n- [AB-1001] It MUST run.\n- [AB-1002] It MUST stop.\n'
const CONFIG = "specs:\n  - include: ['specs/*.md']\n    ids: ['AB-\\d{4}']\n"

/** A repository whose other item has code and a test, so that every finding is about what is bad. */
function withFiles(files: Record<string, string | Uint8Array>, config = ''): Repository {
  return repository({
    'mustmark.yaml': CONFIG + config,
    'specs/a.md': SPEC,
    'src/good.ts': '// AB-1002\nexport function stop() {}\n',
    'src/good.test.ts': "it('AB-1002 stops', () => {})\n",
    ...files,
  })
}

async function item(repo: Repository, id = 'AB-1001'): Promise<XrefItem> {
  const { stdout } = await repo.run('spec-xref --format json')
  const { items } = JSON.parse(stdout) as XrefReport
  return items.find((one) => one.id === id) as XrefItem
}

/** The findings of a rule, `path:line:column` each. */
function places({ stdout }: Ran, rule: string): string[] {
  const lines = stdout.split('\n').filter((line) => line.endsWith(`/${rule}]`))
  return lines.map((line) => /^(.*?(?::\d+:\d+)?): /.exec(line)?.[1] ?? line)
}

const check = (repo: Repository) => repo.run('spec-xref --format unix')

describe('a file with a line that is very long', () => {
  test('MM-CODE-0004: 10 MB are more than the limit: the file is not read, and a finding says so', async () => {
    const repo = withFiles({ 'src/long.js': `/* ${'x'.repeat(10 * MIB)} AB-1001 */\n` })
    const ran = await check(repo)
    expect(places(ran, 'unread-code')).toEqual(['src/long.js:1:1'])
    expect(places(ran, 'uncovered-requirement')).toEqual(['specs/a.md:3:3'])
    expect((await repo.run('spec-xref --max-warnings 0')).code).toBe(1)
    expect((await item(repo)).attribution).toBe('none')
  })

  test('MM-REF-0025: 7 MB are read, and no report repeats them', async () => {
    const long = 'x'.repeat(7 * MIB)
    const repo = withFiles({
      'src/long.js': `/* ${long} AB-1001 */\nexport function run() { return 1 }\n`,
      'src/bad.js': `/* ${long} AB-1009 */\n`,
    })
    const { implements: code } = await item(repo)
    expect(code).toMatchObject([{ path: 'src/long.js', line: 1, column: 3 + 7 * MIB + 2 }])
    for (const format of ['unix', 'text', 'sarif', 'github']) {
      const ran = await repo.run(`spec-xref --format ${format}`)
      expect(ran.stdout).toContain('AB-1009')
      expect(ran.stdout.length).toBeLessThan(100_000)
      expect(ran.code).toBe(1)
    }
  })

  test('MM-REF-0025: a line of 7 MB of every kind of bracket and mark is taken apart as well', async () => {
    const marks = '/*[({"\'`${</#\\'.repeat((7 * MIB) / 14)
    const repo = withFiles({ 'src/marks.js': `// AB-1001\nexport const run = 1\n// ${marks}\n` })
    expect((await item(repo)).attribution).toBe('implemented')
    const inCode = withFiles({ 'src/marks.js': `// AB-1001\n${marks}\n` })
    expect((await item(inCode)).implements.length).toBeLessThan(2)
  })
})

describe('MM-REF-0025: 100,000 references to one ID', () => {
  const many = (id: string) => `// ${id}\n`.repeat(100_000)

  test('each is counted, the item is named once, and its answer is short', async () => {
    const repo = withFiles({ 'src/many.rs': many('AB-1001') })
    expect((await item(repo)).implements).toHaveLength(100_000)
    const { stdout, code } = await repo.run('spec-xref AB-1001')
    expect(stdout).toContain('src/many.rs')
    expect(stdout.split('\n').length).toBeLessThan(60)
    expect(code).toBe(0)
    await repo.run('spec-extract')
    expect(repo.read('requirements/COMPLIANCE.md').length).toBeLessThan(5_000)
  })

  test('each that dangles is a finding', async () => {
    const repo = withFiles({ 'src/many.rs': many('AB-1009') })
    const ran = await check(repo)
    expect(places(ran, 'dangling-reference')).toHaveLength(100_000)
    expect(ran.code).toBe(1)
    const { dangling } = JSON.parse(
      (await repo.run('spec-xref --format json')).stdout,
    ) as XrefReport
    expect(dangling.map((one) => [one.id, one.places.length])).toEqual([['AB-1009', 100_000]])
  })

  test('100,000 on one line are counted as well', async () => {
    const repo = withFiles({ 'src/many.rs': `// ${'AB-1001 '.repeat(100_000)}\n` })
    expect((await item(repo)).implements).toHaveLength(100_000)
  })
})

describe('bytes that are no text', () => {
  test('MM-CODE-0019: a NUL at the end of code is told with its place', async () => {
    const repo = withFiles({ 'src/blob.rs': '// AB-1001\nfn run() {}\n\0' })
    expect(places(await check(repo), 'code-encoding')).toEqual(['src/blob.rs:3:1'])
  })

  test('MM-CODE-0002: what has a NUL and no known language is binary: named, and never a reference', async () => {
    const repo = withFiles({ 'data/blob': '// AB-1001 AB-1009\n\0' })
    const ran = await repo.run('spec-xref --verbose')
    expect(ran.stdout + ran.stderr).toMatch(/data\/blob.*binary|binary.*data\/blob/)
    expect((await item(repo)).cites).toEqual([])
    expect(places(await check(repo), 'dangling-reference')).toEqual([])
  })

  test('MM-CODE-0019: code in Latin-1 is told with its place, and read all the same', async () => {
    const repo = withFiles({
      'src/latin.rs': Buffer.from('fn caf\u00e9() {}\n// AB-1009 is\n', 'latin1'),
    })
    const ran = await check(repo)
    expect(places(ran, 'code-encoding')).toEqual(['src/latin.rs:1:7'])
    expect(places(ran, 'dangling-reference')).toEqual(['src/latin.rs:2:4'])
  })

  test('code in UTF-16 with a byte-order mark is read', async () => {
    const repo = withFiles({ 'src/wide.cs': Buffer.from('\uFEFF// AB-1001\n', 'utf16le') })
    expect(await item(repo)).toMatchObject({ attribution: 'implemented' })
    expect(places(await check(repo), 'code-encoding')).toEqual([])
  })
})

describe('MM-CODE-0018 MM-REF-0024: a comment or string that never ends is told, and nothing behind it counts', () => {
  test.each([
    ['a.rs', 'fn run() {}\n/* AB-1001\n', '2:1'],
    ['a.rs', 'const A: &str = "open;\n// AB-1001\nfn run() {}\n', '1:17'],
    ['a.rs', 'const A: &str = r##"open"#;\n// AB-1001\n', '1:17'],
    ['a.rs', '/* outer /* inner */\n// AB-1001\n', '1:1'],
    ['a.ts', 'const a = `open\n// AB-1001\n', '1:11'],
    ['a.ts', 'const a = `${1 + 2\n// AB-1001\n', '1:11'],
    ['a.py', 'a = """open\n# AB-1001\n', '1:5'],
    ['a.go', 'var a = `open\n// AB-1001\n', '1:9'],
    ['a.java', 'class A {\n  /** AB-1001\n}\n', '2:3'],
    ['A.java', 'class A { String a = """\n// AB-1001\n', '1:22'],
    ['a.c', 'int a;\n/* AB-1001 *\n', '2:1'],
    ['a.sh', 'cat <<END\n# AB-1001\n', '2:1'],
  ])('%s: %j', async (name, text, at) => {
    const repo = withFiles({ [name]: text })
    expect(places(await check(repo), 'unclosed-code')).toEqual([`${name}:${at}`])
    const { attribution, cites } = await item(repo)
    expect(attribution).toBe('none')
    expect(cites).toHaveLength(1)
  })

  test('what stands before it counts', async () => {
    const repo = withFiles({ 'a.c': '/* AB-1001 */\nint run(void) { return 1; }\n/* open\n' })
    expect((await item(repo)).attribution).toBe('implemented')
    expect((await repo.run('spec-xref --max-warnings 0')).code).toBe(1)
  })
})

describe('MM-REF-0021: a comment that says that IDs are made up, and cannot be read', () => {
  test.each([
    [
      'without an end',
      '// mustmark-ignore-start dangling-reference -- made up\n// AB-1009\n',
      '1:1',
    ],
    ['without a start', 'let a = 1\n// mustmark-ignore-end dangling-reference\n', '2:1'],
    ['without a reason', '# x\n// mustmark-ignore-start dangling-reference\n', '2:1'],
  ])('%s', async (_, text, at) => {
    const repo = withFiles({ 'src/a.ts': text })
    const { code, stderr } = await repo.run('spec-xref')
    expect(stderr).toMatch(new RegExp(`^src/a\\.ts:${at}: error: Unexpected `, 'm'))
    expect(code).toBe(2)
  })

  test('in a string it is none', async () => {
    const repo = withFiles({
      'src/a.ts':
        "const a = '// mustmark-ignore-start dangling-reference -- made up'\n// AB-1009\n",
    })
    const ran = await check(repo)
    expect(places(ran, 'dangling-reference')).toEqual(['src/a.ts:2:4'])
    expect(ran.code).toBe(1)
  })
})

describe('a config that can find nothing is refused at its place', () => {
  test.each([
    ["code:\n  tests: ['spec/**']\n", '5:11', 'spec/**'],
    ["code:\n  tests: ['**/*.test.ts', 'test/**']\n", '5:27', 'test/**'],
    ["code:\n  tests: ['specs/*.md']\n", '5:11', 'specs/*.md'],
    ["code:\n  include: ['source/**']\n", '5:13', 'source/**'],
  ])('MM-CODE-0003: %j', async (config, at, glob) => {
    const { code, stderr } = await withFiles({}, config).run('spec-xref')
    expect(stderr).toContain(`mustmark.yaml:${at}: error: `)
    expect(stderr).toContain(`"${glob}"`)
    expect(code).toBe(2)
  })

  test('MM-REF-0019: a syntax without the group id', async () => {
    const config = "code:\n  syntaxes:\n    - { name: spec, pattern: '@Spec\\((\\w+)\\)' }\n"
    const { code, stderr } = await withFiles({}, config).run('spec-xref')
    expect(stderr).toMatch(/^mustmark\.yaml:6:\d+: error: .*\bid\b/m)
    expect(code).toBe(2)
  })

  test('a syntax that is no regular expression', async () => {
    const config = "code:\n  syntaxes:\n    - { name: spec, pattern: '@Spec(?<id>' }\n"
    const { code, stderr } = await withFiles({}, config).run('spec-xref')
    expect(stderr).toMatch(/^mustmark\.yaml:6:\d+: error: .*@Spec/m)
    expect(code).toBe(2)
  })
})
