import { describe, expect, test } from 'vitest'
import { languageOf, languages } from '../../src/languages/index.ts'
import { placesOf } from './places.ts'
import { samples } from './samples/index.ts'

const NAMED_PLACES = new Set(['title', 'name', 'tag'])

describe('MM-LANG-0050: a sample of each language, in the places where its IDs stand', () => {
  test('there is one of every language', () => {
    expect(Object.keys(samples).sort()).toEqual(languages.map(({ name }) => name).sort())
  })

  test.each(Object.entries(samples))('%s', (name, { path, text, places }) => {
    const language = languageOf(path, text, languages)
    expect(language?.name).toBe(name)
    if (language) expect(placesOf(text, language)).toEqual(places)
  })

  test.each(Object.entries(samples))('%s with the line ends of Windows', (_, sample) => {
    const { path, places } = sample
    const text = sample.text.replaceAll('\n', '\r\n')
    const language = languageOf(path, text, languages)
    if (language) expect(placesOf(text, language)).toEqual(places)
    else expect.unreachable()
  })

  test.each(languages)('$name: a comment, a string, and a test where it has tests', (language) => {
    const found = new Set(samples[language.name]?.places.map((place) => place.split(' ')[1]))
    expect(found).toContain('comment')
    if (language.strings.length > 0) expect(found).toContain('string')
    if (language.tests) expect([...found].some((place) => NAMED_PLACES.has(place ?? ''))).toBe(true)
  })
})

describe('MM-LANG-0051: a file has one language', () => {
  test('no two have a file name or a program in common', () => {
    const names = languages.flatMap(({ fileNames = [] }) => fileNames)
    const programs = languages.flatMap(({ interpreters = [] }) => interpreters)
    expect(repeated(names)).toEqual([])
    expect(repeated(programs)).toEqual([])
    expect(repeated(languages.map(({ name }) => name))).toEqual([])
  })

  test('of those that share an extension the text tells all but one', () => {
    const extensions = languages.flatMap(({ extensions: all }) => [...new Set(all)])
    expect(repeated(languages.flatMap(({ extensions: all }) => all)).sort()).toEqual(['.m', '.pl'])
    for (const extension of repeated(extensions)) {
      const sharing = languages.filter(({ extensions: all }) => all.includes(extension))
      expect(sharing.filter(({ recognizedBy }) => recognizedBy === undefined)).toHaveLength(1)
    }
  })

  test.each([
    ['queue.m', '#import "Queue.h"\n', 'objective-c'],
    ['queue.m', '% A queue.\nx = 1;\n', 'matlab'],
    ['queue.pl', ':- module(queue, []).\n', 'prolog'],
    ['queue.pl', 'use strict;\n', 'perl'],
    ['bin/admit', '#!/usr/bin/env bash\n', 'shell'],
    ['bin/admit', '#!/usr/bin/env -S ruby -w\n', 'ruby'],
    ['Dockerfile', 'FROM scratch\n', 'dockerfile'],
    ['a/CMakeLists.txt', '', 'cmake'],
    ['BUILD', '', 'starlark'],
    ['queue.R', '', 'r'],
    ['queue.t.sol', '', 'solidity'],
  ])('%s beginning with %j', (path, text, name) => {
    expect(languageOf(path, text, languages)?.name).toBe(name)
  })

  test.each(['data.json', 'table.csv', 'notes.txt', 'page.mdx', 'LICENSE', 'image.png'])(
    '%s is of no language',
    (path) => {
      expect(languageOf(path, '// QU-1\n', languages)).toBeUndefined()
    },
  )
})

test('MM-LANG-0052: texts for people are prose', () => {
  const prose = languages.filter((language) => language.prose).map(({ name }) => name)
  expect(prose.sort()).toEqual(['asciidoc', 'latex', 'markdown', 'restructuredtext'])
})

test('MM-LANG-0053: a language has patterns of tests, or none at all', () => {
  const without = languages.filter(({ tests }) => tests === undefined).map(({ name }) => name)
  expect(without.sort()).toEqual(
    [
      // Texts.
      ...['asciidoc', 'latex', 'markdown', 'restructuredtext'],
      // Data and settings.
      ...['dockerfile', 'graphql', 'hcl', 'ini', 'json with comments', 'protobuf', 'thrift'],
      ...['properties', 'toml', 'xml', 'yaml'],
      // Pages.
      ...['css', 'html', 'scss', 'svelte', 'vue'],
      // Builds.
      ...['cmake', 'make', 'nix', 'starlark'],
      // Languages in which no framework is common, or a test is a program.
      ...['assembly', 'awk', 'batch', 'cobol', 'fish', 'fortran', 'fortran 77', 'gnu assembly'],
      ...['shader', 'sql', 'verilog', 'vhdl', 'vim script'],
    ].sort(),
  )
  expect(languages.filter(({ tests }) => tests?.length === 0)).toEqual([])
})

function repeated(names: readonly string[]): string[] {
  return names.filter((name, index) => names.indexOf(name) !== index)
}
