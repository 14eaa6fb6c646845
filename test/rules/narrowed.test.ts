import { expect, test } from 'vitest'
import { lint } from './lint.ts'

test.each([
  ['It MUST show the appropriate view (text for specs, code for files).', []],
  ['It MUST show the appropriate views (see section 2).', ['appropriate']],
  ['It MUST show the appropriate views (e.g. text for specs).', ['appropriate']],
  ['It MUST stop gracefully, saving what is open.', []],
  ['It MUST stop gracefully, and it MUST log.', ['gracefully']],
  ['It MUST retry if possible, using the last address.', ['if possible']],
  ['It MUST be small. It is of reasonable size.', []],
  ['Of reasonable size it MUST be.', ['reasonable']],
])('MM-LINT-0024: what is vague in "%s"', (statement, words) => {
  const found = lint('vague-wording', { 'specs/a.md': `- [A-1] ${statement}\n` })
  expect(found.map((one) => /"(.*)" in/.exec(one.message)?.[1])).toEqual(words)
})

test.each([
  ['It MUST say which form should be used.', 0],
  ['It MUST say how long clients shall wait.', 0],
  ['It MUST have a log, which must grow.', 1],
  ['It MUST log what fails, and it should stop.', 1],
])('MM-LINT-0016: lower-case words that ask for something in "%s"', (statement, count) => {
  const found = lint('lowercase-keyword', { 'specs/a.md': `- [A-1] ${statement}\n` })
  expect(found).toHaveLength(count)
})

test('MM-LINT-0012: the other members of a list are no suggestion', () => {
  const found = lint('dangling-mention', {
    'specs/a.md': '- [AB-11] It MUST run.\n- [AB-13] It MUST stop.\n\nSee AB-11/12/13.\n',
  })
  expect(found.map((one) => one.message)).toEqual([
    'Unexpected mention of AB-12, which no spec declares, expected one that is declared',
  ])
})
