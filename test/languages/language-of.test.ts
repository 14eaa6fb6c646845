import { describe, expect, test } from 'vitest'
import { languageOf, languages } from '../../src/languages/index.ts'
import type { Language } from '../../src/model/language.ts'

function named(path: string, text = ''): string | undefined {
  return languageOf(path, text, languages)?.name
}

describe('MM-LANG-0001: the language of a file', () => {
  test.each([
    ['src/a.ts', 'typescript'],
    ['src/a.d.ts', 'typescript'],
    ['a.TSX', 'typescript'],
    ['a.mjs', 'javascript'],
    ['x.test.jsx', 'javascript'],
    ['a.py', 'python'],
    ['lib.rs', 'rust'],
    ['a/b.go', 'go'],
    ['A.java', 'java'],
    ['a.gradle.kts', 'kotlin'],
    ['a.c', 'c'],
    ['a.h', 'c'],
    ['a.hpp', 'c++'],
    ['A.cs', 'c#'],
    ['A.swift', 'swift'],
    ['a.feature', 'gherkin'],
    ['SConstruct', 'python'],
  ])('by name: %s is %s', (path, name) => {
    expect(named(path)).toBe(name)
  })

  test.each([
    ['#!/usr/bin/env -S python3.12 -u\n', 'python'],
    ['#!/usr/bin/env PYTHONPATH=. python3\n', 'python'],
    ['#! /usr/local/bin/node --no-warnings\r\n', 'javascript'],
    ['\uFEFF#!/usr/bin/env deno', 'typescript'],
    ['#!/usr/bin/env -Snode18 --test\n', 'javascript'],
  ])('by its first line: %j is %s', (text, name) => {
    expect(named('bin/tool', text)).toBe(name)
  })

  test.each([
    ['bin/tool', ''],
    ['bin/tool', '\n#!/usr/bin/env python'],
    ['bin/tool', '#!/usr/bin/env'],
    ['bin/tool', '#!/opt/python/unheard-of'],
    ['a.unheard-of', 'print(1)'],
    ['ts', ''],
  ])('unknown: %s with %j', (path, text) => {
    expect(named(path, text)).toBeUndefined()
  })

  test('a first line says more than the extension of a language with other comments', () => {
    expect(named('invoke-rc.d', '#!/bin/sh')).toBe('shell')
    expect(named('a.py', '#!/usr/bin/env node')).toBe('javascript')
    expect(named('a.ts', '#!/usr/bin/env node')).toBe('typescript')
    expect(named('a.py', '#!/opt/own/program')).toBe('python')
  })

  test('of two that share an extension the text decides, else the one that asks for nothing', () => {
    const plain: Language = { name: 'plain', extensions: ['.m'], comments: [], strings: [] }
    const special: Language = { ...plain, name: 'special', recognizedBy: '^@interface\\b' }
    const both = [plain, special]
    expect(languageOf('a.m', 'x\n@interface A', both)?.name).toBe('special')
    expect(languageOf('a.m', 'x @interface A', both)?.name).toBe('plain')
    expect(languageOf('a.m', '', [special])).toBeUndefined()
  })
})
