import { expect, test } from 'vitest'
import { asksSomething } from '../../src/rules/asks-something.ts'

test.each([
  ['It MUST run.', ['MUST']],
  ['(MUST) It runs.', ['MUST']],
  ['Of MUST and SHOULD, the client MUST take MUST.', ['MUST', 'SHOULD', 'MUST', 'MUST']],
  ['ALL CLIENTS MUST USE TLS.', ['MUST']],
  ['HTTP, TCP, DNS, TLS and UDP clients of the pool MUST stop.', ['MUST']],
])('MM-LINT-0026: %s asks for something', (text, keywords) => {
  expect(asksSomething({ text, keywords })).toBe(true)
})

test.each([
  ['Levels: MUST, SHOULD and MAY.', ['MUST', 'SHOULD', 'MAY']],
  ['A positive (MUST, not MUST NOT) property.', ['MUST', 'MUST NOT']],
  ['MUST / MUST NOT / SHALL', ['MUST', 'MUST NOT', 'SHALL']],
  ['IN NO EVENT SHALL THE AUTHORS BE LIABLE FOR ANY CLAIM.', ['SHALL']],
  ['IN NO EVENT SHALL Jane Doe BE LIABLE FOR ANY CLAIM OR DAMAGES.', ['SHALL']],
])('MM-LINT-0026: %s asks for nothing', (text, keywords) => {
  expect(asksSomething({ text, keywords })).toBe(false)
})
