import { describe, expect, test } from 'vitest'
import { outlined } from '../outlined.ts'

test('MM-LANG-0006: TypeScript: functions, methods and types', () => {
  const text = `import { x } from 'y'

/** Runs. */
export default async function run<T>(a: { b: T }, c = { d: 1 }): Promise<{ e: T }> {
  const nested = (f: number): string => {
    return \`{ \${f}\`
  }
  return nested(1)
}
export const short = (a) => a + 1
const long = async (a: string,
  b: number) =>
  a + b
let old = function () { return /[{"]/ }
interface Shape { side: number }
enum Color { Red }
// Above the class.
@sealed
export abstract class Queue<T> extends Base<{ a: 1 }> implements Shape {
  #size = 0
  constructor(private a: string) { super() }
  static async push(a: T): Promise<void> {
    if (a) { this.done() }
    for (const x of []) { x() }
  }
  get size() { return 0 }
}
`
  expect(outlined(text, 'typescript')).toEqual([
    'function run 3/4-9',
    '  function nested 5-7',
    'function short 10-10',
    'function long 11-13',
    'function old 14-14',
    'type Shape 15-15',
    'type Color 16-16',
    'type Queue 17/19-27',
    '  function constructor 21-21',
    '  function push 22-25',
    '  function size 26-26',
  ])
})

describe('MM-LANG-0012: tests of Vitest, Jest, Mocha, node:test, Playwright, Deno and Bun', () => {
  test('suites and tests, with their modifiers', () => {
    const text = `describe('queue', () => {
  // Above.
  it('rejects when full', async () => {
    expect(/a/.test('b')).toBe(true)
  })
  test.only("runs", () => {})
  test.concurrent.skip(\`case \${n} holds\`, () => {})
  xit('is off', function () {})
  describe.skip(Queue, () => {
    specify('inner', () => {})
  })
})
test('outer', async (t) => {
  await t.test('sub', () => {})
})
test.describe('page', () => {
  test.beforeEach(async () => {})
  test.skip(isMobile, 'no reason to run')
})
Deno.test({ name: 'of Deno', fn() { const other = { name: 'no title' } } })
Deno.test(function named() {})
if (import.meta.vitest) {
  const { it } = import.meta.vitest
  it('in source', () => {})
}
`
    expect(outlined(text, 'typescript')).toEqual([
      'suite queue 1-12',
      '  test rejects when full 2/3-5',
      '  test runs 6-6',
      '  test case $'.concat('{n} holds 7-7'),
      '  test is off 8-8',
      '  suite Queue 9-11',
      '    test inner 10-10',
      'test outer 13-15',
      '  test sub 14-14',
      'suite page 16-19',
      'test of Deno 20-20',
      'test named 21-21',
      '  function named 21-21',
      'test in source 24-24',
    ])
  })

  test('tables of cases', () => {
    const text = `it.each([[1, 'a'], [2, 'b']])('takes %s', (a) => {})
describe.each(table)('of %s', () => {
  test.concurrent.each\`
    a    | b
    \${1} | \${'x'}
  \`('gives $b', () => {})
})
test.skipIf(process.env.CI)('waits', () => {})
`
    expect(outlined(text, 'typescript')).toEqual([
      'test takes %s 1-1',
      'suite of %s 2-7',
      '  test gives $b 3-6',
      'test waits 8-8',
    ])
  })

  test('what only looks like one is none', () => {
    const text = `const ok = /a/.test('b')
class Matcher {
  test(value, other) { return value }
  it('x') { }
}
suite.test('a', b)
test(value)
const it = [1][Symbol.iterator]()
// it('in a comment', () => {})
const text = "it('in a string', () => {})"
`
    expect(outlined(text, 'javascript')).toEqual([
      'type Matcher 2-5',
      '  function test 3-3',
      '  function it 4-4',
    ])
  })
})

describe('MM-LANG-0007: titles and tags', () => {
  test('a title in parts is joined, in single blanks', () => {
    const text = `it('rejects ' +
  "when  full", () => {})
it('doesn\\'t', () => {})
`
    expect(outlined(text, 'typescript')).toEqual([
      `test rejects when full 1-2 "rejects " "when  full"`,
      `test doesn't 3-3 "doesn\\'t"`,
    ])
  })

  test('tags stand in the options of a test, not in its body', () => {
    const text = `test('a', { tag: ['@OC-1', '@fast'] }, async () => {
  const options = { tag: '@no' }
})
test('b', { tag: '@OC-2' }, () => {})
`
    expect(outlined(text, 'typescript')).toEqual(['test a 1-3 #@OC-1 #@fast', 'test b 4-4 #@OC-2'])
  })
})

test('MM-LANG-0013: a test that waits to be written', () => {
  const text = `it.todo('later')
describe.todo('much later')
it('now', () => {})
`
  expect(outlined(text, 'typescript')).toEqual([
    'test later 1-1 todo',
    'suite much later 2-2 todo',
    'test now 3-3',
  ])
})

describe('MM-LANG-0009: brackets that do not balance', () => {
  test('one too many: a function reaches no further than its indentation', () => {
    const text = `class A {
  broken() {
    if (a) {
      b()
  }
  next() {
    c()
  }
}
function after() {
  d()
}
`
    expect(outlined(text, 'typescript')).toEqual([
      'type A 1-9',
      '  function broken 2-5',
      '  function next 6-8',
      'function after 10-12',
    ])
  })

  test('one that is never closed ends nothing below it', () => {
    const text = `it('first', () => {
  expect(a(b)
})
it('second', () => {})
`
    expect(outlined(text, 'typescript')).toEqual(['test first 1-3', 'test second 4-4'])
  })

  test('on a line of many, it defines nothing', () => {
    expect(outlined('a(); function b( { function c() {} }', 'javascript')).toEqual([
      'function c 1-1',
    ])
  })
})
