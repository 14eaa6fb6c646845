import { afterEach, expect, test, vi } from 'vitest'
import { leftToRemark } from '../../src/parse/index.ts'
import { TEXT_CONDITIONS } from '../../src/parse/native/left-in-text.ts'
import { NODE_CONDITIONS } from '../../src/parse/native/left-in-tree.ts'
import { factsOf } from './facts-of.ts'

const CONDITIONS = [...TEXT_CONDITIONS, ...NODE_CONDITIONS]
const proven: string[] = []

afterEach(() => vi.restoreAllMocks())

/**
 * What speaks against a condition, on the shortest texts known that the two parsers read apart: that it
 * does not catch one, that the facts differ all the same, or that they would be the same without it.
 */
function faultsOf(name: string, texts: readonly string[]): string[] {
  proven.push(name)
  const caught = texts.flatMap((text) => [
    ...(leftToRemark(text) === name ? [] : [`${JSON.stringify(text)} is not caught`]),
    ...(isSame(text) ? [] : [`${JSON.stringify(text)} is read apart`]),
  ])
  for (const one of CONDITIONS.filter((each) => each.name === name)) {
    vi.spyOn(one, 'test').mockReturnValue(false)
  }
  const needless = texts.filter(isSame).map((text) => `${JSON.stringify(text)} needs no remark`)
  return [...caught, ...needless]
}

function isSame(text: string): boolean {
  return JSON.stringify(factsOf(text, 'auto')) === JSON.stringify(factsOf(text, 'remark'))
}

test('MM-PARSE-0010: a control character leaves a text to remark, which reads it otherwise', () => {
  expect(
    faultsOf('a control character', ['http://a.b/c\u0001d', 'x *\u0085a* b', 'x *\uFEFFa* b']),
  ).toEqual([])
})

test('MM-PARSE-0011: an unsettled character leaves a text to remark, which reads it otherwise', () => {
  expect(faultsOf('an unsettled character', ['a *b\u1B4E*c', '\uD83D'])).toEqual([])
})

test('MM-PARSE-0012: an astral character beside a mark leaves a text to remark, which reads it otherwise', () => {
  expect(faultsOf('an astral character beside a mark', ['**😀*-'])).toEqual([])
})

test('MM-PARSE-0013: a label of special letters leaves a text to remark, which reads it otherwise', () => {
  expect(
    faultsOf('a label of special letters', ['[a\u1F52b]\n\n[A\u03A5\u0313\u0300B]: x']),
  ).toEqual([])
})

test('MM-PARSE-0014: a footnote with a blank in its label leaves a text to remark, which reads it otherwise', () => {
  expect(faultsOf('a footnote with a blank in its label', ['[^a b]\n\n[^a b]: x'])).toEqual([])
})

test('MM-PARSE-0016: front matter that nothing closes leaves a text to remark, which reads it otherwise', () => {
  expect(
    faultsOf('front matter that nothing closes', ['---\n>', '+++\n\n>', '---\n[^1]: a']),
  ).toEqual([])
})

test('MM-PARSE-0017: an empty list item leaves a text to remark, which reads it otherwise', () => {
  expect(faultsOf('an empty list item', ['[a]:"\n#\n-', '0.\n#\n\t^\n1.'])).toEqual([])
})

test('MM-PARSE-0018: a tab behind the mark of a list leaves a text to remark, which reads it otherwise', () => {
  expect(faultsOf('a tab behind the mark of a list', ['  - \t[ ] :'])).toEqual([])
})

test('MM-PARSE-0019: a task without text on its line leaves a text to remark, which reads it otherwise', () => {
  expect(faultsOf('a task without text on its line', ['* [x]\np', '- [ ]\r\np'])).toEqual([])
})

test('MM-PARSE-0020: a row of marks that is an item leaves a text to remark, which reads it otherwise', () => {
  expect(faultsOf('a row of marks that is an item', ['y\n|||)\n- |-|-'])).toEqual([])
})

test('MM-PARSE-0021: a row of marks below a definition leaves a text to remark, which reads it otherwise', () => {
  expect(
    faultsOf('a row of marks below a definition', ['[b]:\n:-', '[b]:\r\n-|', '- [a]:\n=']),
  ).toEqual([])
})

test('MM-PARSE-0022: an escaped mark beside another leaves a text to remark, which reads it otherwise', () => {
  expect(faultsOf('an escaped mark beside another', ['\\**1**'])).toEqual([])
})

test('MM-PARSE-0030: a text that begins as a list leaves a text to remark, which reads it otherwise', () => {
  expect(
    faultsOf('a text that begins as a list', ['[b]:]\n#\n0. 2', '[b]:]\n#\n0. 2\n===']),
  ).toEqual([])
})

test('MM-PARSE-0031: a list behind indented code leaves a text to remark, which reads it otherwise', () => {
  expect(
    faultsOf('a list behind indented code', ['>\n#\n    é\n\n0. e', '2) p\n#\n    ;\n2) b']),
  ).toEqual([])
})

test('MM-PARSE-0032: a box that is no task leaves a text to remark, which reads it otherwise', () => {
  expect(faultsOf('a box that is no task', ['* [b]:d\n[x] |'])).toEqual([])
})

test('MM-PARSE-0034: a label of several lines leaves a text to remark, which reads it otherwise', () => {
  expect(faultsOf('a label of several lines', ['- [a\n  b]: x'])).toEqual([])
})

test('MM-PARSE-0035: a footnote of other than paragraphs leaves a text to remark, which reads it otherwise', () => {
  expect(faultsOf('a footnote of other than paragraphs', ['[^1]:~~~\n[^2]:', '[^1]:\n '])).toEqual(
    [],
  )
})

test('MM-PARSE-0036: a footnote with a line below it leaves a text to remark, which reads it otherwise', () => {
  expect(
    faultsOf('a footnote with a line below it', ['[^1]:x\n<b>\n', '[^2]:r\n\n\t[^2]:o']),
  ).toEqual([])
})

test('MM-PARSE-0037: a heading in a task leaves a text to remark, which reads it otherwise', () => {
  expect(faultsOf('a heading in a task', ['* [x] 1\n\t='])).toEqual([])
})

test('MM-PARSE-0038: a row of marks in a text leaves a text to remark, which reads it otherwise', () => {
  expect(faultsOf('a row of marks in a text', ['- ]\n]\n  |-'])).toEqual([])
})

test('MM-PARSE-0044: HTML that nothing closes leaves a text to remark, which reads it otherwise', () => {
  expect(faultsOf('HTML that nothing closes', ['<script </pre>\nx', ' <script </pre>\nx'])).toEqual(
    [],
  )
})

test('MM-PARSE-0045: what begins elsewhere below a definition leaves a text to remark, which reads it otherwise', () => {
  expect(
    faultsOf('what begins elsewhere below a definition', [
      '1. [b]:1\n<b>\n|',
      '[b]:`\n    a|`\n-|-',
      '> [b]: x\n> bar\n> ===',
    ]),
  ).toEqual([])
})

test('MM-PARSE-0046: HTML on a line without the marks around it leaves a text to remark, which reads it otherwise', () => {
  expect(
    faultsOf('HTML on a line without the marks around it', [
      '>~\n <a href>\n>y',
      '- >b\n\t<a href>\n',
    ]),
  ).toEqual([])
})

test('MM-PARSE-0047: an attribute with two equals signs leaves a text to remark, which reads it otherwise', () => {
  expect(faultsOf('an attribute with two equals signs', ['<a f=f="">`'])).toEqual([])
})

test('MM-PARSE-0048: HTML with an empty line at its end leaves a text to remark, which reads it otherwise', () => {
  expect(faultsOf('HTML with an empty line at its end', ['><div><a href>\n>  '])).toEqual([])
})

test('MM-PARSE-0050: an address that is no link leaves a text to remark, which reads it otherwise', () => {
  expect(faultsOf('an address that is no link', ['/a@b.b', 'git+ssh://git@a.b/c'])).toEqual([])
})

test('MM-PARSE-0051: an address behind an open bracket leaves a text to remark, which reads it otherwise', () => {
  expect(faultsOf('an address behind an open bracket', ['[http://e.f', '[[a] www.e.f'])).toEqual([])
})

test('MM-PARSE-0052: an address that is written otherwise leaves a text to remark, which reads it otherwise', () => {
  expect(faultsOf('an address that is written otherwise', ['\\.@b.e', 'a@b.&#x41;'])).toEqual([])
})

test('MM-PARSE-0053: an address that touches a word leaves a text to remark, which reads it otherwise', () => {
  expect(
    faultsOf('an address that touches a word', ['"www.a.b', '_a@b.A_', 'http://1|\n:-']),
  ).toEqual([])
})

test('MM-PARSE-0060: a single tilde leaves a text to remark, which reads it otherwise', () => {
  expect(faultsOf('a single tilde', ['~)~', '[~.~]()'])).toEqual([])
})

test('MM-PARSE-0061: marks of two kinds side by side leaves a text to remark, which reads it otherwise', () => {
  expect(
    faultsOf('marks of two kinds side by side', ['*_*b', '_*1**', '*_1_*b', '_*[**a*_']),
  ).toEqual([])
})

test('MM-PARSE-0025: very many character references leave a text to remark, and a few less do not', () => {
  proven.push('very many character references in a block')
  expect(leftToRemark('&amp;'.repeat(1790))).toBe('very many character references in a block')
  expect(leftToRemark('&amp;'.repeat(1788))).toBeUndefined()
  expect(leftToRemark(`${'&amp;'.repeat(1000)}\n\n`.repeat(8))).toBeUndefined()
})

test('MM-PARSE-0001: every condition has its examples', () => {
  // Those of crowded words have tests of their own.
  proven.push('very many underscores in a word beside marks of GFM')
  proven.push('very many addresses without a blank')
  expect(proven.sort()).toEqual(CONDITIONS.map((one) => one.name).sort())
})

test.each([
  'plain *text*, **strong**, `code` and https://example.org/A-1 (see a@b.example)',
  '**_bold and slanted_** and **`*_`** and snake_case_word',
  '- [ ] a task\n- [x] another\n\n1. one\n2. two\n3. three',
  '> quote\n> - item\n\n| a | b \\| c |\n| --- | :-: |\n| 1 | `x|y` |',
  '---\ntitle: T\n---\n\n# Title\n\nText[^1] with <b>HTML</b>.\n\n[^1]: A note.\n\n[a]: b.md "t"',
  'uses acorn@8.0.1, @scope/name and ~5 ~~gone~~',
  '<!-- a comment\n over lines -->\n\n<details>\n<summary>A</summary>\n\ntext\n\n</details>',
  '\uFEFFA-1 MUST be.\r\n\r\nA-2 MAY be.\rA-3.',
  'a\\\nb  \nc &amp; d 😀 **😀 bold** *é*',
])('MM-PARSE-0002: what specs are made of is parsed natively: %j', (text) => {
  expect(leftToRemark(text)).toBeUndefined()
  expect(factsOf(text, 'auto')).toEqual(factsOf(text, 'remark'))
})
