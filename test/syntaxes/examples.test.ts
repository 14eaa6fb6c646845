import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Syntax, syntaxes } from '../../src/syntaxes/index.ts'
import type { ExampleReference } from '../../src/syntaxes/types.ts'
import { read, references, syntaxNamed } from './read.ts'

test('every syntax of the folder is registered', async () => {
  const folder = new URL('../../src/syntaxes/', import.meta.url)
  const modules = await Promise.all(
    readdirSync(folder).map((name) => import(new URL(name, folder).href)),
  )
  const values = modules.flatMap((module) => Object.values<unknown>(module))
  const found = values.filter((one) => Array.isArray((one as Partial<Syntax>).examples))
  expect(found.length).toBeGreaterThan(2)
  expect(new Set(found)).toEqual(new Set(syntaxes))
})

describe.each(syntaxes.map((syntax) => ({ name: syntax.name, syntax })))(
  'the syntax $name',
  ({ syntax }) => {
    test.each(syntax.examples.map((example) => ({ ...example })))('$code', (example) => {
      const found = read('src/a.rs', example.code, { syntaxes: [syntax] }).references.map(
        ({ id, kind, scope, revision, reason, verb, loose, prefix, doubt }) =>
          Object.fromEntries(
            Object.entries({
              id,
              kind,
              scope,
              revision,
              reason,
              verb,
              loose,
              prefix,
              doubt,
            }).filter(([, value]) => value !== undefined),
          ) as unknown as ExampleReference,
      )
      expect(found).toEqual(example.references)
    })
  },
)

test('MM-REF-0015 a marker stands in comments and titles; elsewhere it cites or is none', () => {
  const syntaxes = [syntaxNamed('marker')]
  const text = [
    'let a = b[impl auth.a];',
    'let c = "r[verify auth.b] and r[auth.c]";',
    '// r[unheard auth.d]',
    '#[test]',
    'fn d() {} // r[verify auth.e]',
  ].join('\n')
  expect(references('src/a.rs', text, { syntaxes })).toEqual([
    '2 auth.b cites string',
    '3 auth.d cites syntax (unknown verb)',
    '5 auth.e verifies syntax',
  ])
  expect(references('a.md', 'r[verify auth.b]\n', { syntaxes })).toEqual(['1 auth.b cites text'])
})

test('MM-REF-0016 a tag of OpenFastTrace in a string or a text cites', () => {
  const syntaxes = [syntaxNamed('openfasttrace')]
  const text = 'let a = "[impl->dsn~a~1]"; // [ impl~x~1 -> dsn~b~2 ] [impl->dsn]\n'
  expect(references('src/a.rs', text, { syntaxes })).toEqual([
    '1 dsn~a cites string',
    '1 dsn~b implements syntax',
  ])
  expect(references('a.txt', '[impl->dsn~a~1]', { syntaxes })).toEqual(['1 dsn~a cites text'])
})

test('MM-REF-0017 the quoted text of duvet holds no references, and types decide', () => {
  const syntaxes = [syntaxNamed('duvet')]
  const text = [
    'fn a() {',
    '    //= specs/q.md#full',
    '    //= type=todo',
    '    //= tracking-issue=12',
    '    //# The queue (OC-9) MUST be bounded,',
    '    //# see OC-8.',
    '    // OC-7',
    '    //= specs/q.md#OC-6',
    '    //= type=strange',
    '}',
  ].join('\n')
  expect(references('src/a.rs', text, { syntaxes })).toEqual([
    '2 specs/q.md#full todo syntax',
    '7 OC-7 implements comment',
    '8 specs/q.md#OC-6 cites syntax (unknown verb)',
  ])
  expect(references('a.py', '#= q.md#OC-1\n#= type=test\n', { syntaxes })).toEqual([
    '1 q.md#OC-1 verifies syntax (outside a test)',
  ])
})
