import { expect, test } from 'vitest'
import { analyzeMarkdown } from '../analyze-markdown.ts'

function sections(markdown: string) {
  return analyzeMarkdown(markdown).trace.specs[0]?.sections.map((one) => [one.title, one.anchor])
}

test.each([
  ['# 1) Queue & Admission', '1) Queue & Admission', '1-queue--admission'],
  ['# A **bold** `code` title', 'A bold code title', 'a-bold-code-title'],
  ['# A <b>bold</b> one ![image](x)', 'A bold one', 'a-bold-one-'],
  ['# Größe_1.2', 'Größe_1.2', 'größe_12'],
  ['Two\nlines\n===', 'Two lines', 'twolines'],
])('the anchor of %j is that of GitHub', (markdown, title, anchor) => {
  expect(sections(markdown)?.[0]?.[0]).toBe(title)
  expect(sections(markdown)?.[0]?.[1]).toBe(anchor)
})

test('anchors of repeated titles are counted', () => {
  const anchors = sections('# A\n\n## A\n\n> # A\n\n# A-1')?.map(([, anchor]) => anchor)
  expect(anchors).toEqual(['a', 'a-1', 'a-2', 'a-1-1'])
})

test.each([
  ['a heading of depth 1', '## Two\n\n# One', 'One'],
  ['front matter', '---\ntitle: One\n---\n\n## Two', 'One'],
  ['a heading before front matter', '---\ntitle: Other\n---\n\n# One', 'One'],
  ['nothing', '## Two', undefined],
  ['no text in front matter', '---\ntitle: [x]\n---\n', undefined],
  ['broken front matter', '---\ntitle: [x\n---\n', undefined],
])('the title of a spec is that of %s', (_, markdown, title) => {
  expect(analyzeMarkdown(markdown).trace.specs[0]?.title).toBe(title)
})

test('the section of an item is its nearest heading, its own if a heading declares it', () => {
  const markdown = '- [A-1] MUST\n\n# One\n\n- [A-2] MUST\n\n## [A-3] Two MUST\n\n- [A-4] MUST'
  const { items } = analyzeMarkdown(markdown).trace
  expect(items.map(({ section, anchor }) => [section, anchor])).toEqual([
    ['', ''],
    ['One', 'one'],
    ['[A-3] Two MUST', 'a-3-two-must'],
    ['[A-3] Two MUST', 'a-3-two-must'],
  ])
})
