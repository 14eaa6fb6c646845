import { describe, expect, test } from 'vitest'
import { analyzeMarkdown, declared, mentioned, skipped } from '../analyze-markdown.ts'

const ids = ['A-\\d+']

/** Places in which the ID A-9 stands and can declare nothing. */
const PLACES: [string, string, string][] = [
  ['a fence', '```\n[A-9] It MUST run.\n```', 'code'],
  ['the info of a fence', '```ts A-9\n```', 'code'],
  ['indented code', 'Text.\n\n    [A-9] It MUST run.', 'code'],
  ['a code span', '- It is `[A-9]` or not.', 'code'],
  ['a leading code span with more', '- `A-9 --fast` It MUST run.', 'code'],
  ['a comment', '<!-- [A-9] It MUST run. -->', 'comment'],
  ['a comment in a sentence', 'Text <!-- A-9 --> text.', 'comment'],
  ['YAML front matter', '---\ntitle: A-9\n---\n\nText.', 'front matter'],
  ['TOML front matter', '+++\ntitle = "A-9"\n+++\n\nText.', 'front matter'],
  ['the target of a link', '[text](x.md#A-9)', 'link target'],
  ['the title of a link', '[text](x.md "A-9")', 'link target'],
  ['the target of an image', '![text](A-9)', 'image'],
  ['the alternative of an image', 'Text ![A-9](x.png) text.', 'image'],
  ['a definition', '[text]\n\n[text]: #A-9', 'link target'],
  ['the label of a definition', '[A-9]: x.md', 'link target'],
  ['an attribute', 'Text <a id="A-9"></a> text.', 'HTML'],
  ['struck text', 'Text ~~A-9~~ text.', 'struck through'],
  ['a bare link', 'See https://example.org/A-9 now.', 'link target'],
  ['an autolink', 'See <https://example.org/A-9> now.', 'link target'],
]

describe('MM-DECL-0006: an ID that no spec declares is skipped in', () => {
  test.each(PLACES)('%s', (_, markdown, reason) => {
    const analysis = analyzeMarkdown(markdown, { ids })
    expect(declared(analysis)).toEqual([])
    expect(mentioned(analysis)).toEqual([])
    expect(skipped(analysis)).toEqual([`A-9 ${reason}`])
    expect(analysis.trace.counts.dangling).toBe(0)
    expect(analysis.trace.counts.skipped).toEqual({ [reason]: 1 })
  })
})

describe('MM-DECL-0006: an ID that another spec declares is a mention in', () => {
  test.each(PLACES)('%s', (_, markdown) => {
    const declaring = '- [A-9] It MUST stop.'
    const analysis = analyzeMarkdown({ 'specs/a.md': markdown, 'specs/b.md': declaring }, { ids })
    expect(declared(analysis)).toEqual(['A-9 MUST: It MUST stop.'])
    expect(mentioned(analysis)).toEqual(['A-9'])
    expect(skipped(analysis)).toEqual([])
  })
})

describe('MM-DECL-0011: an ID in text is a mention, declared or not, in', () => {
  test.each([
    ['a sentence', 'Text A-9 text.'],
    ['emphasis', 'Text **A-9** text.'],
    ['the text of a link', '[A-9](x.md)'],
    ['the text of a reference', '[A-9][text]\n\n[text]: x.md'],
    ['a footnote', 'Text[^1].\n\n[^1]: Text A-9 text.'],
    ['the label of a footnote', 'Text[^A-9].\n\n[^A-9]: Text.'],
    ['a header row', '| A-9 | b |\n| - | - |\n'],
  ])('%s', (_, markdown) => {
    const analysis = analyzeMarkdown(markdown, { ids })
    expect(declared(analysis)).toEqual([])
    expect([...new Set(mentioned(analysis))]).toEqual(['A-9'])
    expect(analysis.trace.counts.dangling).toBe(analysis.trace.counts.mentions)
  })
})

test('MM-DECL-0006: a leading code span that is exactly the ID declares', () => {
  expect(declared(analyzeMarkdown('- `A-9` It MUST run.', { ids }))).toEqual([
    'A-9 MUST: It MUST run.',
  ])
})
