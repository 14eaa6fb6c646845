import { describe, expect, test } from 'vitest'
import { analyze } from '../../src/analyze.ts'
import { toConfig } from '../../src/config/index.ts'
import { memory } from '../../src/io/memory.ts'

const REQUIREMENT = '- [A-1] It MUST run.\n'

/** The packages of the specs among the files, by path, and what the run has to say. */
function packagesOf(files: Record<string, string>, ...rules: (string | undefined)[]) {
  const specs = Object.entries(files).filter(([path]) => path.endsWith('.md'))
  const config = toConfig({
    specs: specs.map(([path], index) => ({ include: [path], package: rules[index] ?? 'auto' })),
  })
  const { trace, problems } = analyze(config, memory(files))
  return { packages: trace.specs.map((spec) => spec.package), outputs: trace.outputs, problems }
}

describe('MM-OUT-0003: a spec is in the package', () => {
  test.each([
    ['of its stem', 'specs/core.md', 'core'],
    ['of its stem without a number', '.specs/10-orchestrator-core.md', 'orchestrator-core'],
    ['of its stem with other numbers', 'specs/100-core.md', '100-core'],
    ['of its folder', 'a/core/SPEC.md', 'core'],
    ['of its folder, too', 'core/index.md', 'core'],
    ['of its folder, as well', 'core/spec.md', 'core'],
    ['of its folder, by README', 'core/README.md', 'core'],
  ])('%s: %s', (_, path, name) => {
    expect(packagesOf({ [path]: REQUIREMENT })).toMatchObject({ packages: [name], problems: [] })
  })

  test.each([
    ['package.json', '{ "name": "named" }'],
    ['Cargo.toml', '[package]\nname = "named"\n'],
    ['pyproject.toml', '[project]\nname = "named"\n'],
    ['go.mod', 'module example.org/named\n'],
  ])('of the nearest %s', (file, text) => {
    const files = {
      'a/b/SPEC.md': REQUIREMENT,
      [`a/${file}`]: text,
      'package.json': '{"name":"x"}',
    }
    expect(packagesOf(files).packages).toEqual(['named'])
  })

  test('of a manifest further up, past one without a name', () => {
    const files = { 'a/SPEC.md': REQUIREMENT, 'a/package.json': '{}', 'go.mod': 'module top\n' }
    expect(packagesOf(files).packages).toEqual(['top'])
  })

  test('of its stem, whatever the manifest says', () => {
    const files = { 'a/core.md': REQUIREMENT, 'a/package.json': '{ "name": "named" }' }
    expect(packagesOf(files).packages).toEqual(['core'])
    expect(packagesOf(files, 'manifest').packages).toEqual(['named'])
    expect(packagesOf(files, 'ours').packages).toEqual(['ours'])
    expect(packagesOf({ 'a/SPEC.md': REQUIREMENT }, 'stem').packages).toEqual(['SPEC'])
  })

  test('of no manifest, which is a problem', () => {
    expect(packagesOf({ 'a/core.md': REQUIREMENT }, 'manifest').problems).toHaveLength(1)
  })
})

describe('MM-OUT-0004: two specs', () => {
  const B = '- [A-2] It MUST stop.\n'

  test('share a package that one manifest names', () => {
    const files = { 'a/SPEC.md': REQUIREMENT, 'a/README.md': B, 'a/package.json': '{"name":"x"}' }
    expect(packagesOf(files)).toMatchObject({ packages: ['x', 'x'], problems: [] })
  })

  test('share a package that the config names', () => {
    const files = { 'a/one.md': REQUIREMENT, 'b/two.md': B }
    expect(packagesOf(files, 'x', 'x')).toMatchObject({ packages: ['x', 'x'], problems: [] })
  })

  test.each([
    ['of their stems', { 'a/core.md': REQUIREMENT, 'b/core.md': B }],
    ['in another case', { 'a/core.md': REQUIREMENT, 'b/Core.md': B }],
    ['of their folders', { 'a/core/SPEC.md': REQUIREMENT, 'b/core/SPEC.md': B }],
    ['of numbered stems', { 'specs/10-core.md': REQUIREMENT, 'specs/20-core.md': B }],
    [
      'of two manifests',
      { 'a/SPEC.md': REQUIREMENT, 'b/SPEC.md': B, 'a/go.mod': 'module x', 'b/go.mod': 'module x' },
    ],
  ])('have a problem with one name %s', (_, files) => {
    const { problems } = packagesOf(files)
    expect(problems).toHaveLength(1)
    const told = `${problems[0]?.path} ${problems[0]?.message}`
    for (const path of Object.keys(files)) if (path.endsWith('.md')) expect(told).toContain(path)
  })
})

describe('MM-OUT-0005: a package name', () => {
  test.each([
    '../core',
    'a/b',
    '/core',
    '..',
    '.',
    'a\\b',
    'con',
    'NUL',
    'aux.x',
    'COM1',
    'lpt9',
    'core.',
    'a:b',
    'retired',
    'reviews',
    'waivers',
    'compliance',
    'Compliance',
    'RETIRED',
  ])('"%s" is refused', (name) => {
    const { problems, outputs } = packagesOf({ 'specs/a.md': REQUIREMENT }, name)
    expect(problems.map((one) => one.path)).toEqual(['specs/a.md'])
    expect(outputs).toEqual([])
  })

  test.each([
    ['@acme/core', 'requirements/acme-core.yaml'],
    ['core.io', 'requirements/core.io.yaml'],
    ['Kern-é', 'requirements/Kern-é.yaml'],
    ['console', 'requirements/console.yaml'],
  ])('"%s" is the file %s', (name, path) => {
    const { problems, outputs, packages } = packagesOf({ 'specs/a.md': REQUIREMENT }, name)
    expect(problems).toEqual([])
    expect(packages).toEqual([name])
    expect(outputs).toEqual([{ package: name, path }])
  })
})
