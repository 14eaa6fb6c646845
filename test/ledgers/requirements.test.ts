import { expect, test } from 'vitest'
import { readRequirements } from '../../src/ledgers/index.ts'
import { YAML_HEADER } from '../../src/model/generated.ts'

const TEXT = `${YAML_HEADER}
schema: 1
package: "@acme/core"
sources:
  - specs/a.md
requirements:
  A-1:
    statement: |-
      It MUST print:
      A-9:
    paths:
      - a.ts
  "1.2":
    statement: x
  'it''s#A-2':
    statement: x
`

function keys(text: string): string[] {
  return readRequirements('requirements/a.yaml', text).items.map((item) => item.key)
}

test('the package and the keys are read, with their places', () => {
  const path = 'requirements/a.yaml'
  const item = (key: string, scalar: string, line: number) => ({
    key,
    package: '@acme/core',
    path,
    start: { line, column: 3, offset: TEXT.indexOf(`  ${scalar}:`) + 2 },
  })
  expect(readRequirements(path, TEXT)).toEqual({
    path,
    package: '@acme/core',
    items: [item('A-1', 'A-1', 7), item('1.2', '"1.2"', 13), item("it's#A-2", "'it''s#A-2'", 15)],
  })
})

test.each([
  ['CR LF', TEXT.replaceAll('\n', '\r\n')],
  ['merge marks', TEXT.replace('  "1.2"', '<<<<<<< ours\n  "1.2"')],
  ['a cut-off end', TEXT.slice(0, -8)],
  ['a tab that YAML refuses', `${TEXT}\t- x\n`],
])('MM-OUT-0013: the keys are read in spite of %s', (_, text) => {
  expect(keys(text)).toEqual(['A-1', '1.2', "it's#A-2"])
})

test.each([
  ['no items', 'schema: 1\npackage: a\nrequirements: {}\n'],
  ['keys elsewhere', 'schema: 1\nsources:\n  A-1:\n    x: 1\n'],
  ['an empty text', ''],
])('%s gives no keys', (_, text) => {
  expect(keys(text)).toEqual([])
})
