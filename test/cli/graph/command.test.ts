import { describe, expect, test } from 'vitest'
import { repository } from '../../repository.ts'
import { GREEN, moduleSpec, scopeSpec, shop } from './shop.ts'

const TWO_SHOPS = {
  ...shop({ a: {} }),
  'other/specs/shop/shop.spec.md': scopeSpec('shop', ['b']),
  'other/specs/shop/b/b.spec.md': moduleSpec('b'),
}

describe('MM-GRAPH-0016: the scope is found by its name and by a path', () => {
  test.each([
    ['its name', 'shop', ''],
    ['its spec', 'specs/shop/shop.spec.md', ''],
    ['its folder', 'specs/shop', ''],
    ['its folder, with a slash', 'specs/shop/', ''],
    ['its spec, from its folder', 'shop.spec.md', 'specs/shop'],
    ['its name, from elsewhere', 'shop', 'specs/api-contracts'],
    ['its folder, from within', '.', 'specs/shop'],
  ])('%s', async (_, name, cwd) => {
    const repo = repository({ 'mustmark.yaml': 'code: false\n', ...GREEN })
    const { code, stdout } = await repo.run(`mustmark graph ${name}`, { cwd })
    expect({ code, first: stdout.split('\n')[1] }).toEqual({ code: 0, first: '  observability' })
  })

  test('an unknown one exits 2 with the nearest, else with all', async () => {
    const repo = repository(GREEN)
    expect(await repo.run('mustmark graph shopp')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'error: Unexpected scope "shopp", expected one of the specs; did you mean "shop"?\n',
    })
    expect((await repo.run('mustmark graph warehouse')).stderr).toBe(
      'error: Unexpected scope "warehouse", expected one of api-contracts, shop\n',
    )
  })

  test('a name of two exits 2 with both, and the path of one is enough', async () => {
    const repo = repository(TWO_SHOPS)
    const keys = 'other/specs/shop/shop.spec.md and specs/shop/shop.spec.md'
    expect(await repo.run('mustmark graph shop')).toEqual({
      code: 2,
      stdout: '',
      stderr: `error: Unexpected scope "shop", which may be ${keys}, expected one of these\n`,
    })
    // Where the name is a path as well, it is still the name of two.
    expect((await repo.run('mustmark graph shop --root .', { cwd: '' })).code).toBe(2)
    expect((await repo.run('mustmark graph specs/shop')).stdout).toBe('graph TD\n  a\n')
    expect((await repo.run('mustmark graph')).stdout).toBe(`graph TD
  subgraph scope_1["shop (other/specs/shop)"]
    b
  end
  subgraph scope_2["shop (specs/shop)"]
    a
  end
`)
  })
})

describe('MM-GRAPH-0017: nothing to draw is no empty graph', () => {
  test.each<[string, Record<string, string>, string]>([
    [
      'no file',
      {},
      'among the 0 files that specs/**/*.md, .specs/**/*.md, **/SPEC/SPEC.md, **/*.spec.md of',
    ],
    ['no module spec', { 'specs/a.md': '# A\n' }, 'among the 1 file that specs/**/*.md'],
    [
      'a glob of the config without one',
      { 'mustmark.yaml': 'specs: [{ include: [docs/*.md] }]\n', 'docs/a.md': '# A\n', ...GREEN },
      'among the 1 file that docs/*.md of `specs` matches',
    ],
    [
      'a scope alone',
      { 'specs/shop/shop.spec.md': scopeSpec('shop', []) },
      'expected files such as',
    ],
  ])('%s', async (_, files, said) => {
    const { code, stdout, stderr } = await repository(files).run('mustmark graph')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('specs/<scope>/<module>/<module>.spec.md')
    expect(stderr).toContain(said)
  })

  test('a scope is not looked for where there is none at all', async () => {
    const { code, stderr } = await repository({ 'specs/a.md': '# A\n' }).run('mustmark graph shop')
    expect(code).toBe(2)
    expect(stderr).toContain('Unexpected lack of module specs, expected files such as')
  })

  test('a scope that has none', async () => {
    const ran = await repository(GREEN).run('mustmark graph api-contracts')
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(ran.stderr).toContain(
      'lack of module specs of specs/api-contracts/api-contracts.spec.md,',
    )
  })
})

describe('MM-GRAPH-0019: specs are read as module specs whatever the config says', () => {
  test.each([
    ['no config', undefined],
    ['a profile', 'profile: sdd\n'],
    ['other dialects', 'specs: [{ include: ["specs/**/*.md"], dialects: [bracketed] }]\n'],
    [
      'a pattern of IDs that nothing has',
      'specs: [{ include: ["specs/**/*.md"], ids: ["Q-\\\\d+"] }]\n',
    ],
    ['an override for no file', 'overrides: [{ files: ["x/**"], rules: { line-length: off } }]\n'],
  ])('%s', async (_, config) => {
    const files = config === undefined ? GREEN : { ...GREEN, 'mustmark.yaml': config }
    const { code, stdout } = await repository(files).run('mustmark graph')
    expect({ code, last: stdout.trimEnd().split('\n').at(-1) }).toEqual({
      code: 0,
      last: '  payments -. Scope Reference .-> api-contracts',
    })
  })

  test('a spec that cannot be read exits 2 although the others are drawn', async () => {
    const repo = repository({ ...GREEN, 'specs/shop/bad.md': Uint8Array.of(0x41, 0xff) })
    const { code, stdout, stderr } = await repo.run('mustmark graph')
    expect({ code, first: stdout.split('\n')[0] }).toEqual({ code: 2, first: 'graph TD' })
    expect(stderr).toMatch(/^specs\/shop\/bad\.md.*: error: /m)
  })

  test('a glob that matches nothing exits 2', async () => {
    const config = 'specs: [{ include: ["specs/**/*.md", "docs/**/*.md"] }]\n'
    const { code, stderr } = await repository({ ...GREEN, 'mustmark.yaml': config }).run(
      'mustmark graph',
    )
    expect(code).toBe(2)
    expect(stderr).toContain('mustmark.yaml:1:')
    expect(stderr).toContain('"docs/**/*.md"')
  })
})

describe('MM-GRAPH-0020: the graph is a result, what is told is none', () => {
  const red = { ...GREEN, ...shop({ a: { on: '`b`' }, b: { on: '`a`, words of mine' } }) }

  test('MM-GRAPH-0021: differences go to standard error, by place, and exit 1', async () => {
    const { code, stdout, stderr } = await repository(red).run('mustmark graph shop')
    expect(code).toBe(1)
    expect(stdout).toMatch(/^graph TD\n(?: {2}.*\n)+$/)
    expect(stdout).not.toContain('Unexpected')
    expect(stderr.split('\n').slice(0, 1)).toEqual([
      'specs/shop/a/a.spec.md:5:19: error: Unexpected circle of dependencies a -> b -> a, expected none',
    ])
  })

  test('MM-GRAPH-0021: neither suppressions nor severities nor a baseline hide them', async () => {
    const files = {
      ...red,
      'mustmark.yaml': 'profile: sdd\nrules: { dependency-cycle: off }\n',
      'specs/shop/a/a.spec.md': `<!-- mustmark-disable dependency-cycle: known -->\n\n${red['specs/shop/a/a.spec.md']}`,
    }
    const { code, stderr } = await repository(files).run('mustmark graph shop')
    expect(code).toBe(1)
    expect(stderr).toContain('specs/shop/a/a.spec.md:7:19: error: Unexpected circle')
  })

  test('MM-GRAPH-0021: warnings alone exit 0, --max-warnings counts them, --quiet hides them', async () => {
    const repo = repository(shop({ a: { on: 'words of mine' } }))
    const said =
      'specs/shop/a/a.spec.md:5:19: warning: Unexpected words of mine behind Depends on, which is no ' +
      'module of the scope, expected one, or a link beside it\n'
    const summary = '1 module, 0 arrows, 0 drawn graphs compared: 0 differences, 1 warning\n'
    expect(await repo.run('mustmark graph')).toMatchObject({ code: 0, stderr: said + summary })
    expect(await repo.run('mustmark graph --max-warnings 0')).toMatchObject({ code: 1 })
    expect(await repo.run('mustmark graph --quiet')).toMatchObject({ code: 0, stderr: '' })
  })

  test('--output has the graph and nothing else, and no spec is replaced', async () => {
    const repo = repository(GREEN)
    const { code, stdout } = await repo.run('mustmark graph shop --output shop.mmd')
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    expect(repo.read('shop.mmd')).toBe((await repo.run('mustmark graph shop')).stdout)
    const before = repo.files()
    const place = 'specs/shop/shop.spec.md'
    const refused = await repo.run(`mustmark graph --output ${place}`)
    expect(refused.code).toBe(2)
    expect(refused.stderr).toContain(`Unexpected report in the place of ${place}`)
    expect(repo.files()).toEqual(before)
  })

  test('colours are for terminals and never in the graph', async () => {
    const repo = repository(red)
    const { stdout, stderr } = await repo.run('mustmark graph', { tty: true })
    expect(stdout).not.toContain('\x1b[')
    expect(stderr).toContain('\x1b[')
    const plain = await repo.run('mustmark graph --no-color', { tty: true })
    expect(plain.stderr).not.toContain('\x1b[')
  })

  test('MM-CORE-0002: --verbose names what is no spec', async () => {
    const made = '# Generated by spec-extract. Do not edit: change the spec and run spec-extract.\n'
    const repo = repository({ ...GREEN, 'specs/made.md': made })
    const said = 'specs/made.md is generated by spec-extract and is no spec\n'
    expect((await repo.run('mustmark graph')).stderr).not.toContain(said)
    expect((await repo.run('mustmark graph --verbose')).stderr).toContain(said)
  })

  test('--help has examples and the exit codes', async () => {
    const { code, stdout, stderr } = await repository({}).run('mustmark graph --help')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain('$ npx --no-install mustmark graph')
    expect(stdout).toMatch(/Exit codes: 0 no difference, 1 differences .*, 2 could not run/)
  })

  test('an unknown format exits 2 with the nearest', async () => {
    const { code, stderr } = await repository(GREEN).run('mustmark graph --format mermaidd')
    expect(code).toBe(2)
    expect(stderr).toContain('Did you mean mermaid?')
  })
})
