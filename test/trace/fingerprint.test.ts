import { describe, expect, test } from 'vitest'
import { analyzeMarkdown } from '../analyze-markdown.ts'

function fingerprint(markdown: string): string | undefined {
  return analyzeMarkdown(markdown, { ids: ['A-\\d+'] }).trace.items[0]?.fingerprint
}

const LIST = '- [A-1] It MUST do this:\n  - run\n  - stop'
const FENCE = '[A-1] It MUST print:\n\n```\na b\nc\n```'

test('MM-STATE-0005: a fingerprint is its normalisation and 12 hex digits', () => {
  expect(fingerprint(LIST)).toMatch(/^1:[0-9a-f]{12}$/)
})

describe('MM-STATE-0005: the fingerprint stays with other', () => {
  test.each([
    ['wrapping', '- [A-1] It MUST\n  do this:\n  - run\n  - stop', LIST],
    ['emphasis', '- [A-1] It **MUST** do _this_:\n  - run\n  - stop', LIST],
    ['list marks', '* [A-1] It MUST do this:\n  1. run\n  2. stop', LIST],
    ['loose lists', '- [A-1] It MUST do this:\n\n  - run\n\n  - stop', LIST],
    ['white space', '-   [A-1]   It  MUST do\tthis:\n    - run\n    -   stop', LIST],
    ['line ends', LIST.replaceAll('\n', '\r\n'), LIST],
    ['link targets', '[A-1] It MUST [run](b.md).', '[A-1] It MUST [run](a.md).'],
    ['forms of the ID', '**A-1**: It MUST run.', '[A-1] It MUST run.'],
    ['composition', '[A-1] It MUST be e\u0301.', '[A-1] It MUST be \u00e9.'],
    ['line ends in a fence', FENCE.replaceAll('\n', '\r\n'), FENCE],
    ['marks of a fence', FENCE.replaceAll('```', '~~~'), FENCE],
    ['places', `Text.\n\n${FENCE}`, FENCE],
  ])('%s', (_, one, other) => {
    expect(fingerprint(one)).toMatch(/^1:/)
    expect(fingerprint(one)).toBe(fingerprint(other))
  })
})

describe('MM-STATE-0005: the fingerprint changes with', () => {
  test.each([
    ['a word', LIST.replace('stop', 'wait'), LIST],
    ['a word less', LIST.replace('this', ''), LIST],
    ['the level', LIST.replace('MUST', 'SHOULD'), LIST],
    ['a case', LIST.replace('run', 'Run'), LIST],
    ['a blank in a fence', FENCE.replace('a b', 'a  b'), FENCE],
    ['a line in a fence', FENCE.replace('a b\nc', 'a b c'), FENCE],
  ])('%s', (_, one, other) => {
    expect(fingerprint(one)).toMatch(/^1:/)
    expect(fingerprint(one)).not.toBe(fingerprint(other))
  })

  test('the level alone', () => {
    const markdown = '- [A-1] It must run.'
    const lower = analyzeMarkdown(markdown, { ids: ['A-\\d+'], lowercase: true }).trace.items[0]
    expect(lower?.statement).toBe('It must run.')
    expect(lower?.fingerprint).not.toBe(fingerprint(markdown))
  })
})
