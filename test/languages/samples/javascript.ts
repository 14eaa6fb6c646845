import type { Sample } from '../sample.ts'

export const javascript: Sample = {
  path: 'test/queue.test.js',
  text: String.raw`#!/usr/bin/env node
// QU-1
export function admit(job) {
  const pattern = /\/\/ QU-2/ // QU-3
  const half = job.size / 2 // QU-4
  return ${'`'}// QU-5 ${'${'}f('QU-6' /* QU-7 */)}${'`'} + 'https://x // QU-8'
}

describe('when full QU-9', () => {
  // QU-10
  it('refuses QU-11', () => {
    expect('QU-12').toBe(1) // QU-13
  })
  test.each([1, 2])('accepts QU-14', () => {})
  it.todo('is not written yet QU-15')
})
`,
  places: [
    'QU-1 comment admit',
    'QU-2 string admit',
    'QU-3 comment admit',
    'QU-4 comment admit',
    'QU-5 string admit',
    'QU-6 string admit',
    'QU-7 comment admit',
    'QU-8 string admit',
    'QU-9 title when full QU-9',
    'QU-10 comment when full QU-9 > refuses QU-11',
    'QU-11 title when full QU-9 > refuses QU-11',
    'QU-12 string when full QU-9 > refuses QU-11',
    'QU-13 comment when full QU-9 > refuses QU-11',
    'QU-14 title when full QU-9 > accepts QU-14',
    'QU-15 title when full QU-9 > is not written yet QU-15',
  ],
}
