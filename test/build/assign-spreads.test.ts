import { expect, test } from 'vitest'
import { assignSpreads } from '../../ci/scripts/build/assign-spreads.js'

test.each([
  ['const a = { ...b, c: 1 }', 'const a = Object.assign({}, b, { c: 1 })'],
  [
    'f(() => ({ ...b, c, ...(d && { e }) }))',
    'f(() => (Object.assign({}, b, { c, ...(d && { e }) })))',
  ],
  ['const a = { ...b, ...(c && { d }), e }', 'const a = Object.assign({}, b, (c && { d }), { e })'],
  ['const a = { ...b, ...c }', 'const a = Object.assign({}, b, c)'],
  ['const a = { ...b, ...c, d, ...e, }', 'const a = Object.assign({}, b, c, { d, ...e, })'],
  [
    'g({ ...{ ...h, i }, j: { ...k, l } })',
    'g(Object.assign({}, Object.assign({}, h, { i }), { j: Object.assign({}, k, { l }) }))',
  ],
  [
    'x({\n  // why\n  ...y(1),\n  z,\n} satisfies Z)',
    'x(Object.assign({}, y(1), { z,\n}) satisfies Z)',
  ],
])('%j becomes %j', (given, expected) => {
  expect(assignSpreads(given)).toBe(expected)
})

test.each([
  'const a = { ...b }',
  'const a = { b: 1, ...c }',
  'const { ...rest } = b',
  'const a = [...b, 1]',
  'f(...b, 1)',
  'const a = { ...b, get c() { return 1 } }',
  "const a = '{ ...b, c }'",
])('%j stays as it is', (text) => {
  expect(assignSpreads(text)).toBe(text)
})

test('The order and the values of the fields are those of the literal', () => {
  const source =
    '({ ...b, ...(d && { c: 4 }), c: 1, ...(d && { a: 2 }), e: { ...b, ...{ a: 3 } } })'
  const made = (text: string) => Function('b', 'd', `return ${text}`)({ a: 1, c: 0, z: 9 }, true)
  expect(JSON.stringify(made(assignSpreads(source)))).toBe(JSON.stringify(made(source)))
})
