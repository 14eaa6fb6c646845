import type { Paragraph } from 'mdast'
import { describe, expect, test } from 'vitest'
import { flatten } from '../../src/parse/flatten.ts'
import { parse } from '../../src/parse/markdown.ts'
import { sentencesOf } from '../../src/parse/sentences.ts'

/** The sentences of a paragraph. */
function sentences(markdown: string): string[] {
  const flat = flatten((parse(markdown).children[0] as Paragraph).children)
  return sentencesOf(flat).map(([start, end]) => flat.text.slice(start, end))
}

describe('MM-DECL-0015: a sentence ends', () => {
  test.each([
    ['at a full stop', 'It runs. It stops', ['It runs.', 'It stops']],
    ['at a question mark', 'It runs? It stops', ['It runs?', 'It stops']],
    ['at an exclamation mark', 'It runs! It stops', ['It runs!', 'It stops']],
    ['at several', 'It runs?! It stops... It waits', ['It runs?!', 'It stops...', 'It waits']],
    ['before a line break', 'It runs.\nIt stops', ['It runs.', 'It stops']],
    ['before a tab', 'It runs.\tIt stops', ['It runs.', 'It stops']],
    ['before many blanks', 'It runs.    It stops', ['It runs.', 'It stops']],
    ['before a hard break', 'It runs.\\\nIt stops', ['It runs.', 'It stops']],
    ['before a break of HTML', 'It runs.<br>It stops', ['It runs.', 'It stops']],
    ['behind emphasis', '**It runs.** It stops', ['It runs.', 'It stops']],
    ['in emphasis', '**It runs. It** stops', ['It runs.', 'It stops']],
    ['in a link', '[It runs. It](x.md) stops', ['It runs.', 'It stops']],
    ['behind a code span', 'It `runs`. It stops', ['It runs.', 'It stops']],
    ['behind a number', 'It is 1. It may be 2. Or 3', ['It is 1.', 'It may be 2.', 'Or 3']],
    ['behind a number that opens a later one', 'It runs. 2. Yes', ['It runs.', '2.', 'Yes']],
    ['behind a word of capitals', 'It is HTTP. It stops', ['It is HTTP.', 'It stops']],
    ['behind a capital that asks', 'Is it A? It is B! Yes', ['Is it A?', 'It is B!', 'Yes']],
    ['behind a single small letter', 'It is x. It stops', ['It is x.', 'It stops']],
    ['behind a word that ends like vs.', 'It revs. It stops', ['It revs.', 'It stops']],
    ['at the end of its block', 'It runs', ['It runs']],
    ['at the end of its block behind a number', 'It is 1.', ['It is 1.']],
    ['at the end of its block behind etc.', 'It runs, etc.', ['It runs, etc.']],
    ['at the end of its block behind a capital', 'It runs. It is A.', ['It runs.', 'It is A.']],
  ])('%s', (_, markdown, expected) => {
    expect(sentences(markdown)).toEqual(expected)
  })
})

describe('MM-DECL-0015: a sentence goes on', () => {
  test.each([
    ['behind e.g.', 'It runs, e.g. fast'],
    ['behind i.e.', 'It runs, i.e. fast'],
    ['behind etc.', 'It runs, stops, etc. at once'],
    ['behind vs.', 'It runs vs. stops'],
    ['behind e.g. and a comma', 'It runs, e.g., fast'],
    ['behind e.g. that opens it', 'e.g. it runs'],
    ['behind e.g. in parentheses', 'It runs (e.g. fast)'],
    ['behind e.g. in brackets', 'It runs [e.g. fast]'],
    ['behind e.g. in quotation marks', 'It runs “e.g. fast”'],
    ['behind e.g. and a dash', 'It runs—e.g. fast'],
    ['behind e.g. and a line break', 'It runs, e.g.\nfast'],
    ['behind a capital letter', 'It is by J. Doe'],
    ['behind capital letters', 'It is by J. R. Doe'],
    ['behind a capital letter that opens it', 'A. Doe runs it'],
    ['behind a capital letter in quotation marks', 'It is by "J. Doe"'],
    ['behind a capital letter beyond ASCII', 'It is by É. Zola'],
    ['behind the number that opens its block', '1\\. It runs'],
    ['behind the number with a stop inside that opens its block', '1.2. It runs'],
    ['at a stop inside a number', 'It is 1.5 or 2.5 high'],
    ['at a stop inside a name', 'It is a.b.c or x.md here'],
    ['at a stop that closes quotation marks', 'It says "go." and runs'],
    ['at a stop that closes parentheses', '(It runs.) and stops'],
    ['at other marks', 'It runs: fast; far, really'],
    ['over a line break', 'It\nruns\nfast.'],
  ])('%s', (_, markdown) => {
    const flat = flatten((parse(markdown).children[0] as Paragraph).children)
    expect(sentences(markdown)).toEqual([flat.text])
  })

  test.each([
    ['with stops', 'It runs `a. b! c? d` now. Yes', ['It runs a. b! c? d now.', 'Yes']],
    ['with a stop at its end', 'It runs `a.` now. Yes', ['It runs a. now.', 'Yes']],
    ['with a stop alone', 'It prints `.` now. Yes', ['It prints . now.', 'Yes']],
  ])('over code %s', (_, markdown, expected) => {
    expect(sentences(markdown)).toEqual(expected)
  })

  test('behind an emphasised e.g. and an emphasised number', () => {
    expect(sentences('It runs, *e.g.* fast')).toEqual(['It runs, e.g. fast'])
    expect(sentences('**1.** It runs. **2.** Yes')).toEqual(['1. It runs.', '2.', 'Yes'])
  })
})

test('MM-DECL-0015: text without words has no sentences', () => {
  expect(sentencesOf({ text: '', pieces: [] })).toEqual([])
  expect(sentences('![image](x.png)')).toEqual([])
})
