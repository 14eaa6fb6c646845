import { expect, test } from 'vitest'
import { asksSomething } from '../../src/rules/shared/asks-something.ts'

test.each([
  ['It MUST run.'],
  ['(MUST) It runs.'],
  ['Of MUST and SHOULD, the client MUST take MUST.'],
  ['ALL CLIENTS MUST USE TLS.'],
  ['A "MUST" binds: it MUST hold.'],
  ['It MUST answer "yes", and it MAY answer "no".'],
  ['HTTP, TCP, DNS, TLS and UDP clients of the pool MUST stop.'],
])('MM-LINT-0026: %s asks for something', (text) => {
  expect(asksSomething({ text })).toBe(true)
})

test.each([
  ['Levels: MUST, SHOULD and MAY.'],
  ['A positive (MUST, not MUST NOT) property.'],
  ['It says that tools "SHOULD offer an option" for it.'],
  ['MUST / MUST NOT / SHALL'],
  ['IN NO EVENT SHALL THE AUTHORS BE LIABLE FOR ANY CLAIM.'],
  ['IN NO EVENT SHALL Jane Doe BE LIABLE FOR ANY CLAIM OR DAMAGES.'],
])('MM-LINT-0026: %s asks for nothing', (text) => {
  expect(asksSomething({ text })).toBe(false)
})
