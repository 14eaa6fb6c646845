import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { cargoToml } from '../../src/manifests/cargo-toml.ts'
import { goMod } from '../../src/manifests/go-mod.ts'
import { manifests } from '../../src/manifests/index.ts'
import { packageJson } from '../../src/manifests/package-json.ts'
import { pyprojectToml } from '../../src/manifests/pyproject-toml.ts'

test('every manifest is registered', () => {
  const folder = new URL('../../src/manifests/', import.meta.url)
  const files = readdirSync(folder).filter(
    (name) => !/^(?:github|index|toml|types)\.ts$/.test(name),
  )
  expect(manifests).toHaveLength(files.length)
})

describe('MM-OUT-0003: package.json', () => {
  test.each([
    ['{ "name": "core" }', 'core'],
    ['{ "name": "@acme/core", "version": "1.0.0" }', '@acme/core'],
    ['{ "private": true, "workspaces": ["a"] }', undefined],
    ['{ "name": "" }', undefined],
    ['{ "name": 7 }', undefined],
  ])('%s names %s', (text, name) => {
    expect(packageJson.name(text)).toBe(name)
  })

  test.each(['', '{', 'name: core'])('%j is refused', (text) => {
    expect(() => packageJson.name(text)).toThrow()
  })

  test('one that is no map has no name', () => {
    expect(packageJson.name('[]')).toBeUndefined()
  })
})

describe('MM-OUT-0003: Cargo.toml', () => {
  test.each([
    ['[package]\nname = "core"\nversion = "1.0.0"\n', 'core'],
    ["[package]\r\nname = 'core' # ours\r\n", 'core'],
    ['package.name = "core"\n', 'core'],
    ['[dependencies]\nname = "other"\n\n[package]\nname = "core"\n', 'core'],
    ['[workspace]\nmembers = ["a"]\n', undefined],
    ['[package]\nname = 7\n', undefined],
    ['', undefined],
  ])('%j names %s', (text, name) => {
    expect(cargoToml.name(text)).toBe(name)
  })

  test('no TOML is refused', () => {
    expect(() => cargoToml.name('[package\nname')).toThrow()
  })
})

describe('MM-OUT-0003: pyproject.toml', () => {
  test.each([
    ['[project]\nname = "core"\n', 'core'],
    ['[tool.poetry]\nname = "core"\n', 'core'],
    ['[tool.poetry]\nname = "old"\n\n[project]\nname = "core"\n', 'core'],
    ['[build-system]\nrequires = []\n', undefined],
  ])('%j names %s', (text, name) => {
    expect(pyprojectToml.name(text)).toBe(name)
  })

  test('no TOML is refused', () => {
    expect(() => pyprojectToml.name('[project')).toThrow()
  })
})

describe('MM-OUT-0003: go.mod', () => {
  test.each([
    ['module example.org/acme/core\n\ngo 1.22\n', 'core'],
    ['module example.org/acme/core/v2\n', 'core'],
    ['// A comment\nmodule "example.org/core" // ours\n', 'core'],
    ['module core\r\n', 'core'],
    ['go 1.22\n', undefined],
    ['// module example.org/other\nmodule example.org/core\n', 'core'],
    ['module (\n\texample.org/core\n)\n', 'core'],
  ])('%j names %s', (text, name) => {
    expect(goMod.name(text)).toBe(name)
  })
})
