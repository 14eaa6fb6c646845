import { describe, expect, test } from 'vitest'
import { ConfigError, readConfig, toConfig } from '../../src/config/index.ts'
import { refusal } from './read-text.ts'

const SPECS = 'specs:\n  - include: ["a.md"]\n'

describe('MM-CONFIG-0002: an unknown key is refused with the nearest one', () => {
  test.each([
    ['at the top', 'spec: []\n', '1:1', '"spec"', '"specs"'],
    ['in an entry', `${SPECS}    dialect: [leading]\n`, '3:5', '"dialect"', '"dialects"'],
    [
      'of a pattern',
      `${SPECS}    ids:\n      - { pattern: A, scop: spec }\n`,
      '4:23',
      '"scop"',
      '"scope"',
    ],
    ['of a glob', 'specs:\n  - include: [{ patern: a.md }]\n', '2:17', '"patern"', '"pattern"'],
    ['of the limits', 'limits:\n  byte: 1\n', '2:3', '"byte"', '"bytes"'],
    ['of the ledgers', '\nledgers: { retird: x }\n', '2:12', '"retird"', '"retired"'],
    ['of a gate', 'gates: { MUST: { testd: 1 } }\n', '1:18', '"testd"', '"tested"'],
    ['of the code', 'code:\n  exclude: []\n', '2:3', '"exclude"', '"include"'],
    ['of an option', 'rules: { line-length: [warn, { maxx: 100 }] }\n', '1:32', '"maxx"', '"max"'],
    [
      'of an option in an override',
      'overrides: [{ files: [a], rules: { line-length: [warn, { maxx: 100 }] } }]\n',
      '1:58',
      '"maxx"',
      '"max"',
    ],
  ])('%s', (_, text, place, key, near) => {
    const message = refusal(text)
    expect(message.startsWith(`${place} `)).toBe(true)
    expect(message).toContain(key)
    expect(message).toContain(near)
  })

  test('or with all of them where none is near', () => {
    const message = refusal('limits: { colour: red }\n')
    expect(message).toMatch(/^1:11 .*"colour".*limits.*bytes/)
  })
})

describe('MM-CONFIG-0002: a value of the wrong kind is refused with its key', () => {
  test.each([
    ['specs: yes\n', '1:1', 'specs'],
    ['specs: []\n', '1:1', 'specs'],
    ['specs:\n  - a.md\n', '2:5', 'specs[0]'],
    ['specs:\n  - include: a.md\n', '2:5', 'specs[0].include'],
    ['specs:\n  - include: []\n', '2:5', 'specs[0].include'],
    ['specs:\n  - include: [a.md, 1]\n', '2:21', 'specs[0].include[1]'],
    ['specs:\n  - include: [""]\n', '2:15', 'specs[0].include[0]'],
    ['specs:\n  - package: x\n', '2:5', 'specs[0].include'],
    [`${SPECS}    package: 1\n`, '3:5', 'specs[0].package'],
    [`${SPECS}    dialects: []\n`, '3:5', 'specs[0].dialects'],
    [`${SPECS}    dialects: leading\n`, '3:5', 'specs[0].dialects'],
    [`${SPECS}    ids: A\n`, '3:5', 'specs[0].ids'],
    [`${SPECS}    ids: [{ scope: spec }]\n`, '3:11', 'specs[0].ids[0].pattern'],
    [`${SPECS}    ids: [{ pattern: A, scope: file }]\n`, '3:25', 'specs[0].ids[0].scope'],
    [`${SPECS}    lowercase: 1\n`, '3:5', 'specs[0].lowercase'],
    [`${SPECS}    optional: "no"\n`, '3:5', 'specs[0].optional'],
    ['ignore: x\n', '1:1', 'ignore'],
    ['requirements: []\n', '1:1', 'requirements'],
    ['compliance: true\n', '1:1', 'compliance'],
    ['limits: []\n', '1:1', 'limits'],
    ['gates: []\n', '1:1', 'gates'],
    ['code: []\n', '1:1', 'code'],
    ['limits: { bytes: 0 }\n', '1:11', 'limits.bytes'],
    ['limits: { bytes: 1.5 }\n', '1:11', 'limits.bytes'],
    ['limits: { bytes: 8 MB }\n', '1:11', 'limits.bytes'],
    ['code: true\n', '1:1', 'code'],
    ['gates: { MUST: { tested: 101 } }\n', '1:18', 'gates.MUST.tested'],
    ['rules: { require-id: loud }\n', '1:10', 'rules.require-id'],
    ['overrides: [{ files: [], rules: {} }]\n', '1:15', 'overrides[0].files'],
    ['parser: fast\n', '1:1', 'parser'],
    ['profile: 1\n', '1:1', 'profile'],
    ['results: [1]\n', '1:11', 'results[0]'],
    ['informative: [1]\n', '1:15', 'informative[0]'],
    ['contracts: { words: 1 }\n', '1:14', 'contracts.words'],
  ])('%j', (text, place, key) => {
    const message = refusal(text)
    expect(message.slice(0, message.indexOf(' '))).toBe(place)
    expect(message).toMatch(new RegExp(` ${key.replace(/[[\].]/g, '\\$&')}(?=[ ,:])`))
    expect(message.split('\n')).toHaveLength(1)
  })
})

test.each([
  ['rules: { vague-wording: [warn, { colour: 1 }] }\n', 'rules.vague-wording[1], expected one of '],
  ['rules: { spec-number: [warn, { colour: 1 }] }\n', 'rules.spec-number[1], expected none'],
])('MM-CONFIG-0002: an unknown option is refused with those there are: %j', (text, expected) => {
  const message = refusal(text)
  expect(message).toContain(expected)
  expect(message).not.toMatch(/one of $/)
})

test.each([
  ['specs:\n  - a.md\n', 'Unexpected "a.md" at specs[0], expected a map'],
  ['specs:\n  - include: a.md\n', 'Unexpected "a.md" at specs[0].include, expected a list'],
  [
    'specs:\n  - include: []\n',
    'Unexpected empty value at specs[0].include, expected one that is not empty',
  ],
  ['rules: { line-length: [warn, { max: 1.5 }] }\n', 'expected a whole number'],
  [
    'rules: { line-length: [warn, { max: 1 }] }\n',
    'Unexpected 1 at rules.line-length[1].max, expected >= 20',
  ],
  ['rules: { line-length: [warn, { max: "9" }] }\n', 'expected a number'],
  [
    'rules: { line-length: loud }\n',
    'Unexpected "loud" at rules.line-length, expected "off" or "info" or "warn" or "error" or a list',
  ],
  ['rules: { line-length: [warn, {}, {}] }\n', 'at rules.line-length[2]'],
  [
    'rules: { line-length: [] }\n',
    'Unexpected lack of a value at rules.line-length[0], expected "off" or ',
  ],
])('MM-CONFIG-0002: a message says what a writer of YAML understands: %j', (text, expected) => {
  expect(refusal(text)).toContain(expected)
})

test('MM-CONFIG-0002: a value that is no file has the same refusals', () => {
  expect(() => toConfig({ spec: [] })).toThrow(ConfigError)
  expect(() => toConfig({ spec: [] })).toThrow('"specs"')
})

test('MM-CONFIG-0002: a list is no config', () => {
  expect(() => toConfig([])).toThrow(ConfigError)
})

test('MM-CONFIG-0002: the place in package.json is that of the key', () => {
  const text = '{\n  "name": "x",\n  "mustmark": {\n    "spec": []\n  }\n}\n'
  expect(readConfig({ path: 'package.json', text, within: ['mustmark'] })).toMatchObject({
    path: 'package.json',
    start: { line: 4, column: 5 },
  })
})
