import { describe, expect, test } from 'vitest'
import { analyzeMarkdown } from '../analyze-markdown.ts'

/** The level and the key words of the first declaration. */
function levelOf(markdown: string, lowercase = false) {
  const [item] = analyzeMarkdown(markdown, { ids: ['A-\\d+'], lowercase }).trace.items
  return [item?.level, item?.keywords]
}

test.each([
  ['MUST', 'MUST'],
  ['MUST NOT', 'MUST NOT'],
  ['SHALL', 'MUST'],
  ['SHALL NOT', 'MUST NOT'],
  ['REQUIRED', 'MUST'],
  ['SHOULD', 'SHOULD'],
  ['SHOULD NOT', 'SHOULD NOT'],
  ['RECOMMENDED', 'SHOULD'],
  ['NOT RECOMMENDED', 'SHOULD NOT'],
  ['MAY', 'MAY'],
  ['OPTIONAL', 'MAY'],
])('MM-LEVEL-0001: %s is of the level %s', (word, level) => {
  expect(levelOf(`- [A-1] It ${word} run.`)).toEqual([level, [word]])
})

test.each(['MUSTARD', 'MUST_RUN', 'a-MUST', 'ÜMAY', 'must', 'Must', 'MAY2'])(
  'MM-LEVEL-0001: %s is no key word',
  (word) => {
    expect(levelOf(`- [A-1] It ${word} run.`)).toEqual([undefined, []])
  },
)

describe('MM-LEVEL-0002: the strongest group has the level, its first key word', () => {
  test.each([
    ['- [A-1] It MAY stop, SHOULD wait and MUST run.', 'MUST'],
    ['- [A-1] It SHOULD NOT stop and MAY wait.', 'SHOULD NOT'],
    ['- [A-1] It MUST NOT stop and MUST run.', 'MUST NOT'],
    ['- [A-1] It MUST run and MUST NOT stop.', 'MUST'],
    ['- [A-1] It SHOULD run and MUST NOT stop.', 'MUST NOT'],
    ['- [A-1] It MUST\n  NOT run.', 'MUST NOT'],
    ['- [A-1] It **MUST** NOT run.', 'MUST NOT'],
    ['- [A-1] (MUST) Run.', 'MUST'],
    ['- **A-1** (SHOULD) Run.', 'SHOULD'],
  ])('%s', (markdown, level) => {
    expect(levelOf(markdown)[0]).toBe(level)
  })
})

describe('MM-LEVEL-0003: a key word does not count', () => {
  test.each([
    ['in code', '- [A-1] It `MUST` run.'],
    ['in a sentence of code', '- [A-1] It `MUST run` fast.'],
    ['struck', '- [A-1] It ~~MUST~~ runs.'],
    ['alone in quotation marks', '- [A-1] The word "MUST" is a word.'],
    ['alone in single quotation marks', "- [A-1] The word 'MUST' is a word."],
    ['alone in curved quotation marks', '- [A-1] The words “SHALL NOT” are words.'],
    ['in a fence that belongs to it', '[A-1] It prints:\n\n```\nMUST\n```'],
  ])('%s', (_, markdown) => {
    expect(levelOf(markdown)).toEqual([undefined, []])
  })

  test.each([
    ['in a quoted sentence', '- [A-1] It says "it MUST run" twice.'],
    ['with one quotation mark', '- [A-1] The "thing MUST" run.'],
  ])('and does %s', (_, markdown) => {
    expect(levelOf(markdown)).toEqual(['MUST', ['MUST']])
  })
})

describe('MM-LEVEL-0004: what belongs to a statement', () => {
  test.each([
    ['sets the level of a lead-in', '- [A-1] The loop:\n  - MUST run\n  - SHOULD stop', 'MUST'],
    ['does not set it for a key word', '- [A-1] It SHOULD:\n  - run\n  - wait (MUST)', 'SHOULD'],
    ['sets the level below a heading', '# A-1\n\nIt MAY run.', 'MAY'],
    ['does not for a heading with one', '# [A-1] It MAY run\n\nIt MUST.', 'MAY'],
    ['has none', '- [A-1] The loop:\n  - runs', undefined],
    ['does not count where it does not belong', '- [A-1] It runs.\n  - It MUST stop.', undefined],
    ['does not count from an item of its own', '- [A-1] It:\n  - [A-2] It MUST stop.', undefined],
  ])('%s', (_, markdown, level) => {
    expect(levelOf(markdown)[0]).toBe(level)
  })
})

test.each([
  ['it must run.', 'MUST'],
  ['It Should not run.', 'SHOULD NOT'],
  ['It may run.', 'MAY'],
  ['It MUST run.', 'MUST'],
])('MM-LEVEL-0005: with `lowercase: true`, "%s" has the level %s', (text, level) => {
  expect(levelOf(`- [A-1] ${text}`, true)[0]).toBe(level)
})

test('key words stand once each, in their order', () => {
  const markdown = '- [A-1] It MAY run, MUST stop, MAY wait.'
  expect(levelOf(markdown)).toEqual(['MUST', ['MAY', 'MUST']])
})
