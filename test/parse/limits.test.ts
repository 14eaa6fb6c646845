import { expect, test } from 'vitest'
import { analyze } from '../../src/analyze.ts'
import { toConfig } from '../../src/config/index.ts'
import { memory } from '../../src/io/memory.ts'

function problemsOf(text: string | Uint8Array, limit?: number) {
  const limits = limit === undefined ? {} : { limits: { bytes: limit } }
  const config = toConfig({ specs: [{ include: ['specs/*.md'] }], ...limits })
  return analyze(config, memory({ 'specs/a.md': text })).problems
}

test('MM-FILE-0005: a spec of as many bytes as the limit is read', () => {
  expect(problemsOf('é'.repeat(8), 16)).toEqual([])
})

test('MM-FILE-0005: a spec of one byte more is refused', () => {
  const [problem] = problemsOf(`${'é'.repeat(8)}x`, 16)
  expect(problem).toMatchObject({ path: 'specs/a.md' })
  expect(problem?.message).toContain('17')
  expect(problem?.message).toContain('16')
})

test('MM-FILE-0005: without a limit in the config it is 8 MB', () => {
  const line = `${'x'.repeat(63)}\n`
  expect(problemsOf(line.repeat((8 * 1024 * 1024) / 64 + 1))).toHaveLength(1)
})

test.each([
  ['quotes', `${'>'.repeat(501)} x`],
  ['lists', `${'- '.repeat(501)}x`],
  ['both', `${'> - '.repeat(251)}x`],
])('MM-FILE-0005: a spec of 501 nested %s is refused with its line', (_, line) => {
  const [problem] = problemsOf(`Text.\n\n${line}\n`)
  expect(problem).toMatchObject({ path: 'specs/a.md', start: { line: 3 } })
})

test('MM-FILE-0004: a spec that is no UTF-8 is refused with its place', () => {
  const [problem] = problemsOf(new Uint8Array([0x61, 0x0a, 0xff]))
  expect(problem).toMatchObject({ path: 'specs/a.md', start: { line: 2, column: 1, offset: 2 } })
})
